import { type SQL, sql } from 'drizzle-orm/sql'
import { findMeasure } from '../../form/measures.ts'
import type { Expr } from '../nodes.ts'
import type { Collector } from './collector.ts'
import { firstSum, leastSum, ratioState, sumState } from './measure-columns.ts'
import { countFindings, countStatements, narrativeKey, narrativeValue } from './other-sources.ts'

/** A quantity of each report, as columns of `measured`. A column is made when it is first asked for. */
export interface Leaf {
  readonly value: SQL
  /** Of a ratio. */
  readonly pair?: { readonly top: SQL; readonly bottom: SQL }
  /** Of a sum: what the parts that are there prove; null where none is there. */
  readonly low?: () => SQL
  /** `number`, or why there is none: a state of a cell, `noDivisor`, `noReport`. */
  readonly state: () => SQL
}

/** An expression that is read from a report and not computed from others. */
export type LeafExpr = Extract<Expr, { kind: 'measure' | 'findings' | 'theme' | 'report' }>

/**
 * The columns of a quantity.
 * @param yearsBefore 0 for the report asked about, else the same agency's report so many years earlier
 * @throws RangeError for a code that no measure has
 */
export function compileLeaf(expr: LeafExpr, yearsBefore: number, collector: Collector): Leaf {
  if (expr.kind === 'measure') return compileMeasure(expr.code, yearsBefore, collector)
  const report = collector.report(yearsBefore)
  const quantity = `${JSON.stringify(expr)} ${yearsBefore}`
  const there = (value: SQL): SQL =>
    yearsBefore === 0 ? value : sql`CASE WHEN ${report.id} IS NOT NULL THEN ${value} END`
  const make = (): SQL => {
    switch (expr.kind) {
      case 'findings':
        return there(countFindings(expr.family, report))
      case 'theme':
        return there(countStatements(expr.key, expr.aspect, report))
      case 'report':
        return there(sql`1.0`)
    }
  }
  return {
    value: collector.column(quantity, '', make),
    state: () =>
      collector.column(quantity, 'state', () =>
        yearsBefore === 0 ? sql`'number'` : sql`CASE WHEN ${report.id} IS NULL THEN 'noReport' ELSE 'number' END`,
      ),
  }
}

function compileMeasure(code: string, yearsBefore: number, collector: Collector): Leaf {
  const quantity = `${code} ${yearsBefore}`
  const column = (part: string, make: () => SQL): SQL => collector.column(quantity, part, make)
  const figure = (part: string) => collector.figure(part, yearsBefore)
  const stateOf = (state: () => SQL) => () =>
    column('state', () =>
      yearsBefore === 0
        ? state()
        : sql`CASE WHEN ${collector.report(yearsBefore).id} IS NULL THEN 'noReport' ELSE ${state()} END`,
    )

  const narrative = narrativeKey(code)
  if (narrative) {
    const read = (): SQL => narrativeValue(narrative, collector.report(yearsBefore))
    return {
      value: column('', read),
      state: stateOf(() => sql`CASE WHEN ${read()} IS NULL THEN 'missingCell' ELSE 'number' END`),
    }
  }

  const measure = findMeasure(code)
  if (!measure) throw new RangeError(`Cannot ask for "${code}": no measure has this code`)
  const { numerator, denominator } = measure
  if (denominator) {
    const top = column('top', () => firstSum(numerator, figure))
    const bottom = column('bottom', () => firstSum(denominator, figure))
    return {
      value: sql`${top} / nullif(${bottom}, 0)`,
      pair: { top, bottom },
      state: stateOf(() => ratioState(numerator, denominator, figure)),
    }
  }
  return {
    value: column('', () => firstSum(numerator, figure)),
    state: stateOf(() => sumState(numerator, figure)),
    ...(numerator.some((codes) => codes.length > 1)
      ? { low: () => column('low', () => leastSum(numerator, figure)) }
      : {}),
  }
}
