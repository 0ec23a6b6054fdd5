import type { SECTION_KINDS, SEVERITIES } from '../../db/archive/schema.ts'
import type { Aggregate, RowState } from '../answer.ts'

/** A word beside a number. */
export interface Noun {
  readonly one: string
  readonly many: string
}

/** What stands around the values and quotes of an answer, in one language. */
export interface AnswerWords {
  /** Between a label and what it labels. */
  readonly colon: string
  /** Between members of a list. */
  readonly comma: string
  /** Every state but a number: what it means, and its mark in a table. */
  readonly states: Readonly<Record<Exclude<RowState, 'number'>, string>>
  readonly marks: Readonly<Record<Exclude<RowState, 'number'>, string>>
  readonly aggregates: Readonly<Record<Aggregate, string>>
  readonly sections: Readonly<Record<(typeof SECTION_KINDS)[number], string>>
  readonly severities: Readonly<Record<(typeof SEVERITIES)[number], string>>
  /** Units other than as stored; `one` goes with the number 1. */
  readonly units: Readonly<Record<string, Noun>>
  /** What the figures of a table count, by the first part of their code, where their unit is 件. */
  readonly counted: Readonly<Record<string, Noun>>
  readonly unitGap: string
  /** A mark with its meaning. */
  readonly explained: (mark: string, meaning: string) => string
  readonly agency: string
  readonly year: string
  readonly figure: string
  readonly theme: string
  /** Head of a column that counts agencies. */
  readonly agencies: string
  readonly value: string
  readonly noValue: string
  /** A sum whose parts are not all there. */
  readonly atLeast: (value: string) => string
  /** A rate with nothing to divide by. */
  readonly noDivisor: string
  /** The head of a column: a figure and its unit. */
  readonly withUnit: (figure: string, unit: string) => string
  readonly place: (place: number, of: number | null) => string
  readonly points: string
  /** A percentage with its two numbers. */
  readonly partOf: (percent: string, part: string, whole: string) => string
  /** An amount of money, in full where its unit is a multiple. */
  readonly spellAmount: (said: string, unit: string | null, value: number) => string
  /** Heads of the columns of places and shares. */
  readonly rank: string
  readonly share: string
  /** Change on the year before, as head of a column and behind a value. */
  readonly change: string
  readonly since: (changes: readonly string[], year: number | null) => string
  /** Heads of the columns of groups, and what groups are called that have no name of their own. */
  readonly groups: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<string, string>>
  readonly unknownGroup: string
  readonly side: (number: number) => string
  /** Reports without a number, told in one line. */
  readonly stateOf: (meaning: string, reports: string, count: number, named: number) => string
  readonly reportOf: (agency: string, year: number | null) => string
  readonly unused: string
  /** What is wrong with the figures that carry a flag. */
  readonly flagged: (titles: string) => string
  readonly yearOf: (year: number) => string
  readonly table: (number: number) => string
  /** Head of a list of names in both languages. */
  readonly names: string
  readonly coverage: (reports: number, of: number) => string
  /** The same of statements in the narrative. */
  readonly stated: (reports: number, of: number) => string
  /** Heads of lists of reports, and how many there are of a year. */
  readonly reports: {
    readonly there: (reports: number, agencies: number) => string
    readonly missing: (reports: number, agencies: number) => string
    readonly ofYear: (year: number, reports: number) => string
  }
  readonly doubtful: string
  readonly understood: string
  readonly ignored: string
  readonly sources: string
  readonly noSources: string
  readonly nothingFound: string
  readonly chooseReading: string
  readonly openTheme: string
  /** Before examples of what can be asked. */
  readonly examples: string
  /** How many figures a finding touches, where they are too many to name. */
  readonly cells: (count: number) => string
  readonly askNext: string
  readonly pageOf: (page: number) => string
  readonly more: (count: number) => string
  /** Which of so many a page shows. */
  readonly placeOf: (first: number, last: number, of: number) => string
  /** How to come to the rest; stands right behind `placeOf`. */
  readonly restOf: string
}
