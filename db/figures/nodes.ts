/**
 * The nodes of a query about figures, as plain data: what the archive is asked for, before any SQL. They can be stored,
 * sent, compared and changed; `compile-query.ts` turns a tree of them into one parameterised statement.
 */
import type { Edition } from '../form/codebook.ts'

/** How a figure is grouped. `requester`, `reason` and `result` are axes of the form, the others describe a report's agency and year. */
export const DIMENSIONS = [
  'agency',
  'year',
  'province',
  'city',
  'county',
  'sector',
  'level',
  'requester',
  'reason',
  'result',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const AGGREGATE_FUNCTIONS = ['sum', 'average', 'median', 'min', 'max', 'count'] as const
export type AggregateFunction = (typeof AGGREGATE_FUNCTIONS)[number]

/** States of a cell that can be asked for. `missingCell`: the report does not have the cell. */
export const ASKED_STATES = ['number', 'blank', 'notApplicable', 'unread', 'missingCell'] as const
export type AskedState = (typeof ASKED_STATES)[number]

/** A value that every report has or has not. */
export type Expr =
  /** A figure of the form, a sum of figures, a ratio (`ratio.<name>`) or a quantity of the narrative (`narrative.<key>`). */
  | { readonly kind: 'measure'; readonly code: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'arithmetic'
      readonly operator: '+' | '-' | '*' | '/'
      readonly left: Expr
      readonly right: Expr
    }
  /** Over all reports that the query looks at: "more than the average". */
  | { readonly kind: 'aggregate'; readonly function: AggregateFunction; readonly of: Expr }
  /** The same agency's value so many years earlier. */
  | { readonly kind: 'before'; readonly of: Expr; readonly years: number }
  /** How many findings the report has, of one family where it is named. */
  | { readonly kind: 'findings'; readonly family?: FindingFamily }
  /** How many statements of the report name the theme; `all` for any theme. */
  | { readonly kind: 'theme'; readonly key: string; readonly aspect: 'problem' | 'improvement' }
  /** 1 for each report: "how many reports". */
  | { readonly kind: 'report' }

/** Which findings are meant: parts and sums of a table, the balance of requests, years against years, text against table, title. */
export const FINDING_FAMILIES = ['sums', 'balance', 'acrossYears', 'textAgainstTable', 'title'] as const
export type FindingFamily = (typeof FINDING_FAMILIES)[number]

export const OPERATORS = ['=', '!=', '>', '>=', '<', '<='] as const
export type Operator = (typeof OPERATORS)[number]

/** What holds just where a comparison does not. */
export const OPPOSITES: Readonly<Record<Operator, Operator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
}

/** A condition on a report. A value that is no number never satisfies a comparison. */
export type Pred =
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Expr; readonly right: Expr }
  /** Both bounds included. */
  | { readonly kind: 'between'; readonly of: Expr; readonly from: number; readonly to: number }
  | { readonly kind: 'state'; readonly code: string; readonly state: AskedState }
  | { readonly kind: 'finding'; readonly family?: FindingFamily }
  | { readonly kind: 'names'; readonly theme: string; readonly aspect: 'problem' | 'improvement' }
  | { readonly kind: 'not'; readonly of: Pred }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Pred[] }

/**
 * How the condition, or the value shown, must hold over the years of one agency. The members are agencies then, and
 * the years that the archive lacks are told.
 */
export type OverYears =
  /** In every year that the agency has a report of (at least one). */
  | { readonly kind: 'every' }
  /** In none of them. */
  | { readonly kind: 'none' }
  | { readonly kind: 'some' }
  /** In so many years one after another. */
  | { readonly kind: 'run'; readonly years: number }
  /** The value shown grows (falls) with every report; at least two. `years`: over so many steps one after another. */
  | { readonly kind: 'rising' | 'falling'; readonly years?: number }
  /** The first (last) year in which the condition holds. */
  | { readonly kind: 'first' | 'last' }
  /** The year of the highest (lowest) value. */
  | { readonly kind: 'peak' | 'trough' }

/** Which places of a ranking; ties at the edge come along. */
export type Take =
  | { readonly kind: 'top' | 'bottom'; readonly count: number; readonly percent?: true }
  /** Place `from` to place `to`, counted from the top, or from the bottom. */
  | { readonly kind: 'place'; readonly from: number; readonly to: number; readonly end: 'top' | 'bottom' }

/** The code that means any cell of a report, in conditions on states. */
export const ANY_CELL = 'any'

/** All of them, lowest first. */
export const EVERY_FROM_BELOW = { kind: 'bottom', count: 100, percent: true } as const satisfies Take

/** Whether every place is wanted. */
export const takesAll = (take: Take | null): boolean =>
  take === null || (take.kind !== 'place' && take.percent === true && take.count >= 100)

export interface YearSpan {
  readonly from: number | null
  readonly to: number | null
}

