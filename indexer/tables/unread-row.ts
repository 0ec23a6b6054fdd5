import { findFigure } from '../../db/form/codebook.ts'
import type { Cell } from '../document.ts'
import { makeFinding } from '../finding.ts'
import { printLabel } from '../form/normalise-label.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { Figure, Finding } from '../report.ts'
import type { Way } from './reading.ts'

/** Cells of a row that could not be read for sure, with the codes that they may hold. */
export interface UnreadRow {
  readonly row: ValueRow
  readonly codes: readonly string[]
  readonly cells: readonly Cell[]
  /** Readings of the row that the identities leave, where they leave several. */
  readonly rivals: readonly Way[]
}

const NO_LABEL = '—'
/** So many of the ways that fit are named. */
const NAMED_WAYS = 2

const describeWay = (way: Way): string => way.map((reading) => reading?.figure.value ?? '_').join(' | ')

/** The finding that tells people which cells to look up in the source. */
export function describeUnread({ row, codes, cells, rivals }: UnreadRow): Finding {
  const printed = cells.map(({ text }) => printLabel(text)).join(' | ')
  const place = { table: row.header.table, row: row.label || NO_LABEL, cells: printed }
  if (rivals.length < NAMED_WAYS) return makeFinding('unreadCells', place, codes)
  const [first, second] = rivals.map(describeWay)
  return makeFinding(
    'rivalReadings',
    { ...place, first: first ?? '', second: second ?? '', ways: rivals.length },
    codes,
  )
}

/**
 * The cells that stay unread, one figure for each code that is not read elsewhere. `raw` is the slice of the text from the
 * first to the last cell that may hold it, since nothing tells which of them does.
 */
export function listUnreadFigures(unread: readonly UnreadRow[], read: ReadonlySet<string>, text: string): Figure[] {
  const figures = new Map<string, Figure>()
  for (const { row, codes, cells: all } of unread) {
    const filled = all.filter((cell) => cell.text !== '')
    const cells = filled.length ? filled : all
    const start = Math.min(...cells.map((cell) => cell.start), ...(cells.length ? [] : [row.start]))
    const end = Math.max(...cells.map((cell) => cell.end), ...(cells.length ? [] : [row.start]))
    for (const code of codes) {
      const definition = findFigure(code)
      if (!definition || read.has(code) || figures.has(code)) continue
      figures.set(code, {
        code,
        value: null,
        state: 'unread',
        raw: text.slice(start, end),
        proof: null,
        table: definition.table,
        row: row.label || definition.row,
        column: definition.column,
        start,
        end,
      })
    }
  }
  return [...figures.values()]
}
