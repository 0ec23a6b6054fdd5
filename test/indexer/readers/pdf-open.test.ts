import { describe, expect, it } from 'vitest'
import { REQUESTER_COLUMNS } from '../../../db/form/codebook.ts'
import { readPdf } from '../../../indexer/readers/pdf/pdf.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import { drawTable, type PdfPage, type PdfTable, print, writePdf } from '../../support/write-pdf.ts'

/** What each cell of some pages says, by code: its number, or its state where it has none. */
async function statesOf(...pages: readonly PdfPage[]): Promise<Record<string, number | string>> {
  const document = await readPdf(writePdf(pages), 'test.pdf')
  if ('kind' in document) throw new Error(document.reason)
  return Object.fromEntries(readFigures(document).figures.map(({ code, value, state }) => [code, value ?? state]))
}

const COLUMNS = REQUESTER_COLUMNS.map(({ key }) => key)
/** The cells of a row of table 3; '' for an empty one. */
const row = (key: string, values: readonly string[]): Record<string, number | string> =>
  Object.fromEntries(
    values.map((value, i) => [`requests.${key}.${COLUMNS[i]}`, value === '' ? 'blank' : Number(value)]),
  )

const title = print(60, 760, '三、收到和处理政府信息公开申请情况', 12)
const HEADER = ['', '自然\n人', '商业\n企业', '科研\n机构', '社会公\n益组织', '法律服\n务机构', '其\n他', '总\n计']
const ROWS: readonly (readonly string[])[] = [
  ['一、本年新收政府信息\n公开申请数量', '12', '3', '', '', '', '', '15'],
  ['二、上年结转政府信息\n公开申请数量', '', '', '', '', '', '', ''],
  ['（一）予以公开', '', '3', '', '', '', '', '3'],
  ['（二）部分公开（区分处\n理的，只计这一情形，不\n计其他情形）', '', '', '', '', '', '', ''],
  ['1.属于国家秘密', '12', '', '', '', '', '', '12'],
  ['（七）总计', '12', '3', '', '', '', '', '15'],
  ['四、结转下年度继续办理', '', '', '', '', '', '', ''],
]
const OPEN: PdfTable = {
  left: 60,
  top: 700,
  widths: [150, 35, 35, 35, 40, 40, 35, 35],
  rows: [HEADER, ...ROWS],
  rowHeight: 40,
  ruling: 'none',
}
const KEYS = [
  'received',
  'carriedOver',
  'granted',
  'partlyGranted',
  'denied.stateSecret',
  'totalHandled',
  'carriedForward',
]
const ALL = Object.assign({}, ...KEYS.map((key, i) => row(key, ROWS[i]?.slice(1) ?? [])))

const nothing = (count: number): string[] => Array.from({ length: count }, () => '')
const RESULTS = ['结果\n维持', '结果\n纠正', '其他\n结果', '尚未\n审结', '总\n计']

/** A page with table 4 that no rules draw. @param figures of its fifteen columns */
function reviewTable(figures: readonly string[]): PdfPage {
  const rows = [
    ['行政复议', ...nothing(4), '行政诉讼', ...nothing(9)],
    [...nothing(5), '未经复议直接起诉', ...nothing(4), '复议后起诉', ...nothing(4)],
    [...RESULTS, ...RESULTS, ...RESULTS],
    figures,
  ]
  const widths = Array.from({ length: 15 }, () => 33)
  const heading = print(60, 760, '四、政府信息公开行政复议、行政诉讼情况', 12)
  return { content: heading + drawTable({ left: 40, top: 700, widths, rows, ruling: 'none' }) }
}

