import type { Cell } from '../document.ts'
import { makeFinding } from '../finding.ts'
import { printLabel } from '../form/normalise-label.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { Finding } from '../report.ts'

/** Cells of a row that could not be read for sure, with the codes that they may hold. */
export interface UnreadRow {
  readonly row: ValueRow
  readonly codes: readonly string[]
  readonly cells: readonly Cell[]
}

const NO_LABEL = '—'

/** The finding that tells people which cells to look up in the source. */
export const describeUnread = ({ row, codes, cells }: UnreadRow): Finding =>
  makeFinding(
    'unreadCells',
    {
      table: row.header.table,
      row: row.label || NO_LABEL,
      cells: cells.map(({ text }) => printLabel(text)).join(' | '),
    },
    codes,
  )
