import type { Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Chart } from './chart.ts'
import { BACKGROUND, GRID, NOTE, PAGE, TICK, TITLE } from './chart-style.ts'
import { drawBars } from './draw-bars.ts'
import { drawLegend } from './draw-legend.ts'
import { drawTrend } from './draw-trend.ts'
import { type Drawing, drawText, type Scene, shift, space, stack, type TextStyle } from './scene.ts'

/** Lines that the title and one note take at most. */
const MOST_LINES = 4

const WIDTH = PAGE.width - 2 * PAGE.margin

const rule: Drawing = {
  shapes: [
    {
      kind: 'line',
      points: [
        [0, 0],
        [WIDTH, 0],
      ],
      colour: GRID,
      width: 1,
    },
  ],
  height: 8,
}

/** Chinese fonts draw curved quotation marks as wide as a character, which tears English words apart. */
const straighten = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const lines = (texts: readonly string[], style: TextStyle, language: Language): Drawing[] =>
  texts.filter(Boolean).map((text) => drawText(language === 'en' ? straighten(text) : text, WIDTH, style, MOST_LINES))

/** A chart as a picture: what it shows, the lines or bars, what is missing, and where it comes from. */
export function drawChart(chart: Chart): Scene {
  const { axisUnit } = getMessages(chart.language).files
  const page = stack([
    space(PAGE.margin),
    ...lines([chart.title], TITLE, chart.language),
    space(6),
    ...(chart.series.length > 1 ? [drawLegend(chart.series, WIDTH), space(4)] : []),
    ...lines([chart.unit && axisUnit(chart.unit)], TICK, chart.language),
    space(4),
    chart.kind === 'trend' ? drawTrend(chart, WIDTH) : drawBars(chart, WIDTH),
    space(6),
    rule,
    ...lines([...chart.notes, ...chart.footer], NOTE, chart.language),
    space(PAGE.margin - 4),
  ])
  const { shapes, height } = shift(page, PAGE.margin)
  return { width: PAGE.width, height: Math.ceil(height), background: BACKGROUND, shapes }
}
