import fc from 'fast-check'
import { FIGURES, OUTCOME_GROUPS, REQUEST_ROWS, REQUESTER_COLUMNS } from '../../db/form/codebook.ts'
import { findMeasure, NAMED_RATIOS } from '../../db/form/measures.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import {
  type Condition,
  EVERYTHING,
  type FiguresPlan,
  type Measure,
  type Operation,
  type Plan,
  type Scope,
  type YearSpan,
} from '../../retrieval/plan.ts'
import { THEMES } from '../../retrieval/themes/theme-table.ts'
import { settleEdition, settleYears } from '../../retrieval/understand/build-plan.ts'
import { asShare } from '../../retrieval/understand/follow-up.ts'
import { readBreakdown } from '../../retrieval/understand/read-breakdown.ts'

const measureOf = (code: string): Measure => {
  const measure = findMeasure(code)
  if (!measure) throw new Error(`Cannot make a plan: no measure has the code "${code}"`)
  return measure
}

const GROUPS = OUTCOME_GROUPS.map(({ key }) => key as string)
const ROWS = [...new Set([...REQUEST_ROWS.map(({ key }) => key), ...GROUPS])]
const COLUMNS = [...REQUESTER_COLUMNS.map(({ key }) => key), 'organisations']
const FIGURE_CODES = [
  ...FIGURES.filter(({ table }) => table !== 3).map(({ code }) => code),
  ...ROWS.flatMap((row) => COLUMNS.map((column) => `requests.${row}.${column}`)),
  ...['upheld', 'overturned', 'other', 'pending', 'total'].map((result) => `review.litigation.${result}`),
]

const anyFigure = fc.constantFrom(...FIGURE_CODES).map(measureOf)
const anyRatio = fc.oneof(
  fc.constantFrom(...Object.values(NAMED_RATIOS)),
  anyFigure.map(asShare).filter(({ kind }) => kind === 'ratio'),
)
/** Outcomes and requesters that people name side by side: every pair of a row and a column is asked about. */
const pairs = fc.oneof(
  fc
    .constantFrom(
      ['granted', 'partlyGranted'],
      ['granted', 'denied'],
      ['received', 'carriedOver'],
      ['unableToProvide', 'notProcessed'],
    )
    .map((rows) => rows.map((row) => measureOf(`requests.${row}.total`))),
  fc
    .constantFrom('reconsideration', 'litigation')
    .map((route) => ['upheld', 'overturned'].map((result) => measureOf(`review.${route}.${result}`))),
)
const anyMeasures = fc.oneof(
  { weight: 6, arbitrary: anyFigure.map((measure) => [measure]) },
  { weight: 2, arbitrary: anyRatio.map((measure) => [measure]) },
  { weight: 1, arbitrary: pairs },
)

const anyYear = fc.integer({ min: 2015, max: 2025 })
const anySpan: fc.Arbitrary<YearSpan> = fc.oneof(
  { weight: 4, arbitrary: anyYear.map((year) => ({ from: year, to: year })) },
  fc.tuple(anyYear, fc.integer({ min: 1, max: 4 })).map(([from, n]) => ({ from, to: from + n })),
  anyYear.map((from) => ({ from, to: null })),
  anyYear.map((to) => ({ from: null, to })),
)
const anyYears: fc.Arbitrary<Pick<Scope, 'years' | 'latest'>> = fc.oneof(
  fc.constant({ years: [] }),
  { weight: 5, arbitrary: anySpan.map((span) => ({ years: [span] })) },
  fc
    .tuple(anyYear, anyYear)
    .filter(([a, b]) => a !== b)
    .map((years) => ({ years: years.map((year) => ({ from: year, to: year })) })),
  fc.constant({ years: [], latest: true }),
)

/** Sectors that everyday words of both languages name alone. */
const PLAIN_SECTORS = ['education', 'scienceTechnology', 'publicSecurity', 'finance', 'civilAffairs', 'health', 'audit']
const LEVELS = ['province', 'city', 'county'] as const

