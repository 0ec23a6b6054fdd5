import { findMeasure } from '../../db/form/measures.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import type { Answer } from '../answer.ts'
import { EVERYTHING, type FiguresPlan, type Measure, type PassagesPlan, type Plan, type ThemesPlan } from '../plan.ts'
import type { Facts } from './facts.ts'
import {
  breakdownPlan,
  figuresPlan,
  LOOKUP,
  overYears,
  problemsPlan,
  received,
  reportScope,
  TOP_THREE,
} from './make-plans.ts'

/** The report that an answer is about: the first of them, or the last year's where all are of one agency. */
interface Focus {
  readonly agency: ListedAgency
  readonly year: number
}

/** Plans worth asking after an answered one, best first; more than are shown, since some have no answer. */
export function listNextPlans(plan: Plan, answer: Answer, facts: Facts): Plan[] {
  const focus = findFocus(plan, answer, facts)
  if (isEmpty(answer) && plan.scope.years.length) return [...otherYears(plan, focus, facts), ...aboutArchive(facts)]
  switch (plan.kind) {
    case 'figures':
      return afterFigures(plan, answer, focus, facts)
    case 'passages':
      return afterPassages(plan, focus, facts)
    case 'coverage':
      return [...aboutReport(focus), ...aboutArchive(facts)]
    case 'findings':
      return afterFindings(answer, focus, facts)
    case 'themes':
      return afterThemes(plan, focus, facts)
  }
}

function findFocus({ scope }: Plan, { rows, quotes, findings }: Answer, facts: Facts): Focus | null {
  const held = rows.filter(({ agency, value, state }) => agency !== null && (value !== null || state === 'report'))
  const ofOne = new Set(held.map(({ agency }) => agency)).size === 1
  const named = held.at(ofOne ? -1 : 0) ?? quotes[0] ?? findings[0]
  const agency = facts.findAgency(named?.agency ?? scope.agencies[0]?.name ?? '')
  const year = named?.year ?? (agency && facts.yearsOf(agency.id).at(-1))
  return agency && typeof year === 'number' ? { agency, year } : null
}

function afterFigures(plan: FiguresPlan, answer: Answer, focus: Focus | null, facts: Facts): Plan[] {
  const [measure] = plan.measures
  if (!measure) return []
  const about = focus ? aboutFigure(plan, measure, focus, facts) : []
  return [
    ...questionedBy(answer, facts),
    ...sameScope(plan, measure, facts),
    ...about,
    ...ranking(measure, plan, facts),
  ]
}

/** The finding behind a figure that is marked with one. */
function questionedBy({ rows }: Answer, facts: Facts): Plan[] {
  const touched = rows.find(({ findings }) => findings.length > 0)
  const agency = facts.findAgency(touched?.agency ?? '')
  if (!agency || typeof touched?.year !== 'number') return []
  return [{ kind: 'findings', scope: reportScope(agency, touched.year), codes: [] }]
}

/** The same reports asked in another way: a list counted, a count listed, a ranking averaged, an average ranked. */
function sameScope({ operation, measures, scope }: FiguresPlan, measure: Measure, facts: Facts): Plan[] {
  const single = [measure]
  switch (operation.kind) {
    case 'list':
      return [figuresPlan(single, scope, { kind: 'count', conditions: operation.conditions }), ...yearBefore(operation)]
    case 'count':
      return [figuresPlan(single, scope, { kind: 'list', conditions: operation.conditions }), ...yearBefore(operation)]
    case 'rank':
      return [
        figuresPlan(single, scope, { kind: 'aggregate', function: 'average', conditions: [] }),
        ...yearBefore(operation),
      ]
    case 'aggregate':
      return [figuresPlan(single, scope, TOP_THREE), ...yearBefore(operation)]
    default:
      return []
  }

  function yearBefore(same: FiguresPlan['operation']): Plan[] {
    const [span] = scope.years
    if (scope.years.length !== 1 || !span || span.from === null || span.from !== span.to) return []
    const other = facts.years.findLast((year) => year < (span.from ?? 0)) ?? facts.years.find((y) => y > (span.to ?? 0))
    return other === undefined ? [] : [figuresPlan(measures, overYears(scope, other, other), same)]
  }
}

/** The report of an answer with the same figure in another year, in parts, over the years, beside a like agency's. */
function aboutFigure({ operation }: FiguresPlan, measure: Measure, focus: Focus, facts: Facts): Plan[] {
  const { agency, year } = focus
  const scope = reportScope(agency, year)
  const years = facts.yearsOf(agency.id)
  const before = years.findLast((other) => other < year) ?? years.find((other) => other > year)
  const [first, last] = [years[0] ?? year, years.at(-1) ?? year]
  const trend = figuresPlan([measure], overYears(scope, first, last), { kind: 'change' })
  const parts = operation.kind === 'breakdown' ? [] : breakdownPlan(measure, scope)
  const other = before === undefined ? [] : [figuresPlan([measure], overYears(scope, before, before), LOOKUP)]
  const like = operation.kind === 'compare' ? [] : comparison(measure, focus, facts)
  return operation.kind === 'lookup' && years.length < 3
    ? [...other, ...parts, ...like, problemsPlan(scope)]
    : [trend, ...parts, ...like, problemsPlan(scope)]
}

