import {
  allOf,
  EVERY_REPORT,
  type FiguresQuery,
  figuresQuery,
  type Reports,
  type Shape,
  sumOf,
} from '../../../db/figures/nodes.ts'
import { listCodes } from '../rank/labels.ts'
import type { Token } from '../tokens/meaning.ts'
import { uniqueBy } from '../unique-by.ts'
import { positive } from './figure-conditions.ts'
import type { Draft, FigureParts } from './figure-draft.ts'
import { finishShare } from './finish-share.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { readShape } from './read-shape.ts'
import { type Claim, has, type View } from './view.ts'

export interface Composed {
  readonly query: FiguresQuery
  readonly reports: ReportsReading
  readonly uses: readonly Token[]
}

/** Shapes whose places mean everything inside them (`query.md` 3.1). */
export const WIDE_SHAPES: ReadonlySet<string> = new Set<Shape>([
  'list',
  'count',
  'rank',
  'sum',
  'average',
  'median',
  'max',
  'min',
])

/** The query about figures that the parts make; null where they make none. */
export function composeFigures(parts: FigureParts): Composed | null {
  const draft = readShape(parts)
  if (!draft) return null
  const reports = readScope(parts, draft)
  const query = finish(parts, draft, reports.value)
  return query && (query.show.length > 0 || query.as === 'profile' || (query.as === 'share' && query.where !== null))
    ? {
        query,
        reports: reports.value,
        uses: [
          ...draft.uses,
          ...draft.where.flatMap(({ mention }) => mention.tokens),
          ...reports.uses,
          ...usesOf(parts, query),
        ],
      }
    : null
}

/** The reports of a draft: places are regions where its shape is of many, unless only agencies are named and stay themselves. */
export function readScope(
  { view, names, narrow }: FigureParts,
  { as, isOwn }: Pick<Draft, 'as' | 'isOwn'>,
): Claim<ReportsReading> {
  const isOne = narrow.value.parts.every(({ agencies, filters }) => agencies.length === 1 && filters.length === 0)
  return WIDE_SHAPES.has(as) && !(isOwn && isOne) ? readReports(view, names, true) : narrow
}

/** The words of the values that stand in the query; a bare noun (申请, "requests") is a part of what it stands beside. */
function usesOf({ mentions }: FigureParts, query: FiguresQuery): readonly Token[] {
  const codes = new Set(listCodes(query))
  return mentions.flatMap(({ exprs, isNoun, tokens }) =>
    isNoun || exprs.length === 0 || exprs.some((expr) => expr.kind !== 'measure' || codes.has(expr.code)) ? tokens : [],
  )
}

/** The query of a draft about some reports. */
export function finish(parts: FigureParts, draft: Draft, reports: ReportsReading): FiguresQuery | null {
  // "Blank, left empty": what is said twice is one condition.
  const said = allOf(uniqueBy([...draft.where.map(({ pred }) => pred), draft.extra ?? null], JSON.stringify))
  // "Which authorities had decisions corrected": who is listed has some.
  const where =
    said ?? (draft.as === 'list' && !draft.over ? positive(draft.show, has(parts.view, 'or') ? 'any' : 'all') : null)
  const show = uniqueBy(
    draft.show.flatMap(({ exprs }) => exprs),
    JSON.stringify,
  )
  const query = figuresQuery(draft.as, {
    show,
    by: draft.by,
    of: reports.of,
    where,
    over: draft.over,
    take: draft.take,
  })
  switch (draft.as) {
    case 'share':
      return finishShare(parts, draft, query, reports)
    case 'position':
      return {
        ...query,
        within: positionField(reports),
        of: { ...query.of, filters: [], agencies: reports.of.agencies },
      }
    case 'compare':
      // Several values of one agency over years are rows, not sums.
      return show.length > 1 && reports.parts.length === 1 && reports.of.agencies.length === 1
        ? { ...query, as: 'rows' }
        : withSides(query, reports)
    case 'difference':
      return withSides(query, reports)
    case 'multiple':
      return inOrderSaid(withSides(query, reports))
    case 'rank':
      return { ...query, show: ranksSum(parts.view, draft) ? [sumOf(show)] : show }
    case 'sum':
      return asPrinted({ ...query, show: addsUp(parts, draft) ? [sumOf(show)] : show })
    case 'rows':
      return draft.chosenBy ? chosen(query, draft) : query
    default:
      return query
  }
}

/** The sum of one report is what it prints. */
export const asPrinted = (query: FiguresQuery): FiguresQuery =>
  query.as === 'sum' && isOneReport(query) && query.show.every(({ kind }) => kind === 'measure')
    ? { ...query, as: 'rows' }
    : query

const isOneReport = ({ of: { agencies, filters, years, in: chosen }, by }: FiguresQuery): boolean =>
  agencies.length === 1 &&
  filters.length === 0 &&
  !chosen &&
  by.length === 0 &&
  years.length === 1 &&
  years[0]?.from === years[0]?.to

/** Between values that are added. */
const PLUS = /^\s*(?:加上?|plus|\+|added to)\s*(?:the\s)?$/u

/** 不予公开加无法提供一共: one value of several. */
const addsUp = ({ view }: FigureParts, { show }: Draft): boolean =>
  show.length > 1 &&
  show.every((mention, i) => i === 0 || PLUS.test(view.text.slice(show[i - 1]?.end ?? 0, mention.start)))

/** 复议诉讼加一起排名: one value of several. */
const ranksSum = (view: View, draft: Draft): boolean => draft.show.length > 1 && has(view, 'sum')

/** The values asked for, of the agencies that a ranking by another value chooses. */
function chosen(query: FiguresQuery, { chosenBy, take, where }: Draft): FiguresQuery {
  const ranking = figuresQuery('rank', {
    show: chosenBy?.exprs.slice(0, 1) ?? [],
    of: query.of,
    where: allOf(where.map(({ pred }) => pred)),
    take,
  })
  return {
    ...query,
    where: null,
    take: null,
    of: { agencies: [], filters: [], years: query.of.years, in: { by: 'report', query: ranking } },
  }
}

/** 宿迁在江苏排第几: the field is what is named beside the agency, else every report of the years. */
function positionField({ of, parts }: ReportsReading): Reports | null {
  const field = parts.find(({ filters }) => filters.length > 0)
  return field ? { ...field, years: of.years } : { agencies: [], filters: [], years: of.years }
}

/** 2022年是2023年的几倍: the earlier year is divided by the later one, since it was named first. */
function inOrderSaid(query: FiguresQuery): FiguresQuery {
  const [a, b] = query.of.years
  if (query.sides.length > 0 || query.of.years.length !== 2 || !a?.from || !b?.from || a.from > b.from) return query
  return { ...query, sides: [a, b].map((year) => ({ ...query.of, years: [year] })), of: EVERY_REPORT }
}

/** Groups of reports compared as wholes: 浙江和江苏, police and justice bureaus. */
function withSides(query: FiguresQuery, { of, parts }: ReportsReading): FiguresQuery {
  if (parts.length < 2 || parts.every(({ filters }) => filters.length === 0)) return query
  const sides = parts.map((side) => ({ ...side, years: of.years }))
  return { ...query, sides, of: { ...query.of, agencies: [], filters: [] } }
}
