import type { AnswerRow } from '../../retrieval/answer.ts'
import type { Layout } from './lay-out-rows.ts'
import type { Selection } from './select-rows.ts'

/** What a chart has room for: the keys of its categories and series, and the rows that belong to them. */
export interface Drawn {
  readonly categories: readonly string[]
  readonly series: readonly string[]
  readonly rows: readonly AnswerRow[]
  /** Categories, series and values of other units that are left out. */
  readonly omitted: number
}

/** Every year from the first to the last, so that distances are true and a year without a report is a gap. */
function spanYears(years: readonly number[]): string[] {
  const first = years[0] ?? 0
  return Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, i) => String(first + i))
}

/**
 * The parts of a whole go from the largest to the smallest, gaps last; figures of several agencies one after another;
 * everything else keeps the answer's order.
 */
function inOrder(rows: readonly AnswerRow[], { kind, byFigure }: Layout): readonly AnswerRow[] {
  if (kind === 'breakdown')
    return [...rows].sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY))
  if (!byFigure) return rows
  const codes = [...new Set(rows.map(({ code }) => code))]
  return [...rows].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))
}

/** Picks what is drawn, before anything is named: an answer may have thousands of rows, a chart has room for few. */
export function pickDrawn({ rows: all, years, left }: Selection, layout: Layout): Drawn {
  const rows = inOrder(all, layout)
  const categories = layout.kind === 'trend' ? spanYears(years) : [...new Set(rows.map(layout.category.key))]
  const series = [...new Set(rows.map(layout.series.key))]
  const kept = [
    new Set(categories.slice(0, layout.mostCategories)),
    new Set(series.slice(0, layout.mostSeries)),
  ] as const
  return {
    categories: [...kept[0]],
    series: [...kept[1]],
    rows: rows.filter((row) => kept[0].has(layout.category.key(row)) && kept[1].has(layout.series.key(row))),
    omitted: categories.length - kept[0].size + (series.length - kept[1].size) + left,
  }
}
