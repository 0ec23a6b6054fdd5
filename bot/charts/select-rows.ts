import type { Answer, AnswerRow } from '../../retrieval/answer.ts'

/** The values of one answer that can share an axis, and how they vary. */
export interface Selection {
  readonly rows: readonly AnswerRow[]
  /** Values of the answer that are of another unit. */
  readonly left: number
  readonly agencies: readonly string[]
  readonly codes: readonly string[]
  readonly years: readonly number[]
}

const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
]

const isNumber = ({ state, value }: AnswerRow): boolean => state === 'number' && value !== null

const isChange = ({ aggregate }: AnswerRow): boolean => aggregate === 'change' || aggregate === 'difference'

/** The unit that most values have. */
function commonUnit(rows: readonly AnswerRow[]): string | null {
  const counts = new Map<string | null, number>()
  for (const row of rows.filter(isNumber)) counts.set(row.unit, (counts.get(row.unit) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Changes stand beside the values that they were computed from, and are left to the text. */
function withoutChanges(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const values = rows.filter((row) => !isChange(row))
  return values.some(isNumber) ? values : rows
}

/** What a chart of this answer shows; undefined where there is nothing to compare: fewer than two numbers, or zeros only. */
export function selectRows({ rows: all }: Answer): Selection | undefined {
  const figures = withoutChanges(all).filter(({ code, state }) => code !== null && state !== 'report')
  const unit = commonUnit(figures)
  const rows = figures.filter((row) => !isNumber(row) || row.unit === unit)
  const numbers = rows.filter(isNumber)
  if (numbers.length < 2 || numbers.every(({ value }) => value === 0)) return undefined
  return {
    rows,
    left: figures.length - rows.length,
    agencies: distinct(rows.map(({ agency }) => agency)),
    codes: distinct(rows.map(({ code }) => code)),
    years: distinct(rows.map(({ year }) => year)).sort((a, b) => a - b),
  }
}

/** Whether rows with the same key stand together. */
const isGrouped = (rows: readonly AnswerRow[], key: (row: AnswerRow) => unknown): boolean => {
  const keys = rows.map(key)
  return keys.filter((each, i) => i === 0 || each !== keys[i - 1]).length === new Set(keys).size
}

const ascends = (years: readonly number[]): boolean => years.every((year, i) => i === 0 || (years[i - 1] ?? 0) <= year)

/** Whether the rows go through the years, agency by agency or year by year. A ranking over several years goes by value. */
export function isOverYears({ rows, years }: Selection): boolean {
  const told = rows.filter(({ state }) => state !== 'noReport')
  const series = new Map<string, number[]>()
  for (const { agency, code, year } of told) {
    const key = JSON.stringify([agency, code])
    series.set(key, [...(series.get(key) ?? []), year ?? 0])
  }
  const isOrdered = isGrouped(told, ({ agency }) => agency) || isGrouped(told, ({ year }) => year)
  return (
    years.length > 1 &&
    rows.every(({ year }) => year !== null) &&
    isOrdered &&
    series.size < told.length &&
    [...series.values()].every(ascends)
  )
}
