import type { Chart } from './chart.ts'
import { type Names, type Naming, NOTHING } from './name-rows.ts'
import { isOverYears, type Selection } from './select-rows.ts'

/** What a phone shows legibly: bars of one colour, groups of bars, bars of a group, lines. */
const MOST = { bars: 20, groups: 10, colours: 4, lines: 8 } as const

/** Up to so many years are drawn side by side where there are too many agencies for lines. */
const FEW_YEARS = 3

/** How rows become a chart: which category and which series each belongs to. */
export interface Layout {
  readonly kind: Chart['kind']
  readonly category: Naming
  readonly series: Naming
  readonly mostCategories: number
  readonly mostSeries: number
  /** Figures come one after another, each of all agencies, so that what is cut is the same for all of them. */
  readonly byFigure?: true
}

/** So many places, filled with figures of all agencies: no agency is shown with fewer than another. */
const wholeFigures = (places: number, agencies: number): number =>
  agencies > places ? places : Math.floor(places / agencies) * agencies

function overYears({ agencies, codes, years }: Selection, names: Names): Layout {
  const agency = agencies.length > 1 || codes.length === 1 ? names.agency : NOTHING
  const series = codes.length > 1 ? names.both(agency, names.figure) : agency
  if (agencies.length > MOST.lines && years.length <= FEW_YEARS && codes.length === 1) {
    const [mostCategories, mostSeries] = [MOST.groups, FEW_YEARS]
    return { kind: 'comparison', category: names.agency, series: names.year, mostCategories, mostSeries }
  }
  const isCrossed = codes.length > 1 && agencies.length > 1
  if (isCrossed && agencies.length * codes.length > MOST.colours && years.length <= FEW_YEARS) {
    const mostCategories = wholeFigures(MOST.groups, agencies.length)
    return {
      kind: 'comparison',
      category: series,
      series: names.year,
      mostCategories,
      mostSeries: FEW_YEARS,
      byFigure: true,
    }
  }
  const mostSeries = isCrossed ? wholeFigures(MOST.lines, agencies.length) : MOST.lines
  const mostCategories = Number.POSITIVE_INFINITY
  return {
    kind: 'trend',
    category: names.year,
    series,
    mostCategories,
    mostSeries,
    ...(isCrossed ? { byFigure: true } : {}),
  }
}

function sideBySide({ agencies, codes, years }: Selection, names: Names): Layout {
  const withYear = (naming: Naming): Naming => (years.length > 1 ? names.both(naming, names.year) : naming)
  if (codes.length > 1 && agencies.length > 1) {
    const [mostCategories, mostSeries] = [MOST.groups, MOST.colours]
    return { kind: 'comparison', category: withYear(names.agency), series: names.figure, mostCategories, mostSeries }
  }
  const isBreakdown = codes.length > 1
  return {
    kind: isBreakdown ? 'breakdown' : 'ranking',
    category: withYear(isBreakdown ? names.figure : names.agency),
    series: NOTHING,
    mostCategories: MOST.bars,
    mostSeries: 1,
  }
}

/** The layout that shows how these rows differ. */
export const layOutRows = (selection: Selection, names: Names): Layout =>
  isOverYears(selection) ? overYears(selection, names) : sideBySide(selection, names)
