import {
  type AgencyFilter,
  compare,
  EVERY_REPORT,
  type Expr,
  figuresQuery,
  measure,
  type Pred,
  type Reports,
  type Take,
} from '../../db/figures/nodes.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import type { Query } from '../../retrieval/query/query.ts'
import type { createChance } from './naive/chance.ts'

type Chance = ReturnType<typeof createChance>

const COUNTS = [
  ...['received.total', 'received.business', 'received.naturalPerson', 'granted.total', 'partlyGranted.total'],
  ...['denied.total', 'denied.stateSecret.total', 'unableToProvide.total', 'unableToProvide.notHeld.total'],
  ...['notProcessed.total', 'totalHandled.total', 'carriedOver.total', 'carriedForward.total'],
]
  .map((row) => `requests.${row}`)
  .concat(['review.reconsideration.total', 'review.reconsideration.overturned', 'review.litigation.total'])
  .concat(['normativeDocuments.issued', 'penalties.decisions', 'licensing.decisions'])
const RATES = ['ratio.disclosureRate', 'ratio.denialRate', 'ratio.completionRate', 'ratio.correctionRate']
const TOLD = ['narrative.trainees', 'narrative.wechatFollowers', 'narrative.trainingSessions']
const THEMES = ['policyInterpretation', 'staffCapacity', 'timeliness', 'platform']
const PARTED = [
  ['requester', 'requests.received.total'],
  ['reason', 'requests.denied.total'],
  ['result', 'requests.totalHandled.total'],
  ['result', 'review.reconsideration.total'],
] as const

/** A query as people ask them every day, of agencies of the list: every shape, one or two conditions, nothing contrived. */
export function everydayQuery(chance: Chance, agencies: readonly ListedAgency[]): Query {
  const { pick, whole } = chance
  const year = whole(2021, 2024)
  const years = [{ from: year, to: year }]
  const agency = (): Reports => {
    const { id, name } = pick(agencies)
    return { ...EVERY_REPORT, agencies: [{ id, name }] }
  }
  const one: Reports = { ...agency(), years }
  const field: Reports = { ...EVERY_REPORT, filters: anyFilter(chance, agencies), years }
  const count = measure(pick(COUNTS))
  const value: Expr = measure(pick([...COUNTS, ...COUNTS, ...RATES, ...TOLD].flat()))
  const show = [value]
  const where = anyCondition(chance)
  const [axis, parted] = pick(PARTED)
  const aspect = pick(['problem', 'improvement'] as const)
  const other = agency()
  const two: Reports = { ...EVERY_REPORT, agencies: [...one.agencies, ...other.agencies], years }
  const [first] = agencies.filter(({ id }) => id === one.agencies[0]?.id)
  const region: Reports = {
    ...EVERY_REPORT,
    filters: first?.province ? [{ province: first.province }] : [],
    years,
  }
  return pick<() => Query>([
    () => figuresQuery('rows', { show, of: one }),
    () => figuresQuery('rows', { show, of: one }),
    () => figuresQuery('rows', { show: [count, measure('requests.otherwiseHandled.total')], of: one }),
    () => figuresQuery('rows', { show, of: agency(), by: ['year'] }),
    () => figuresQuery('list', { show: [], where, of: field }),
    () => figuresQuery('list', { show: [], where, of: field }),
    () =>
      figuresQuery('list', { show: [], where, of: { ...field, years: [] }, over: { kind: pick(['every', 'none']) } }),
    () => figuresQuery('count', { where, of: field }),
    () => figuresQuery('rank', { show, of: field, take: anyTake(chance) }),
    () => figuresQuery('rank', { show, of: field, take: anyTake(chance) }),
    () =>
      figuresQuery('rank', {
        show: [count],
        of: { ...EVERY_REPORT, years },
        by: ['province'],
        take: { kind: 'top', count: 3 },
      }),
    () => figuresQuery('sum', { show: [count], of: field }),
    () => figuresQuery('average', { show, of: field }),
    () => figuresQuery('median', { show, of: field }),
    () => figuresQuery('sum', { show: [count], of: field, by: [pick(['city', 'sector', 'level'] as const)] }),
    () => figuresQuery('breakdown', { show: [measure(parted)], by: [axis], of: pick([one, field]) }),
    () => figuresQuery('share', { show: [count], of: one, within: region }),
    () => figuresQuery('share', { where, of: field }),
    () => figuresQuery('change', { show, of: one }),
    () => figuresQuery('compare', { show, of: two }),
    () => figuresQuery('difference', { show: [count], of: two }),
    () => figuresQuery('multiple', { show: [count], of: two }),
    () => figuresQuery('position', { show, of: one, within: region }),
    () => figuresQuery('yesno', { show: [count], where: compare(count, '>', 0), of: one }),
    () => figuresQuery('profile', { of: one }),
    () => {
      const query = figuresQuery('rank', {
        show: [count],
        of: { ...EVERY_REPORT, years },
        take: { kind: 'top', count: 5 },
      })
      return figuresQuery('rows', {
        show: [measure(pick(RATES))],
        of: { ...EVERY_REPORT, years, in: { by: 'agency', query } },
      })
    },
    () => ({ kind: 'passages', of: one, text: '', sections: ['problems'], aspect, where: null }),
    () => ({ kind: 'themes', of: field, aspect, theme: null, as: 'common', over: null }),
    () => ({
      kind: 'themes',
      of: field,
      aspect: 'problem',
      theme: pick(THEMES),
      as: pick(['list', 'count']),
      over: null,
    }),
    () => ({ kind: 'findings', of: field, codes: [], family: null, as: pick(['list', 'count']), take: null }),
    () => ({ kind: 'coverage', of: agency(), about: 'years', over: null }),
    () => ({ kind: 'coverage', of: field, about: pick(['missing', 'count', 'agencies']), over: null }),
  ])()
}

