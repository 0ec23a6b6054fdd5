import type { Chart, ChartPoint } from './chart.ts'
import { AXIS, colourOf, LABEL, MUTED } from './chart-style.ts'
import { type Drawing, drawText, type Shape, shift, space, stack, widthOf } from './scene.ts'

/** Share of the width that names beside bars take at most, and lines that a name takes at most. */
const NAMES = { share: 0.45, lines: 4 } as const

/** Between a name and its bar, and between a bar and its value. */
const GAP = 6

const THICKNESS = { one: 18, several: 15 } as const

const textOf = ({ label, doubtful }: ChartPoint): string => (doubtful ? `${label} ⚠` : label)

/** From a value to its place between `left` and the place where the longest value label begins. */
function scaleOf({ series }: Chart, left: number, width: number): (value: number) => number {
  const points = series.flatMap((each) => each.points)
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const room = width - left - GAP - Math.max(...points.map((point) => widthOf(textOf(point), LABEL.size)))
  return (value) => left + ((value - low) / (high - low || 1)) * room
}

/** One bar with its value behind it; a gap says what it is, and has no bar. */
function drawBar(point: ChartPoint, scale: (value: number) => number, thickness: number, colour: string): Shape[] {
  const [zero, end] = [scale(0), scale(point.value ?? 0)]
  const text = { kind: 'text', y: thickness / 2 + LABEL.size * 0.36, text: textOf(point), size: LABEL.size } as const
  if (point.value === null) return [{ ...text, x: zero + GAP, colour: MUTED }]
  const [x, width] = [Math.min(zero, end), Math.max(Math.abs(end - zero), point.value === 0 ? 0 : 1)]
  return [
    { kind: 'rectangle', x, y: 0, width, height: thickness, colour, radius: 2 },
    { ...text, x: Math.max(zero, end) + GAP, colour: LABEL.colour },
  ]
}

const axisAt = (x: number, height: number): Shape => ({
  kind: 'line',
  points: [
    [x, 0],
    [x, height],
  ],
  colour: AXIS,
  width: 1,
})

/** The bars of one colour, each with its name on the left. */
function drawNamedBars(chart: Chart, width: number): Drawing {
  const longest = Math.max(...chart.categories.map((name) => widthOf(name, LABEL.size)))
  const room = Math.min(longest, width * NAMES.share)
  const scale = scaleOf(chart, room + GAP, width)
  const rows = chart.categories.map((name, i): Drawing => {
    const label = drawText(name, room, LABEL, NAMES.lines)
    const point = chart.series[0]?.points[i]
    const bar = point ? drawBar(point, scale, THICKNESS.one, colourOf(0)) : []
    const height = Math.max(label.height, THICKNESS.one)
    const middle = (inner: number): number => (height - inner) / 2
    const shapes = [
      ...shift(label, 0, middle(label.height)).shapes,
      ...shift({ shapes: bar, height }, 0, middle(THICKNESS.one)).shapes,
    ]
    return { shapes, height: height + 8 }
  })
  const all = stack(rows)
  return { ...all, shapes: [...all.shapes, axisAt(scale(0), all.height - 4)] }
}

/** Groups of bars in several colours, each group below its name. */
function drawGroups(chart: Chart, width: number): Drawing {
  const scale = scaleOf(chart, 0, width)
  const groups = chart.categories.map((name, i) => {
    const bars = chart.series.flatMap(({ points }, series): Drawing[] => {
      const point = points[i]
      const shapes = point ? drawBar(point, scale, THICKNESS.several, colourOf(series)) : []
      return [{ shapes, height: THICKNESS.several + 2 }]
    })
    const body = stack(bars)
    const withAxis = { ...body, shapes: [...body.shapes, axisAt(scale(0), body.height)] }
    return stack([drawText(name, width, LABEL, NAMES.lines), space(2), withAxis, space(10)])
  })
  return stack(groups)
}

/** A chart of bars, lying, so that long names can be read. */
export const drawBars = (chart: Chart, width: number): Drawing =>
  chart.series.length > 1 ? drawGroups(chart, width) : drawNamedBars(chart, width)
