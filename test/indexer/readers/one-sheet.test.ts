import { describe, expect, it } from 'vitest'
import { understandDocument } from '../../../indexer/read-report.ts'
import { readDocument } from '../../../indexer/readers/read-source.ts'
import { PLAIN, TABLES } from '../../support/plain-report.ts'
import { p, tbl, tc, tr, writeDocx } from '../../support/write-docx.ts'

type Part = string | readonly (readonly string[])[]

/** The parts of a report in order: lines of text, and tables as rows of cells. */
const PARTS: readonly Part[] = [
  ...[PLAIN.title, ...PLAIN.overview.split('\n'), '二、主动公开政府信息情况'],
  TABLES.proactive,
  '三、收到和处理政府信息公开申请情况',
  TABLES.requests,
  '四、政府信息公开行政复议、行政诉讼情况',
  TABLES.review,
  ...`${PLAIN.problems}\n${PLAIN.other}\n${PLAIN.signature}`.split('\n'),
]
const WIDTH = 15
const isTable = (part: Part): part is Exclude<Part, string> => typeof part !== 'string'

async function tell(bytes: Uint8Array, file: string) {
  const document = await readDocument(bytes, file)
  const report = 'kind' in document ? document : understandDocument(document, file)
  if (report.kind === 'refusal') throw new Error(report.reason)
  return {
    agency: report.identity.agency,
    year: report.identity.year,
    edition: report.edition,
    read: report.figures.filter(({ state }) => state === 'number').length,
    sections: report.sections.map(({ kind }) => kind),
    problems: report.passages.filter(({ section }) => section === 'problems').length,
  }
}

const WHOLE = {
  agency: '汶岚市教育局',
  year: 2023,
  edition: '2021',
  read: 198,
  sections: ['preamble', 'overview', 'proactive', 'requests', 'review', 'problems', 'other'],
  problems: 3,
}

describe('a report in one sheet', () => {
  it('is read as a Word table with its headings and sentences in rows of one cell', async () => {
    const line = (text: string): string => tr([tc(text, `<w:gridSpan w:val="${WIDTH}"/>`)])
    const rows = PARTS.flatMap((part) =>
      isTable(part)
        ? part.map((cells) =>
            tr(cells.map((cell, i) => tc(cell, i === cells.length - 1 ? `<w:gridSpan w:val="${WIDTH - i}"/>` : ''))),
          )
        : [line(part)],
    )
    expect(await tell(await writeDocx(tbl(...rows) + p('')), 'sheet.docx')).toEqual(WHOLE)
  })

  it('is read as a web page that is one table', async () => {
    const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const rows = PARTS.flatMap((part) =>
      isTable(part) ? part.map(row) : [`<tr><td colspan="${WIDTH}">${part}</td></tr>`],
    )
    const page = `<html><head><meta charset="utf-8"></head><body><table>${rows.join('\n')}</table></body></html>`
    expect(await tell(new TextEncoder().encode(page), 'sheet.html')).toEqual(WHOLE)
  })

  it('is read as a spreadsheet saved with commas, with empty cells behind its lines', async () => {
    const fill = (cells: readonly string[]): string =>
      [...cells, ...Array<string>(WIDTH - cells.length).fill('')].join(',')
    const lines = PARTS.flatMap((part) => (isTable(part) ? part.map(fill) : [fill([part])]))
    expect(await tell(new TextEncoder().encode(lines.join('\r\n')), 'sheet.csv')).toEqual(WHOLE)
  })

  it('leaves a remark in the rows of a table where it is', async () => {
    const remark = '注：本表数据由各科室汇总，含上年结转的申请，已经逐件核对，与系统一致。'
    const parts = PARTS.map((part) => (part === TABLES.requests ? [...TABLES.requests, [remark]] : part))
    const html = parts.map((part) =>
      isTable(part)
        ? `<table>${part.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
        : `<p>${part}</p>`,
    )
    const page = `<html><head><meta charset="utf-8"></head><body>${html.join('\n')}</body></html>`
    expect(await tell(new TextEncoder().encode(page), 'remark.html')).toEqual(WHOLE)
  })
})

describe('a report on one line', () => {
  it.each([' ', ''])('names its agency at the beginning of the line, divided by "%s"', async (gap) => {
    const texts = PARTS.flatMap((part) => (isTable(part) ? part.flat().filter(Boolean) : [part]))
    const line = texts.map((text) => (/^\d/.test(text) ? ` ${text}` : text)).join(gap)
    const { agency, year } = await tell(new TextEncoder().encode(line), 'line.txt')
    expect([agency, year]).toEqual([WHOLE.agency, WHOLE.year])
  })

  it('tells the edition of its form by what was read', async () => {
    const table = [
      ['第二十条第（一）项 信息内容 本年新制作数量 本年新公开数量 对外公开总数量 规章 1 2 3 规范性文件 4 5 6'],
      ['第二十条第（五）项 信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 7 8 9 其他对外管理服务事项 1 2 3'],
      ['第二十条第（九）项 信息内容 采购项目数量 采购总金额（单位：元） 政府集中采购 4 5000'],
    ]
    const parts = PARTS.map((part) => (part === TABLES.proactive ? table : part))
    const line = parts.flatMap((part) => (isTable(part) ? part.flat().filter(Boolean) : [part])).join(' ')
    expect((await tell(new TextEncoder().encode(line), 'line.txt')).edition).toBe('2019')
  })
})