/** Beside an agency of the same branch, or else of the same city, that reported in the same year. */
function comparison(measure: Measure, { agency, year }: Focus, facts: Facts): Plan[] {
  const others = [...facts.names.agencies.values()].filter(({ id }) => id !== agency.id)
  const like =
    others.find(({ id, sector }) => sector !== null && sector === agency.sector && facts.yearsOf(id).includes(year)) ??
    others.find(({ id, city }) => city !== null && city === agency.city && facts.yearsOf(id).includes(year))
  if (!like) return []
  const scope = reportScope(agency, year)
  const both = { ...scope, agencies: [...scope.agencies, { id: like.id, name: like.name }] }
  return [figuresPlan([measure], both, { kind: 'compare' })]
}

/** Who had most of it, in the year asked about or the last one. */
function ranking(measure: Measure, { scope, operation }: FiguresPlan, facts: Facts): Plan[] {
  const last = facts.years.at(-1)
  if (operation.kind === 'rank' || operation.kind === 'aggregate' || last === undefined) return []
  const years = scope.years.length ? scope.years : [{ from: last, to: last }]
  return [figuresPlan([measure], { ...EVERYTHING, years }, TOP_THREE)]
}

const isEmpty = ({ rows, quotes, findings }: Answer): boolean =>
  !quotes.length && !findings.length && !rows.some(({ value, state }) => value !== null || state === 'report')

/** Where nothing was found: the same question of the years that there are reports for. */
function otherYears(plan: Plan, focus: Focus | null, facts: Facts): Plan[] {
  const [asked] = plan.scope.years
  const wanted = asked?.from ?? asked?.to ?? facts.years.at(-1) ?? 0
  const years = focus && plan.scope.agencies.length === 1 ? facts.yearsOf(focus.agency.id) : facts.years
  return years
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .slice(0, 3)
    .map((year) => {
      const scope = overYears(plan.scope, year, year)
      return plan.kind === 'figures' ? figuresPlan(plan.measures, scope, plan.operation) : { ...plan, scope }
    })
}

function afterPassages(plan: PassagesPlan, focus: Focus | null, facts: Facts): Plan[] {
  if (!focus) return aboutArchive(facts)
  const scope = reportScope(focus.agency, focus.year)
  const fixed: Plan = { kind: 'themes', scope, operation: 'fixed', aspect: 'problem' }
  const next = facts.yearsOf(focus.agency.id).includes(focus.year + 1) && plan.aspect === 'problem' ? [fixed] : []
  const other = plan.aspect === 'problem' ? 'improvement' : 'problem'
  return [problemsPlan(scope, other), ...next, ...aboutReport(focus), ...aboutArchive(facts)]
}

function afterFindings({ findings }: Answer, focus: Focus | null, facts: Facts): Plan[] {
  const [cell] = findings[0]?.cells ?? []
  const measure = cell === undefined ? undefined : findMeasure(cell)
  const printed = focus && measure ? [figuresPlan([measure], reportScope(focus.agency, focus.year), LOOKUP)] : []
  return [...printed, ...aboutReport(focus), ...aboutArchive(facts)]
}

function afterThemes(plan: ThemesPlan, focus: Focus | null, facts: Facts): Plan[] {
  const other = plan.aspect === 'problem' ? 'improvement' : 'problem'
  const common: Plan[] =
    plan.operation === 'fixed' ? [] : [{ kind: 'themes', scope: plan.scope, operation: 'common', aspect: other }]
  return [...common, ...aboutReport(focus), ...aboutArchive(facts)]
}

/** What there is to ask of one report. */
function aboutReport(focus: Focus | null): Plan[] {
  if (!focus) return []
  const scope = reportScope(focus.agency, focus.year)
  return [figuresPlan([received()], scope, LOOKUP), problemsPlan(scope)]
}

/** What there is to ask of the archive's last year. */
export function aboutArchive({ years }: Facts): Plan[] {
  const last = years.at(-1)
  if (last === undefined) return []
  const scope = { ...EVERYTHING, years: [{ from: last, to: last }] }
  return [
    figuresPlan([received()], scope, TOP_THREE),
    figuresPlan([received()], scope, { kind: 'list', conditions: [{ operator: '=', value: 0 }] }),
    { kind: 'themes', scope, operation: 'common', aspect: 'problem' },
  ]
}
