import type { ChartSeries } from './chart.ts'
import { colourOf, LABEL } from './chart-style.ts'
import { type Drawing, drawText, moveShape, type Shape, widthOf } from './scene.ts'

/** Swatch with its distance to the name; between two names. */
const SWATCH = 10
const INDENT = SWATCH + 6
const BETWEEN = 16

const LINE = LABEL.size * 1.5

/** Which colour is which series: names side by side where they fit, a long one in lines of its own. */
export function drawLegend(series: readonly ChartSeries[], width: number): Drawing {
  const shapes: Shape[] = []
  let [x, y, height] = [0, 0, 0]
  for (const [index, { name }] of series.entries()) {
    const room = Math.min(INDENT + widthOf(name, LABEL.size), width)
    if (x > 0 && x + room > width) [x, y] = [0, height]
    const text = drawText(name, width - INDENT, LABEL)
    const swatch = { x, y: y + 3, width: SWATCH, height: SWATCH, radius: 2, colour: colourOf(index) }
    shapes.push({ kind: 'rectangle', ...swatch }, ...text.shapes.map((shape) => moveShape(shape, x + INDENT, y)))
    x += room + BETWEEN
    height = Math.max(height, y + Math.max(text.height, LINE))
  }
  return { shapes, height }
}
