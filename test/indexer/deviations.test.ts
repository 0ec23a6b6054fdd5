/** How real reports depart from the form, one case or more for each kind; numbers as in the list of the domain. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReport } from '../../indexer/read-report.ts'
import type { Report } from '../../indexer/report.ts'
import { encodeGb18030 } from '../support/encode-gb18030.ts'
import { PLAIN, type PlainReport, STACKED, swap, TABLES, writePage, writeReport } from '../support/plain-report.ts'
import { tabbed } from './tables/form-layouts.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(content: string | Uint8Array, name = '汶岚市教育局-2023.txt'): Promise<Report> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const report = await readReport(path)
  if (report.kind === 'refusal') throw new Error(`Cannot read the report: ${report.reason}`)
  return report
}

const figuresOf = ({ figures }: Report) =>
  Object.fromEntries(figures.map(({ code, value, state }) => [code, value ?? state]))
const summarise = (report: Report) => ({
  agency: report.identity.agency,
  year: report.identity.year,
  edition: report.edition,
  figures: figuresOf(report),
  findings: report.findings.map(({ code }) => code),
})

const change = (parts: Partial<PlainReport>): string => writeReport({ ...PLAIN, ...parts })
const inStacked = (from: string, to: string): string => swap(writeReport(STACKED), from, to)
const inPlain = (from: string, to: string): string => swap(writeReport(PLAIN), from, to)
const heading = (part: keyof PlainReport, text: string): Partial<PlainReport> => ({
  [part]: PLAIN[part].replace(/^.*/, text),
})
const [requestLead, requestTail] = [TABLES.requests.slice(0, 15), TABLES.requests.slice(15)]
const requestsOf = (...pieces: string[]): Partial<PlainReport> => ({
  requests: [PLAIN.requests.split('\n')[0] ?? '', ...pieces].join('\n'),
})