describe('a table that no rules draw and whose zeros are left out', () => {
  it('is read by the places of its words, its empty cells as empty', async () => {
    expect(await statesOf({ content: title + drawTable(OPEN) })).toEqual(ALL)
  })

  it('goes on over a page break, with its header once more or without', async () => {
    const upper = { content: title + drawTable({ ...OPEN, top: 300, rows: [HEADER, ...ROWS.slice(0, 3)] }) }
    const lower = (rows: PdfTable['rows']): PdfPage => ({ content: drawTable({ ...OPEN, top: 780, rows }) })
    expect(await statesOf(upper, lower(ROWS.slice(3)))).toEqual(ALL)
    expect(await statesOf(upper, lower([HEADER, ...ROWS.slice(3)]))).toEqual(ALL)
  })

  it('is not read so where a number stands below two columns, and nothing of that row is', async () => {
    const stray = print(225, 609, '1234567', 9)
    const states = await statesOf({ content: title + drawTable(OPEN) + stray })
    expect(states['requests.carriedOver.business']).not.toBe('blank')
    expect(Object.values(states)).not.toContain(1234567)
  })

  it('keeps two numbers in one cell apart', async () => {
    const rows = [HEADER, ...ROWS].map((cells) => cells.with(1, cells[1] === '12' ? '3 4' : (cells[1] ?? '')))
    const states = await statesOf({ content: title + drawTable({ ...OPEN, rows }) })
    expect(states['requests.received.naturalPerson']).toBe('unread')
    expect(states['requests.granted.business']).toBe(3)
  })

  it('is read in table 2', async () => {
    const rows = [
      ['第二十条第（一）项', '', '', ''],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '', '', ''],
      ['行政规范性文件', '5', '', '13'],
      ['第二十条第（五）项', '', '', ''],
      ['信息内容', '本年处理决定数量', '', ''],
      ['行政许可', '42', '', ''],
    ]
    const table = { left: 60, top: 700, widths: [110, 110, 110, 110], rows, ruling: 'none' } as const
    expect(await statesOf({ content: print(60, 760, '二、主动公开政府信息情况', 12) + drawTable(table) })).toEqual({
      'rules.issued': 'blank',
      'rules.repealed': 'blank',
      'rules.inForce': 'blank',
      'normativeDocuments.issued': 5,
      'normativeDocuments.repealed': 'blank',
      'normativeDocuments.inForce': 13,
      'licensing.decisions': 42,
    })
  })

  it('is read in table 4', async () => {
    const figures = ['2', '', '', '', '2', '', '', '1', '', '1', '', '', '', '', '']
    expect(await statesOf(reviewTable(figures))).toMatchObject({
      'review.reconsideration.upheld': 2,
      'review.reconsideration.overturned': 'blank',
      'review.reconsideration.total': 2,
      'review.litigationDirect.other': 1,
      'review.litigationDirect.total': 1,
      'review.litigationAfterReconsideration.total': 'blank',
    })
  })
})

