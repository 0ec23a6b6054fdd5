import type { Cell, ExportTable } from '../../exports/list-tables.ts'

/** How a table is ordered: by a column, counted from 0. */
export interface TableOrder {
  readonly column: number
  readonly isDescending: boolean
}

/** A row with its place in the table as it was. */
export interface PlacedRow {
  readonly index: number
  readonly cells: readonly Cell[]
}

/** Reads the order that an address asks for; undefined where it asks for none that there is. */
export function readOrder(
  sort: string | undefined,
  order: string | undefined,
  columns: number,
): TableOrder | undefined {
  if (!sort || !/^\d{1,2}$/.test(sort) || Number(sort) >= columns) return undefined
  return { column: Number(sort), isDescending: order === 'desc' }
}

const scalarOf = (cell: Cell): string | number | null => (typeof cell === 'object' && cell !== null ? cell.ratio : cell)

const collator = new Intl.Collator('zh-CN', { numeric: true })

function compareCells(a: Cell, b: Cell): number {
  const [one, other] = [scalarOf(a), scalarOf(b)]
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === 'number') return -1
  if (typeof other === 'number') return 1
  return collator.compare(one ?? '', other ?? '')
}

/** The rows of a table in an order; what has no value stands last either way, as it is neither most nor least. */
export function sortRows({ rows }: Pick<ExportTable, 'rows'>, order: TableOrder | undefined): readonly PlacedRow[] {
  const placed = rows.map((cells, index) => ({ index, cells }))
  if (!order) return placed
  const { column, isDescending } = order
  const cellOf = ({ cells }: PlacedRow): Cell => cells[column] ?? null
  const filled = placed.filter((row) => cellOf(row) !== null)
  const empty = placed.filter((row) => cellOf(row) === null)
  filled.sort((a, b) => compareCells(cellOf(a), cellOf(b)) * (isDescending ? -1 : 1))
  return [...filled, ...empty]
}