/** What is printed stays what it is: every figure, section, agency and year as in the plain report. */
const HARMLESS: readonly (readonly [name: string, text: () => string])[] = [
  [
    '1 numbering restarts',
    () =>
      change({ ...heading('problems', '一、存在的主要问题及改进情况'), ...heading('other', '二、其他需要报告的事项') }),
  ],
  [
    '1 two numbering systems',
    () =>
      change({
        ...heading('requests', '（三）收到和处理政府信息公开申请情况'),
        ...heading('review', '4.政府信息公开行政复议、行政诉讼情况'),
      }),
  ],
  [
    '1 sections shifted by one',
    () =>
      change({
        ...heading('review', '五、政府信息公开行政复议、行政诉讼情况'),
        ...heading('problems', '六、存在的主要问题及改进情况'),
        ...heading('other', '七、其他需要报告的事项'),
      }),
  ],
  [
    '2 arabic section numbers',
    () =>
      change({ ...heading('problems', '5、存在的主要问题及改进情况'), ...heading('other', '6. 其他需要报告的事项') }),
  ],
  [
    '3 other wording of headings',
    () =>
      change({
        ...heading('proactive', '二、行政机关主动公开政府信息情况'),
        ...heading('review', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
        ...heading('problems', '五、存在的问题和改进'),
      }),
  ],
  [
    '4 a lead-in instead of a heading',
    () =>
      change({
        ...heading('requests', '本年度收到和处理政府信息公开申请情况如下表：'),
        ...heading('proactive', '2023年主动公开政府信息情况见下表。'),
      }),
  ],
  ['5 title over two lines', () => change({ title: '汶岚市教育局\n2023年政府信息公开工作年度报告' })],
  ['5 title over three lines', () => change({ title: '汶岚市教育局\n2023年度\n政府信息公开工作年度报告' })],
  ['6 one cell a line', () => writeReport(STACKED)],
  ['7 empty cells dropped from labels and added at the end', () => inPlain('\t（二）部分公开\t\t', '（二）部分公开\t')],
  [
    '7 empty cells added at the end',
    () =>
      inPlain(
        '一、本年新收政府信息公开申请数量\t\t\t20\t3\t0\t0\t0\t1\t24',
        '一、本年新收政府信息公开申请数量\t\t\t20\t3\t0\t0\t0\t1\t24\t\t',
      ),
  ],
  [
    '8 heading signs at odd levels',
    () =>
      change({
        ...heading('overview', '## 一、总体情况'),
        ...heading('requests', '#### 三、收到和处理政府信息公开申请情况'),
        ...heading('problems', '# 五、存在的主要问题及改进情况'),
      }),
  ],
  ['9 a page number inside a paragraph', () => inPlain('制度逐步健全', '制度\n\n- 3 -\n\n逐步健全')],
  ['9 a page number inside a table', () => change(requestsOf(tabbed(requestLead), '\n- 4 -\n', tabbed(requestTail)))],
  [
    '9 a page number inside a table of Word text',
    () => inStacked('\n\n\t\n\t\n\t2.其他法律', '\n\n- 5 -\n\n\t\n\t\n\t2.其他法律'),
  ],
  [
    '10 a table cut in two, the header not repeated',
    () => change(requestsOf(tabbed(requestLead), '', '', tabbed(requestTail))),
  ],
  [
    '10 a table cut in two, each half with its header',
    () => change(requestsOf(tabbed(requestLead), '', tabbed([...TABLES.requests.slice(0, 3), ...requestTail]))),
  ],
  ['11 labels broken by blanks', () => swap(inPlain('商业企业', '商业 企业'), '总计', '总 计')],
  ['11 labels broken by lines', () => swap(inStacked('\t结果维持', '\t结果\n维持'), '重新出具', '重新\n出具')],
  ['11 labels broken by a sign', () => inPlain('结果维持', '结果|维持')],
  ['12 vertical header text', () => inStacked('\t三、本年度办理结果', `\t${[...'三、本年度办理结果'].join('\n')}`)],
  ['13 fused headers', () => inPlain('行政复议\t\t\t\t\t行政诉讼', '行政复议行政诉讼\t\t\t\t\t')],
  [
    '15 misprinted headers',
    () => swap(inPlain('本年废止件数', '本年度止件数'), '2.其他法律行政法规禁止公开', '2.其他法律行政止公开'),
  ],
  ['17 full-width digits', () => inPlain('\t20\t3\t0\t0\t0\t1\t24', '\t２０\t３\t０\t0\t0\t1\t２４')],
  ['17 zero-width and control characters', () => inPlain('\t20\t3', '\t\u200b20\ufeff\t\u20603')],
  [
    '17 bold marks and bookmarks',
    () => swap(inPlain('\t15', '\t<b>15</b>'), '4.保护第三方', '[bookmark: _Hlk61234567]4.保护第三方'),
  ],
  ['17 a bookmark in a heading', () => inPlain('五、存在的', '[bookmark: _GoBack]五、存在的')],
  ['18 split digits', () => inPlain('\t20\t3\t0\t0\t0\t1\t24', '\t2 0\t3\t0\t0\t0\t1\t2 4')],
  [
    '19 text of a chart after the signature',
    () =>
      change({
        signature: `${PLAIN.signature}\n2022—2023年\n政府信息公开申请数量对比\n2023年申请数量\t2022年申请数量\t24\t19\t`,
      }),
  ],
  ['24 a remark inside a figure’s cell', () => inPlain('行政规范性文件\t3\t', '行政规范性文件\t3（其中修订1件）\t')],
  ['25 rows of a group in another order', () => change({ requests: reorder(PLAIN.requests) })],
]

/** Rows 5 and 6 of the refusals change places. */
function reorder(requests: string): string {
  const lines = requests.split('\n')
  const at = lines.findIndex((line) => line.includes('5.属于三类内部事务信息'))
  const [fifth = '', sixth = ''] = lines.slice(at, at + 2)
  return lines.toSpliced(at, 2, sixth, fifth).join('\n')
}

describe('a report that departs from the form', () => {
  let plain: Report
  beforeAll(async () => {
    plain = await read(writeReport(PLAIN))
  })

  it('without a departure: all six sections, 198 figures, no finding', () => {
    expect(summarise(plain)).toMatchObject({ agency: '汶岚市教育局', year: 2023, edition: '2021', findings: [] })
    expect(plain.figures).toHaveLength(6 + 4 + 25 * 7 + 15 - 2)
  })

  it.each(HARMLESS)('%s', async (_, text) => {
    const report = await read(text())
    expect(summarise(report)).toEqual(summarise(plain))
    const kinds = (of: Report) => [...new Set(of.sections.map(({ kind }) => kind))]
    expect(kinds(report)).toEqual(kinds(plain))
  })
})

describe('a report that prints something else', () => {
  const row = (label: string, printed: string, other: string) => inPlain(`${label}${printed}`, `${label}${other}`)
  const ZERO_ROW = '\t\t0\t0\t0\t0\t0\t0\t0'
  const columns = [
    'naturalPerson',
    'business',
    'research',
    'publicInterest',
    'legalServices',
    'otherOrganization',
    'total',
  ]
  const valuesIn = async (text: string, name: string) => {
    const figures = figuresOf(await read(text))
    return columns.map((column) => figures[`requests.${name}.${column}`])
  }

  it('14 table 4 flattened to 15 cells, the first five blank', async () => {
    const rows = TABLES.review.map((cells, i) => (i === 3 ? ['', '', '', '', '', ...cells.slice(5)] : cells))
    const report = await read(change({ review: `四、政府信息公开行政复议、行政诉讼情况\n${tabbed(rows)}` }))
    expect(figuresOf(report)).toMatchObject({
      'review.reconsideration.upheld': 'blank',
      'review.reconsideration.total': 'blank',
      'review.litigationDirect.overturned': 1,
      'review.litigationAfterReconsideration.total': 0,
    })
  })

  it('16 blanks and marks for not applicable, apart from zeros', async () => {
    const text = row('（二）部分公开', ZERO_ROW, '\t\t0\t\t/\t-\t—\t无\t0')
    const printed = [0, 'blank', ...Array<string>(4).fill('notApplicable'), 0]
    expect(await valuesIn(text, 'partlyGranted')).toEqual(printed)
  })

  it('17 thousands commas', async () => {
    expect(figuresOf(await read(row('行政许可', '\t41', '\t1,041')))).toMatchObject({ 'licensing.decisions': 1041 })
    expect(figuresOf(await read(row('行政许可', '\t41', '\t１，０４１')))).toMatchObject({
      'licensing.decisions': 1041,
    })
  })

  it('20 a web page in GB18030, a table around the page, merged cells', async () => {
    const report = await read(encodeGb18030(writePage(PLAIN)), '汶岚市教育局-2023.html')
    expect(figuresOf(report)).toEqual(figuresOf(await read(writeReport(PLAIN))))
    expect(report.document.text).not.toMatch(/网站地图|政务公开\s*首页/)
  })

  it('21 a printed total that disagrees with its parts stays as printed and becomes a finding', async () => {
    const report = await read(row('（二）部分公开', ZERO_ROW, '\t\t0\t0\t0\t0\t0\t0\t2'))
    expect(figuresOf(report)['requests.partlyGranted.total']).toBe(2)
    expect(report.findings.map(({ code, parameters }) => `${code} ${parameters.subject}`)).toEqual([
      'outcomeSum total',
      'requesterSum partlyGranted',
    ])
  })

  it('22 （六）其他处理 as one row', async () => {
    const lines = PLAIN.requests.split('\n')
    const at = lines.findIndex((line) => line.includes('（六）其他处理'))
    const oneRow = lines.toSpliced(at, 3, '\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0')
    const report = await read(change({ requests: oneRow.join('\n') }))
    expect(report.findings).toEqual([])
    const codes = report.figures.map(({ code }) => code).filter((code) => code.includes('otherwiseHandled'))
    expect(codes).toEqual(columns.map((column) => `requests.otherwiseHandled.${column}`))
  })

  it('25 a row that is missing is missing, not zero', async () => {
    const lines = PLAIN.requests.split('\n').filter((line) => !line.includes('8.属于行政查询事项'))
    const report = await read(change({ requests: lines.join('\n') }))
    expect(report.figures.some(({ code }) => code.includes('administrativeInquiry'))).toBe(false)
    expect(report.figures).toHaveLength(198 - 7)
    expect(report.findings).toEqual([])
  })
})

describe('reports beside each other', () => {
  it('26 nearly the same text of another year and of another agency stays apart', async () => {
    const later = await read(writeReport(PLAIN).replaceAll('2023', '2024'), '汶岚市教育局-2024.txt')
    const other = await read(writeReport(PLAIN).replaceAll('汶岚市教育局', '汶岚市司法局'), '汶岚市司法局-2023.txt')
    expect([later, other].map(({ identity }) => `${identity.agency} ${identity.year}`)).toEqual([
      '汶岚市教育局 2024',
      '汶岚市司法局 2023',
    ])
  })

  it('27 another genre is refused with the reason', async () => {
    const path = join(folder, '汶岚市教育局-2023-budget.txt')
    writeFileSync(
      path,
      '汶岚市教育局2023年部门预算公开\n\n一、部门职责\n负责全市教育工作。\n\n二、收支总表\n收入总计\t1200\t支出总计\t1200\n',
    )
    expect(await readReport(path)).toMatchObject({
      kind: 'refusal',
      reason: expect.stringMatching(/^not an annual report/),
    })
  })

  it('a report without statutory tables keeps its passages', async () => {
    const { title, overview, problems, other, signature } = PLAIN
    const more = '（三）平台建设。网站改版后栏目由四十个并为二十六个，增加了无障碍浏览。'.repeat(3)
    const report = await read([title, overview, more, problems, other, signature].join('\n\n'))
    expect(report).toMatchObject({ edition: 'narrative', figures: [] })
    const sections = new Set(report.passages.map(({ section }) => section))
    expect([...sections]).toEqual(expect.arrayContaining(['overview', 'problems', 'other']))
    expect(report.passages.map(({ text }) => text)).toContain('二是基层学校的公开意识有待加强。')
  })
})
