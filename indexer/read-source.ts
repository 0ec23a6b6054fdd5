import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { detectFormat } from './detect-format.ts'
import type { Document, Format, Reader, Refusal } from './document.ts'
import { isRefusal, refuse } from './is-refusal.ts'

/** A report is text with three tables; anything larger is a mistake, or an attack. */
const MAX_BYTES = 100 * 1024 * 1024

/** The bytes of a file and their hash, lower-case hexadecimal. */
export interface SourceFile {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Reads a file whole, or says why not. */
export function loadSource(path: string): SourceFile | Refusal {
  try {
    const { size } = statSync(path)
    if (size === 0) return refuse('the file is empty')
    if (size > MAX_BYTES) return refuse(`the file has ${Math.round(size / 1e6)} MB, more than the 100 MB allowed`)
    const bytes = readFileSync(path)
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    return refuse(`the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`)
  }
}

/** Readers are loaded when their format comes up: their libraries are large. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  txt: async () => (await import('./read-text.ts')).readText,
  md: async () => (await import('./read-text.ts')).readText,
  html: async () => (await import('./readers/html.ts')).readHtml,
  docx: async () => (await import('./readers/docx.ts')).readDocx,
  doc: async () => (await import('./readers/doc.ts')).readDoc,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
}

/** The document in the bytes, read by the reader of their format. A reader that fails is a refusal, too. */
export async function readDocument(bytes: Uint8Array, path: string): Promise<Document | Refusal> {
  const format = detectFormat(bytes, path)
  if (typeof format !== 'string') return format
  const read = await READERS[format]()
  try {
    const document = await read(bytes, path)
    if (!isRefusal(document) && document.text.trim() === '') return refuse('the file holds no text')
    return document
  } catch (error) {
    return refuse(`the file cannot be read as ${format}: ${(error as Error).message}`)
  }
}
