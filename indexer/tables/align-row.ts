import { REQUEST_ROWS } from '../../db/form/codebook.ts'
import { type Cell, CUT_MARK } from '../document.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { HeaderColumn, ValueRow } from '../form/value-row.ts'
import { NOWHERE } from './read-header.ts'

/** The cell of each column; null where the row does not tell which cell it is. */
export type Alignment = readonly (Cell | null)[]

/** So many rows of one width in a row were filled up to it. */
const LONG_RUN = 4

/** So many rows that fill the same columns make it the way of the table. */
const TELLING_ROWS = 8

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

const GROUPED = new Set(REQUEST_ROWS.filter(({ group }) => group).map(({ key }) => key))
const OUTERMOST = new Set(['received', 'carriedOver', 'carriedForward'])
const levelOf = (key: string): number => (OUTERMOST.has(key) ? 1 : GROUPED.has(key) ? 3 : 2)

/** Rows are of the same label depth when labels of the same level end in the same place of the same fragment. */
const depthOf = ({ block, lead, key }: ValueRow): string => `${block}:${lead}:${key === null ? '' : levelOf(key)}`

/** What the rows of one label depth prove together about where values stand. */
export class ProvedOffsets {
  private readonly rows: readonly ValueRow[]
  private readonly byDepth = new Map<string, ValueRow[]>()
  /** Offsets of rows whose outer values both hold something. */
  private readonly sure = new Map<ValueRow, number>()
  private pattern: string | null | undefined

  constructor(rows: readonly ValueRow[]) {
    this.rows = rows
    for (const row of this.rows) {
      const depth = this.byDepth.get(depthOf(row)) ?? []
      this.byDepth.set(depthOf(row), [...depth, row])
      const offset = findSureOffset(row)
      if (offset !== undefined) this.sure.set(row, offset)
    }
  }

  /** The one offset of the rows of this depth and width. */
  find(row: ValueRow): number | undefined {
    const offsets = new Set(
      this.siblings(row).flatMap((other) => (other.width === row.width ? this.sureOf(other) : [])),
    )
    return offsets.size === 1 ? [...offsets][0] : undefined
  }

  /** Whether another row of this depth begins elsewhere, so that an empty edge may be a dropped or an added cell. */
  contradicts(row: ValueRow, offset: number): boolean {
    return this.siblings(row).some((other) => this.sureOf(other).some((each) => each !== offset))
  }

  /** Whether a row is as wide as its header, as the rows around it or as most rows whose label ends in the same place: no cell of it alone was dropped or added. */
  isRegular(row: ValueRow): boolean {
    if (row.separation === 'grid' || row.separation === 'lines') return true
    if (isAsWideAsHeader(row) || this.isInRun(row) || this.isTight(row)) return true
    const depth = this.rows.filter(({ block, lead }) => block === row.block && lead === row.lead)
    const same = depth.filter(({ width }) => width === row.width).length
    return same > 1 && same * 2 > depth.length
  }

  /** Width of the widest row of the fragment and of its header: narrower rows may have lost their last cells. */
  widthOf(row: ValueRow): number {
    return Math.max(
      0,
      ...row.header.widths,
      ...this.rows.flatMap(({ block, width }) => (block === row.block ? width : [])),
    )
  }

  /** Whether every row of the table has just as many cells behind its label as the header has columns. */
  isTight({ header }: ValueRow): boolean {
    const rows = this.rows.filter((row) => row.header.table === header.table)
    return rows.length >= LONG_RUN && rows.every((row) => row.values.length === row.header.columns.length)
  }

  /** Whether the row stands among rows of its width without a break: a converter filled them up to it. */
  private isInRun(row: ValueRow): boolean {
    const at = this.rows.indexOf(row)
    const alike = (i: number) => this.rows[i]?.block === row.block && this.rows[i]?.width === row.width
    let [from, to] = [at, at]
    while (alike(from - 1)) from--
    while (alike(to + 1)) to++
    return to - from + 1 >= LONG_RUN
  }

  /** The columns that all rows of table 3 fill alike that are read for sure; null where they differ, or are few. */
  findPattern(): string | null {
    if (this.pattern !== undefined) return this.pattern
    const requests = this.rows.filter(({ header, key }) => header.table === 3 && key !== null)
    const sure = requests
      .map((row) => ({ row, cells: alignUnaided(row, this) }))
      .filter(({ cells }) => !cells.includes(null))
      .map(({ row, cells }) => namesFilled(row, cells))
    const isTelling = sure.length >= TELLING_ROWS && new Set(sure).size === 1
    this.pattern = isTelling ? (sure[0] ?? null) : null
    return this.pattern
  }

  private siblings = (row: ValueRow): readonly ValueRow[] => this.byDepth.get(depthOf(row)) ?? []
  private sureOf = (row: ValueRow): number[] => [this.sure.get(row)].filter((offset) => offset !== undefined)
}

/** All header rows are filled up to the width of the rows; table 4 has no labels, so its row is as wide as its columns. */
function isAsWideAsHeader({ header, block, width }: ValueRow): boolean {
  if (header.table === 4) return header.columns.length === width
  return header.block === block && header.widths.length > 0 && header.widths.every((each) => each === width)
}

function findSureOffset(row: ValueRow): number | undefined {
  const columns = row.header.columns.length
  const [offset, ...more] = listOffsets(row.values, columns)
  if (columns < 2 || offset === undefined || more.length) return undefined
  return isEmpty(row.values[offset]) || isEmpty(row.values[offset + columns - 1]) ? undefined : offset
}

