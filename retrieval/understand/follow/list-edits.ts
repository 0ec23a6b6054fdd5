/** Readings of a turn as changes to the question before it: each part is what the turn says, or stays as it was. */
import {
  type Dimension,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  measure,
  type OverYears,
  type Pred,
  type Reports,
  type Shape,
  sumOf,
  type Take,
} from '../../../db/figures/nodes.ts'
import { membersOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import { readDimensions, readOver } from '../parse/figure-parts.ts'
import { has } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import { uniqueBy } from '../unique-by.ts'
import { divide, isOneYear } from './ask-of-shown.ts'
import { readConditionsOf } from './edit-conditions.ts'
import { listScopes } from './edit-scopes.ts'
import { readPlace, takeOf } from './read-place.ts'
import type { Turn } from './turn.ts'

/** How probable a shape must be, as examples of whole questions know it, to be tried. */
const TRIED = 0.04
/** How probable a value must be, as examples know it, to be tried where no word names one. */
const LEARNED = 0.2
/** Shapes that are tried of those. */
const SHAPES_TRIED = 4
/** Readings that are kept at the most. */
const MOST = 400

const FIGURES: ReadonlySet<string> = new Set<Shape>([
  ...(['rows', 'list', 'count', 'rank', 'sum', 'average', 'median', 'max', 'min', 'share', 'yesno'] as const),
  ...(['compare', 'change', 'difference', 'multiple', 'position', 'breakdown'] as const),
])

/** The parts that a reading is made of. */
interface Parts {
  readonly show: readonly Expr[]
  readonly where: Pred | null
  readonly of: Reports
  readonly over: OverYears | null
}

/** A turn, and the groups and places of a ranking that it names. */
interface Edited extends Turn {
  readonly groups: readonly Dimension[]
  readonly place: Take | null
}

/** Every change of the question before that the words of a turn may mean. */
export function listEdits(turn: Turn, ranks: Ranks): readonly FiguresQuery[] {
  const edited: Edited = { ...turn, groups: readDimensions(turn.view).value, place: readPlace(turn).value }
  const [shapes, scopes, overs] = [listShapes(turn, ranks), listScopes(turn), listOvers(turn)]
  const conditionsOn = readConditionsOf(turn)
  const found: FiguresQuery[] = []
  for (const show of listValues(turn, ranks))
    for (const where of conditionsOn(show))
      for (const of of scopes)
        for (const over of overs) for (const as of shapes) found.push(...compose(edited, as, { show, where, of, over }))
  return uniqueBy(found, writeNotation).slice(0, MOST)
}

function listShapes({ before, parsed }: Turn, { scores }: Ranks): readonly Shape[] {
  const own = parsed.query?.kind === 'figures' ? [parsed.query.as] : []
  const likely = (scores.get('shape') ?? [])
    .filter(({ probability, label }) => probability >= TRIED && FIGURES.has(label))
    .slice(0, SHAPES_TRIED)
    .map(({ label }) => label as Shape)
  return [...new Set<Shape>([before.as, ...own, ...likely, 'rows'])].filter((shape) => FIGURES.has(shape))
}

/** What is shown: the values named, beside or with those of before; else those of before, or one of them. */
function listValues({ before, measures, parsed, view }: Turn, ranks: Ranks): readonly (readonly Expr[])[] {
  const named = parsed.mentions.filter(({ isHint, isNoun }) => !isHint && !isNoun).flatMap(({ exprs }) => exprs)
  const sets =
    measures.length > 0 || named.length > 0
      ? [
          measures,
          named,
          ...(has(view, 'also', 'and', 'both') ? [[...before.show, ...measures]] : []),
          ...(has(view, 'sum', 'also', 'and', 'both') ? [[sumOf([...before.show, ...measures])]] : []),
          ...(measures.length > 1 ? [[sumOf(measures)]] : []),
          before.show,
        ]
      : [
          before.show,
          ...ranks.measures.filter(({ probability }) => probability >= LEARNED).map(({ code }) => [measure(code)]),
          ...before.show.map((one) => [one]),
          ...before.show.flatMap((one) => (one.kind === 'arithmetic' ? [[one.left], [one.right]] : [])),
        ]
  return uniqueBy(
    sets.filter((set) => set.length > 0 && set.length <= 6),
    JSON.stringify,
  )
}

function listOvers({ before, view }: Turn): readonly (OverYears | null)[] {
  const { value } = readOver(view)
  const ends: OverYears[] = has(view, 'most', 'max')
    ? [{ kind: 'peak' }]
    : has(view, 'least', 'min')
      ? [{ kind: 'trough' }]
      : []
  return uniqueBy([...(value ? [value] : ends), before.over, null], JSON.stringify)
}

/** The readings of one shape. */
function compose(turn: Edited, as: Shape, parts: Parts): readonly FiguresQuery[] {
  const { where, over } = parts
  const isEnd = over?.kind === 'peak' || over?.kind === 'trough'
  switch (as) {
    case 'list':
    case 'count':
      return where || over?.kind === 'rising' || over?.kind === 'falling'
        ? group(turn, as, parts).filter(({ over: one }) => !isEnd || !one)
        : []
    case 'yesno':
      return where || over ? [figuresQuery(as, parts)] : []
    case 'rank':
      return isEnd ? [] : rank(turn, parts)
    case 'share':
      return over ? [] : share(turn, parts)
    case 'breakdown':
      return where || over ? [] : breakdown(parts)
    case 'position':
      return where || over ? [] : position(turn, parts)
    case 'rows':
      return group(turn, as, parts).filter(({ where: one, over: years }) => !one || years !== null)
    case 'compare':
    case 'difference':
    case 'multiple':
      return where || over ? [] : sides(turn, as, parts)
    case 'change':
      return where || over ? [] : [figuresQuery(as, parts)]
    default:
      return over ? [] : group(turn, as, parts)
  }
}

/** The groups that it may be asked by: those named, else as before or none. */
function group({ before, groups }: Edited, as: Shape, parts: Parts): readonly FiguresQuery[] {
  const own: readonly (readonly Dimension[])[] =
    groups.length > 0
      ? [groups]
      : [before.as === 'breakdown' ? [] : before.by, [], ...(isOneYear(parts.of) ? [] : [['year'] as const])]
  return uniqueBy(own, JSON.stringify).map((by) => figuresQuery(as, { ...parts, by }))
}

function rank(turn: Edited, { show, where, of }: Parts): readonly FiguresQuery[] {
  const { before, place } = turn
  const takes: readonly (Take | null)[] = place
    ? [takeOf(turn, place), place]
    : [before.take, takeOf(turn, null), { kind: 'top', count: 1 }]
  return uniqueBy(takes, JSON.stringify).flatMap((take) =>
    group(turn, 'rank', { show: show.slice(0, 1), where, of, over: null }).map((query) => ({ ...query, take })),
  )
}

function share({ before, wide, context }: Turn, { show, where, of }: Parts): readonly FiguresQuery[] {
  const [value] = show
  const whole = value?.kind === 'measure' ? wholeOf(value.code) : undefined
  const old = before.show[0]
  const isDivided = value?.kind === 'arithmetic' && value.operator === '/'
  const ofWhole = (part: Expr, all: Expr): FiguresQuery => figuresQuery('share', { show: [divide(part, all)], of })
  return [
    ...(where ? [figuresQuery('share', { where, of })] : []),
    ...(isDivided && !where ? [figuresQuery('share', { show, of })] : []),
    ...(value && !where && whole ? [ofWhole(value, measure(whole))] : []),
    ...(value && old && !where && !isDivided && JSON.stringify(value) !== JSON.stringify(old)
      ? [ofWhole(value, old), ofWhole(old, value)]
      : []),
    ...(value && !where && context.shown.agencies.length > 0
      ? [wide, ...(of.filters.length > 0 ? [of] : [])]
          .filter(({ filters }) => filters.length > 0)
          .flatMap(({ filters }) =>
            uniqueBy([before.of.agencies, of.agencies, context.shown.agencies], JSON.stringify)
              .filter((agencies) => agencies.length > 0)
              .map((agencies) =>
                figuresQuery('share', {
                  show: [value],
                  of: { agencies, filters: [], years: of.years },
                  within: { agencies: [], filters, years: of.years },
                }),
              ),
          )
      : []),
    ...(value && !where && before.take ? [figuresQuery('share', { show: [value], of, take: before.take })] : []),
  ]
}

const AXES = ['requester', 'reason', 'result'] as const

const breakdown = ({ show: [value], of }: Parts): readonly FiguresQuery[] =>
  value?.kind === 'measure'
    ? AXES.filter((axis) => membersOf(value.code, axis).length > 1).map((axis) =>
        figuresQuery('breakdown', { show: [value], by: [axis], of }),
      )
    : []

function position({ before, wide }: Turn, { show, of }: Parts): readonly FiguresQuery[] {
  const { years } = of
  const fields: readonly Reports[] = [
    { agencies: [], filters: [], years },
    ...(before.within ? [{ ...before.within, years }] : []),
    ...(wide.filters.length > 0 ? [{ agencies: [], filters: wide.filters, years }] : []),
    ...(before.of.filters.length > 0 ? [{ agencies: [], filters: before.of.filters, years }] : []),
  ]
  return uniqueBy([of.agencies, before.of.agencies], JSON.stringify)
    .filter((who) => who.length > 0)
    .flatMap((who) =>
      fields.map((within) =>
        figuresQuery('position', { show: show.slice(0, 1), of: { ...of, agencies: who, filters: [] }, within }),
      ),
    )
}

function sides({ before }: Turn, as: Shape, { show, of }: Parts): readonly FiguresQuery[] {
  const each: readonly Reports[] =
    of.filters.length > 0 && of.filters.length + of.agencies.length > 1
      ? [
          ...of.agencies.map((agency) => ({ ...of, agencies: [agency], filters: [] })),
          ...of.filters.map((filter) => ({ ...of, agencies: [], filters: [filter] })),
        ]
      : []
  return [
    ...(each.length > 0 ? [figuresQuery(as, { show, of: { ...of, agencies: [], filters: [] }, sides: each })] : []),
    ...(each.length === 0 && before.sides.length === 0 ? [figuresQuery(as, { show, of })] : []),
    ...(before.sides.length > 1
      ? [{ ...before, as, show, sides: before.sides.map((side) => ({ ...side, years: of.years })) }]
      : []),
  ]
}
