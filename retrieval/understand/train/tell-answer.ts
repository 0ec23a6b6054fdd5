import type { Archive } from '../../../db/archive/open-archive.ts'
import { answerQuery } from '../../answer/figures/answer-query.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'

/** Shapes whose one number means something else than the same number of another shape. */
const NUMBERS: ReadonlySet<string> = new Set([
  'count',
  'average',
  'median',
  'share',
  'change',
  'difference',
  'multiple',
  'position',
])

/**
 * What an archive answers, as text that is the same for readings of which a user would say that they answer the same: the
 * greatest value and the first of a ranking, the figures of a region of one agency and of that agency. The words that a
 * search looks for make no difference.
 */
export function tellAnswer(query: Query, archive: Archive): string {
  if (query.kind === 'passages') return writeNotation({ ...query, text: '', sections: [] })
  if (query.kind !== 'figures') return writeNotation(query)
  try {
    const { rows } = answerQuery(archive, query)
    // That nothing is found says little of what was asked.
    if (rows.length === 0) return writeNotation(query)
    const isList = query.as === 'list'
    const told = rows.map(({ agency, year, code, value, group }) =>
      isList ? `${agency} ${year}` : `${agency} ${year} ${code} ${value} ${JSON.stringify(group ?? null)}`,
    )
    return [isList ? 'list' : NUMBERS.has(query.as) ? query.as : '', ...told.toSorted()].join('\n')
  } catch (error) {
    if (error instanceof RangeError) return writeNotation(query)
    throw error
  }
}
