import type { FiguresQuery, Take } from '../../../db/figures/nodes.ts'
import type { FigureRow } from '../../../db/figures/run-query.ts'
import { groupBy } from '../../words/group-by.ts'
import { holdsOverYears } from './holds-over-years.ts'

/** The answer to a question whether; null where nothing that is known tells. */
export function judge(query: FiguresQuery, rows: readonly FigureRow[]): boolean | null {
  const { where, over, take, of, sides } = query
  if (take) return anyOf(rows.map((row) => isAmong(row, take)))
  if (over)
    return of.agencies.length
      ? anyOf([...groupBy(rows, ({ agencyId }) => agencyId).values()].map((reports) => isSoOverYears(query, reports)))
      : rows.length > 0
  if (where)
    return of.agencies.length ? anyOf(rows.map(({ holds }) => (holds === null ? null : holds === 1))) : rows.length > 0
  const values = rows.map((row) => row.values[0]?.value ?? null)
  if (sides.length || of.agencies.length > 1) {
    const [first, second] = values
    return first == null || second == null ? null : first > second
  }
  return anyOf(values.map((value) => (value === null ? null : value > 0)))
}

/** Yes where one is; no where none is and all are known; else it cannot be told. */
const anyOf = (verdicts: readonly (boolean | null)[]): boolean | null =>
  verdicts.includes(true) ? true : verdicts.includes(null) || !verdicts.length ? null : false

const isSoOverYears = ({ over }: FiguresQuery, reports: readonly FigureRow[]): boolean | null =>
  over &&
  holdsOverYears(
    over,
    reports.map(({ firstYear, holds, values }) => ({
      year: firstYear,
      holds: holds === null ? null : holds === 1,
      value: values[0]?.value ?? null,
    })),
  )

function isAmong({ place, field }: FigureRow, take: Take): boolean | null {
  if (place === null || field === null) return null
  if (take.kind === 'place') return place >= take.from && place <= take.to
  return take.percent ? (place - 1) * 100 < field * take.count : place <= take.count
}
