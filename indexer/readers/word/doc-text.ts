/** The text of a Word 97–2003 document in reading order ([MS-DOC] 2.4.1), with each character's place in the stream. */
export interface DocText {
  readonly text: string
  /** Place of the character at `index` in the main stream, in bytes. */
  place(index: number): number
}

interface Piece {
  /** Index of its first character. */
  readonly from: number
  readonly start: number
  readonly bytes: 1 | 2
}

const PIECE_TABLE = 0x1a2
const COMPRESSED = 0x40000000

/** @throws Error with one sentence where the table of pieces is damaged. */
export function readDocText(main: Buffer, table: Buffer): DocText {
  const at = findPieceTable(main, table)
  const count = (table.readUInt32LE(at) - 4) / 12
  const pieces: Piece[] = []
  let text = ''
  for (let i = 0; i < count; i++) {
    const length = table.readUInt32LE(at + 4 + (i + 1) * 4) - table.readUInt32LE(at + 4 + i * 4)
    const where = table.readUInt32LE(at + 4 + (count + 1) * 4 + i * 8 + 2)
    const bytes = where & COMPRESSED ? 1 : 2
    const start = bytes === 1 ? (where & ~COMPRESSED) >>> 1 : where
    if (start + length * bytes > main.length) throw new Error('its text goes beyond the end of the file')
    pieces.push({ from: text.length, start, bytes })
    const slice = main.subarray(start, start + length * bytes)
    text += bytes === 1 ? new TextDecoder('windows-1252').decode(slice) : slice.toString('utf16le')
  }
  const place = (index: number): number => {
    const piece = pieces.findLast(({ from }) => from <= index)
    return piece ? piece.start + (index - piece.from) * piece.bytes : 0
  }
  return { text, place }
}

/** Behind the lists of property modifiers that may stand before it. */
function findPieceTable(main: Buffer, table: Buffer): number {
  let at = main.readUInt32LE(PIECE_TABLE)
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1)
  if (table[at] !== 2) throw new Error('its table of text pieces is missing')
  return at + 1
}
