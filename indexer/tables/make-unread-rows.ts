/** Rows of tables whose cells are printed and not proved. */
import { FIGURES, findFigure } from '../../db/form/codebook.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { UnreadRow } from './unread-row.ts'

export const hasFigure = (row: ValueRow): boolean => row.values.some(({ text }) => /[\d０-９]/.test(text))

/** A row whose label stands alone. */
export const toUnreadRow = (row: ValueRow): UnreadRow => ({ row, codes: codesOf(row), cells: [], rivals: [] })

/** The codes that a row of a table holds. */
export const codesOf = ({ header, key }: ValueRow): string[] => {
  const route = key === null ? '' : `${key}.`
  const start = header.table === 3 ? `requests.${key}.` : header.table === 4 ? `review.${route}` : `${key}.`
  return header.columns.flatMap((column) => (column.key && findFigure(start + column.key) ? [start + column.key] : []))
}

/** A row of a table whose header is lost. */
export const headlessRow = (row: ValueRow): UnreadRow => ({
  row,
  codes: FIGURES.filter(({ code }) => code.startsWith(`${row.key}.`)).map(({ code }) => code),
  cells: row.values,
  rivals: [],
})

/** A row that no label tells, where it holds a figure. */
export const strangerRow = (row: ValueRow): UnreadRow[] =>
  hasFigure(row) ? [{ row, codes: [], cells: row.values, rivals: [] }] : []
