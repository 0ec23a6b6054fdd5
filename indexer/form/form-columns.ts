import { PROACTIVE_ROWS, REQUESTER_COLUMNS, REVIEW_RESULTS, REVIEW_ROUTES } from '../../db/form/codebook.ts'
import type { Header, HeaderColumn } from './value-row.ts'

/** Columns of table 3 in the order of the form. */
export const REQUEST_FORM: readonly HeaderColumn[] = REQUESTER_COLUMNS.map(({ key, printed }) => ({ key, printed }))

/** The fifteen columns of table 4 for the routes in the given order: `reconsideration.upheld` … */
export const reviewColumns = (
  routes: readonly string[],
  results: readonly { readonly key: string; readonly printed: string }[],
): HeaderColumn[] =>
  results.map(({ key, printed }, i) => ({ key: `${routes[Math.floor(i / REVIEW_RESULTS.length)]}.${key}`, printed }))

/** Columns of table 4 in the order of the form. */
export const REVIEW_FORM: readonly HeaderColumn[] = reviewColumns(
  REVIEW_ROUTES.map(({ key }) => key),
  REVIEW_ROUTES.flatMap(() => REVIEW_RESULTS),
)

/** A header that stands in where none can be read: the form's order, to be proved by the figures. */
export const formHeader = (table: 3 | 4, block: number): Header => ({
  table,
  columns: table === 3 ? REQUEST_FORM : REVIEW_FORM,
  stated: false,
  widths: [],
  block,
})

const PROACTIVE_KEYS = new Map<string, Set<string>>()
for (const row of [...PROACTIVE_ROWS['2021'], ...PROACTIVE_ROWS['2019']]) {
  const keys = PROACTIVE_KEYS.get(row.key) ?? new Set()
  for (const { key } of row.columns) keys.add(key)
  PROACTIVE_KEYS.set(row.key, keys)
}

/** Whether a row of table 2 has a column in either edition. */
export const hasProactiveColumn = (row: string, column: string): boolean =>
  PROACTIVE_KEYS.get(row)?.has(column) ?? false
