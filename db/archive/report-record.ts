/** What is stored of one report: the shape in which the indexer hands it over. */
import type { Edition, TableNumber } from '../form/codebook.ts'
import type {
  FIGURE_STATES,
  MENTION_KINDS,
  MENTION_SCOPES,
  PROOFS,
  SECTION_KINDS,
  SEVERITIES,
  STATEMENT_KINDS,
} from './schema.ts'

export type SectionKind = (typeof SECTION_KINDS)[number]
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export interface AgencyRecord {
  readonly name: string
  readonly province: string | null
  readonly city: string | null
  readonly county: string | null
  readonly level: 'province' | 'city' | 'county' | 'town' | null
  readonly sector: string | null
  readonly aliases: readonly string[]
}

export interface SectionRecord {
  readonly kind: SectionKind
  readonly heading: string
  readonly start: number
  readonly end: number
}

export interface FigureRecord {
  readonly code: string
  readonly value: number | null
  readonly state: (typeof FIGURE_STATES)[number]
  readonly raw: string
  /** What proves the cell; null where it is unread. */
  readonly proof: (typeof PROOFS)[number] | null
  readonly table: TableNumber
  readonly row: string
  readonly column: string
  readonly start: number
  readonly end: number
}

export interface PassageRecord {
  readonly section: SectionKind
  readonly kind: StatementKind | null
  readonly theme: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A clause of section five that says something: a problem, a measure, or what became of last year's problem. */
export interface StatementRecord {
  readonly kind: 'problem' | 'improvement' | 'rectification'
  /** Keys of its themes, each once; empty where none is clear. */
  readonly themes: readonly string[]
  readonly start: number
  readonly end: number
  /** The slice of the report's text with its white space folded. */
  readonly text: string
  /** The text without marks, names and years: the same for statements that say the same in the same words. */
  readonly wording: string
}

export interface FindingRecord {
  readonly code: string
  readonly severity: (typeof SEVERITIES)[number]
  readonly parameters: Readonly<Record<string, string | number>>
  readonly cells: readonly string[]
}

/** A quantity that the narrative states. Offsets point into the report's text. */
export interface MentionRecord {
  /** Key of `MENTION_SUBJECTS`; null where no subject of the table fits. */
  readonly key: string | null
  /** `change`: how far something differs from before. */
  readonly kind: (typeof MENTION_KINDS)[number]
  /** `whole`: the report's own total for its year; `previous`: last year's, or a change; `other`: planned, by the month, since the beginning. */
  readonly scope: (typeof MENTION_SCOPES)[number]
  /** The words around the number, as printed without white space. */
  readonly subject: string
  /** What is counted (过期信息), as printed; null where the words tell none. */
  readonly noun: string | null
  /** What was done with it (撤回), as printed. */
  readonly verb: string | null
  /** In `unit`; a percentage as a share with unit `ratio`, money in 元; a decrease is negative. */
  readonly value: number
  readonly unit: string
  /** The number with its unit as printed, without white space. */
  readonly raw: string
  /** 近, 约, 余 and the like stand with the number. */
  readonly approximate: boolean
  /** The year that the sentence speaks of. */
  readonly year: number
  readonly start: number
  readonly end: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
}

/** One file's report, ready to store. `path` is absolute, `indexedAt` in milliseconds since 1970. */
export interface ReportRecord {
  readonly agency: AgencyRecord
  readonly year: number
  readonly edition: Edition
  readonly title: string
  readonly path: string
  readonly file: string
  readonly format: string
  readonly sha256: string
  readonly text: string
  /** Offsets at which the pages begin; null where the format has none. */
  readonly pageStarts: readonly number[] | null
  readonly indexedAt: number
  readonly sections: readonly SectionRecord[]
  readonly figures: readonly FigureRecord[]
  readonly passages: readonly PassageRecord[]
  readonly mentions: readonly MentionRecord[]
  /** Of section five, in the order of the text. */
  readonly statements: readonly StatementRecord[]
  readonly findings: readonly FindingRecord[]
}