describe('a table that no rules draw', () => {
  const widths = [80, 150, 35, 35, 35, 40, 40, 35, 35]
  const grouped = (...rows: readonly (readonly string[])[]): PdfPage => ({
    content: title + drawTable({ ...OPEN, left: 20, widths, rows: [['', ...HEADER], ...rows] }),
  })

  it('keeps the last reason apart from the label of its group at the same height', async () => {
    const page = grouped(
      ['一、本年新收政府信息\n公开申请数量', '', '2', '', '', '', '', '', '2'],
      ['', '1.申请人无正当理由逾期\n不补正、行政机关不再处\n理其政府信息公开申请', '', '', '', '', '', '', ''],
      [
        '',
        '2.申请人逾期未按收费通\n知要求缴纳费用、行政机\n关不再处理其政府信息公\n开申请',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      ['（六）其他处理', '3.其他', '2', '', '', '', '', '', '2'],
      ['', '（七）总计', '2', '', '', '', '', '', '2'],
    )
    const states = await statesOf(page)
    expect(states).toMatchObject(row('otherwiseHandled.other', ['2', '', '', '', '', '', '2']))
    expect(states['requests.otherwiseHandled.total']).toBeUndefined()
  })

  it('is not read so where a label stands between that of a row and its figures', async () => {
    const page = grouped(
      ['一、本年新收政府信息\n公开申请数量', '', '2', '', '', '', '', '', '2'],
      ['（一）予以公开', '不予公开', '2', '', '', '', '', '', '2'],
      ['', '（七）总计', '2', '', '', '', '', '', '2'],
    )
    expect((await statesOf(page))['requests.granted.naturalPerson']).not.toBe('blank')
  })

  it('is read where its figures stand beside the labels of their columns, below longer ones', async () => {
    const header = HEADER.with(1, '自\n然\n人')
    const rows = [header, ['一、本年新收政府信息\n公开申请数量', '6758', '', '', '', '', '', '6758'], ...ROWS.slice(1)]
    const states = await statesOf({ content: title + drawTable({ ...OPEN, rows }) + print(226.5, 609, '3', 9) })
    expect(states).toMatchObject({ 'requests.received.naturalPerson': 6758, 'requests.carriedOver.naturalPerson': 3 })
  })

  it('is read in table 4 where a row stands on several lines', async () => {
    const figures = ['\n8件', '', '', '\n2件', '10\n件', ...nothing(10)]
    expect(await statesOf(reviewTable(figures))).toMatchObject({
      'review.reconsideration.upheld': 8,
      'review.reconsideration.pending': 2,
      'review.reconsideration.total': 10,
    })
  })
})

describe('rows of table 2 without a header', () => {
  it('are unread, not absent', async () => {
    const rows = [
      ['规章', '0', '0', '56'],
      ['行政规范性文件', '1', '0', '5'],
    ]
    const content =
      print(60, 760, '二、主动公开政府信息情况', 12) +
      drawTable({ left: 60, top: 700, widths: [110, 90, 90, 90], rows })
    expect(await statesOf({ content })).toMatchObject({
      'rules.inForce': 'unread',
      'normativeDocuments.issued': 'unread',
    })
  })
})

describe('a ruled table', () => {
  const ruled: PdfTable = { ...OPEN, ruling: 'strokes' }
  /** The cell of 自然人 in the row of new requests. */
  const received = 'requests.received.naturalPerson'

  it('is read where its letters are spaced, and parts two numbers with such a blank between them', async () => {
    const spaced = (content: string): PdfPage => ({ content: `2.5 Tc ${title}${content}` })
    expect(await statesOf(spaced(drawTable(ruled)))).toMatchObject({ [received]: 12, 'requests.received.total': 15 })
    const rows = [HEADER, ...ROWS].map((cells) => cells.with(1, cells[1] === '12' ? '3 4' : (cells[1] ?? '')))
    expect((await statesOf(spaced(drawTable({ ...ruled, rows }))))[received]).toBe('unread')
  })

  it('keeps a wall that a character of its header stands on', async () => {
    const [left, right, wall] = [60, 465, 660]
    const lines = drawTable({ ...ruled, rows: [HEADER.with(1, '自然'), ...ROWS] }).split('\n')
    const whole = `${left} ${wall} m ${right} ${wall} l`
    const cells = [150, 35, 35, 35, 40, 40, 35, 35].map((width, i, all) => {
      const from = left + all.slice(0, i).reduce((a, b) => a + b, 0)
      return `0.5 w ${from} ${wall} m ${from + width} ${wall} l S`
    })
    const content = [title, ...lines.filter((line) => !line.includes(whole)), ...cells, print(213, wall - 3, '人', 9)]
    expect(await statesOf({ content: content.join('\n') })).toMatchObject({
      [received]: 12,
      ...row('granted', ['', '3', '', '', '', '', '3']),
    })
  })

  it('is not read beside the side that a page break left without a line', async () => {
    const narrow = { ...ruled, widths: ruled.widths.with(-1, 14) }
    const [right, bottom] = [444, 700 - 40 * 8]
    const whole = drawTable(narrow)
    const open = whole.replace(`${right} 700 m ${right} ${bottom} l`, '')
    expect(open).not.toBe(whole)
    expect(await statesOf({ content: title + whole })).toMatchObject({ 'requests.granted.total': 3, [received]: 12 })
    const states = await statesOf({ content: title + open })
    expect(states).toMatchObject({ 'requests.granted.business': 3, 'requests.carriedOver.total': 'unread' })
  })
})
