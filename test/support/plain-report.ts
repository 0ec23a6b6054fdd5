import {
  proactiveRows,
  REQUEST_HEADER,
  requestRows,
  reviewRows,
  stacked,
  tabbed,
} from '../indexer/tables/form-layouts.ts'

/** The parts of a report, in order; every figure and sentence is invented, and so is the place. */
export interface PlainReport {
  readonly title: string
  readonly overview: string
  readonly proactive: string
  readonly requests: string
  readonly review: string
  readonly problems: string
  readonly other: string
  readonly signature: string
}

type Rows = readonly (readonly string[])[]

/** The tables of the report as rows of cells. */
export const TABLES = {
  proactive: proactiveRows() as Rows,
  requests: [
    ...REQUEST_HEADER,
    ...requestRows({
      received: ['20', '3', '0', '0', '0', '1', '24'],
      granted: ['12', '2', '0', '0', '0', '1', '15'],
      'denied.thirdParty': ['8', '1', '0', '0', '0', '0', '9'],
      totalHandled: ['20', '3', '0', '0', '0', '1', '24'],
    }),
  ] as Rows,
  review: reviewRows(['2', '0', '0', '0', '2', '0', '1', '0', '0', '1', '0', '0', '0', '0', '0']) as Rows,
}

/** A report that departs from the form in nothing, laid out with tabs. */
export const PLAIN: PlainReport = {
  title: '汶岚市教育局2023年政府信息公开工作年度报告',
  overview:
    '一、总体情况\n2023年，我局按照《中华人民共和国政府信息公开条例》的要求推进公开工作，制度逐步健全，渠道保持畅通。\n（一）主动公开。全年通过门户网站发布各类信息三百余条，内容涉及招生、资助和校园安全。\n（二）依申请公开。全年收到政府信息公开申请24件，均按期答复。',
  proactive: `二、主动公开政府信息情况\n${tabbed(TABLES.proactive)}`,
  requests: `三、收到和处理政府信息公开申请情况\n${tabbed(TABLES.requests)}`,
  review: `四、政府信息公开行政复议、行政诉讼情况\n${tabbed(TABLES.review)}`,
  problems:
    '五、存在的主要问题及改进情况\n一是解读形式还不够丰富，图解和视频偏少。二是基层学校的公开意识有待加强。下一步将加强培训，丰富解读形式。',
  other: '六、其他需要报告的事项\n本年度没有收取信息处理费。',
  signature: '汶岚市教育局\n2024年1月22日',
}

/** The report as one text. */
export const writeReport = (parts: PlainReport): string => Object.values(parts).join('\n\n')

/** The report with one cell a line behind tabs, as Word text comes out. */
export const STACKED: PlainReport = {
  ...PLAIN,
  proactive: `二、主动公开政府信息情况\n${stacked(TABLES.proactive)}`,
  requests: `三、收到和处理政府信息公开申请情况\n${stacked(TABLES.requests)}`,
  review: `四、政府信息公开行政复议、行政诉讼情况\n${stacked(TABLES.review)}`,
}

/** A text with one part changed, which must be there. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Cannot change the report: it does not hold "${from}"`)
  return text.replace(from, to)
}

const cellsOf = (row: readonly string[]): string => {
  const cells: string[] = []
  for (let at = 0; at < row.length; ) {
    const next = row.findIndex((text, i) => i > at && text !== '')
    const end = next < 0 ? row.length : next
    cells.push(`<td colspan="${end - at}"><p>${row[at]}</p></td>`)
    at = end
  }
  return cells.join('')
}

const htmlTable = (rows: Rows): string => `<table>${rows.map((row) => `<tr>${cellsOf(row)}</tr>`).join('\n')}</table>`
const htmlLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')

/** The report as a web page: menus and a footer around it, in a table that only lays out, with merged cells. */
export function writePage({ title, overview, problems, other, signature }: PlainReport): string {
  const body = [
    htmlLines(`${title}\n${overview}\n二、主动公开政府信息情况`),
    htmlTable(TABLES.proactive),
    htmlLines('三、收到和处理政府信息公开申请情况'),
    htmlTable(TABLES.requests),
    htmlLines('四、政府信息公开行政复议、行政诉讼情况'),
    htmlTable(TABLES.review),
    htmlLines(`${problems}\n${other}\n${signature}`),
  ].join('\n')
  return `<!DOCTYPE html><html><head><meta charset="gb2312"><title>${title}</title><style>td{border:1px}</style></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<table width="980"><tr><td>${body}</td></tr></table>
<div class="footer">主办单位：汶岚市教育局 网站地图 联系我们</div></body></html>`
}
