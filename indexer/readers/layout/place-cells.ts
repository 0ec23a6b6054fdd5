/** A cell as a format describes it. Without `column` it stands at the first free place of its row. */
export interface RawCell {
  /** Inner line breaks as `\n`. */
  readonly text: string
  /** See `Cell`. */
  readonly beyond?: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly column?: number
}

export interface RawRow {
  readonly cells: readonly RawCell[]
  /** False where the format does not tell the columns of this row. */
  readonly isGrid?: boolean
}

/** A cell in one row of the grid; `continued` where it reaches down from a row above. */
export interface PlacedCell {
  readonly cell: RawCell
  /** From 0; absent where the row is no part of a grid. */
  readonly column?: number
  readonly continued: boolean
}

interface Reach {
  readonly cell: RawCell
  readonly column: number
  readonly end: number
  left: number
}

/** Gives every cell its column, and repeats merged cells in the rows that they reach down to. */
export function placeCells(rows: readonly RawRow[]): PlacedCell[][] {
  let reaching: Reach[] = []
  return rows.map(({ cells, isGrid }) => {
    if (isGrid === false) {
      reaching = []
      return cells.map((cell) => ({ cell, continued: false }))
    }
    const own = placeRow(cells, reaching)
    const placed = [
      ...reaching.map(({ cell, column }) => ({ cell, column, continued: true })),
      ...own.map(({ cell, column }) => ({ cell, column, continued: false })),
    ].sort((a, b) => a.column - b.column)
    for (const reach of reaching) reach.left--
    reaching = [...reaching, ...own].filter(({ left }) => left > 0)
    return placed
  })
}

/** The cells of one row, each behind the one before and beside what reaches down. */
function placeRow(cells: readonly RawCell[], reaching: readonly Reach[]): Reach[] {
  let next = 0
  return cells.map((cell) => {
    let column = cell.column ?? next
    const covers = (reach: Reach): boolean => reach.column <= column && column < reach.end
    if (cell.column === undefined)
      for (let reach = reaching.find(covers); reach; reach = reaching.find(covers)) column = reach.end
    next = column + (cell.columnSpan ?? 1)
    return { cell, column, end: next, left: (cell.rowSpan ?? 1) - 1 }
  })
}
