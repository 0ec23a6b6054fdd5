import { type SQL, sql } from 'drizzle-orm'

/** Alternatives of codes: the first alternative whose codes all hold a number counts, as their sum. */
type Alternatives = readonly (readonly string[])[]

/** What is measured in each report: a sum of figures, or one sum divided by another. */
export interface MeasureQuery {
  readonly numerator: Alternatives
  readonly denominator?: Alternatives
}

export interface ValueCondition {
  readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<='
  readonly value: number
}

const OPERATORS = { '=': sql`=`, '!=': sql`<>`, '>': sql`>`, '>=': sql`>=`, '<': sql`<`, '<=': sql`<=` }

/** The sum of one alternative's figures in report `r`, null unless all hold a number. */
function sumOf(codes: readonly string[]): SQL {
  if (codes.length === 1) {
    return sql`(SELECT f.value FROM figures f JOIN codes c ON c.id = f.code_id WHERE c.code = ${codes[0]} AND f.report_id = r.id)`
  }
  const list = sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )
  return sql`(SELECT CASE WHEN count(f.value) = ${codes.length} THEN sum(f.value) END FROM figures f JOIN codes c ON c.id = f.code_id WHERE c.code IN (${list}) AND f.report_id = r.id)`
}

/** The first alternative that holds numbers in report `r`; null where none does. */
export const firstOf = (alternatives: Alternatives): SQL => {
  const sums = alternatives.map(sumOf)
  return sums.length === 1 ? (sums[0] as SQL) : sql`coalesce(${sql.join(sums, sql`, `)})`
}

/** The value of a measure in report `r`; null where it is no number. */
export const expressionOf = ({ numerator, denominator }: MeasureQuery): SQL =>
  denominator ? sql`${firstOf(numerator)} * 1.0 / nullif(${firstOf(denominator)}, 0)` : firstOf(numerator)

/** All conditions on a value; what is no number satisfies none. */
export const valueCondition = (value: SQL, conditions: readonly ValueCondition[]): SQL =>
  sql.join(
    [sql`${value} IS NOT NULL`, ...conditions.map((c) => sql`${value} ${OPERATORS[c.operator]} ${c.value}`)],
    sql` AND `,
  )
