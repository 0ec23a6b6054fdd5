import {
  type AgencyRef,
  type Dimension,
  EVERY_REPORT,
  type FiguresQuery,
  figuresQuery,
  measure,
  type Reports,
  type YearSpan,
} from '../../db/figures/nodes.ts'
import type { Query, TalkQuery } from '../query/query.ts'
import { listConditionExprs } from '../query/sentences/query-facts.ts'
import type { ArchiveExtent } from './archive-extent.ts'
import { startQueries } from './start-queries.ts'

/** Rows and routes that are made of members worth seeing one by one. */
const PARTS: readonly (readonly [RegExp, Dimension])[] = [
  [/^requests\.received\.total$/, 'requester'],
  [/^requests\.(?:denied|unableToProvide|notProcessed)\.total$/, 'reason'],
  [/^requests\.totalHandled\.total$/, 'result'],
  [/^review\.\w+\.total$/, 'result'],
]

/** The value that most questions about figures begin with. */
const USUAL = 'requests.received.total'

const at = (year: number): readonly YearSpan[] => [{ from: year, to: year }]

/** Questions that follow upon an answered one, the nearest first; each about reports that the archive has. */
export function nextQueries(query: Exclude<Query, TalkQuery>, extent: ArchiveExtent): readonly Query[] {
  if (query.kind === 'define') return ofDefinition(query.codes, extent)
  const year = lastYear(query.of, extent)
  if (year === undefined) return startQueries(extent)
  const [agency, second] = query.of.agencies
  if (agency && !second && query.of.filters.length === 0) return ofAgency(query, agency, year, extent)
  return [...ofField(query, year, extent), ...startQueries(extent)]
}

/** The latest year with a report within those asked about. */
function lastYear({ years }: Reports, extent: ArchiveExtent): number | undefined {
  return extent.years.findLast(
    (year) =>
      years.length === 0 ||
      years.some(({ from, to }) => (from === null || year >= from) && (to === null || year <= to)),
  )
}

function ofAgency(
  query: Exclude<Query, TalkQuery | { kind: 'define' }>,
  agency: AgencyRef,
  asked: number,
  extent: ArchiveExtent,
): Query[] {
  const years = extent.yearsOf(agency.id)
  const year = years.includes(asked) ? asked : years.at(-1)
  if (year === undefined) return []
  const own: Reports = { ...EVERY_REPORT, agencies: [agency] }
  const of: Reports = { ...own, years: at(year) }
  const isOneYear = query.of.years.length > 0
  const other = years.findLast((one) => one < year) ?? years.find((one) => one > year)
  const problems: Query = passages(of, 'problem')
  const received = figuresQuery('rows', { show: [measure(USUAL)], of })
  if (query.kind !== 'figures')
    return [
      ...(query.kind === 'passages' && query.aspect === 'problem' ? [passages(of, 'improvement')] : [problems]),
      ...(other && isOneYear && query.kind === 'passages' ? [{ ...query, of: { ...own, years: at(other) } }] : []),
      figuresQuery('profile', { of }),
      received,
    ]
  const code = codeOf(query)
  const show = [measure(code)]
  return [
    ...(other && isOneYear && query.as === 'rows' ? [{ ...query, of: { ...own, years: at(other) } }] : []),
    ...breakdownOf(code, of),
    ...(years.length > 2 ? [figuresQuery('rows', { show, of: own, by: ['year'] })] : []),
    ...positionOf(code, agency, year, extent),
    problems,
    ...(code === USUAL ? [] : [received]),
  ]
}

const passages = (of: Reports, aspect: 'problem' | 'improvement'): Query => ({
  kind: 'passages',
  of,
  text: '',
  sections: ['problems'],
  aspect,
  where: null,
})

const codeOf = ({ show, where }: FiguresQuery): string => {
  const [first] = [...show, ...listConditionExprs(where)].flatMap((expr) =>
    expr.kind === 'measure' ? [expr.code] : [],
  )
  return first ?? USUAL
}

function breakdownOf(code: string, of: Reports): Query[] {
  const axis = PARTS.find(([pattern]) => pattern.test(code))?.[1]
  return axis ? [figuresQuery('breakdown', { show: [measure(code)], by: [axis], of })] : []
}

function positionOf(code: string, agency: AgencyRef, year: number, { names }: ArchiveExtent): Query[] {
  const province = names.agencies.get(agency.id)?.province
  if (!province) return []
  const of: Reports = { ...EVERY_REPORT, filters: [{ province }], years: at(year) }
  return [figuresQuery('rank', { show: [measure(code)], of, take: { kind: 'top', count: 5 } })]
}

function ofField(
  query: Exclude<Query, TalkQuery | { kind: 'define' }>,
  year: number,
  extent: ArchiveExtent,
): readonly Query[] {
  const of: Reports = { agencies: query.of.agencies, filters: query.of.filters, years: at(year) }
  const other = extent.years.findLast((one) => one < year) ?? extent.years.find((one) => one > year)
  const isOneYear = query.of.years.length === 1
  const before: Query[] = other !== undefined && isOneYear ? [{ ...query, of: { ...query.of, years: at(other) } }] : []
  const common: Query = { kind: 'themes', of, aspect: 'problem', theme: null, as: 'common', over: null }
  if (query.kind === 'themes')
    return [...before, { ...common, aspect: query.aspect === 'problem' ? 'improvement' : 'problem' }]
  if (query.kind !== 'figures') return [...before, common]
  const show = [measure(codeOf(query))]
  const top = (kind: 'top' | 'bottom') => figuresQuery('rank', { show, of, take: { kind, count: 5 } })
  const isTop = query.as === 'rank' && query.take?.kind === 'top'
  return [
    ...before,
    isTop ? top('bottom') : top('top'),
    ...(query.as === 'sum' && query.by.length === 0
      ? [figuresQuery('sum', { show, of, by: [of.filters.length > 0 ? 'city' : 'province'] })]
      : [figuresQuery('sum', { show, of })]),
    figuresQuery('average', { show, of }),
    common,
  ]
}

function ofDefinition(codes: readonly string[], { years }: ArchiveExtent): Query[] {
  const year = years.at(-1)
  if (year === undefined) return []
  const of: Reports = { ...EVERY_REPORT, years: at(year) }
  return codes.slice(0, 2).flatMap((code): Query[] => {
    const show = [measure(code)]
    const top = figuresQuery('rank', { show, of, take: { kind: 'top', count: 5 } })
    return [top, code.startsWith('ratio.') ? figuresQuery('average', { show, of }) : figuresQuery('sum', { show, of })]
  })
}
