import type { Language } from '../../retrieval/answer.ts'

/** One place of a chart. A place without a number is a gap, which `label` names; it is never drawn as a zero. */
export interface ChartPoint {
  readonly value: number | null
  readonly label: string
  /** A finding touches the figure. */
  readonly doubtful: boolean
}

/** Points in one colour, one for each category. */
export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
}

/**
 * What a chart shows, before it is drawn: lines over the years (`trend`), one bar for each category (`ranking`,
 * `breakdown`), or several bars for each (`comparison`).
 */
export interface Chart {
  readonly kind: 'trend' | 'ranking' | 'comparison' | 'breakdown'
  readonly language: Language
  /** What all values have in common: agency, year, figure; the question as understood where that is nothing. */
  readonly title: string
  /** What the axis counts, empty where the values say it themselves. */
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Whether values are shares in 0…1. */
  readonly percent: boolean
  /** What is missing, doubtful or left out, and the coverage. */
  readonly notes: readonly string[]
  /** The question as asked and as understood, and the files that the values are printed in. */
  readonly footer: readonly string[]
}
