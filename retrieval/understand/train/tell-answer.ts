import type { Archive } from '../../../db/archive/open-archive.ts'
import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { answerQuery } from '../../answer/figures/answer-query.ts'
import type { PassagesQuery, Query, ThemesQuery } from '../../query/query.ts'
import { tellMeaning } from '../../query/tell-meaning.ts'
import { asPlainlyAsked } from './as-plainly-asked.ts'

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

/** What a query means, and what an archive answers; undefined where it answers nothing that tells one query from others. */
export interface ToldAnswer {
  readonly meaning: string
  readonly answer: string | undefined
}

/** Whether a user would say that two queries ask the same: they mean the same, or say the same of the same reports. */
export const isSameAnswer = (a: ToldAnswer, b: ToldAnswer): boolean =>
  a.meaning === b.meaning || (a.answer !== undefined && a.answer === b.answer)

/** The words that a search looks for make no difference; what is said of one theme is that, quoted or told by agencies. */
export function tellAnswer(asked: Query, archive: Archive, agencies: readonly ListedAgency[]): ToldAnswer {
  const query = chooseAgencies(asked, archive, agencies)
  if (query.kind === 'passages' || query.kind === 'themes')
    return { meaning: tellTold(query, agencies), answer: undefined }
  if (query.kind !== 'figures') return { meaning: tellMeaning(query, agencies), answer: undefined }
  return tellFigures(asPlainlyAsked(query), archive, agencies)
}

/** The agencies that another query chooses, by name: whoever has the most requests is asked about as if named. */
function chooseAgencies(query: Query, archive: Archive, agencies: readonly ListedAgency[]): Query {
  const chosen = 'of' in query && query.of.in?.by === 'agency' ? query.of.in.query : undefined
  if (!chosen || !('of' in query)) return query
  const names = new Set(answerQuery(archive, chosen).rows.map(({ agency }) => agency))
  const { in: _, ...of } = query.of
  const refs = agencies.filter(({ name }) => names.has(name)).map(({ id, name }) => ({ id, name }))
  return refs.length > 0 ? ({ ...query, of: { ...of, agencies: refs, filters: [] } } as Query) : query
}

function tellFigures(query: FiguresQuery, archive: Archive, agencies: readonly ListedAgency[]): ToldAnswer {
  const meaning = tellMeaning(query, agencies)
  try {
    const { rows } = answerQuery(archive, query)
    const isList = query.as === 'list'
    const told = rows.map(({ agency, year, code, value, group }) => {
      const report = `${agency} ${year}`
      const isOne = agency !== null && year !== null
      return isList ? report : `${report} ${code} ${value} ${isOne ? '' : JSON.stringify(group ?? null)}`
    })
    const shape = isList ? 'list' : NUMBERS.has(query.as) ? query.as : ''
    return { meaning, answer: rows.length === 0 ? undefined : [shape, ...told.toSorted()].join('\n') }
  } catch (error) {
    if (error instanceof RangeError) return { meaning, answer: undefined }
    throw error
  }
}

function tellTold(query: PassagesQuery | ThemesQuery, agencies: readonly ListedAgency[]): string {
  if (query.kind === 'passages') return tellMeaning({ ...query, text: '', sections: [] }, agencies)
  if (query.theme === null || query.as !== 'list' || query.over !== null) return tellMeaning(query, agencies)
  const { of, aspect } = query
  return tellMeaning({ kind: 'passages', of, aspect, text: '', sections: [], where: null }, agencies)
}
