import { findFigure } from '../../../db/form/codebook.ts'
import type { PrintedReport, Stretch } from '../../../db/lists/read-printed-report.ts'

/** Where the text of a report holds a statutory table. */
export interface TableRegion extends Stretch {
  readonly table: number
}

/**
 * The stretches of the text that are tables rather than narrative: from behind the section's heading or the last statement before
 * the first cell to the end of the line of the last one. In order, none within another.
 */
export function findRegions({ figures, sections, passages, text }: PrintedReport): readonly TableRegion[] {
  const spans = new Map<number, { start: number; end: number }>()
  for (const { code, start, end } of figures) {
    const table = findFigure(code)?.table
    if (table === undefined) continue
    const known = spans.get(table) ?? { start, end }
    spans.set(table, { start: Math.min(known.start, start), end: Math.max(known.end, end) })
  }
  const regions: TableRegion[] = []
  for (const [table, span] of [...spans].sort(([, a], [, b]) => a.start - b.start)) {
    const before = [
      regions.at(-1)?.end ?? 0,
      ...sections.filter(({ start }) => start <= span.start).map(({ start, heading }) => start + heading.length),
      ...passages.filter(({ end }) => end <= span.start).map(({ end }) => end),
    ].filter((place) => place <= span.start)
    const lineEnd = text.indexOf('\n', span.end)
    const start = Math.max(...before)
    regions.push({ table, start, end: Math.max(start, lineEnd < 0 ? text.length : lineEnd) })
  }
  return regions
}