export const LEVELS = ['province', 'city', 'county', 'town'] as const
export type Level = (typeof LEVELS)[number]

/** Agencies by what they are; the fields hold together. */
export interface AgencyFilter {
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly sector?: string
  /** What the agency's name ends in: 局, 委员会. */
  readonly ending?: string
  readonly level?: Level
}

/** An agency of the archive. */
export interface AgencyRef {
  readonly id: number
  readonly name: string
}

/** Which reports are looked at. An empty list does not restrict; agencies and filters together are a union. */
export interface Reports {
  readonly agencies: readonly AgencyRef[]
  readonly filters: readonly AgencyFilter[]
  readonly years: readonly YearSpan[]
  /** Only each agency's latest report within `years`. */
  readonly latest?: true
  readonly edition?: Edition
  /** What the answer before showed; a conversation resolves it before anything is asked. */
  readonly that?: true
  /** Reports that an earlier answer showed. */
  readonly reportIds?: readonly number[]
  readonly except?: Pick<Reports, 'agencies' | 'filters'>
  /** Only the agencies (`agency`) or the very reports (`report`) that another query selects: "the five with the most requests". */
  readonly in?: { readonly by: 'agency' | 'report'; readonly query: FiguresQuery }
}

/** No agency, region, year or edition is named. */
export const EVERY_REPORT: Reports = { agencies: [], filters: [], years: [] }

export const SHAPES = [
  /** One row for each report and value; for each group with its sum where `by` says so. */
  'rows',
  /** The reports (agencies under `over`) that satisfy `where`, with the values shown. */
  'list',
  /** How many there are. */
  'count',
  /** In the order of the first value shown; `take` says which places. Over `by`, of the groups' sums. */
  'rank',
  'sum',
  'average',
  'median',
  /** The highest (lowest) value with its agency and year. */
  'max',
  'min',
  /** Side by side, with the difference between neighbours of a year or agency. */
  'compare',
  /** The members of an axis (`by`: reason, requester or result) that are not zero, largest first, with their shares. */
  'breakdown',
  /**
   * Part of a whole, pooled over the reports unless agencies are named one by one. A division shown is part ÷ whole;
   * `within` makes it the sum over `of` ÷ the sum over `within`; `where` without `show` the number of reports that satisfy
   * it ÷ the number asked about; `take` the share that the first places hold in the sum of all.
   */
  'share',
  /** From each year to the next asked about: absolute and relative; rates in percentage points. */
  'change',
  /** Of two values shown, two sides, two agencies or two years (the later less the earlier). */
  'difference',
  'multiple',
  /** The place of `of` in the ranking of `within` (every report of the same year by default). */
  'position',
  /** Whether `where` holds; without it, whether the first value shown is above zero. Which of several is more, under `sides` or two agencies. */
  'yesno',
  /** The key figures of an agency. */
  'profile',
] as const
export type Shape = (typeof SHAPES)[number]

/** The code of a value that the answer before showed, until a conversation resolves it. */
export const THAT = 'that'

/** A question about figures. */
export interface FiguresQuery {
  readonly kind: 'figures'
  readonly as: Shape
  readonly show: readonly Expr[]
  readonly by: readonly Dimension[]
  readonly of: Reports
  readonly where: Pred | null
  readonly over: OverYears | null
  readonly take: Take | null
  /** Of `share` and `position`: the field that `of` is a part of. */
  readonly within: Reports | null
  /** Of `compare`, `difference`, `multiple` and `yesno`: groups of reports, each as its sum, in the order of the words. */
  readonly sides: readonly Reports[]
}

/** A query with nothing but its shape, for the parts that are not said. */
export const figuresQuery = (as: Shape, parts: Partial<Omit<FiguresQuery, 'kind' | 'as'>> = {}): FiguresQuery => ({
  kind: 'figures',
  as,
  show: [],
  by: [],
  of: EVERY_REPORT,
  where: null,
  over: null,
  take: null,
  within: null,
  sides: [],
  ...parts,
})

export const measure = (code: string): Expr => ({ kind: 'measure', code })

/** Values as one. @throws TypeError for none */
export const sumOf = (exprs: readonly Expr[]): Expr =>
  exprs.reduce((left, right) => ({ kind: 'arithmetic', operator: '+', left, right }))
export const number = (value: number): Expr => ({ kind: 'number', value })
export const compare = (left: Expr, operator: Operator, right: Expr | number): Pred => ({
  kind: 'compare',
  operator,
  left,
  right: typeof right === 'number' ? number(right) : right,
})

/** Every condition together; null for none, the condition itself for one. */
export function allOf(preds: readonly (Pred | null)[]): Pred | null {
  const given = preds.flatMap((pred) => (pred === null ? [] : pred.kind === 'all' ? pred.of : [pred]))
  return given.length > 1 ? { kind: 'all', of: given } : (given[0] ?? null)
}
