import type { Query } from '../../query/query.ts'
import type { Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import type { Mention } from './mention.ts'
import type { Condition } from './read-conditions.ts'
import type { ReportsReading } from './read-reports.ts'
import type { Claim, View } from './view.ts'

export interface OtherParts {
  readonly view: View
  readonly names: NameIndex
  readonly mentions: readonly Mention[]
  readonly conditions: readonly Condition[]
  readonly narrow: Claim<ReportsReading>
  readonly shape: string | undefined
}

export interface OtherQuery {
  readonly query: Query
  readonly reports: ReportsReading
  readonly uses: readonly Token[]
}