/**
 * Finds the cell of each column of a row, or null for the columns that cannot be told for sure.
 * Never by guessing: a row with too few cells is not read, a row with more cells only where rows of the same label depth
 * or the header prove the place, and a row with empty cells only where no sign says that a cell was dropped or added.
 */
export function alignRow(row: ValueRow, proved: ProvedOffsets): Alignment {
  const aligned = alignUnaided(row, proved)
  return aligned.includes(null) ? (alignByPattern(row, proved) ?? aligned) : aligned
}

/** Without a look at which columns the rest of the table fills. */
const alignUnaided = (row: ValueRow, proved: ProvedOffsets): Alignment =>
  (row.separation === 'grid' ? alignInGrid(row) : null) ?? alignInOrder(row, proved)

const namesFilled = (row: ValueRow, cells: Alignment): string =>
  row.header.columns.flatMap(({ key }, i) => (isEmpty(cells[i] ?? undefined) ? [] : [key])).join(' ')

/** The one place in which the row fills the columns that every row read for sure fills, such as the total alone. */
function alignByPattern(row: ValueRow, proved: ProvedOffsets): Alignment | null {
  if (row.header.table !== 3 || row.separation !== 'marks') return null
  const pattern = proved.findPattern()
  const fitting = listOffsets(row.values, row.header.columns.length)
    .map((offset) => take(row, offset))
    .filter((cells) => namesFilled(row, cells) === pattern)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function alignInOrder(row: ValueRow, proved: ProvedOffsets): Alignment {
  const { columns } = row.header
  const offsets = listOffsets(row.values, columns.length)
  const nothing = columns.map(() => null)
  const [only] = offsets
  if (only === undefined) return nothing
  if (row.values.every(isEmpty)) return take(row, only)
  if (!take(row, only).some((cell) => isEmpty(cell ?? undefined)) && offsets.length === 1) return take(row, only)
  if (!proved.isRegular(row)) return nothing
  if (offsets.length === 1) return isEdgeDoubtful(row, only, proved) ? nothing : take(row, only)
  const known = proved.find(row) ?? offsetByHeader(row)
  if (known !== undefined && offsets.includes(known)) return take(row, known)
  return agreeing(offsets.map((offset) => take(row, offset)))
}

/** Whether an empty outer value may be a dropped or an added cell. */
function isEdgeDoubtful(row: ValueRow, offset: number, proved: ProvedOffsets): boolean {
  const end = offset + row.header.columns.length
  const startsEmpty = isEmpty(row.values[offset])
  if (row.header.columns.length === 1 || (!startsEmpty && !isEmpty(row.values[end - 1]))) return false
  const atEnd = row.separation === 'marks' && end === row.values.length
  const cutShort =
    startsEmpty && atEnd && row.width < proved.widthOf(row) && proved.find(row) !== offset && !proved.isTight(row)
  return cutShort || proved.contradicts(row, offset)
}

/** Where an equally wide header in the same fragment puts its columns, one beside the other behind the row's label. */
function offsetByHeader({ header, block, width, lead }: ValueRow): number | undefined {
  const first = header.columns[0]?.at
  if (first === undefined || header.block !== block || !header.widths.every((each) => each === width)) return undefined
  return header.columns.every(({ at }, i) => at === first + i) ? first - lead : undefined
}

/** The columns that read the same in every way of laying them over the row. */
function agreeing(readings: readonly (readonly (Cell | null)[])[]): Alignment {
  const [first = [], ...others] = readings
  return first.map((cell, i) => (others.every((other) => sameReading(cell, other[i] ?? null)) ? cell : null))
}

const sameReading = (a: Cell | null, b: Cell | null): boolean =>
  a === b || (a !== null && b !== null && isEmpty(a) && isEmpty(b))

/**
 * In a grid: one to one where the counts are equal and each value touches its header, else by the columns covered. A row
 * with a value outside of the header's columns is not laid under it: a label cell of it is missing, say.
 */
function alignInGrid(row: ValueRow): Alignment | null {
  const { columns } = row.header
  const placed = areApart(columns) && sameGrid(row)
  if (row.values.length === columns.length) {
    if (!placed || columns.every((column, i) => touches(row.values[i], column))) return own(row.values)
  }
  const isOutside = (cell: Cell): boolean => hasValue(cell) && !columns.some((column) => touches(cell, column))
  if (!placed || row.values.some(isOutside)) return null
  return columns.map((column) => {
    const cells = row.values.filter((cell) => touches(cell, column))
    const [cell] = cells
    const alone = cells.length === 1 && columns.filter((other) => touches(cell, other)).length === 1
    return alone && cell && !cell.continued ? cell : null
  })
}

/** Whether every column has a place of its own: a grid whose header lost its merged cells has none for some. */
const areApart = (columns: readonly HeaderColumn[]): boolean => {
  if (!columns.every(({ from, to }) => from !== undefined && to !== undefined)) return false
  const placed = columns.filter(({ from }) => from !== NOWHERE.from)
  const sorted = placed.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))
  return sorted.every(({ from = 0 }, i) => i === 0 || (sorted[i - 1]?.to ?? 0) <= from)
}

/** A value that the page's edge does not cut: what is cut may well lie outside of what is left of the header. */
const hasValue = (cell: Cell): boolean => !isEmpty(cell) && !cell.text.includes(CUT_MARK)

/** A header of another fragment may stand in another grid. */
const sameGrid = (row: ValueRow): boolean => row.header.block === row.block

const own = (cells: readonly Cell[]): Alignment => cells.map((cell) => (cell.continued ? null : cell))

function touches(cell: Cell | undefined, { from, to }: HeaderColumn): boolean {
  if (cell?.column === undefined || from === undefined || to === undefined) return false
  return cell.column < to && from < cell.column + (cell.columnSpan ?? 1)
}
