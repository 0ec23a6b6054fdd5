import type { FiguresQuery } from '../../db/figures/nodes.ts'
import type { LeftOutReason } from '../answer/figures/query-result.ts'

/** What a result is told with in one language. Names, values and statements come worded. */
export interface TellWords {
  readonly yes: (statement: string) => string
  readonly no: (statement: string) => string
  /** Neither yes nor no: the report holds no number. */
  readonly cannotTell: string
  /** Of two or more, the one that has most. */
  readonly isMost: (name: string, isOne: boolean) => string
  readonly areEqual: string
  /** How many agencies satisfy what was asked; `reports` where they are more than the agencies. */
  readonly satisfy: (agencies: number, reports: number) => string
  readonly none: (reports: number) => string
  readonly noReports: string
  readonly noParts: string
  /** A value of everything together: the sentence that describes it, and the value. */
  readonly whole: (description: string, value: string) => string
  /** A total before its parts. */
  readonly total: (measure: string, value: string) => string
  /** What the parts of an axis add up to, before them. */
  readonly partsTotal: (measure: string, value: string) => string
  /** How many agencies or reports there are, by the unit of the count. */
  readonly counted: (value: string) => string
  /** By how much the first is above (`up`), below or equal to the second. */
  readonly difference: (
    first: string,
    second: string,
    measure: string,
    amount: string,
    direction: 'up' | 'down' | 'equal',
  ) => string
  readonly multiple: (first: string, second: string, measure: string, value: string) => string
  /** The same of two values of one agency or group. */
  readonly differenceWithin: (
    who: string,
    first: string,
    second: string,
    amount: string,
    direction: 'up' | 'down' | 'equal',
  ) => string
  readonly multipleWithin: (who: string, first: string, second: string, value: string) => string
  readonly notComputed: (first: string, second: string) => string
  readonly position: (name: string, measure: string, place: number, of: number | null) => string
  /** More members than asked for share the last place. */
  readonly ties: (rows: number) => string
  /** What became of reports without a number: not ranked, not counted, not judged. */
  readonly leftOut: (
    fate: LeftOutFate,
    reason: Exclude<LeftOutReason, 'noDivisor'> | 'notStated',
    reports: string,
    count: number,
  ) => string
  readonly noDivisor: (count: number, divisor: string, measure: string) => string
  readonly covering: (agency: string, year: string, offices: number) => string
  readonly gaps: (gaps: string) => string
  readonly gap: (agency: string, years: string) => string
  readonly noReportFor: (reports: string, count: number) => string
  readonly fromNarrative: string
  readonly edition: (edition: NonNullable<FiguresQuery['of']['edition']>) => string
  readonly noBase: string
  /** Where the form prints a figure. */
  readonly printedIn: (table: number, row: string, column: string) => string
  readonly noMeaning: string
  /** Between sentences. */
  readonly sentenceGap: string
  /** Names side by side, and how many more there are. */
  readonly andMore: (names: readonly string[], more: number) => string
}

export type LeftOutFate = 'ranking' | 'counting' | 'judging'
