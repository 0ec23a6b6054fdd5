import type { Dimension, FiguresQuery, OverYears, Pred, Shape } from '../../../db/figures/nodes.ts'
import type { Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import type { Mention } from './mention.ts'
import type { Condition } from './read-conditions.ts'
import type { ReportsReading } from './read-reports.ts'
import type { Claim, View } from './view.ts'

/** The parts of a question about figures, before they are one. */
export interface FigureParts {
  readonly view: View
  readonly names: NameIndex
  readonly mentions: readonly Mention[]
  readonly conditions: readonly Condition[]
  /** Reports with places as governments, and with places as regions. */
  readonly narrow: Claim<ReportsReading>
  /** The shape that the examples give to questions like this one; undefined where they are not sure. */
  readonly shape: string | undefined
}

/** What a question about figures asks for, before its reports are settled. */
export interface Draft {
  readonly as: Shape
  readonly show: readonly Mention[]
  readonly where: readonly Condition[]
  readonly by: readonly Dimension[]
  readonly over: OverYears | null
  readonly take: FiguresQuery['take']
  /** Chosen by another ranking: "the five with the most requests". */
  readonly chosenBy?: Mention
  /** A place stays its government although the shape could be of a region. */
  readonly isOwn?: boolean
  readonly extra?: Pred | null
  readonly uses: readonly Token[]
}
