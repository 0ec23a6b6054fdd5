import type { MentionRecord, StatementKind, StatementRecord } from '../db/archive/report-record.ts'
import type { FIGURE_STATES, PROOFS, SECTION_KINDS, SEVERITIES } from '../db/archive/schema.ts'
import type { Edition, TableNumber } from '../db/form/codebook.ts'
import type { Document, Span } from './document.ts'

export type FigureState = (typeof FIGURE_STATES)[number]
export type Proof = (typeof PROOFS)[number]
export type SectionKind = (typeof SECTION_KINDS)[number]
export type Severity = (typeof SEVERITIES)[number]

/** Where the agency is; null where the report and the division data do not tell. */
export interface Region {
  readonly province: string | null
  readonly city: string | null
  readonly county: string | null
}

/** What a report is about. */
export interface Identity {
  /** Canonical Chinese name of the agency. */
  readonly agency: string
  readonly year: number
  readonly title: string
  readonly region: Region
  readonly level: 'province' | 'city' | 'county' | 'town' | null
  /** Key of the sector vocabulary, null where the name fits none. */
  readonly sector: string | null
  /** Names by which the report's own text calls the agency: 市科技局, 我局 … */
  readonly aliases: readonly string[]
}

/** One of the six sections, from its heading to the next one's. */
export interface Section extends Span {
  readonly kind: SectionKind
  /** As printed; empty where the heading is missing. */
  readonly heading: string
}

/** One printed cell under its code. */
export interface Figure extends Span {
  readonly code: string
  /** A number exactly when `state` is `number`. */
  readonly value: number | null
  readonly state: FigureState
  readonly raw: string
  /** What proves the cell; null exactly where it is unread. */
  readonly proof: Proof | null
  readonly table: TableNumber
  /** Labels of its row and column as printed, line breaks taken out. */
  readonly row: string
  readonly column: string
}

/** Something wrong in the report, or doubtful in the reading. `parameters` fill the message of `code`. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly parameters: Readonly<Record<string, string | number>>
  /** Codes of the figures it touches. */
  readonly cells: readonly string[]
}

/** A statement-sized piece of narrative: `document.text.slice(start, end)`, quoted with white space folded. */
export interface Passage extends Span {
  readonly section: SectionKind
  readonly kind: StatementKind | null
  /** Key of its theme; null where none is clear. */
  readonly theme: string | null
  /** The slice with white space folded. */
  readonly text: string
}

/** Everything that the indexer takes from one file. */
export interface Report {
  readonly kind: 'report'
  readonly document: Document
  readonly identity: Identity
  readonly edition: Edition
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
  readonly passages: readonly Passage[]
  /** Quantities of the narrative. */
  readonly mentions: readonly MentionRecord[]
  /** Of section five, clause by clause. */
  readonly statements: readonly StatementRecord[]
}
