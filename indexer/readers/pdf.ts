import type { Reader } from '../document.ts'

/** Files of this format are told apart and refused for now. */
export const readPdf: Reader = async () => ({
  kind: 'refusal',
  reason: 'PDF files are not read yet: save the report as text, Markdown or HTML',
})
