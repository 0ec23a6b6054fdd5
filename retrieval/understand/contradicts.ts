import type { Query } from '../query/query.ts'
import type { Ranks } from './rank-view.ts'

/** How probable another value or shape must be to put a reading in doubt that the words seem to say. */
const CONTRADICTS = 0.9

/** Kinds of answers that are near each other: examples part them less well than words do. */
const FAMILIES: readonly (readonly string[])[] = [
  ['rows', 'sum', 'compare', 'profile', 'breakdown', 'change', 'difference', 'yesno'],
  ['list', 'count', 'yesno', 'rank', 'sum', 'findings', 'rows'],
  ['rank', 'max', 'min', 'rows'],
  ['average', 'median', 'sum'],
  ['passages', 'themes'],
  ['share', 'change', 'multiple', 'difference'],
  ['coverage', 'list', 'count'],
  ['define', 'talk'],
]

/** Whether questions like this one ask for something else than what the grammar read. */
export function contradicts(query: Query, named: boolean, { measures, shape, shapeProbability }: Ranks): boolean {
  if (query.kind === 'talk' || query.kind === 'define') return false
  const read = query.kind === 'figures' ? query.as : query.kind
  const isFar =
    shape !== undefined && shape !== read && !FAMILIES.some((family) => family.includes(shape) && family.includes(read))
  const isNarrative = shape === 'passages' || shape === 'themes'
  if (isFar && shapeProbability >= CONTRADICTS && !(named && isNarrative)) return true
  if (query.kind !== 'figures' || query.as === 'profile') return false
  const [first] = measures
  const codes = JSON.stringify([query.show, query.where, query.of.in ?? null])
  return (
    first !== undefined &&
    first.probability >= CONTRADICTS &&
    // What was received is what examples fall back upon; words that name another row say more.
    !(named && first.code.startsWith('requests.received.')) &&
    codes.length > 12 &&
    !codes.includes(`"${first.code}"`) &&
    !codes.includes(`"${first.code}.total"`) &&
    !codes.includes('ratio.')
  )
}
