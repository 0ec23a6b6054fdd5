/**
 * The typed query between words and SQL: what a question asks for once every word has found its place.
 * A plan is plain data, so that it can be stored as the state of a conversation and changed by a follow-up.
 */

import type { SECTION_KINDS } from '../db/archive/schema.ts'
import type { Edition } from '../db/form/codebook.ts'
import type { Measure } from '../db/form/measures.ts'

export type { Measure } from '../db/form/measures.ts'

/** An inclusive span of reporting years; an open end is null. */
export interface YearSpan {
  readonly from: number | null
  readonly to: number | null
}

/** Agencies by what they are. Fields of one filter hold together. */
export interface AgencyFilter {
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly sector?: string
  /** Kind of organ that the name ends in: 局, 委员会, 厅. */
  readonly ending?: string
  readonly level?: 'province' | 'city' | 'county' | 'town'
}

/** Which reports are asked about. */
export interface Scope {
  /** Agencies named one by one; their missing reports are told. */
  readonly agencies: readonly { readonly id: number; readonly name: string }[]
  /** Agencies by region, sector and level: any of these filters. */
  readonly filters: readonly AgencyFilter[]
  /** Reporting years; empty for every year. */
  readonly years: readonly YearSpan[]
  /** Only each agency's latest report within `years`. */
  readonly latest?: boolean
  readonly edition?: Edition
  /** Reports that an earlier answer held, when a follow-up speaks of "they". */
  readonly reportIds?: readonly number[]
  /** Agencies that are left out: "except Shanghai". */
  readonly except?: Pick<Scope, 'agencies' | 'filters'>
  /** Only reports whose other figures satisfy all of these: "… and no lawsuits". */
  readonly where?: readonly ReportFilter[]
}

/** Figures as a filter of reports. */
export interface ReportFilter {
  readonly measure: Measure
  readonly conditions: readonly Condition[]
}

/** Changes of agencies that are meant among all: a fall is negative, a rate is a share. */
export interface ChangeFilter {
  readonly by: 'difference' | 'rate'
  readonly conditions: readonly Condition[]
  /** Places by the size of the change. */
  readonly top?: { readonly direction: 'most' | 'least'; readonly from: number; readonly count: number }
}

/** A condition on a measure. A value that is no number never satisfies it. */
export interface Condition {
  readonly operator: '=' | '!=' | '>' | '>=' | '<' | '<='
  readonly value: number
}

export type AggregateFunction = 'sum' | 'average' | 'median' | 'min' | 'max'

export type Operation =
  | { readonly kind: 'lookup' }
  /** Reports whose value satisfies all conditions. */
  | {
      readonly kind: 'list'
      readonly conditions: readonly Condition[]
      /** Only agencies of which it holds in every year asked about. */
      readonly everyYear?: boolean
    }
  /** How many reports satisfy all conditions. */
  | { readonly kind: 'count'; readonly conditions: readonly Condition[]; readonly byYear?: boolean }
  /** `count` places from place `from` (1 is the first); ties at the edge come along. */
  | { readonly kind: 'rank'; readonly direction: 'most' | 'least'; readonly from: number; readonly count: number }
  | {
      readonly kind: 'aggregate'
      readonly function: AggregateFunction
      readonly conditions: readonly Condition[]
      /** One value a year. */
      readonly byYear?: boolean
      /** With the change of that value from year to year. */
      readonly change?: boolean
    }
  /** Relative and absolute change from one year to the next asked about. */
  | { readonly kind: 'change'; readonly only?: ChangeFilter }
  /** The scope's sum as a share of the sum over `whole`, other reports or more of them. */
  | { readonly kind: 'part'; readonly whole: Scope }
  /** Side by side. */
  | { readonly kind: 'compare' }
  /** The parts of an outcome that are not zero. */
  | { readonly kind: 'breakdown' }

export interface FiguresPlan {
  readonly kind: 'figures'
  readonly measures: readonly Measure[]
  /** Several of the measures fit the words equally; the answer says so. */
  readonly ambiguous?: boolean
  /** "every agency" was said: a value of each report is wanted. */
  readonly everyReport?: boolean
  readonly scope: Scope
  readonly operation: Operation
  /** Asks why a figure is as it is: the tables do not tell. */
  readonly causes?: boolean
  /** A number that the question takes for granted ("why were 50 refused"). */
  readonly premise?: number
}

/** A kind of statement that questions ask for. */
export type Aspect = 'problem' | 'improvement' | 'innovation'

export interface PassagesPlan {
  readonly kind: 'passages'
  readonly scope: Scope
  /** What to look for: the content words left after agencies, years and cues; may be empty when `sections` says it. */
  readonly text: string
  readonly sections: readonly (typeof SECTION_KINDS)[number][]
  /** Restricts the passages to one kind of statement. */
  readonly aspect?: Aspect
  /** Figures as a filter: only reports whose measure satisfies the conditions. */
  readonly filter?: ReportFilter
  /** Foreign countries that a passage must name to be about what was asked. */
  readonly countries?: readonly string[]
  /** Sought is what is not so, which only what is written can tell. */
  readonly negated?: boolean
  /** Asks why a figure is as it is: the tables do not tell. */
  readonly causes?: boolean
  /** The question asks for a number that only the narrative holds. */
  readonly wantsNumber: boolean
}

export interface CoveragePlan {
  readonly kind: 'coverage'
  readonly scope: Scope
  readonly about: 'reports' | 'agencies' | 'years' | 'missing' | 'exists' | 'count' | 'countAgencies'
}

export interface FindingsPlan {
  readonly kind: 'findings'
  readonly scope: Scope
  /** Codes of the figures asked about; empty for every finding. */
  readonly codes: readonly string[]
}

/** Statements of section five by theme. */
export interface ThemesPlan {
  readonly kind: 'themes'
  readonly scope: Scope
  /** The most common themes; how many agencies name one; what became of what was named. */
  readonly operation: 'common' | 'count' | 'fixed'
  readonly aspect: 'problem' | 'improvement'
  /** Key of the theme that is counted. */
  readonly theme?: string
}

export type Plan = FiguresPlan | PassagesPlan | CoveragePlan | FindingsPlan | ThemesPlan

/** No agency, region, year or edition is named. */
export const EVERYTHING: Scope = { agencies: [], filters: [], years: [] }
