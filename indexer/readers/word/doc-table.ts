import type { RawCell, RawRow } from '../layout/place-cells.ts'
import type { Modifier } from './doc-properties.ts'

/** A row as the format tells it: the texts of its cells, and the modifiers of its end. */
export interface DocRow {
  readonly texts: readonly string[]
  readonly modifiers: readonly Modifier[]
}

/** How a cell takes part in a merged one: it begins it, goes on with the cell above, or neither. */
type Vertical = 'none' | 'first' | 'further'

interface Shape {
  readonly left: number
  readonly right: number
  readonly vertical: Vertical
  /** Goes on with the cell on its left. */
  readonly isMerged: boolean
}

const DEFINE_TABLE = 0xd608
const VERTICAL_MERGE = 0xd62b
const HORIZONTAL_MERGE = 0x5624
/** Modifiers that insert, delete and split cells: rows with them are read without a grid. */
const RESHAPING: ReadonlySet<number> = new Set([0x7621, 0x5622, 0x5625])
const CELL_BYTES = 20
/** Edges nearer than this are one. Twentieths of a point. */
const NEAR = 40

/**
 * The grids of the tables in consecutive rows: columns from the edges of all rows, merged cells from the rows' flags. A
 * row whose shape is not told keeps only the order of its cells.
 */
export function readDocTables(rows: readonly DocRow[]): RawRow[][] {
  const shapes = rows.map(readShapes)
  const starts = rows.flatMap((_, r) => (r === 0 || beginsTable(shapes, r) ? [r] : []))
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? rows.length
    return readGrid(rows.slice(start, end), shapes.slice(start, end))
  })
}

/**
 * Tables without a paragraph between them are one in this format. A row of at least this many cells that has hardly an inner
 * edge in common with the rows above begins another table.
 */
const TELLING_CELLS = 4

function beginsTable(shapes: readonly (readonly Shape[] | null)[], at: number): boolean {
  const row = shapes[at]
  if (!row || row.length < TELLING_CELLS || row.some(({ vertical }) => vertical === 'further')) return false
  const above = shapes.slice(0, at).findLast((other) => other !== null && other.length >= TELLING_CELLS)
  const inner = (cells: readonly Shape[]): number[] => cells.slice(1).map(({ left }) => left)
  if (!above) return false
  const [here, there] = [inner(row), inner(above)]
  const common = here.filter((edge) => there.some((other) => Math.abs(edge - other) <= NEAR)).length
  return common * 3 < Math.min(here.length, there.length)
}

function readGrid(rows: readonly DocRow[], shapes: readonly (readonly Shape[] | null)[]): RawRow[] {
  const edges = listEdges(shapes)
  const columnOf = (edge: number): number => edges.findLastIndex((other) => other <= edge + NEAR / 2)
  const open = new Map<string, { cell: { -readonly [key in keyof RawCell]: RawCell[key] }; row: number }>()
  return rows.map(({ texts }, r) => {
    const row = shapes[r]
    if (!row) return { cells: texts.map((text) => ({ text })), isGrid: false }
    const cells: RawCell[] = []
    for (const { shape, text } of joinMerged(row, texts)) {
      const column = columnOf(shape.left)
      const columnSpan = Math.max(1, columnOf(shape.right) - column)
      const key = `${column}:${columnSpan}`
      const above = open.get(key)
      if (shape.vertical === 'further' && above?.row === r - 1) {
        above.cell.rowSpan = (above.cell.rowSpan ?? 1) + 1
        above.row = r
        continue
      }
      const cell = { text, column, columnSpan, rowSpan: 1 }
      if (shape.vertical !== 'none') open.set(key, { cell, row: r })
      cells.push(cell)
    }
    return { cells }
  })
}

/** Shapes of a row's cells; null where they are not told for each of them. */
function readShapes({ texts, modifiers }: DocRow): Shape[] | null {
  const definition = modifiers.findLast(({ code }) => code === DEFINE_TABLE)?.operand
  const count = definition?.[0] ?? 0
  if (!definition || count !== texts.length || definition.length < 1 + (count + 1) * 2) return null
  if (modifiers.some(({ code }) => RESHAPING.has(code))) return null
  const flagsAt = 1 + (count + 1) * 2
  const vertical = new Map(modifiers.flatMap((m) => (m.code === VERTICAL_MERGE ? [verticalOf(m)] : [])))
  const merged = modifiers.filter(({ code }) => code === HORIZONTAL_MERGE).map(({ operand }) => operand)
  return texts.map((_, i) => {
    const at = flagsAt + i * CELL_BYTES
    const flags = at + 2 <= definition.length ? definition.readUInt16LE(at) : 0
    return {
      left: definition.readInt16LE(1 + i * 2),
      right: definition.readInt16LE(3 + i * 2),
      vertical: vertical.get(i) ?? verticalFlags(flags),
      isMerged: (flags & 3) === 2 || merged.some(([first = 0, limit = 0]) => i > first && i < limit),
    }
  })
}

const verticalFlags = (flags: number): Vertical => (flags & 0x40 ? 'first' : flags & 0x20 ? 'further' : 'none')
const verticalOf = ({ operand: [cell = 0, how = 0] }: Modifier): [number, Vertical] => [
  cell,
  how === 3 ? 'first' : how === 1 ? 'further' : 'none',
]

const listEdges = (shapes: readonly (readonly Shape[] | null)[]): number[] => {
  const all = shapes.flatMap((row) => (row ?? []).flatMap(({ left, right }) => [left, right]))
  const edges: number[] = []
  for (const edge of all.sort((a, b) => a - b)) if (edge - (edges.at(-1) ?? -1e9) > NEAR) edges.push(edge)
  return edges
}

/** Cells that go on with the one on their left are that one. */
function joinMerged(shapes: readonly Shape[], texts: readonly string[]): { shape: Shape; text: string }[] {
  const joined: { shape: Shape; text: string }[] = []
  shapes.forEach((shape, i) => {
    const text = texts[i] ?? ''
    const last = joined.at(-1)
    if (!shape.isMerged || !last) joined.push({ shape, text })
    else {
      const both = [last.text, text].filter(Boolean).join('\n')
      joined[joined.length - 1] = { shape: { ...last.shape, right: shape.right }, text: both }
    }
  })
  return joined
}
