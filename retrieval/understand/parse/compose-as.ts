import type { Dimension, FiguresQuery, OverYears, Pred, Shape } from '../../../db/figures/nodes.ts'
import { compare } from '../../../db/figures/nodes.ts'
import { finish, readScope } from './compose-figures.ts'
import { each } from './condition-events.ts'
import { positive } from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { readTake } from './figure-parts.ts'
import { joined } from './joined.ts'
import type { Mention } from './mention.ts'
import type { Condition } from './read-conditions.ts'
import { readRanking } from './read-ranking.ts'
import { cuesOf, has } from './view.ts'

/** How the values of a question become conditions: as its words were read; with every other value above none; all at none; all above it. */
export const CONDITION_WAYS = ['asRead', 'others', 'none', 'some'] as const
export type ConditionWay = (typeof CONDITION_WAYS)[number]

/** What of a reading is decided otherwise than by the words alone. */
export interface Decisions {
  readonly as: Shape
  readonly conditions: ConditionWay
  readonly by: readonly Dimension[]
  readonly over: OverYears | null
  /** Where no word says how many: only the first, or all. */
  readonly takesOne: boolean
}

/** Shapes that show what meets conditions; the others show values. */
const CHOOSING: ReadonlySet<Shape> = new Set<Shape>(['list', 'count', 'yesno', 'share'])

/** The query of a question's parts, with its shape and whatever else is given; null where the parts make none. */
export function composeAs(parts: FigureParts, decisions: Decisions): FiguresQuery | null {
  const draft = draftAs(parts, decisions)
  if (!draft || draft.show.length === 0) return null
  return finish(parts, draft, readScope(parts, { as: draft.as, isOwn: true }).value)
}

function draftAs(parts: FigureParts, { as, conditions: way, by, over, takesOne }: Decisions): Draft | null {
  const { view, mentions, conditions } = parts
  const strong = mentions.filter(({ isHint }) => !isHint)
  const values = strong.length > 0 ? strong : mentions
  const bound = new Set(conditions.flatMap(({ mention, other }) => (other ? [mention, other] : [mention])))
  const free = values.filter((mention) => !bound.has(mention) && !mention.isNoun)
  const { where, extra } = conditionsAs(conditions, values, free, way)
  const base: Draft = { as, show: values, where: [], by, over, take: null, uses: [] }
  if (CHOOSING.has(as)) {
    const show = conditions.length > 0 ? [conditions[0]?.mention as Mention, ...free] : values
    return { ...base, show, where, extra: extra ?? (where.length === 0 && as !== 'share' ? positive(values) : null) }
  }
  const bounds = conditions.filter(({ isBare }) => !isBare)
  const shown = values.filter((mention) => !bounds.some((one) => one.mention === mention || one.other === mention))
  const show = shown.length > 0 ? shown : values
  if (as !== 'rank') return { ...base, show, where: bounds, isOwn: as === 'rows' || as === 'position' }
  const take = readTake(view)
  const chosen = take.value ?? (takesOne ? ({ kind: 'top', count: 1 } as const) : null)
  const make = (shape: Shape, more: Partial<Draft> = {}): Draft => ({ ...base, show, as: shape, ...more, by })
  return readRanking(parts, make, show, cuesOf(view, 'most', 'least'), { ...take, value: chosen }, (...cues) =>
    has(view, ...cues),
  )
}

function conditionsAs(
  conditions: readonly Condition[],
  values: readonly Mention[],
  free: readonly Mention[],
  way: ConditionWay,
): { readonly where: readonly Condition[]; readonly extra: Pred | null } {
  const others = values.filter(({ isNoun }) => !isNoun)
  switch (way) {
    case 'asRead':
      return { where: conditions, extra: null }
    case 'others':
      return { where: conditions, extra: positive(free) }
    case 'some':
      return { where: [], extra: positive(others.length > 0 ? others : values) }
    case 'none':
      return {
        where: [],
        extra: joined(
          (others.length > 0 ? others : values).flatMap(
            (mention) => each(mention, (expr) => compare(expr, '=', 0)) ?? [],
          ),
          'all',
        ),
      }
  }
}
