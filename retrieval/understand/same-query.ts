import type { FiguresQuery } from '../../db/figures/nodes.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import { listShownBeside } from '../query/sentences/query-facts.ts'

/** Whether two queries ask the same; a value that a condition names need not be shown once more. */
export const isSameQuery = (a: Query, b: Query): boolean => writeNotation(plain(a)) === writeNotation(plain(b))

const plain = (query: Query): Query =>
  query.kind === 'figures' && (query.as === 'list' || query.as === 'count') ? withoutRepeats(query) : query

const withoutRepeats = (query: FiguresQuery): FiguresQuery => ({ ...query, show: listShownBeside(query) })
