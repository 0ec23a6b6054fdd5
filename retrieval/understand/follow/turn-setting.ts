import type { Query } from '../../query/query.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import type { Context } from '../talk.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import type { TurnReading } from './weigh-turn.ts'

/** A reading of the turn as a question of its own, and how probable it is as such. */
export interface AloneReading {
  readonly query: Query
  readonly probability: number
}

/** What is known of a turn before its readings are listed. */
export interface TurnSetting {
  readonly parsed: Parsed
  readonly view: View
  readonly context: Context
  readonly names: NameIndex
  readonly ranks: Ranks
  readonly alone: readonly AloneReading[]
  /** What goes on with something else than figures. */
  readonly told: readonly Pick<TurnReading, 'query' | 'left'>[]
}
