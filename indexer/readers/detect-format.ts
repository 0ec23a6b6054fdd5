import { extname } from 'node:path'
import type { Format, Refusal } from '../document.ts'
import { isMhtml } from './html/mhtml.ts'
import { refuse } from './is-refusal.ts'

/** How the first bytes of files that are no reports tell themselves, as Latin-1. */
const OTHERS: readonly { readonly starts: readonly string[]; readonly name: string }[] = [
  { starts: ['Rar!'], name: 'a RAR archive: unpack it first' },
  { starts: ['7z\xbc\xaf'], name: 'a 7z archive: unpack it first' },
  { starts: ['\x1f\x8b'], name: 'a gzip archive: unpack it first' },
  { starts: ['BZh'], name: 'a bzip2 archive: unpack it first' },
  { starts: ['{\\rtf'], name: 'an RTF file: save it as .docx' },
  { starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'], name: 'an image: run OCR first' },
  { starts: ['SQLite format 3'], name: 'an SQLite file' },
]
const MARKUP = /<!doctype\s+html|<(?:html|head|body|table|div|meta)[\s>]/i
const HEAD = 4096

/** Latin-1 keeps one character a byte, so patterns see the bytes. */
const latin = (bytes: Uint8Array, length = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')

/** The format of a file by its first bytes; its extension only tells Markdown from plain text. */
export function detectFormat(bytes: Uint8Array, file: string): Format | Refusal {
  const head = latin(bytes, HEAD)
  const other = OTHERS.find(({ starts }) => starts.some((start) => head.startsWith(start)))
  if (other) return refuse(`it is ${other.name}`)
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return detectPackage(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return detectCompound(bytes)
  if (isMhtml(bytes)) return 'html'
  if ((MARKUP.test(head.replaceAll('\0', '')) && !isMixedText(head, file)) || /\.x?html?$/i.test(file)) return 'html'
  if (isBinary(bytes)) return refuse('it is a binary file of no format that holds a report')
  return /\.(?:md|markdown)$/i.test(extname(file)) ? 'md' : 'txt'
}

/** A text that begins as one, with tables or other parts of a web page further down. */
const isMixedText = (head: string, file: string): boolean =>
  /\.(?:md|markdown|txt)$/i.test(file) && /^[^<]*[^\s<\0\xef\xbb\xbf\xfe\xff]/.test(head)

function detectPackage(bytes: Uint8Array): Format | Refusal {
  const names = latin(bytes)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('xl/workbook.xml')) return refuse('it is a spreadsheet: only the report itself can be read')
  if (names.includes('ppt/presentation.xml')) return refuse('it is a presentation: only the report itself can be read')
  if (names.includes('opendocument.text')) return refuse('it is an OpenDocument text: save it as .docx')
  return refuse('it is a ZIP archive: unpack it first')
}

/** Names of streams in an OLE file are UTF-16. */
const detectCompound = (bytes: Uint8Array): Format | Refusal =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('WordDocument', 'utf16le'))
    ? 'doc'
    : refuse('it is an Office file of the old format that is no Word document: save the report as .docx')

/** Zero bytes on either side alike: in UTF-16 text nearly all are on one side. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return false
  const zeros = [0, 0]
  bytes.subarray(0, HEAD).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  return Math.min(...zeros) > Math.max(...zeros) / 3
}
