import type { Cell } from '../document.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { Alignment } from './align-row.ts'

/** So many rows that fill every column show where the columns stand. */
const TELLING_ROWS = 2

interface Range {
  readonly left: number
  readonly right: number
}

/** Places cells by where they stand in their lines, in layouts that keep the columns of a table by blanks. */
export class ColumnPlaces {
  private readonly ranges = new Map<string, readonly Range[] | null>()
  private readonly rows: readonly ValueRow[]

  constructor(rows: readonly ValueRow[]) {
    this.rows = rows.filter(({ separation }) => separation === 'blanks')
  }

  /**
   * The cell of each column of a row, an empty one where nothing stands below it; null where a cell stands below no column,
   * below two, or beside another one below the same.
   */
  place(row: ValueRow): Alignment | null {
    const ranges = this.rangesOf(row)
    const tokens = row.values.filter(({ text }) => text !== '')
    if (!ranges || !tokens.length) return null
    const found = tokens.map((token) => findRange(token, ranges))
    if (found.includes(-1) || new Set(found).size < found.length) return null
    // What reaches below the columns without being a figure fills the cell that seems empty.
    if (ranges.some(({ left }, i) => !found.includes(i) && left < (row.labelRight ?? 0))) return null
    return ranges.map((_, i) => tokens[found.indexOf(i)] ?? emptyBefore(tokens, found, i, row))
  }

  /** Whether it is known where all columns of a row stand, and its label reaches below none of them. */
  areSeen(row: ValueRow): boolean {
    const ranges = this.rangesOf(row)
    return !!ranges?.length && ranges.every(({ left }) => left >= (row.labelRight ?? 0))
  }

  private rangesOf(row: ValueRow): readonly Range[] | null {
    const name = `${row.block}:${row.header.table}:${row.header.columns.map(({ key }) => key).join()}`
    const known = this.ranges.get(name)
    if (known !== undefined) return known
    const alike = this.rows.filter(
      ({ block, header }) =>
        block === row.block && header.table === row.header.table && header.columns.length === row.header.columns.length,
    )
    const ranges = readRanges(alike, row.header.columns.length) ?? readHeaderRanges(row)
    this.ranges.set(name, ranges)
    return ranges
  }
}

/** Where the columns stand, told by the rows with a number below each, or by the header; null where these are few or overlap. */
function readRanges(rows: readonly ValueRow[], columns: number): readonly Range[] | null {
  const full = rows.filter(({ values }) => values.length === columns && values.every(isPlaced))
  if (columns < 2 || full.length < TELLING_ROWS) return null
  const ranges = Array.from({ length: columns }, (_, i): Range => {
    const cells = full.map(({ values }) => values[i] as Cell)
    return {
      left: Math.min(...cells.map(({ left = 0 }) => left)),
      right: Math.max(...cells.map(({ right = 0 }) => right)),
    }
  })
  return areApart(ranges) ? ranges : null
}

/** Where the labels of the columns stand, in the fragment that prints them. */
function readHeaderRanges({ header, block }: ValueRow): readonly Range[] | null {
  const ranges = header.columns.flatMap(({ left, right }): Range[] =>
    left === undefined || right === undefined ? [] : [{ left, right }],
  )
  return header.block === block && ranges.length === header.columns.length && areApart(ranges) ? ranges : null
}

const areApart = (ranges: readonly Range[]): boolean =>
  ranges.every(({ left }, i) => i === 0 || left > (ranges[i - 1] as Range).right - 1)

const isPlaced = ({ text, left, right }: Cell): boolean =>
  left !== undefined && right !== undefined && parseFigure(text) !== null

/** The one column that a cell stands below; -1 where it touches none, or two. */
function findRange({ left, right }: Cell, ranges: readonly Range[]): number {
  if (left === undefined || right === undefined) return -1
  const touched = ranges.flatMap((range, i) => (left < range.right && range.left < right ? [i] : []))
  return touched.length === 1 ? (touched[0] as number) : -1
}

/** A cell with nothing in it, at the place in the text where one would stand. */
function emptyBefore(tokens: readonly Cell[], found: readonly number[], column: number, row: ValueRow): Cell {
  const next = tokens[found.findIndex((place) => place > column)]
  const at = next?.start ?? tokens.at(-1)?.end ?? row.start
  return { text: '', start: at, end: at }
}
