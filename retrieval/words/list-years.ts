import type { YearSpan } from '../../db/figures/nodes.ts'

/** The years of a span with both ends; an open span, or one of more than thirty years, names no single year. */
export const listYears = ({ from, to }: YearSpan): number[] =>
  from === null || to === null || to - from > 30 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