/** Scopes over these agencies; regions are named where they are wider than a list of names. */
function anyScope(agencies: readonly ListedAgency[], region: Scope['filters'][number]): fc.Arbitrary<Scope> {
  const named = fc
    .uniqueArray(fc.constantFrom(...agencies), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .map((some) => ({ ...EVERYTHING, agencies: some.map(({ id, name }) => ({ id, name })) }))
  const sector = fc.constantFrom(...PLAIN_SECTORS)
  const level = fc.constantFrom(...LEVELS)
  const filtered = fc
    .oneof(
      sector.map((key) => ({ sector: key })),
      level.map((of) => ({ level: of })),
      fc.tuple(sector, level).map(([key, of]) => ({ sector: key, level: of })),
      fc.constant(region),
    )
    .map((filter) => ({ ...EVERYTHING, filters: [filter] }))
  const who = fc.oneof(fc.constant(EVERYTHING), { weight: 3, arbitrary: named }, filtered)
  return fc.tuple(who, anyYears).map(([scope, years]) => ({ ...scope, ...years }))
}

const count = fc.integer({ min: 1, max: 500 })
const percent = fc.integer({ min: 1, max: 99 }).map((n) => n / 100)
const operator = fc.constantFrom('=' as const, '!=' as const, '>' as const, '>=' as const, '<' as const, '<=' as const)

const NONE: readonly Condition[] = [{ operator: '=', value: 0 }]
const SOME: readonly Condition[] = [{ operator: '>', value: 0 }]
const between = (low: number, high: number): readonly Condition[] => [
  { operator: '>=', value: low },
  { operator: '<=', value: high },
]

const anyConditions = (ratio: boolean): fc.Arbitrary<readonly Condition[]> => {
  const value = ratio ? percent : count
  const bound = fc.tuple(operator, value).map(([of, n]): readonly Condition[] => [{ operator: of, value: n }])
  const ordered = fc.tuple(value, value).filter(([a, b]) => a < b)
  return fc.oneof(
    { weight: 4, arbitrary: bound },
    fc.constantFrom(NONE, SOME),
    ordered.map(([low, high]) => between(low, high)),
  )
}

const isOneReportAgency = ({ agencies, years }: Scope): boolean =>
  agencies.length === 1 && years.length < 2 && (years[0]?.from ?? 0) === (years[0]?.to ?? 0)

function anyOperation(measures: readonly Measure[], scope: Scope): fc.Arbitrary<Operation> {
  const ratio = measures[0]?.kind === 'ratio'
  const conditions = anyConditions(ratio)
  const ranks = fc.oneof(
    fc.tuple(fc.constant(1), fc.constantFrom(1, 2, 3, 5, 10, Number.POSITIVE_INFINITY)),
    fc.tuple(fc.integer({ min: 2, max: 9 }), fc.constant(1)),
  )
  const sum = isOneReportAgency(scope)
    ? []
    : [fc.constant({ kind: 'aggregate' as const, function: 'sum' as const, conditions: [] })]
  return fc.oneof(
    fc.constant({ kind: 'lookup' as const }),
    conditions.map((list) => ({ kind: 'list' as const, conditions: list })),
    conditions.map((list) => ({ kind: 'count' as const, conditions: list })),
    fc
      .tuple(fc.constantFrom('most' as const, 'least' as const), ranks)
      .map(([direction, [from, n]]) => ({ kind: 'rank' as const, direction, from, count: n })),
    fc
      .constantFrom('average' as const, 'median' as const)
      .map((name) => ({ kind: 'aggregate' as const, function: name, conditions: [] })),
    ...sum,
    // Of everyone, sums are told to change.
    ...(scope.agencies.length + scope.filters.length ? [fc.constant({ kind: 'change' as const })] : []),
    fc.constant({ kind: 'compare' as const }),
  )
}

const anyFigures = (scopes: fc.Arbitrary<Scope>): fc.Arbitrary<FiguresPlan> =>
  fc.tuple(anyMeasures, scopes).chain(([measures, scope]) => {
    const plan = { kind: 'figures' as const, measures, scope }
    const each = { ...plan, everyReport: true, operation: { kind: 'lookup' as const } }
    const any = anyOperation(measures, scope).map((operation) => settleEdition(settleYears({ ...plan, operation })))
    return scope.agencies.length ? any : fc.oneof({ weight: 9, arbitrary: any }, fc.constant(settleEdition(each)))
  })

const BREAKDOWNS = [
  ...[...GROUPS, 'totalHandled'].map((row) => [`requests.${row}.total`, 'reason'] as const),
  ...['received', 'granted', ...GROUPS].map((row) => [`requests.${row}.total`, 'requester'] as const),
  ['review.reconsideration.total', 'reason'] as const,
  ['review.litigation.total', 'reason'] as const,
]
const anyBreakdown = (scopes: fc.Arbitrary<Scope>): fc.Arbitrary<FiguresPlan> =>
  fc
    .tuple(fc.constantFrom(...BREAKDOWNS), scopes)
    .map(([[code, by], scope]) => ({ kind: 'figures', scope, ...readBreakdown([measureOf(code)], by) }))

const WHOLE_LESS = [
  'requests.received.total',
  'requests.carriedOver.total',
  'penalties.decisions',
  'licensing.decisions',
]
const anyPart = (scopes: fc.Arbitrary<Scope>): fc.Arbitrary<FiguresPlan> =>
  fc
    .tuple(
      fc.constantFrom(...WHOLE_LESS),
      scopes.filter(({ agencies, filters }) => agencies.length + filters.length > 0),
    )
    .map(([code, scope]) => ({
      kind: 'figures',
      measures: [measureOf(code)],
      scope,
      operation: { kind: 'part', whole: { ...EVERYTHING, years: scope.years } },
    }))

const ABOUT = ['reports', 'agencies', 'years', 'missing', 'exists', 'count'] as const
const anyOther = (scopes: fc.Arbitrary<Scope>): fc.Arbitrary<Plan> => {
  const aspect = fc.constantFrom('problem' as const, 'improvement' as const)
  return fc.oneof(
    fc.tuple(fc.constantFrom(...ABOUT), scopes).map(([about, scope]): Plan => ({ kind: 'coverage', scope, about })),
    scopes.map((scope): Plan => ({ kind: 'findings', scope, codes: [] })),
    fc.tuple(aspect, scopes).map(
      ([of, scope]): Plan => ({
        kind: 'passages',
        scope,
        text: '',
        sections: ['problems'],
        aspect: of,
        wantsNumber: false,
      }),
    ),
    scopes.map(
      (scope): Plan => ({
        kind: 'passages',
        scope,
        text: '',
        sections: [],
        aspect: 'innovation',
        wantsNumber: false,
      }),
    ),
    fc.tuple(anyFigure, anyConditions(false), scopes).map(
      ([measure, conditions, scope]): Plan => ({
        kind: 'passages',
        scope,
        text: '',
        sections: ['problems'],
        aspect: 'problem',
        wantsNumber: false,
        filter: { measure, conditions },
      }),
    ),
    fc.tuple(aspect, scopes).map(([of, scope]): Plan => ({ kind: 'themes', scope, operation: 'common', aspect: of })),
    fc
      .tuple(fc.constantFrom(...THEMES), aspect, scopes)
      .map(([{ key }, of, scope]): Plan => ({ kind: 'themes', scope, operation: 'count', aspect: of, theme: key })),
    scopes
      .filter(({ agencies }) => agencies.length > 0)
      .map((scope): Plan => ({ kind: 'themes', scope, operation: 'fixed', aspect: 'problem' })),
  )
}

/** Plans of every kind as `understand` makes them, over these agencies and one region wider than a list of names. */
export function anyPlan(agencies: readonly ListedAgency[], region: Scope['filters'][number]): fc.Arbitrary<Plan> {
  const scopes = anyScope(agencies, region)
  return fc.oneof({ weight: 8, arbitrary: anyFigures(scopes) }, anyBreakdown(scopes), anyPart(scopes), {
    weight: 3,
    arbitrary: anyOther(scopes),
  })
}
