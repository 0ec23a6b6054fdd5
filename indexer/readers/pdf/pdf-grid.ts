import { type Glyph, middleOf } from './pdf-glyphs.ts'
import { groupRules, NEAR, places } from './pdf-rule-groups.ts'
import type { Rule } from './pdf-rules.ts'

/** A cell of a ruled table: its rows (from the top) and columns, and what is printed in it. */
export interface GridCell {
  readonly row: number
  readonly rowSpan: number
  readonly column: number
  readonly columnSpan: number
  readonly glyphs: readonly Glyph[]
  /** Set where the page's edge cuts it, so that a part of its text is not on the page. */
  readonly cut?: 'start' | 'end'
  /** What the file has of a cut cell beyond the edge. */
  readonly beyond?: readonly Glyph[]
}

/** A ruled table on one page. */
export interface Grid {
  readonly rows: number
  /** The edges of its columns, from the left. */
  readonly xs: readonly number[]
  /** The edges of its rows, from the top. */
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** The one side on which no line closes it although one does on the other: where a page break cuts its columns. */
  readonly openSide?: 'left' | 'right'
  /** Whether all cells are boxes. Where lines are missing they are not, and nobody can tell the columns. */
  readonly isCertain: boolean
}

/** Where the lines of a grid stand: x from the left, y from the top. */
interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly columns: number
  readonly rows: number
}

/** A row across the whole table that is lower than this and empty is the space between two tables. Points. */
const LOWEST_ROW = 9

/** The ruled tables of a page, from the top: connected rules whose lines make at least two columns or rows. */
export function findGrids(rules: readonly Rule[], glyphs: readonly Glyph[]): Grid[] {
  return groupRules(rules)
    .flatMap((group) => toGrids(group, glyphs))
    .filter(({ cells }) => cells.some((cell) => cell.glyphs.length > 0))
    .sort((a, b) => topOf(b) - topOf(a))
}

/** Where a grid begins. */
export const topOf = ({ ys }: Grid): number => ys[0] ?? 0

function toGrids(rules: readonly Rule[], glyphs: readonly Glyph[]): Grid[] {
  const lattice = readLattice(rules)
  if (!lattice) return []
  const owner = mergeCells(lattice, rules)
  const { xs, ys, rows, columns } = lattice
  const inside = glyphs.filter((glyph) => locate(glyph, lattice) >= 0)
  const cells = collectCells(lattice, owner, inside)
  const gap = cells.find(
    ({ row, rowSpan, columnSpan, glyphs: none }) =>
      none.length === 0 && columnSpan === columns && rowSpan === 1 && (ys[row] ?? 0) - (ys[row + 1] ?? 0) < LOWEST_ROW,
  )
  if (gap && rows > 1) {
    const middle = ((ys[gap.row] ?? 0) + (ys[gap.row + 1] ?? 0)) / 2
    return [...toGrids(cut(rules, middle, Infinity), glyphs), ...toGrids(cut(rules, -Infinity, middle), glyphs)]
  }
  const seam = findSeam(lattice, cells)
  if (seam !== undefined) {
    const parts = [cut(rules, seam - NEAR, Infinity), cut(rules, -Infinity, seam + NEAR)]
    return parts.flatMap((part) => toGrids(part, glyphs))
  }
  if (xs.length * ys.length < 6) return []
  const isCertain = cells.every(
    ({ row, rowSpan, column, columnSpan }) =>
      owner.filter((first) => first === row * columns + column).length === rowSpan * columnSpan,
  )
  const openSide = findOpenSide(xs, rules)
  return [{ rows, xs, ys, cells, isCertain, ...(openSide ? { openSide } : {}) }]
}

function findOpenSide(xs: readonly number[], rules: readonly Rule[]): Grid['openSide'] {
  const isClosed = (x: number | undefined): boolean =>
    x !== undefined && rules.some(({ upright, at }) => upright && Math.abs(at - x) <= NEAR)
  const [left, right] = [isClosed(xs[0]), isClosed(xs.at(-1))]
  return left === right ? undefined : left ? 'right' : 'left'
}

/**
 * The height of a line through the whole grid at which most columns end and others begin: two tables touch there, or have
 * a low and empty row of the lines' making between them.
 */
