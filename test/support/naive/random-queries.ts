import {
  type AgencyFilter,
  compare,
  type Dimension,
  EVERY_REPORT,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  measure,
  type OverYears,
  type Pred,
  type Reports,
  type Shape,
  type Take,
} from '../../../db/figures/nodes.ts'
import type { Chance } from './chance.ts'
import type { World } from './world.ts'

const FIGURES = [
  'requests.received.total',
  'requests.received.business',
  'requests.granted.total',
  'requests.totalHandled.total',
  'requests.carriedOver.total',
  'requests.carriedForward.total',
  'requests.denied.thirdParty.total',
  'review.reconsideration.total',
  'review.reconsideration.overturned',
  'normativeDocuments.issued',
  'penalties.decisions',
  'rules.issued',
]
const SUMS = [
  'requests.denied.total',
  'requests.notProcessed.total',
  'requests.otherwiseHandled.total',
  'requests.unableToProvide.naturalPerson',
  'requests.received.organisations',
  'requests.denied.organisations',
  'review.litigation.total',
  'review.litigation.overturned',
]
const RATIOS = [
  'ratio.disclosureRate',
  'ratio.denialRate',
  'ratio.completionRate',
  'ratio.reconsiderationCorrectionRate',
]
const NARRATIVE = ['narrative.websiteItems', 'narrative.trainees', 'narrative.wechatFollowers']
const THEMES = ['requestHandling', 'platform', 'awareness', 'timeliness', 'staffCapacity']
const PARTED: Readonly<Record<string, readonly string[]>> = {
  requester: [
    'requests.received.total',
    'requests.denied.total',
    'requests.granted.total',
    'requests.otherwiseHandled.total',
  ],
  reason: ['requests.denied.total', 'requests.notProcessed.total', 'requests.unableToProvide.business'],
  result: ['requests.totalHandled.total', 'review.reconsideration.total', 'review.litigation.total'],
}
const PLACES: readonly Dimension[] = ['province', 'city', 'county', 'sector', 'level', 'agency', 'year']

const randomMeasure = (chance: Chance): Expr =>
  measure(chance.pick(chance.pick([FIGURES, FIGURES, FIGURES, SUMS, SUMS, RATIOS, NARRATIVE])))

/** A value; deeper ones are rarer. */
export function randomExpr(chance: Chance, depth = 0): Expr {
  if (depth < 2 && chance.happens(0.18))
    return {
      kind: 'arithmetic',
      operator: chance.pick(['+', '-', '/'] as const),
      left: measure(chance.pick([...FIGURES, ...SUMS])),
      right: measure(chance.pick([...FIGURES, ...SUMS])),
    }
  if (depth < 2 && chance.happens(0.08))
    return { kind: 'before', of: randomExpr(chance, depth + 1), years: chance.whole(1, 2) }
  if (chance.happens(0.04)) return chance.happens(0.5) ? { kind: 'findings' } : { kind: 'findings', family: 'sums' }
  if (chance.happens(0.04))
    return {
      kind: 'theme',
      key: chance.pick([...THEMES, 'all']),
      aspect: chance.pick(['problem', 'improvement'] as const),
    }
  return randomMeasure(chance)
}

const OPERATORS = ['=', '!=', '>', '>=', '<', '<='] as const

function randomCompare(chance: Chance): Pred {
  const left = randomExpr(chance, 1)
  const right: Expr = chance.happens(0.6)
    ? { kind: 'number', value: chance.pick([0, 0, 0, 1, 2, 3, 5, 10, 20, 0.5]) }
    : chance.happens(0.5)
      ? randomExpr(chance, 1)
      : {
          kind: 'aggregate',
          function: chance.pick(['average', 'median', 'max', 'min', 'sum', 'count'] as const),
          of: left,
        }
  return compare(left, chance.pick(OPERATORS), right)
}

