import {
  type Column,
  PROACTIVE_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
  type TableNumber,
} from '../../db/form/codebook.ts'
import { type KnownLabel, knownLabel, matchLabel, splitFusedLabels } from './match-label.ts'

/** What a header cell stands for: a column, or a label over several columns (`span`). Compared by identity. */
export interface ColumnTarget {
  readonly table: TableNumber
  readonly kind: 'column' | 'span' | 'stub'
  readonly key: string
  readonly printed: string
  /** Edition whose table 2 alone has this column. */
  readonly edition?: '2021' | '2019'
}

const PROACTIVE_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  issued: ['本年制发数', '制发件数', '本年制定件数'],
  repealed: ['本年废止数', '废止件数'],
  inForce: ['现行有效数', '现有效件数'],
  decisions: ['处理决定数量'],
  change: ['本年增减', '本年增减数量', '本年增/减数量'],
  totalPublished: ['对外公开数量'],
}
/** Columns that one edition alone prints; `decisions` stands in both, and its wording is told by its length. */
const editionOf = (edition: '2021' | '2019', key: string) => (key === 'decisions' ? {} : { edition })

function proactiveLabels(): KnownLabel<ColumnTarget>[] {
  const targets = new Map<string, ColumnTarget>()
  const labels: KnownLabel<ColumnTarget>[] = []
  for (const edition of ['2021', '2019'] as const) {
    const columns = PROACTIVE_ROWS[edition].flatMap((row) => row.columns)
    for (const { key, printed } of new Map(columns.map((column: Column) => [column.printed, column])).values()) {
      const name = key === 'amount' ? printed : key
      const target = targets.get(name) ?? { table: 2, kind: 'column', key, printed, ...editionOf(edition, key) }
      targets.set(name, target)
      for (const text of [printed, ...(PROACTIVE_VARIANTS[key] ?? [])]) labels.push(knownLabel(text, target))
    }
  }
  return [...labels, knownLabel('信息内容', { table: 2, kind: 'stub', key: 'content', printed: '信息内容' })]
}

const TOTALS = ['总计', '合计', '总数']
const printedOf = (column: Column): string[] => (column.key === 'total' ? TOTALS : [column.printed])
const columnLabels = (table: TableNumber, columns: readonly Column[]): KnownLabel<ColumnTarget>[] =>
  columns.flatMap((column) => {
    const target: ColumnTarget = { table, kind: 'column', key: column.key, printed: column.printed }
    return printedOf(column).map((text) => knownLabel(text, target))
  })
const spans = (table: TableNumber, pairs: readonly (readonly [string, string])[]): KnownLabel<ColumnTarget>[] =>
  pairs.map(([key, printed]) => knownLabel(printed, { table, kind: 'span', key, printed }))

/** Header labels by table. */
export const COLUMN_LABELS: Readonly<Record<TableNumber, readonly KnownLabel<ColumnTarget>[]>> = {
  2: proactiveLabels(),
  3: [
    ...columnLabels(3, REQUESTER_COLUMNS),
    ...spans(3, [
      ['organisations', '法人或其他组织'],
      ['requesters', '申请人情况'],
    ]),
    knownLabel('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', {
      table: 3,
      kind: 'stub',
      key: 'identity',
      printed: '本列数据的勾稽关系',
    }),
  ],
  4: [
    ...columnLabels(4, REVIEW_RESULTS),
    ...spans(4, [...REVIEW_ROUTES.map(({ key, printed }) => [key, printed] as const), ['litigation', '行政诉讼']]),
  ],
}

const REMEMBERED = new Map<string, readonly ColumnTarget[] | null>()
const REMEMBERED_LIMIT = 20_000

/**
 * The columns that a header cell of one table names: one, or several where labels run together.
 *
 * @returns null where the cell is no header of that table
 */
export function findColumns(table: TableNumber, text: string): readonly ColumnTarget[] | null {
  const name = `${table}${text}`
  const known = REMEMBERED.get(name)
  if (known !== undefined) return known
  const labels = COLUMN_LABELS[table]
  const fused = splitFusedLabels(text, labels)
  const one = fused ? undefined : (isIdentityNote(table, text) ?? matchLabel(text, labels))
  const found = fused ?? (one ? [one] : null)
  if (REMEMBERED.size > REMEMBERED_LIMIT) REMEMBERED.clear()
  REMEMBERED.set(name, found)
  return found
}

/** The note on the form's own identity, whatever its wording, is the stub of table 3. */
const isIdentityNote = (table: TableNumber, text: string): ColumnTarget | undefined =>
  table === 3 && /勾\s*稽/.test(text) ? COLUMN_LABELS[3].at(-1)?.target : undefined
