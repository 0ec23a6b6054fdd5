import type { Rule, TextItem } from './pdf-page.ts'

/** A cell of a ruled table: the grid lines that bound it (rows from the top), and the text inside. */
export interface GridCell {
  readonly row: number
  readonly rowSpan: number
  readonly column: number
  readonly columnSpan: number
  readonly items: readonly TextItem[]
}

/** A ruled table on one page, with its upper and lower edge. */
export interface Grid {
  readonly rows: number
  readonly cells: readonly GridCell[]
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Lines nearer than this are one. Points. */
const NEAR = 3

/** The ruled tables of a page, from the top: connected rules whose lines make at least two columns or rows. */
export function findGrids(rules: readonly Rule[], items: readonly TextItem[]): Grid[] {
  return components(rules)
    .map((part) => toGrid(part, items))
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => b.top - a.top)
}

/** Groups of rules that touch each other. */
function components(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)))
    const rest = groups.filter((group) => !touching.includes(group))
    groups.splice(0, groups.length, ...rest, [...touching.flat(), rule])
  }
  return groups
}

function touch(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR
}

/** Distinct places of lines, in order. */
function places(values: readonly number[]): number[] {
  const distinct: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = distinct.at(-1)
    if (last === undefined || value - last > NEAR) distinct.push(value)
  }
  return distinct
}

/** The outermost ends of lines. */
const ends = (rules: readonly Rule[]): number[] =>
  rules.length ? [Math.min(...rules.map((r) => r.from)), Math.max(...rules.map((r) => r.to))] : []

function toGrid(rules: readonly Rule[], items: readonly TextItem[]): Grid | null {
  const upright = rules.filter((r) => r.upright)
  const level = rules.filter((r) => !r.upright)
  // At a page break the last line is often not drawn: the table ends where the lines across it end.
  const xs = places([...upright.map((r) => r.at), ...ends(level)])
  const ys = places([...level.map((r) => r.at), ...ends(upright)]).reverse()
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length < 6) return null
  const rows = ys.length - 1
  const columns = xs.length - 1
  const wall = (upright: boolean, at: number, middle: number): boolean =>
    rules.some((r) => r.upright === upright && Math.abs(r.at - at) <= NEAR && r.from <= middle && r.to >= middle)
  const inside = items.filter(
    (item) =>
      center(item).x > (xs[0] ?? 0) &&
      center(item).x < (xs.at(-1) ?? 0) &&
      center(item).y < (ys[0] ?? 0) &&
      center(item).y > (ys.at(-1) ?? 0),
  )
  const owner = mergeCells(rows, columns, xs, ys, wall)
  return {
    rows,
    cells: collectCells(rows, columns, owner, xs, ys, inside),
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
  }
}

const center = ({ x, y, width, size }: TextItem): { x: number; y: number } => ({ x: x + width / 2, y: y + size * 0.35 })

/** Elementary cells without a wall between them belong together; gives each the number of its first one. */
function mergeCells(
  rows: number,
  columns: number,
  xs: readonly number[],
  ys: readonly number[],
  wall: (upright: boolean, at: number, middle: number) => boolean,
): number[] {
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => (owner[i] === i ? i : find(owner[i] as number))
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)].toSorted((p, q) => p - q) as [number, number]
    owner[second] = first
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column
      const middleY = ((ys[row] as number) + (ys[row + 1] as number)) / 2
      const middleX = ((xs[column] as number) + (xs[column + 1] as number)) / 2
      if (column + 1 < columns && !wall(true, xs[column + 1] as number, middleY)) join(here, here + 1)
      if (row + 1 < rows && !wall(false, ys[row + 1] as number, middleX)) join(here, here + columns)
    }
  }
  return owner.map((_, i) => find(i))
}

function collectCells(
  rows: number,
  columns: number,
  owner: readonly number[],
  xs: readonly number[],
  ys: readonly number[],
  items: readonly TextItem[],
): GridCell[] {
  const located = items.map((item) => ({ item, cell: owner[locate(item, xs, ys, columns)] }))
  return [...new Set(owner)].map((first) => {
    const members = owner.flatMap((o, i) => (o === first ? [i] : []))
    const [rowsOf, columnsOf] = [members.map((i) => Math.floor(i / columns)), members.map((i) => i % columns)]
    const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)]
    return {
      row,
      column,
      rowSpan: Math.min(rows, Math.max(...rowsOf) + 1) - row,
      columnSpan: Math.max(...columnsOf) - column + 1,
      items: located.filter(({ cell }) => cell === first).map(({ item }) => item),
    }
  })
}

function locate(item: TextItem, xs: readonly number[], ys: readonly number[], columns: number): number {
  const { x, y } = center(item)
  const column = xs.findLastIndex((at) => at <= x)
  const row = ys.findLastIndex((at) => at >= y)
  return row * columns + Math.min(column, columns - 1)
}
