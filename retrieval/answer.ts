/** What an answer is: the value that retrieval hands to the chats, and that `ask --json` prints. */
import type { SECTION_KINDS, SEVERITIES, STATEMENT_KINDS } from '../db/archive/schema.ts'

export type Language = 'zh' | 'en'

export type AnswerKind = 'figures' | 'passages' | 'mixed' | 'coverage' | 'findings' | 'help' | 'clarify' | 'refusal'

/** Where a figure is printed. */
export interface FigureSource {
  /** Name of the file, without its folder. */
  readonly file: string
  readonly table: number
  /** Labels as printed. */
  readonly row: string
  readonly column: string
}

/** `unread`: the report prints the cell, but its value is not proved. */
export type RowState = 'number' | 'blank' | 'notApplicable' | 'unread' | 'missingCell' | 'noReport' | 'report'

export type Aggregate =
  | 'sum'
  | 'average'
  | 'median'
  | 'count'
  | 'min'
  | 'max'
  | 'ratio'
  | 'share'
  | 'change'
  | 'difference'
  | 'multiple'
  | 'position'

/** What a grouped value is about, by dimension (`province`, `reason`, `side` …); null where the archive does not know it. */
export type RowGroup = Readonly<Record<string, string | number | null>>

/** One value of an answer. */
export interface AnswerRow {
  /** Canonical Chinese name; null where agencies were aggregated over. */
  readonly agency: string | null
  readonly year: number | null
  readonly code: string | null
  /** A ratio is in 0…1 with unit `ratio`, its difference in `percentagePoints` (12.5: from 30 % to 42.5 %); null in every state but `number`. */
  readonly value: number | null
  readonly unit: string | null
  readonly state: RowState
  readonly aggregate: Aggregate | null
  /** Of a grouped value; `agency` and `year` are set too where the group is one agency or year. */
  readonly group?: RowGroup | null
  /** The two numbers of a ratio or share, of a multiple or difference; the rank and the number ranked of a position. */
  readonly parts?: { readonly part: number; readonly whole: number }
  /** Place in the ranking that the answer is, from 1; ties share it. */
  readonly place?: number
  /** Of a sum whose parts are not all numbers: what the parts that are there prove. `value` is null then. */
  readonly atLeast?: number
  /** The years that a value or a run of years is made of, where it is more than one. */
  readonly span?: { readonly from: number; readonly to: number }
  /** Of a value over several reports: how many hold a number, of how many. */
  readonly reports?: Coverage
  readonly source: FigureSource | null
  /** The figures that a derived value was computed from. */
  readonly sources?: readonly FigureSource[]
  /** Codes of the findings that touch the figure. */
  readonly findings: readonly string[]
}

export interface AnswerFinding {
  readonly agency: string
  readonly year: number
  readonly code: string
  readonly severity: (typeof SEVERITIES)[number]
  readonly message: string
  readonly cells: readonly string[]
}

/** How many of the reports asked about hold a number for what was asked. */
export interface Coverage {
  readonly reports: number
  readonly of: number
}

/** The statement that was really run. */
export interface Sql {
  readonly text: string
  readonly params: readonly (string | number | null)[]
}

/** A verbatim slice of a report. */
export interface Quote {
  readonly agency: string
  readonly year: number
  readonly section: (typeof SECTION_KINDS)[number]
  /** What the statement is about, where its place or its words tell. */
  readonly kind?: (typeof STATEMENT_KINDS)[number]
  /** `text.slice(start, end)` of the source with white space folded. */
  readonly text: string
  /** The words of `text` that answer the question: another such slice. */
  readonly answering?: { readonly text: string; readonly start: number; readonly end: number }
  /** In what words that were quoted differ from the report's. */
  readonly differs?: readonly { readonly asked: string; readonly said: string }[]
  /** What the statement says on the pages before and after, where it goes over a page. */
  readonly before?: string
  readonly after?: string
  /** Other reports that say the same but for a few characters. */
  readonly alsoIn?: readonly { readonly agency: string; readonly year: number }[]
  readonly source: {
    readonly file: string
    readonly start: number
    readonly end: number
    /** Page of the quoted slice, from 1, where the format has pages. */
    readonly page?: number
  }
  /** 0…1, higher is better; comparable within one answer only. */
  readonly score: number
}

/** A reading offered instead of an answer, or a next question. */
export interface Option {
  readonly label: string
  readonly question: string
  /** Of a reading: what one tap would show. */
  readonly answer?: Pick<Answer, 'kind' | 'rows' | 'quotes' | 'findings' | 'coverage'>
}

/** A next question that is understood as it is worded and has an answer; after a failure, the nearest such question. */
export interface Suggestion {
  readonly question: string
}

export interface Answer {
  readonly question: string
  readonly language: Language
  readonly kind: AnswerKind
  /** The question as understood, one sentence in the answer's language. */
  readonly understood: string
  /** Content words of the question that had no effect. */
  readonly ignored: readonly string[]
  /** Words judged harmless and left out of the reading. */
  readonly unused: readonly string[]
  readonly rows: readonly AnswerRow[]
  readonly findings: readonly AnswerFinding[]
  readonly coverage: Coverage | null
  readonly sql: Sql | null
  readonly quotes: readonly Quote[]
  readonly options: readonly Option[]
  /** The answer in words, before its numbers: yes or no, which of two, the total before its parts, how many there are. */
  readonly lead?: readonly string[]
  /** Sentences that belong beside the rows: a corrected premise, a corrected spelling, what was not pooled. */
  readonly notes: readonly string[]
  readonly suggestions: readonly Suggestion[]
  /** The chat message, plain text. */
  readonly text: string
}
