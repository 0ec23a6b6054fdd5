/** What a measure is, as expressions over the joined figures of one report. */
import { type SQL, sql } from 'drizzle-orm/sql'
import type { FigureColumns } from './collector.ts'
import { every, joinSql, some } from './dialects.ts'

/** Of which the first whose codes all hold a number counts, as their sum. */
type Alternatives = readonly (readonly string[])[]
type FigureOf = (code: string) => FigureColumns

const coalesce = (parts: readonly SQL[]): SQL =>
  parts.length === 1 ? (parts[0] as SQL) : sql`coalesce(${joinSql(parts)})`

/** The sum of the first alternative whose parts are all numbers. A sum with a part that is none is none, so a blank is never a zero. */
export const firstSum = (alternatives: Alternatives, figure: FigureOf): SQL =>
  coalesce(
    alternatives.map((codes) =>
      joinSql(
        codes.map((code) => sql`${figure(code).value}`),
        sql` + `,
      ),
    ),
  )

/** What the parts that are there prove: the sum is at least that, since no part of a sum of the form is negative. */
export const leastSum = (alternatives: Alternatives, figure: FigureOf): SQL =>
  coalesce(
    alternatives.map((codes) => {
      const values = codes.map((code) => sql`${figure(code).value}`)
      const there = some(values.map((value) => sql`${value} IS NOT NULL`))
      const sum = joinSql(
        values.map((value) => sql`coalesce(${value}, 0)`),
        sql` + `,
      )
      return sql`CASE WHEN ${there} THEN ${sum} END`
    }),
  )

/** The state of the first part that is printed and no number; else a part is missing, or all are numbers. */
const partsState = (codes: readonly string[], figure: FigureOf): SQL => {
  if (codes.length === 1) return sql`coalesce(${figure(codes[0] as string).state}, 'missingCell')`
  const odd = codes.map((code) => sql`WHEN ${figure(code).state} <> 'number' THEN ${figure(code).state}`)
  const missing = some(codes.map((code) => sql`${figure(code).state} IS NULL`))
  return sql`CASE ${joinSql(odd, sql` `)} WHEN ${missing} THEN 'missingCell' ELSE 'number' END`
}

/** `number`, or why there is none: of the first alternative that the report prints. */
export function sumState(alternatives: Alternatives, figure: FigureOf): SQL {
  const [only] = alternatives
  if (alternatives.length === 1 && only) return partsState(only, figure)
  const printed = (codes: readonly string[]): SQL => some(codes.map((code) => sql`${figure(code).state} IS NOT NULL`))
  const whole = (codes: readonly string[]): SQL => every(codes.map((code) => sql`${figure(code).value} IS NOT NULL`))
  const cases = [
    ...alternatives.map((codes) => sql`WHEN ${whole(codes)} THEN 'number'`),
    ...alternatives.map((codes) => sql`WHEN ${printed(codes)} THEN ${partsState(codes, figure)}`),
  ]
  return sql`CASE ${joinSql(cases, sql` `)} ELSE 'missingCell' END`
}

/** The same of a ratio; `noDivisor` where there is nothing to divide by. */
export const ratioState = (top: Alternatives, bottom: Alternatives, figure: FigureOf): SQL =>
  sql`CASE WHEN ${firstSum(top, figure)} IS NULL THEN ${sumState(top, figure)} WHEN ${firstSum(bottom, figure)} IS NULL THEN ${sumState(bottom, figure)} WHEN ${firstSum(bottom, figure)} = 0 THEN 'noDivisor' ELSE 'number' END`
