import type { FiguresQuery, Reports } from '../../../db/figures/nodes.ts'
import { parseChineseNumber } from '../../words/parse-chinese-number.ts'
import { cuesOf, has, type View } from '../parse/view.ts'
import type { Context } from '../talk.ts'
import { meaningOf } from '../tokens/meaning.ts'

/** Things that a turn can still mean together. */
const MOST = 20

const ENGLISH: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }

/** How many things a turn speaks of together: 两家, 这三个数, "both", "all three"; null where it counts nothing. */
export function countSpoken(view: View): number | null {
  for (const token of cuesOf(view, 'it', 'both')) {
    const words = token.text.match(/[a-z]+/gu) ?? []
    const said = words.map((word) => ENGLISH[word]).find((count) => count !== undefined)
    const number = meaningOf(token, 'number')?.value ?? said ?? [...token.text].map(parseChineseNumber).find(isCount)
    if (isCount(number)) return number
  }
  const [alone] = has(view, 'all', 'both', 'whole', 'outOf')
    ? view.tokens.filter((token) => meaningOf(token, 'number')?.unit === undefined)
    : []
  const number = alone ? meaningOf(alone, 'number')?.value : undefined
  return isCount(number) ? number : null
}

const isCount = (value: number | null | undefined): value is number => value != null && value >= 2 && value <= MOST

/** Whether so many places of a ranking were asked for, with ties more were shown. */
export const isTaken = ({ take }: FiguresQuery, count: number): boolean =>
  take !== null && take.kind !== 'place' && take.count === count

/**
 * The last questions of a talk as one, where they differ in one thing only: in whom they ask about, in the years, or in the
 * value. Null where they do not go together.
 */
export function joinSpoken(before: FiguresQuery, { earlier = [] }: Context, count: number): FiguresQuery | null {
  const last = earlier.flatMap(({ query }) => (query.kind === 'figures' ? [query] : [])).slice(0, count - 1)
  const all = [...last.toReversed(), before]
  if (all.length < count || all.some(({ as }) => as !== before.as) || (before.as !== 'rows' && before.as !== 'sum'))
    return null
  const [shows, who, years] = [
    all.map(({ show }) => show),
    all.map(({ of }) => whoOf(of)),
    all.map(({ of }) => of.years),
  ]
  const differing = [shows, who, years].filter((parts) => new Set(parts.map((part) => JSON.stringify(part))).size > 1)
  const distinct = differing[0] ? new Set(differing[0].map((part) => JSON.stringify(part))).size : 0
  if (differing.length !== 1 || distinct !== count) return null
  return {
    ...before,
    show: shows.length > 0 && differing[0] === shows ? shows.flat() : before.show,
    of: {
      ...before.of,
      ...(differing[0] === who
        ? { agencies: who.flatMap(({ agencies }) => agencies), filters: who.flatMap(({ filters }) => filters) }
        : {}),
      ...(differing[0] === years ? { years: years.flat() } : {}),
    },
  }
}

const whoOf = ({ agencies, filters }: Reports): Pick<Reports, 'agencies' | 'filters'> => ({ agencies, filters })