/** A condition. */
export function randomPred(chance: Chance, depth = 0): Pred {
  if (depth < 2 && chance.happens(0.25))
    return {
      kind: chance.pick(['all', 'any'] as const),
      of: [randomPred(chance, depth + 1), randomPred(chance, depth + 1)],
    }
  if (depth < 2 && chance.happens(0.12)) return { kind: 'not', of: randomPred(chance, depth + 1) }
  if (chance.happens(0.08))
    return {
      kind: 'state',
      code: chance.pick([...FIGURES, ...SUMS]),
      state: chance.pick(['number', 'blank', 'notApplicable', 'missingCell', 'unread'] as const),
    }
  if (chance.happens(0.05)) return { kind: 'finding' }
  if (chance.happens(0.06))
    return { kind: 'names', theme: chance.pick(THEMES), aspect: chance.pick(['problem', 'improvement'] as const) }
  if (chance.happens(0.12)) {
    const from = chance.whole(0, 10)
    return { kind: 'between', of: randomExpr(chance, 1), from, to: from + chance.whole(0, 20) }
  }
  return randomCompare(chance)
}

function randomFilter(chance: Chance, world: World): AgencyFilter {
  const { province, city, sector, level } = chance.pick(world)
  return chance.pick<AgencyFilter>([
    ...(province ? [{ province }, { province, level: 'county' as const }] : []),
    ...(city ? [{ city }] : []),
    ...(sector ? [{ sector }] : []),
    ...(sector && province ? [{ sector, province }] : []),
    ...(level ? [{ level: level as 'county' }] : []),
    { ending: '局' },
  ])
}

/** A scope. */
export function randomReports(chance: Chance, world: World, depth = 0): Reports {
  const agency = (): { id: number; name: string } => {
    const { agencyId: id, agency: name } = chance.pick(world)
    return { id, name }
  }
  const agencies = chance.happens(0.2)
    ? [...new Map([agency(), agency()].map((one) => [one.id, one])).values()].slice(0, chance.whole(1, 2))
    : []
  const filters = chance.happens(0.35)
    ? [randomFilter(chance, world), randomFilter(chance, world)].slice(0, chance.whole(1, 2))
    : []
  const year = chance.whole(2021, 2024)
  const years = chance.pick([
    [],
    [],
    [{ from: year, to: year }],
    [{ from: year, to: year }],
    [{ from: 2022, to: 2024 }],
    [{ from: null, to: 2022 }],
    [
      { from: 2021, to: 2021 },
      { from: 2023, to: 2023 },
    ],
  ])
  return {
    ...{ agencies, filters, years },
    ...(chance.happens(0.06) ? { latest: true as const } : {}),
    ...(chance.happens(0.08) ? { except: { agencies: [agency()], filters: [randomFilter(chance, world)] } } : {}),
    ...(depth === 0 && chance.happens(0.08) ? { in: randomInside(chance, world) } : {}),
  }
}

function randomInside(chance: Chance, world: World): NonNullable<Reports['in']> {
  const of = randomReports(chance, world, 1)
  const show = [randomMeasure(chance)]
  return chance.pick([
    { by: 'agency' as const, query: figuresQuery('rank', { show, of, take: randomTake(chance) }) },
    { by: 'agency' as const, query: figuresQuery('rank', { show, of, by: ['agency'], take: randomTake(chance) }) },
    { by: 'report' as const, query: figuresQuery('rank', { show, of, take: randomTake(chance) }) },
    { by: 'report' as const, query: figuresQuery('list', { show, of, where: randomPred(chance, 1) }) },
    {
      by: 'agency' as const,
      query: figuresQuery('list', { show, of, where: randomPred(chance, 1), over: { kind: 'every' } }),
    },
  ])
}

export const randomTake = (chance: Chance): Take =>
  chance.happens(0.25)
    ? { kind: 'place', from: chance.whole(1, 4), to: chance.whole(4, 6), end: chance.pick(['top', 'bottom'] as const) }
    : {
        kind: chance.pick(['top', 'bottom'] as const),
        ...(chance.happens(0.25)
          ? { count: chance.pick([5, 10, 33]), percent: true as const }
          : { count: chance.whole(1, 6) }),
      }

const randomOver = (chance: Chance): OverYears =>
  chance.pick<OverYears>([
    ...[{ kind: 'every' as const }, { kind: 'none' as const }, { kind: 'some' as const }],
    ...[{ kind: 'first' as const }, { kind: 'last' as const }, { kind: 'peak' as const }, { kind: 'trough' as const }],
    ...[
      { kind: 'run' as const, years: 2 },
      { kind: 'run' as const, years: 3 },
    ],
    ...[{ kind: 'rising' as const }, { kind: 'falling' as const }],
    ...[
      { kind: 'rising' as const, years: 2 },
      { kind: 'falling' as const, years: 1 },
    ],
  ])

