import type { Reader } from '../document.ts'

/** Files of this format are told apart and refused for now. */
export const readDocx: Reader = async () => ({
  kind: 'refusal',
  reason: 'DOCX files are not read yet: save the report as text, Markdown or HTML',
})
