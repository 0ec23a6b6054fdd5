import type { Cell, Row } from '../../document.ts'
import { isFormFragment } from '../../form/form-fragments.ts'

/**
 * Joins header labels that are torn over lines (`社会公益` above `组织`): cells that stand one below the other in rows that
 * follow each other, where both together are a piece of what the form prints.
 * @param size how many rows stand before the first one with figures
 */
export function joinTornHeader(rows: readonly Row[], size: number): Row[] {
  const header: Cell[][] = []
  for (const { cells } of rows.slice(0, Math.max(0, size))) {
    const rest: Cell[] = []
    for (const cell of cells) if (!joinsAbove(header, cell)) rest.push(cell)
    if (rest.length) header.push(rest)
  }
  return [...header.map((cells) => ({ cells })), ...rows.slice(Math.max(0, size))]
}

/** Joins a cell to the nearest one above it that it continues. */
function joinsAbove(header: Cell[][], cell: Cell): boolean {
  const above = header.at(-1)
  const at = above?.findIndex((other) => overlaps(other, cell)) ?? -1
  const other = above?.[at]
  if (!above || !other || !isFormFragment(`${other.text}${cell.text}`)) return false
  above[at] = {
    ...other,
    text: `${other.text}\n${cell.text}`,
    end: cell.end,
    left: Math.min(other.left ?? 0, cell.left ?? 0),
    right: Math.max(other.right ?? 0, cell.right ?? 0),
  }
  return true
}

const overlaps = (a: Cell, b: Cell): boolean =>
  a.left !== undefined && b.left !== undefined && a.left < (b.right ?? 0) && b.left < (a.right ?? 0)