const randomBy = (chance: Chance): readonly Dimension[] =>
  chance.happens(0.75) ? [chance.pick(PLACES)] : [...new Set([chance.pick(PLACES), chance.pick(PLACES)])]

const SHAPES: readonly Shape[] = [
  ...(['rows', 'list', 'list', 'count', 'rank', 'rank', 'sum', 'sum', 'average', 'median', 'max', 'min'] as const),
  ...(['compare', 'breakdown', 'share', 'share', 'change', 'difference', 'multiple', 'position', 'profile'] as const),
]

/** A query of any shape. */
export function randomQuery(chance: Chance, world: World): FiguresQuery {
  const as = chance.pick(SHAPES)
  const show = [randomExpr(chance), ...(chance.happens(0.2) ? [randomExpr(chance)] : [])]
  const of = randomReports(chance, world)
  const where = chance.happens(as === 'list' || as === 'count' ? 0.9 : 0.2) ? randomPred(chance) : null
  const common = figuresQuery(as, { show, of, where })
  const axis = chance.pick(['requester', 'reason', 'result'] as const)
  const parted = [measure(chance.pick(PARTED[axis] ?? []))]
  switch (as) {
    case 'rows':
    case 'list':
    case 'count':
      return chance.happens(0.4)
        ? { ...common, over: randomOver(chance) }
        : { ...common, by: chance.happens(0.3) ? randomBy(chance) : [] }
    case 'rank':
      return chance.happens(0.15)
        ? { ...common, show: parted, by: [axis], take: randomTake(chance) }
        : {
            ...common,
            by: chance.happens(0.5) ? randomBy(chance) : [],
            take: chance.happens(0.9) ? randomTake(chance) : null,
          }
    case 'sum':
    case 'average':
    case 'median':
    case 'max':
    case 'min':
      return chance.happens(0.2)
        ? { ...common, show: parted, by: chance.happens(0.5) ? [axis] : [axis, 'year'] }
        : {
            ...common,
            by: chance.happens(0.6) ? randomBy(chance) : [],
            over: chance.happens(0.1) ? randomOver(chance) : null,
          }
    case 'compare':
    case 'difference':
    case 'multiple':
      return chance.happens(0.5)
        ? { ...common, sides: [randomReports(chance, world, 1), randomReports(chance, world, 1)], of: EVERY_REPORT }
        : { ...common, by: chance.happens(0.5) ? randomBy(chance) : [] }
    case 'breakdown':
      return {
        ...common,
        show: parted,
        by: chance.happens(0.7) ? [axis] : [axis, chance.pick(['year', 'province', 'agency'] as const)],
        take: chance.happens(0.3) ? randomTake(chance) : null,
      }
    case 'share':
      return chance.pick([
        { ...common, show: [measure(chance.pick(RATIOS))], by: chance.happens(0.5) ? randomBy(chance) : [] },
        { ...common, show: [], where: randomPred(chance), by: chance.happens(0.5) ? randomBy(chance) : [] },
        {
          ...common,
          show: [measure(chance.pick(FIGURES))],
          take: randomTake(chance),
          by: chance.happens(0.5) ? randomBy(chance) : [],
        },
        { ...common, show: [measure(chance.pick(FIGURES))], within: randomReports(chance, world, 1) },
        { ...common, show: [measure(chance.pick(FIGURES))], where: null, by: randomBy(chance) },
      ])
    case 'change':
      return {
        ...common,
        by: chance.happens(0.4) ? [chance.pick(['agency', 'province', 'sector'] as const)] : [],
        take: chance.happens(0.3) ? randomTake(chance) : null,
      }
    case 'position':
      return {
        ...common,
        by: chance.happens(0.4) ? [chance.pick(['agency', 'province', 'sector'] as const)] : [],
        within: chance.happens(0.5) ? randomReports(chance, world, 1) : null,
        take: chance.happens(0.2) ? { kind: 'bottom', count: 1 } : null,
      }
    default:
      return common
  }
}
