import { describe, expect, it } from 'vitest'
import { CUT_MARK } from '../../../indexer/document.ts'
import { nestParagraphs } from '../../../indexer/readers/html/nest-paragraphs.ts'
import { readDocParagraphs } from '../../../indexer/readers/word/doc-paragraphs.ts'

/** A run of characters and the modifiers that it carries ([MS-DOC] 2.6.1), as bytes. */
type Run = readonly [text: string, ...modifiers: number[]]

const TEXT_AT = 1024
const PAGE = 512

/** The streams of a Word 97 document of these runs, as far as its text needs them. */
function writeStreams(runs: readonly Run[]): { main: Buffer; table: Buffer; data: Buffer } {
  const text = Buffer.from(runs.map(([part]) => part).join(''), 'utf16le')
  const pages = Math.ceil((TEXT_AT + text.length) / PAGE)
  const main = Buffer.alloc((pages + 1) * PAGE)
  text.copy(main, TEXT_AT)
  main.writeUInt32LE(text.length / 2, 0x4c)
  const formats = main.subarray(pages * PAGE)
  let [at, free] = [TEXT_AT, PAGE - 2]
  runs.forEach(([part, ...modifiers], i) => {
    formats.writeUInt32LE(at, i * 4)
    at += part.length * 2
    formats.writeUInt32LE(at, (i + 1) * 4)
    if (modifiers.length === 0) return
    free -= modifiers.length + 1 + ((modifiers.length + 1) % 2)
    formats[(runs.length + 1) * 4 + i] = free / 2
    Buffer.from([modifiers.length, ...modifiers]).copy(formats, free)
  })
  formats[PAGE - 1] = runs.length
  const table = Buffer.alloc(64)
  table[0] = 2
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(text.length / 2, 9)
  table.writeUInt32LE(TEXT_AT, 15)
  table.writeUInt32LE(pages, 40)
  for (const [place, value] of [
    [0x1a2, 0],
    [0xfa, 32],
    [0xfe, 12],
    [0x102, 48],
    [0x106, 4],
  ] as const)
    main.writeUInt32LE(value, place)
  return { main, table, data: Buffer.alloc(0) }
}

/** The text of the second cell of a row. */
function cellOf(...runs: readonly Run[]): string | undefined {
  const [table] = nestParagraphs(readDocParagraphs(writeStreams([['行政许可\x07'], ...runs, ['\x077\x07']])))
  return table?.kind === 'table' ? table.rows[0]?.cells[1]?.text : undefined
}

describe('a cell of a Word 97 document', () => {
  it.each<[string, Run[]]>([
    ['hidden text', [['12', 0x3c, 0x08, 1], ['3455']]],
    ['deleted text', [['12', 0x00, 0x08, 1], ['3455']]],
    ['struck-out text', [['12', 0x37, 0x08, 1], ['3455']]],
    ['text struck out twice', [['12', 0x53, 0x2a, 1], ['3455']]],
    ['a raised mark', [['3455'], ['1', 0x48, 0x2a, 1]]],
    ['a mark set high', [['3455'], ['1', 0x45, 0x48, 8, 0]]],
    ['tiny text', [['3455'], ['1', 0x43, 0x4a, 2, 0]]],
    ['white text', [['1', 0x42, 0x2a, 8], ['3455']]],
  ])('is read without %s', (_, runs) => {
    expect(cellOf(...runs)).toBe('3455')
  })

  it('keeps bold text, and white text on a ground', () => {
    expect(cellOf(['34', 0x35, 0x08, 1], ['55', 0x42, 0x2a, 8, 0x66, 0x48, 1, 0])).toBe('3455')
  })

  it('is no blank and no figure where it holds a picture, or nothing but struck-out text', () => {
    expect(cellOf(['\x01', 0x55, 0x08, 1])).toBe(CUT_MARK)
    expect(cellOf(['12\x01', 0x55, 0x08, 1])).toBe(`12${CUT_MARK}`)
    expect(cellOf(['12', 0x37, 0x08, 1])).toBe(CUT_MARK)
  })
})
