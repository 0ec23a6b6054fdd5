import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Document, Format, Refusal } from '../document.ts'
import { detectFormat } from './detect-format.ts'
import { isRefusal, refuse } from './is-refusal.ts'
import { findWorker, readIsolated } from './isolate.ts'
import { readFormat } from './read-format.ts'

/** A report is text with three tables; anything larger is a mistake, or an attack. */
const MAX_BYTES = 100 * 1024 * 1024

/** The bytes of a file and their hash, lower-case hexadecimal. */
export interface SourceFile {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** A hash as it is stored: lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads a file whole, or says why not. */
export function loadSource(path: string): SourceFile | Refusal {
  try {
    const { size } = statSync(path)
    if (size === 0) return refuse('the file is empty')
    if (size > MAX_BYTES) return refuse(`the file has ${Math.round(size / 1e6)} MB, more than the 100 MB allowed`)
    const bytes = readFileSync(path)
    return { bytes, sha256: sha256Of(bytes) }
  } catch (error) {
    return refuse(`the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`)
  }
}

/** Formats whose libraries a hostile or broken file can stall or exhaust: they are read in a thread of their own. */
const ISOLATED: ReadonlySet<Format> = new Set<Format>(['html', 'docx', 'doc', 'pdf'])
let worker: string | null | undefined

/** The document in the bytes, read by the reader of their format. A reader that fails is a refusal, too. */
export async function readDocument(bytes: Uint8Array, path: string): Promise<Document | Refusal> {
  worker = worker === undefined ? findWorker() : worker
  const entry = worker
  return readBy(bytes, path, (format) =>
    entry && ISOLATED.has(format)
      ? readIsolated({ format, bytes, file: path }, entry)
      : readFormat(format, bytes, path),
  )
}

/** The same in the thread that calls: for one that may be stopped. */
export const readDocumentHere = (bytes: Uint8Array, path: string): Promise<Document | Refusal> =>
  readBy(bytes, path, (format) => readFormat(format, bytes, path))

async function readBy(
  bytes: Uint8Array,
  path: string,
  read: (format: Format) => Promise<Document | Refusal>,
): Promise<Document | Refusal> {
  const format = detectFormat(bytes, path)
  if (typeof format !== 'string') return format
  const document = await read(format)
  return !isRefusal(document) && document.text.trim() === '' ? refuse('the file holds no text') : document
}
