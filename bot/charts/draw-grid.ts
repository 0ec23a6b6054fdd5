import { BACKGROUND, GRID, INK, LABEL, NOTE, PAGE, TITLE } from './chart-style.ts'
import { type Drawing, drawText, type Scene, type Shape, shift, space, stack } from './scene.ts'

/** A table as a picture shows it. */
export interface Grid {
  readonly columns: readonly string[]
  /** Headings over columns that stand together: where each begins, from 0, and how many there are. */
  readonly over: readonly { readonly text: string; readonly first: number; readonly count: number }[]
  /** A row without cells is a heading over those below it. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

/** Points of the first column, of another one at least and at most, and around what stands in a cell. */
const [NAME, NARROWEST, WIDEST, PAD] = [190, 46, 92, 5]

/** Points of letters in the head. */
const HEAD = { ...NOTE, colour: INK } as const
const GROUND = '#f4f6f8'

/** Grids below each other with a title above and notes below, in the language of their words. */
export function drawGrids(title: string, grids: readonly Grid[], notes: readonly string[], isWide: boolean): Scene {
  const column = isWide ? WIDEST : NARROWEST
  const width = Math.max(...grids.map(({ columns }) => NAME + columns.length * column))
  const page = stack([
    space(PAGE.margin),
    drawText(title, width, TITLE),
    space(8),
    ...grids.flatMap((grid) => [drawGrid(grid, (width - NAME) / Math.max(1, grid.columns.length)), space(10)]),
    ...notes.map((note) => drawText(note, width, NOTE)),
    space(PAGE.margin - 4),
  ])
  const { shapes, height } = shift(page, PAGE.margin)
  return { width: width + 2 * PAGE.margin, height: Math.ceil(height), background: BACKGROUND, shapes }
}

function drawGrid({ columns, over, rows }: Grid, column: number): Drawing {
  const width = NAME + columns.length * column
  const at = (index: number): number => NAME + index * column
  const upper = drawRow(
    over.map(({ text, first, count }) => ({ text, x: at(first), width: count * column })),
    width,
    true,
  )
  const head = drawRow(
    columns.map((text, i) => ({ text, x: at(i), width: column, isRight: true })),
    width,
    true,
  )
  const body = rows.map(({ name, cells }) =>
    drawRow(
      [
        { text: name, x: 0, width: cells.length > 0 ? NAME : width },
        ...cells.map((text, i) => ({ text, x: at(i), width: column, isRight: true })),
      ],
      width,
      cells.length === 0,
    ),
  )
  return stack([...(over.length > 0 ? [upper] : []), head, ...body])
}

interface Cell {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly isRight?: boolean
}

/** One row as high as its highest cell, with a line below it. */
function drawRow(cells: readonly Cell[], width: number, isHead: boolean): Drawing {
  const style = isHead ? HEAD : LABEL
  const drawn = cells.map(({ text, x, width: room, isRight }) => {
    const drawing = drawText(text, room - 2 * PAD, isHead ? HEAD : isRight ? LABEL : { ...LABEL, size: 12 })
    return { drawing, x, room, isRight: isRight === true }
  })
  const height = Math.max(style.size * 1.4, ...drawn.map(({ drawing }) => drawing.height)) + 2 * PAD
  const ground: Shape[] = isHead ? [{ kind: 'rectangle', x: 0, y: 0, width, height, colour: GROUND }] : []
  const line: Shape = {
    kind: 'line',
    points: [
      [0, height],
      [width, height],
    ],
    colour: GRID,
    width: 1,
  }
  const texts = drawn.flatMap(({ drawing, x, room, isRight }) => {
    const { shapes } = shift(drawing, x + PAD, PAD)
    return isRight ? shapes.map((shape) => alignRight(shape, x + room - PAD)) : shapes
  })
  return { shapes: [...ground, ...texts, line], height }
}

const alignRight = (shape: Shape, x: number): Shape => (shape.kind === 'text' ? { ...shape, x, align: 'right' } : shape)
