import {
  OUTCOME_GROUPS,
  PROACTIVE_ROWS,
  REQUEST_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
} from '../../../db/form/codebook.ts'

/** One printed cell of a table: its code and what it shows. */
export interface PrintedValue {
  readonly code: string
  readonly text: string
}

/** One row: the labels before its values, from the outermost, as the merged cells of the form hold them. */
export interface PrintedRow {
  readonly labels: readonly string[]
  readonly values: readonly PrintedValue[]
}

/** A part of table 2: its header and the rows below. */
export interface ProactivePart {
  readonly article: string
  readonly header: readonly string[]
  readonly rows: readonly PrintedRow[]
}

/** The statutory tables as a report prints them. */
export interface PrintedTables {
  readonly proactive: readonly ProactivePart[]
  readonly requests: readonly PrintedRow[]
  readonly review: readonly PrintedValue[]
}

/** What a report prints, by code. */
export type Printed = ReadonlyMap<string, string>

const ARTICLES: Readonly<Record<string, string>> = {
  rules: '第二十条第（一）项',
  normativeDocuments: '第二十条第（一）项',
  licensing: '第二十条第（五）项',
  otherServices: '第二十条第（五）项',
  penalties: '第二十条第（六）项',
  compulsion: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
}

/** Lays what a report prints into the tables of the form; rows of which it prints nothing are left out. */
export function layTables(printed: Printed): PrintedTables {
  const value = (code: string): PrintedValue => ({ code, text: printed.get(code) ?? '' })
  const edition = printed.has('rules.made') ? '2019' : '2021'
  const parts: ProactivePart[] = []
  for (const { key, printed: label, columns } of PROACTIVE_ROWS[edition]) {
    const article = ARTICLES[key] ?? ''
    const header = columns.map((column) =>
      column.key === 'amount' && key === 'fees' ? `${column.printed}（单位：万元）` : column.printed,
    )
    const values = columns.map((column) => value(`${key}.${column.key}`))
    if (!values.some(({ code }) => printed.has(code))) continue
    const last = parts.at(-1)
    const row = { labels: [label], values }
    if (last?.article === article && last.header.join() === header.join())
      parts[parts.length - 1] = { ...last, rows: [...last.rows, row] }
    else parts.push({ article, header, rows: [row] })
  }
  let group: string | undefined
  let isFirst = true
  const requests = REQUEST_ROWS.filter(({ key }) => printed.has(`requests.${key}.total`)).map((row): PrintedRow => {
    const values = REQUESTER_COLUMNS.map((column) => value(`requests.${row.key}.${column.key}`))
    const isOuter = !row.group && !/^（/.test(row.printed)
    const result = isOuter || !isFirst ? '' : '三、本年度办理结果'
    if (!isOuter) isFirst = false
    const begins = row.group !== undefined && row.group !== group
    group = row.group
    const groupLabel = begins ? (OUTCOME_GROUPS.find(({ key }) => key === row.group)?.printed ?? '') : ''
    return {
      labels: isOuter ? [row.printed] : row.group ? [result, groupLabel, row.printed] : [result, row.printed],
      values,
    }
  })
  const review = REVIEW_ROUTES.flatMap((route) => REVIEW_RESULTS.map(({ key }) => value(`review.${route.key}.${key}`)))
  return { proactive: parts, requests, review }
}