function findSeam({ ys, rows, columns }: Lattice, cells: readonly GridCell[]): number | undefined {
  const covering = (row: number) => cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
  const innerEdges = (row: number): number[] =>
    covering(row).flatMap(({ column, columnSpan }) => (column + columnSpan < columns ? [column + columnSpan] : []))
  const isGap = (row: number): boolean =>
    (ys[row] ?? 0) - (ys[row + 1] ?? 0) < LOWEST_ROW && covering(row).every(({ glyphs }) => glyphs.length === 0)
  for (let row = 1; row < rows; row++) {
    const next = isGap(row) ? row + 1 : row
    if (cells.some((cell) => cell.row < row && next < cell.row + cell.rowSpan)) continue
    const [above, below] = [innerEdges(row - 1), innerEdges(next)]
    const shared = above.filter((edge) => below.includes(edge)).length
    if (shared * 2 < Math.min(above.length, below.length)) return ys[row]
  }
  return undefined
}

/** The parts of rules between two heights. */
function cut(rules: readonly Rule[], low: number, high: number): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.upright) return rule.at > low && rule.at < high ? [rule] : []
    const part = { ...rule, from: Math.max(rule.from, low), to: Math.min(rule.to, high) }
    return part.to - part.from > NEAR ? [part] : []
  })
}

function readLattice(rules: readonly Rule[]): Lattice | null {
  const upright = rules.filter((rule) => rule.upright)
  const level = rules.filter((rule) => !rule.upright)
  // At a page break the last line is often not drawn: the table ends where the lines across it end.
  const xs = places([...upright.map(({ at }) => at), ...ends(level)])
  const ys = places([...level.map(({ at }) => at), ...ends(upright)]).reverse()
  return xs.length < 2 || ys.length < 2 ? null : { xs, ys, columns: xs.length - 1, rows: ys.length - 1 }
}

/** The outermost ends of rules. */
const ends = (rules: readonly Rule[]): number[] =>
  rules.length ? [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))] : []

/** Elementary cells without a wall between them belong together; gives each the number of its first one. */
function mergeCells({ xs, ys, columns, rows }: Lattice, rules: readonly Rule[]): number[] {
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => (owner[i] === i ? i : find(owner[i] as number))
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)].toSorted((p, q) => p - q) as [number, number]
    owner[second] = first
  }
  const middle = (edges: readonly number[], i: number): number => ((edges[i] as number) + (edges[i + 1] as number)) / 2
  const isWall = (upright: boolean, at: number, across: number): boolean =>
    rules.some(
      (rule) => rule.upright === upright && Math.abs(rule.at - at) <= NEAR && rule.from <= across && rule.to >= across,
    )
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      if (column + 1 < columns && !isWall(true, xs[column + 1] as number, middle(ys, row))) join(here, here + 1)
      if (row + 1 < rows && !isWall(false, ys[row + 1] as number, middle(xs, column))) join(here, here + columns)
    }
  }
  return owner.map((_, i) => find(i))
}

function collectCells(lattice: Lattice, owner: readonly number[], glyphs: readonly Glyph[]): GridCell[] {
  const { columns } = lattice
  const printed = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const cell = owner[locate(glyph, lattice)] ?? -1
    const list = printed.get(cell)
    if (list) list.push(glyph)
    else printed.set(cell, [glyph])
  }
  return [...new Set(owner)].map((first) => {
    const members = owner.flatMap((other, i) => (other === first ? [i] : []))
    const [inRows, inColumns] = [members.map((i) => Math.floor(i / columns)), members.map((i) => i % columns)]
    const [row, column] = [Math.min(...inRows), Math.min(...inColumns)]
    return {
      row,
      column,
      rowSpan: Math.max(...inRows) - row + 1,
      columnSpan: Math.max(...inColumns) - column + 1,
      glyphs: printed.get(first) ?? [],
    }
  })
}

/** The elementary cell of a glyph; -1 outside of the grid. */
function locate(glyph: Glyph, { xs, ys, columns, rows }: Lattice): number {
  const { x, y } = middleOf(glyph)
  const column = xs.findLastIndex((at) => at <= x)
  const row = ys.findLastIndex((at) => at >= y)
  return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column
}
