/** What a piece of a question can mean. Words become tokens that carry meanings; parsers compose those into a query. */
import type { AgencyFilter, Level, Operator } from '../../../db/figures/nodes.ts'
import type { Edition } from '../../../db/form/codebook.ts'
import type { Cue } from '../../languages/cues.ts'

export type TableKey = 'proactive' | 'requests' | 'review'

/** A region that a question names. */
export interface PlaceMeaning {
  readonly name: string
  readonly level: Level
  /** Agencies of the archive that belong to the region itself … */
  readonly own: readonly number[]
  /** … and to everything inside it, its own included. */
  readonly within: readonly number[]
  /** The region by the archive's columns; absent where only the agencies' names tell it. */
  readonly filter?: Pick<AgencyFilter, 'province' | 'city' | 'county'>
}

export type Meaning =
  /** A member of an axis of the form, or a group of members. `hint`: it means that beside other words of the table only. */
  | {
      readonly kind: 'member'
      readonly table: TableKey
      readonly axis: string
      readonly key: string
      readonly hint?: true
    }
  /** One measure as a whole: a ratio, a set phrase for a figure, a quantity of the narrative. */
  | { readonly kind: 'code'; readonly code: string; readonly hint?: true }
  /** What a table counts: 申请, "cases". */
  | { readonly kind: 'noun'; readonly table: TableKey; readonly hint?: true }
  | { readonly kind: 'theme'; readonly key: string }
  | { readonly kind: 'agency'; readonly ids: readonly number[] }
  | { readonly kind: 'place'; readonly places: readonly PlaceMeaning[] }
  /** A kind of organ; 市科技局 names the level too. */
  | {
      readonly kind: 'sector'
      readonly keys: readonly string[]
      readonly level?: Level
      readonly ending?: string
      readonly topic?: true
    }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'years'; readonly from: number | null; readonly to: number | null; readonly latest?: boolean }
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'country'; readonly name: string }
  /** `percent`: said as a part of a hundred, the value is the share then. `unit`: what it counts, where that is said. */
  | {
      readonly kind: 'number'
      readonly value: number
      readonly percent?: true
      readonly unit?: string
      /** Said in so many at once (100万), without what it counts. */
      readonly scale?: number
      /** 上千, 几十: so many and more. */
      readonly operator?: Operator
    }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly scale?: number }
  | {
      readonly kind: 'take'
      readonly from: number
      readonly to: number
      readonly end?: 'top' | 'bottom'
      readonly percent?: true
    }
  | { readonly kind: 'table'; readonly number: 2 | 3 | 4 }
  | { readonly kind: 'cue'; readonly cue: Cue }
  /** Without effect on the reading. */
  | { readonly kind: 'filler' }

/** A piece of the normalised question with everything that it may mean; none for a word that nobody knows. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly meanings: readonly Meaning[]
}

/** A place in the text where a phrase matches. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** The meaning of one kind that a token carries, if it does. */
export const meaningOf = <K extends Meaning['kind']>(
  token: Token,
  kind: K,
): Extract<Meaning, { kind: K }> | undefined =>
  token.meanings.find((meaning): meaning is Extract<Meaning, { kind: K }> => meaning.kind === kind)

export const hasCue = (token: Token, ...cues: readonly Cue[]): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'cue' && cues.includes(meaning.cue))
