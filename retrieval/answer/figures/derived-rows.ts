import { isContrast } from '../../../db/figures/operations/grouping.ts'
import { withYearBefore } from '../../../db/figures/operations/select-change.ts'
import { shareKind } from '../../../db/figures/operations/select-share.ts'
import type { FigureRow } from '../../../db/figures/run-query.ts'
import type { Aggregate, AnswerRow } from '../../answer.ts'
import { codeOf, inUnit, unitOfDifference } from './describe-expr.ts'
import type { RowSetting, ToAnswerRows } from './to-answer-rows.ts'

const derived = (base: AnswerRow, aggregate: Aggregate, value: number | null, unit: string | null): AnswerRow => {
  const { place: _place, reports: _reports, atLeast: _atLeast, ...rest } = base
  return { ...rest, value, unit, state: value === null ? 'notApplicable' : 'number', aggregate, source: null }
}

/** The values of a change, each followed by its difference and, but for a change from zero and for rates, its relative size. */
export function changeRows(setting: RowSetting, rows: readonly FigureRow[], toRows: ToAnswerRows): AnswerRow[] {
  const { query } = setting
  const extended = withYearBefore(query.of.years) !== query.of.years
  const asked = extended ? query.of.years[0]?.to : null
  const shown = rows.map((row) => ({ row, answers: toRows(row) }))
  return shown.flatMap(({ row, answers }) => {
    const earlier = shown.find((other) => isSameButYear(other.row, row) && other.row.lastYear === row.yearBefore)
    return answers.flatMap((base, i) => {
      const { value, before } = row.values[i] ?? { value: null, before: null }
      if (value === null || before === null || row.yearBefore === null) return [base]
      if (asked != null && row.year !== asked) return [base]
      const common: AnswerRow = {
        ...base,
        ...sourcesOf(base, earlier?.answers[i]),
        parts: { part: value, whole: before },
        span: { from: row.yearBefore, to: row.lastYear },
      }
      const unit = unitOfDifference(base.unit)
      const difference = derived(common, 'difference', inUnit(value - before, unit), unit)
      return base.unit === 'ratio' || before === 0
        ? [base, difference]
        : [base, difference, derived(common, 'change', (value - before) / before, 'ratio')]
    })
  })
}

/** Whether two rows are of the same agency or group. */
const isSameButYear = (a: FigureRow, b: FigureRow): boolean =>
  a.agencyId === b.agencyId &&
  Object.entries(a.group).every(([dimension, value]) => dimension === 'year' || b.group[dimension] === value)

/** Side by side, each neighbour's difference behind them; or the difference or multiple of the first two. */
export function contrastRows(
  { query, compiled }: RowSetting,
  rows: readonly FigureRow[],
  toRows: ToAnswerRows,
): AnswerRow[] {
  const base = rows.map(toRows)
  const shown = base.flat()
  if (isContrast(query))
    return query.as === 'multiple' ? shown.map((row) => ({ ...row, aggregate: 'multiple', unit: '倍' })) : shown
  const years = compiled.by.length === 1 && compiled.by[0] === 'year'
  if (query.show.length > 1 && rows.length === 1 && query.as !== 'compare') {
    const [first, second] = base[0] ?? []
    return first && second ? [...shown, contrastOf(query.as, first, second)] : shown
  }
  const pairs = base.slice(1).flatMap((later, at) =>
    later.flatMap((second, i) => {
      const first = base[at]?.[i]
      if (!first) return []
      return [years ? contrastOf(query.as, second, first) : contrastOf(query.as, first, second)]
    }),
  )
  return [...shown, ...(query.as === 'compare' ? pairs : pairs.slice(0, query.show.length))]
}

/** Every cell that two values were computed from. */
function sourcesOf(...rows: readonly (AnswerRow | undefined)[]): Pick<AnswerRow, 'sources'> {
  const sources = rows.flatMap((row) => row?.sources ?? row?.source ?? [])
  return sources.length ? { sources } : {}
}

