import { extname } from 'node:path'
import type { ExportedFile } from '../exports/export-answer.ts'
import type { PageContext } from './view.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Sends a file to be saved, never to be shown: reports are files of strangers. */
export function sendFile(c: PageContext, { name, bytes }: ExportedFile): Response {
  const plain = name.replace(/[^\w.-]/g, '_')
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  })
}
