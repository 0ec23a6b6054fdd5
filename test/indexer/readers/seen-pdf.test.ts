import { describe, expect, it } from 'vitest'
import { CUT_MARK, type Document } from '../../../indexer/document.ts'
import { readPdf } from '../../../indexer/readers/pdf/pdf.ts'
import { drawTable, type PdfTable, print, writePdf } from '../../support/write-pdf.ts'

const WIDTHS = [120, 80, 80]
const table = (cell: string): PdfTable => ({
  left: 60,
  top: 700,
  widths: WIDTHS,
  rows: [
    ['信息内容', '本年处理决定数量', '备注'],
    ['行政许可', cell, '7'],
  ],
})
/** Where the text of the cell begins, and its base line. */
const [X, Y] = [183, 665]

async function read(content: string): Promise<Document> {
  const document = await readPdf(writePdf([{ content }]), 'test.pdf')
  if ('kind' in document) throw new Error(document.reason)
  return document
}

/** The text of the cell behind 行政许可, of what the table and `more` print in it. */
async function cellOf(cell: string, more: string): Promise<string | undefined> {
  const { blocks } = await read(drawTable(table(cell)) + more)
  const found = blocks.find((block) => block.kind === 'table')
  return found?.rows[1]?.cells[1]?.text
}

/** A table's digits are 4.5 points wide. */
const behind = (characters: number): number => X + characters * 4.5
const painted = (how: string, marks: string): string => `q ${how}\n${marks}Q\n`

describe('a cell of a PDF', () => {
  it.each([
    ['a small raised mark', print(behind(4), Y + 3, '1', 5)],
    ['a small mark far up', print(behind(4), Y + 5, '1', 5)],
    ['a small lowered mark', print(behind(4), Y - 2, '1', 5)],
    ['a mark of the same size that rises', `3 Ts\n${print(behind(4), Y, '1', 9)}0 Ts\n`],
    ['a mark in brackets', print(behind(4), Y + 3, '[1]', 5)],
    ['invisible text', painted('3 Tr', print(behind(4), Y, '1', 9))],
    ['text that only clips', painted('7 Tr', print(behind(4), Y, '1', 9))],
    ['white text', painted('1 1 1 rg', print(behind(4), Y, '1', 9))],
    ['white text by another colour space', painted('1 g', print(behind(4), Y, '1', 9))],
    ['tiny text', print(behind(4), Y, '1', 0.5)],
  ])('is read without %s', async (_, more) => {
    expect(await cellOf('3455', more)).toBe('3455')
  })

  it('is read without what a line goes through', async () => {
    const strike = (from: number, to: number): string => `0.5 w ${from} ${Y + 3} m ${to} ${Y + 3} l S\n`
    expect(await cellOf('12', `${strike(X, behind(2))}${print(behind(3), Y, '3455', 9)}`)).toBe('3455')
    expect(await cellOf('12', strike(X, behind(2)))).toBe(CUT_MARK)
  })

  it.each([
    ['an underline', `0.5 w ${X} ${Y - 1} m ${behind(4)} ${Y - 1} l S\n`, '3455'],
    [
      'white text on a ground',
      `0 0 1 rg 182 655 60 18 re f ${painted('1 1 1 rg', print(behind(4), Y, '1', 9))}`,
      '34551',
    ],
    ['coloured text', painted('1 0 0 rg', print(behind(4), Y, '1', 9)), '34551'],
    ['text with an outline', painted('2 Tr', print(behind(4), Y, '1', 9)), '34551'],
    ['text a little off the line', print(behind(4), Y + 0.8, '1', 9), '34551'],
    ['text a little smaller', print(behind(4), Y, '1', 8), '34551'],
  ])('keeps its figure with %s', async (_, more, text) => {
    expect(await cellOf('3455', more)).toBe(text)
  })

  it('leaves open whether smaller digits on the line belong to it', async () => {
    expect(await cellOf('3455', print(behind(4), Y, '1', 5))).toBe(`3455${CUT_MARK}`)
  })

  it('is no blank where it holds nothing but white digits, and one where it holds nothing but invisible ones', async () => {
    expect(await cellOf('', painted('1 1 1 rg', print(X, Y, '3', 9)))).toBe(CUT_MARK)
    expect(await cellOf('', painted('3 Tr', print(X, Y, '3', 9)))).toBe('')
  })
})

describe('a line of a PDF', () => {
  it('is read without the mark of a note behind a number, and without invisible text', async () => {
    const line = print(60, 700, '收到申请24', 10) + print(110, 704, '1', 5) + print(113, 700, '件。', 10)
    expect((await read(line)).text.trim()).toBe('收到申请24件。')
    expect((await read(line + painted('3 Tr', print(140, 700, '另有九件。', 10)))).text.trim()).toBe('收到申请24件。')
  })

  it('stays where all text of a page is invisible: it was recognised in the picture of the page', async () => {
    expect((await read(painted('3 Tr', print(60, 700, '收到申请24件。', 10)))).text.trim()).toBe('收到申请24件。')
  })
})
