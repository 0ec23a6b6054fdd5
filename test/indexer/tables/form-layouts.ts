import { OUTCOME_GROUPS, REQUEST_ROWS } from '../../../db/form/codebook.ts'
import type { Cell, Document, Row, Table } from '../../../indexer/document.ts'
import { readBlocks } from '../../../indexer/readers/text/read-text.ts'
import { type ReadFigures, readFigures } from '../../../indexer/tables/read-figures.ts'

/** Figures of one row of table 3 in the order of the form; the default is a row of zeros. */
export type Values = readonly string[]
export const ZEROS: Values = ['0', '0', '0', '0', '0', '0', '0']

export const REQUEST_HEADER: readonly (readonly string[])[] = [
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '',
    '',
    '申请人情况',
    '',
    '',
    '',
    '',
    '',
    '',
  ],
  ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
  ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
]
const REVIEW_HEADER = [
  ['行政复议', '', '', '', '', '行政诉讼', ...Array<string>(9).fill('')],
  [
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
    '未经复议直接起诉',
    '',
    '',
    '',
    '',
    '复议后起诉',
    '',
    '',
    '',
    '',
  ],
  [
    '',
    '',
    '',
    '',
    '',
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  ],
]

/** Table 2 of edition 2021 as rows of cells. */
export const proactiveRows = (normative: Values = ['3', '1', '9'], licensing = '41'): string[][] => [
  ['第二十条第（一）项', '', '', ''],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', ...normative],
  ['第二十条第（五）项', '', '', ''],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政许可', licensing, '', ''],
  ['第二十条第（八）项', '', '', ''],
  ['信息内容', '本年收费金额（单位：万元）', '', ''],
  ['行政事业性收费', '12.5', '', ''],
]

const OUTER = new Set(['received', 'carriedOver', 'carriedForward'])

/** Table 3 as rows of ten cells, three for labels, merged cells filled up with empty ones. */
export function requestRows(values: Readonly<Record<string, Values>> = {}, oneRow = false): string[][] {
  const rows = REQUEST_ROWS.filter(({ key }) =>
    oneRow ? !key.startsWith('otherwiseHandled.') : key !== 'otherwiseHandled',
  )
  let group: string | undefined
  let first = true
  return rows.map((row) => {
    const cells = values[row.key] ?? ZEROS
    if (OUTER.has(row.key)) return [row.printed, '', '', ...cells]
    const result = first ? '三、本年度办理结果' : ''
    first = false
    const begins = row.group !== undefined && row.group !== group
    group = row.group
    if (!row.group) return [result, row.printed, '', ...cells]
    const label = begins ? (OUTCOME_GROUPS.find(({ key }) => key === row.group)?.printed ?? '') : ''
    return [result, label, row.printed, ...cells]
  })
}

/** Table 4 as rows of fifteen cells. */
export const reviewRows = (values: Values = Array<string>(15).fill('0')): string[][] => [...REVIEW_HEADER, [...values]]

/** Tab-separated rows. */
export const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')

/** Word text: a cell a line behind a tab, a row ends with an empty line. */
export const stacked = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n')

/** A Markdown pipe table. */
export const piped = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n')

/** What is read in a text. */
export const readIn = (text: string): ReadFigures => readFigures({ format: 'txt', text, blocks: readBlocks(text) })

/** The cells that are read. */
export const readOf = <T extends { readonly state: string }>({ figures }: { readonly figures: readonly T[] }): T[] =>
  figures.filter(({ state }) => state !== 'unread')

/** Code → value, or the state where no number is printed; unread cells are left out. */
export const valuesOf = (read: ReadFigures): Record<string, number | string | null> =>
  Object.fromEntries(readOf(read).map(({ code, value, state }) => [code, value ?? state]))

/** Codes that findings call unread. */
export const unreadOf = ({ findings }: ReadFigures): string[] => findings.flatMap(({ cells }) => cells)

/** One cell of a grid: text, column, and how many columns it covers. */
export type GridCell = readonly [text: string, column: number, span?: number, continued?: boolean]

/** A document that holds one table of a format with a grid (HTML, Word, ruled PDF). */
export function gridDocument(rows: readonly (readonly GridCell[])[]): Document {
  let text = ''
  const cellOf = ([content, column, columnSpan = 1, continued]: GridCell): Cell => {
    const start = text.length
    text += `${content}\t`
    return {
      text: content,
      start,
      end: start + content.length,
      column,
      columnSpan,
      ...(continued ? { continued } : {}),
    }
  }
  const grid = rows.map((row): Row => ({ cells: row.map(cellOf) }))
  const table: Table = { kind: 'table', rows: grid, start: 0, end: text.length }
  return { format: 'html', text, blocks: [table] }
}
