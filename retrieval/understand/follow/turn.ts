import type { AgencyRef, Expr, FiguresQuery, Reports } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Query } from '../../query/query.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import type { Context } from '../talk.ts'
import type { Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'

/** One more turn of a talk about figures: what was asked and shown before it, and what it says itself. */
export interface Turn {
  readonly view: View
  readonly parsed: Parsed
  readonly names: NameIndex
  readonly before: FiguresQuery
  readonly context: Context
  /** Whether `before` is several questions that were asked one after the other. */
  readonly isJoined: boolean
  /** What its words point at among what was shown: 它, "the second one"; null where nothing points. */
  readonly pointed: Pointed | null
  /** The values that it names, with what the talk says of their table; empty where it names none. */
  readonly measures: readonly Expr[]
  /** The reports that it names itself, every place meaning all that is inside it. */
  readonly wide: Reports
  /** Whether it names agencies, places or kinds of organs; whether it names years. */
  readonly namesWho: boolean
  readonly namesYear: boolean
  /** The reports that it is about: those pointed at, else those of the question before, with what it names in their place. */
  readonly of: Reports
  /** The same without what it points at: a list, a number or a share goes on over all that was asked about. */
  readonly scope: Reports
  /** Everybody that could have been asked about, for rankings and lists: no single agency is a field. */
  readonly field: Reports
}

export interface Pointed {
  readonly agencies: readonly AgencyRef[]
  readonly tokens: readonly Token[]
  /** By its place: 第二名, "the first one". */
  readonly isPlace: boolean
}

/** What a turn asks, with the words that say so beside its names, years and values. */
export interface Step {
  readonly query: Query
  readonly cues: readonly Cue[]
  readonly uses?: readonly Token[]
  /** What else it may mean. */
  readonly others?: readonly Query[]
  /** Neither the query nor the others are certain. */
  readonly isOpen?: true
}

/** Reads one kind of turn; null where the turn is none of it. */
export type StepReader = (turn: Turn) => Step | null