function contrastOf(as: string, first: AnswerRow, second: AnswerRow): AnswerRow {
  const { agency: _agency, year: _year, ...rest } = first
  const isSameYear = first.year === second.year
  const base: AnswerRow = {
    ...rest,
    agency: first.agency === second.agency ? first.agency : null,
    year: isSameYear ? first.year : null,
    group: null,
    ...(first.year !== null && second.year !== null && !isSameYear
      ? { span: { from: Math.min(first.year, second.year), to: Math.max(first.year, second.year) } }
      : {}),
    ...sourcesOf(first, second),
    findings: [...new Set([...first.findings, ...second.findings])],
  }
  const known = first.value !== null && second.value !== null
  const parts = known ? { part: first.value as number, whole: second.value as number } : undefined
  const paired: AnswerRow = parts ? { ...base, parts } : base
  if (as === 'multiple') {
    const value = parts && parts.whole !== 0 ? parts.part / parts.whole : null
    return derived(paired, 'multiple', value, '倍')
  }
  const unit = unitOfDifference(first.unit)
  return derived(paired, 'difference', parts ? inUnit(parts.part - parts.whole, unit) : null, unit)
}

/** A share as one row with its two numbers, from the part and the whole; other shares are rows already. */
export function shareRows(setting: RowSetting, rows: readonly FigureRow[], toRows: ToAnswerRows): AnswerRow[] {
  const { query, compiled } = setting
  switch (shareKind(query)) {
    case 'whole': {
      const wholes = new Map(rows.filter(({ side }) => side === 1).map((row) => [JSON.stringify(row.group), row]))
      return rows
        .filter(({ side }) => side === 0)
        .flatMap((row) =>
          row.values.map((part, i) => wholeShare(setting, row, part, wholes.get(JSON.stringify(row.group)), i, toRows)),
        )
    }
    case 'groups':
      return rows.flatMap((row) => toRows(row).map((one) => ({ ...one, ...asShare(one) })))
    case 'places':
    case 'reports':
      return rows.flatMap((row) => toRows(row).map((one) => ({ ...one, unit: 'ratio', aggregate: 'share' as const })))
    case 'division':
      return rows.flatMap((row) =>
        toRows(row).map((one) => ({
          ...one,
          aggregate: compiled.exprs[0]?.kind === 'measure' ? one.aggregate : ('share' as const),
        })),
      )
  }
}

const asShare = ({ parts }: AnswerRow): Partial<AnswerRow> => ({
  value: parts && parts.whole !== 0 ? parts.part / parts.whole : null,
  unit: 'ratio',
  aggregate: 'share',
})

function wholeShare(
  { query, compiled }: RowSetting,
  row: FigureRow,
  part: FigureRow['values'][number],
  whole: FigureRow | undefined,
  i: number,
  toRows: ToAnswerRows,
): AnswerRow {
  const base = toRows(row)[i] as AnswerRow
  const [top, bottom] = [part.top ?? part.value, whole?.values[i]?.bottom ?? whole?.values[i]?.value ?? null]
  const value = top !== null && bottom !== null && bottom !== 0 ? top / bottom : null
  const expr = compiled.exprs[i]
  const shared = derived(base, 'share', value, 'ratio')
  return {
    ...shared,
    code: expr ? codeOf(expr) : base.code,
    group: query.by.length ? (base.group ?? null) : null,
    ...(top !== null && bottom !== null ? { parts: { part: top, whole: bottom } } : {}),
  }
}

/** Each value with its place in the field: `parts` holds the place and how many were ranked. */
export const positionRows = (rows: readonly FigureRow[], toRows: ToAnswerRows): AnswerRow[] =>
  rows.flatMap((row) => {
    const shown = toRows(row)
    const [base] = shown
    if (!base || row.place === null) return shown
    const { place, field } = row
    return [
      { ...derived({ ...base, parts: { part: place, whole: field ?? place } }, 'position', place, null), place },
      ...shown,
    ]
  })
