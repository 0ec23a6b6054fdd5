import type { Block } from '../../document.ts'

/** A block in a text that begins so many characters further ahead of it. */
export function shiftBlock(block: Block, by: number): Block {
  const moved = { ...block, start: block.start + by, end: block.end + by }
  if (moved.kind === 'paragraph') return moved
  const rows = moved.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, start: cell.start + by, end: cell.end + by })),
  }))
  return { ...moved, rows }
}
