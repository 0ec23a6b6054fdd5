import type { Document, Format, Reader, Refusal } from '../document.ts'
import { isRefusal, refuse } from './is-refusal.ts'
import { liftLoneRows } from './layout/lift-lone-rows.ts'

/** Readers are loaded when their format comes up: their libraries are large. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  txt: async () => (await import('./text/read-text.ts')).readText,
  md: async () => (await import('./text/read-text.ts')).readText,
  html: async () => (await import('./html/html.ts')).readHtml,
  docx: async () => (await import('./word/docx.ts')).readDocx,
  doc: async () => (await import('./word/doc.ts')).readDoc,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
}

/** Reads bytes of a known format. A reader that fails is a refusal, too. */
export async function readFormat(format: Format, bytes: Uint8Array, file: string): Promise<Document | Refusal> {
  try {
    const read = await READERS[format]()
    const document = await read(bytes, file)
    return isRefusal(document) ? document : liftLoneRows(document)
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]
    return refuse(`the file cannot be read as ${format}: ${reason}`)
  }
}
