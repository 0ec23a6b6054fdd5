import { formatNumber, formatPercent } from '../../retrieval/answer/render/format-number.ts'
import type { Chart, ChartPoint, ChartSeries } from './chart.ts'
import { AXIS, BACKGROUND, colourOf, GRID, MUTED, TICK } from './chart-style.ts'
import { listTicks } from './list-ticks.ts'
import { placeLabels } from './place-labels.ts'
import { type Drawing, type Shape, widthOf } from './scene.ts'

const HEIGHT = 240
const TOP = 18
const DOT = 3.5

/** Lines that still leave room for the values at their points. */
const MOST_LABELLED = 4

/** The field between the axes: from the index of a year and from a value to a place. */
interface Field {
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** Width of one year. */
  readonly band: number
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

function createField({ series, categories, percent }: Chart, width: number): Field {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const whole = !percent && values.every(Number.isInteger)
  const steps = listTicks(Math.min(0, ...values), Math.max(0, ...values), whole)
  const ticks = steps.map((value) => ({ value, label: percent ? formatPercent(value) : formatNumber(value) }))
  const left = Math.max(...ticks.map(({ label }) => widthOf(label, TICK.size))) + 8
  const band = (width - left) / categories.length
  const [low = 0, high = 1] = [steps[0], steps.at(-1)]
  return {
    left,
    right: width,
    bottom: TOP + HEIGHT,
    band,
    ticks,
    x: (index) => left + (index + 0.5) * band,
    y: (value) => TOP + HEIGHT * (1 - (value - low) / (high - low || 1)),
  }
}

const drawGrid = ({ left, right, y, ticks }: Field): Shape[] =>
  ticks.flatMap(({ value, label }): Shape[] => [
    {
      kind: 'line',
      points: [
        [left, y(value)],
        [right, y(value)],
      ],
      colour: value === 0 ? AXIS : GRID,
      width: 1,
    },
    { kind: 'text', x: left - 6, y: y(value) + TICK.size * 0.36, text: label, align: 'right', ...TICK },
  ])

/** The years below the field; every second or third where they stand close, always with the last one. */
function drawYears(categories: readonly string[], { x, bottom, band }: Field): Shape[] {
  const widest = Math.max(...categories.map((name) => widthOf(name, TICK.size)))
  const every = Math.ceil((widest + 6) / band)
  const last = categories.length - 1
  return categories.flatMap((text, i): Shape[] =>
    (last - i) % every === 0 ? [{ kind: 'text', x: x(i), y: bottom + 18, text, align: 'center', ...TICK }] : [],
  )
}

/** Points beside each other that all have numbers: a line never crosses a gap. */
export function listRuns(points: readonly ChartPoint[]): number[][] {
  const runs: number[][] = [[]]
  for (const [i, { value }] of points.entries()) {
    if (value === null) runs.push([])
    else runs.at(-1)?.push(i)
  }
  return runs.filter((run) => run.length > 0)
}

function drawLine({ points }: ChartSeries, { x, y }: Field, colour: string): Shape[] {
  const at = (i: number): [number, number] => [x(i), y(points[i]?.value ?? 0)]
  const lines = listRuns(points).map((run): Shape => ({ kind: 'line', points: run.map(at), colour, width: 2 }))
  const dots = points.flatMap(({ value, doubtful }, i): Shape[] =>
    value === null ? [] : [{ kind: 'dot', x: x(i), y: y(value), radius: DOT, colour, hollow: doubtful }],
  )
  return [...lines, ...dots]
}

/** What a gap in the only line is, above the axis, where there is room for it. */
function drawGaps({ points }: ChartSeries, { x, y, band }: Field): Shape[] {
  return points.flatMap(({ value, label }, i): Shape[] =>
    value !== null || widthOf(label, TICK.size) > band
      ? []
      : [
          {
            kind: 'text',
            x: x(i),
            y: y(0) - 6,
            text: label,
            align: 'center',
            size: TICK.size,
            colour: MUTED,
            back: BACKGROUND,
          },
        ],
  )
}

/** Whether a point is lower than its neighbours, so that below it there is more room than above. */
function isLow(points: readonly ChartPoint[], i: number): boolean {
  const own = points[i]?.value ?? 0
  const neighbours = [points[i - 1]?.value, points[i + 1]?.value].filter((value) => value != null)
  return neighbours.length > 0 && neighbours.every((value) => value > own)
}

function drawValues({ series }: Chart, field: Field): Shape[] {
  const [only] = series
  const points = series.flatMap(({ points: own }, index) =>
    own.flatMap(({ value, label, doubtful }, i) =>
      value === null
        ? []
        : [
            {
              x: field.x(i),
              y: field.y(value),
              isLow: isLow(own, i),
              text: doubtful ? `${label} ⚠` : label,
              colour: series.length > 1 ? colourOf(index) : TICK.colour,
            },
          ],
    ),
  )
  const labels = series.length > MOST_LABELLED ? [] : placeLabels(points, field, TICK.size)
  return [...labels, ...(series.length === 1 && only ? drawGaps(only, field) : [])]
}

/** Lines over the years, one for each series. The axis begins at zero. */
export function drawTrend(chart: Chart, width: number): Drawing {
  const field = createField(chart, width)
  const shapes = [
    ...drawGrid(field),
    ...drawYears(chart.categories, field),
    ...chart.series.flatMap((series, i) => drawLine(series, field, colourOf(i))),
    ...drawValues(chart, field),
  ]
  return { shapes, height: field.bottom + 26 }
}
