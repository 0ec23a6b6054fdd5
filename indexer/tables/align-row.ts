import type { Cell } from '../document.ts'
import { parseFigure } from '../parse-figure.ts'
import type { HeaderColumn, ValueRow } from './value-row.ts'

/** The cell of each column; null where the row does not tell which cell it is. */
export type Alignment = readonly (Cell | null)[]

const isEmpty = (cell: Cell | undefined): boolean => !cell || parseFigure(cell.text)?.state === 'blank'

/** Where the row's first value can stand among its cells, so that no cell with content is left out. */
function listOffsets(values: readonly Cell[], columns: number): number[] {
  const filled = values.map((cell, i) => (isEmpty(cell) ? -1 : i)).filter((i) => i >= 0)
  const [first, last] = [filled[0] ?? Number.POSITIVE_INFINITY, filled.at(-1) ?? -1]
  const offsets: number[] = []
  for (let offset = 0; offset + columns <= values.length; offset++) {
    if (offset <= first && last < offset + columns) offsets.push(offset)
  }
  return offsets
}

const take = (row: ValueRow, offset: number): (Cell | null)[] =>
  row.header.columns.map((_, i) => row.values[offset + i] ?? null)

/** Rows are of the same label depth when their last label stands in the same place of the same fragment. */
const depthOf = (row: ValueRow): string => `${row.block}:${row.lead}`

/** Where the first value stands, proved by the rows of the same label depth whose outer cells both hold something. */
export class ProvedOffsets {
  private readonly offsets = new Map<string, Set<string>>()

  constructor(rows: readonly ValueRow[]) {
    for (const row of rows) {
      const columns = row.header.columns.length
      const offsets = listOffsets(row.values, columns)
      const only = offsets[0]
      if (columns < 2 || offsets.length !== 1 || only === undefined) continue
      if (isEmpty(row.values[only]) || isEmpty(row.values[only + columns - 1])) continue
      const known = this.offsets.get(depthOf(row)) ?? new Set()
      this.offsets.set(depthOf(row), known.add(`${only}:${row.width}`))
    }
  }

  /** The one offset of the row's depth and width. */
  find(row: ValueRow): number | undefined {
    const same = [...(this.offsets.get(depthOf(row)) ?? [])].filter((name) => name.endsWith(`:${row.width}`))
    return same.length === 1 ? Number.parseInt(same[0] ?? '', 10) : undefined
  }

  /** Whether another row of this depth begins elsewhere, so that an empty edge may be a dropped or an added cell. */
  contradicts(row: ValueRow, offset: number): boolean {
    return [...(this.offsets.get(depthOf(row)) ?? [])].some((name) => Number.parseInt(name, 10) !== offset)
  }
}

/**
 * Finds the cell of each column of a row, or null for the columns that cannot be told for sure.
 * Never by guessing: a row with too few cells is not read, and a row with more cells only where every way to lay the
 * columns over it gives the same reading, or where rows of the same label depth prove the place.
 */
export function alignRow(row: ValueRow, proved: ProvedOffsets): Alignment {
  if (row.separation === 'grid') return alignInGrid(row) ?? alignInOrder(row, proved)
  return alignInOrder(row, proved)
}

function alignInOrder(row: ValueRow, proved: ProvedOffsets): Alignment {
  const { columns } = row.header
  const offsets = listOffsets(row.values, columns.length)
  const [only] = offsets
  const nothing = columns.map(() => null)
  if (only === undefined) return nothing
  if (offsets.length === 1) {
    const doubtful = columns.length > 1 && hasEmptyEdge(row, only) && proved.contradicts(row, only)
    return doubtful ? nothing : take(row, only)
  }
  const known = proved.find(row)
  if (known !== undefined && offsets.includes(known)) return take(row, known)
  return agreeing(offsets.map((offset) => take(row, offset)))
}

const hasEmptyEdge = (row: ValueRow, offset: number): boolean =>
  isEmpty(row.values[offset]) || isEmpty(row.values[offset + row.header.columns.length - 1])

/** The columns that read the same in every way of laying them over the row. */
function agreeing(readings: readonly (readonly (Cell | null)[])[]): Alignment {
  const [first = [], ...others] = readings
  return first.map((cell, i) => (others.every((other) => sameReading(cell, other[i] ?? null)) ? cell : null))
}

const sameReading = (a: Cell | null, b: Cell | null): boolean =>
  a === b || (a !== null && b !== null && isEmpty(a) && isEmpty(b))

/** In a grid: one to one where the counts are equal and each value touches its header, else by the columns covered. */
function alignInGrid(row: ValueRow): Alignment | null {
  const { columns } = row.header
  const placed = columns.every(({ from }) => from !== undefined) && sameGrid(row)
  if (row.values.length === columns.length) {
    if (!placed || columns.every((column, i) => touches(row.values[i], column))) return own(row.values)
  }
  if (!placed) return null
  return columns.map((column) => {
    const cells = row.values.filter((cell) => touches(cell, column))
    const [cell] = cells
    const alone = cells.length === 1 && columns.filter((other) => touches(cell, other)).length === 1
    return alone && cell && !cell.continued ? cell : null
  })
}

/** A header of another fragment may stand in another grid. */
const sameGrid = (row: ValueRow): boolean => row.header.block === row.block

const own = (cells: readonly Cell[]): Alignment => cells.map((cell) => (cell.continued ? null : cell))

function touches(cell: Cell | undefined, { from, to }: HeaderColumn): boolean {
  if (cell?.column === undefined || from === undefined || to === undefined) return false
  return cell.column < to && from < cell.column + (cell.columnSpan ?? 1)
}
