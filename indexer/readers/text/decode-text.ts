import type { Refusal } from '../../document.ts'
import { refuse } from '../is-refusal.ts'

const UTF16_MARKS: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]
/** Share of control characters above which decoded bytes are no text. */
const CONTROL_SHARE = 0.01

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const encodingByMark = (bytes: Uint8Array): string | undefined =>
  UTF16_MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2]

const isBinary = (text: string): boolean => {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  return text.includes('\0') || controls > text.length * CONTROL_SHARE
}

/** Decodes a text file: by its byte order mark, else as UTF-8, else as GB18030 (which holds GBK and GB2312). */
export function decodeText(bytes: Uint8Array): string | Refusal {
  const marked = encodingByMark(bytes)
  const text = marked ? decode(bytes, marked) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'))
  if (text === null) return refuse('the file is no text in UTF-8, UTF-16 or GB18030: save it as UTF-8')
  if (isBinary(text)) return refuse('the file holds binary data, not text: save the report as text, Markdown or HTML')
  if (text.trim() === '') return refuse('the file is empty: it holds no text')
  return text
}