function anyFilter({ pick }: Chance, agencies: readonly ListedAgency[]): AgencyFilter[] {
  const { province, city, sector } = pick(agencies)
  const filter = pick<AgencyFilter>([
    {},
    ...(province ? [{ province }] : []),
    ...(sector ? [{ sector }] : []),
    { level: 'county' },
    ...(province && sector ? [{ province, sector }] : []),
    ...(province && city ? [{ province, city }] : []),
  ])
  const held = agencies.filter((one) =>
    Object.entries(filter).every(([field, value]) => one[field as 'province'] === value),
  )
  // What holds one agency only is that agency.
  return Object.keys(filter).length > 0 && held.length > 1 ? [filter] : []
}

function anyCondition(chance: Chance): Pred {
  const { pick, whole, happens } = chance
  const count = measure(pick(COUNTS))
  const single = (of: Expr): Pred =>
    pick<Pred>([
      compare(of, '=', 0),
      compare(of, '>', 0),
      compare(of, pick(['>', '>=', '<', '<='] as const), whole(2, 50)),
      { kind: 'between', of, from: whole(1, 10), to: whole(11, 40) },
      compare(of, '>', { kind: 'aggregate', function: 'average', of }),
    ])
  if (happens(0.25)) return compare(measure(pick(RATES)), pick(['>', '<', '='] as const), pick([0.5, 0.8, 0.25]))
  if (happens(0.3)) return { kind: 'all', of: [single(count), single(measure('requests.otherwiseHandled.total'))] }
  if (happens(0.1)) return compare(count, pick(['>', '<'] as const), measure('requests.otherwiseHandled.total'))
  return single(count)
}

const anyTake = ({ pick, whole, happens }: Chance): Take =>
  happens(0.2)
    ? { kind: 'place', from: 2, to: 2, end: 'top' }
    : { kind: pick(['top', 'top', 'bottom'] as const), count: whole(1, 10) }
