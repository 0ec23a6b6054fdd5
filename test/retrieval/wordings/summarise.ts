import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { findSector } from '../../../db/names/sectors.ts'
import { identifyRegion } from '../../../indexer/identity/identify-region.ts'
import type { AgencyFilter, Condition, Plan, Scope, YearSpan } from '../../../retrieval/plan.ts'
import type { Reading } from '../../../retrieval/understand/reading.ts'
import { AGENCY_NAMES } from './agencies.ts'

export const AGENCIES: readonly ListedAgency[] = AGENCY_NAMES.map((name, i) => {
  const { region, level } = identifyRegion(name, '')
  return { id: i + 1, name, ...region, level, sector: findSector(name)?.key ?? null, aliases: [] }
})

/** A reading in one line: what is done, with which figures, @ whose reports of which years. */
export function summarise(reading: Reading): string {
  if (reading.kind === 'help') return 'help'
  if (reading.kind === 'definition') return `definition ${reading.measures.map(({ code }) => code).join(' ')}`
  if (reading.kind === 'trouble') return `trouble ${reading.trouble.kind}`
  return `${tellPlan(reading.plan)} @ ${tellScope(reading.plan.scope)}`
}

function tellPlan(plan: Plan): string {
  switch (plan.kind) {
    case 'figures':
      return tellFigures(plan)
    case 'passages':
      return [
        'passages',
        ...(plan.filter ? ['filter', plan.filter.measure.code, ...plan.filter.conditions.map(tellCondition)] : []),
        ...(plan.aspect ? [plan.aspect] : []),
        ...(plan.causes ? ['causes'] : []),
        ...(plan.countries ? [`naming ${plan.countries.join(' ')}`] : []),
      ].join(' ')
    case 'coverage':
      return `coverage ${plan.about}`
    case 'findings':
      return 'findings'
    case 'themes':
      return ['themes', plan.operation, plan.aspect, ...(plan.theme ? [plan.theme] : [])].join(' ')
  }
}

function tellFigures({ operation, measures }: Extract<Plan, { kind: 'figures' }>): string {
  const codes = measures.map(({ code }) => code).join(' ')
  switch (operation.kind) {
    case 'rank': {
      const { direction, from, count } = operation
      return `rank ${direction} ${from === 1 ? count : `${from}..${from + count - 1}`} ${codes}`
    }
    case 'list':
    case 'count':
      return [
        operation.kind,
        codes,
        ...operation.conditions.map(tellCondition),
        ...('byYear' in operation && operation.byYear ? ['by year'] : []),
        ...('everyYear' in operation && operation.everyYear ? ['in every year'] : []),
      ].join(' ')
    case 'change': {
      const { only } = operation
      if (!only) return `change ${codes}`
      const top = only.top ? [only.top.direction, String(only.top.count)] : []
      return ['change', ...top, codes, only.by, ...only.conditions.map(tellCondition)].join(' ')
    }
    case 'aggregate':
      return [
        operation.function,
        codes,
        ...operation.conditions.map(tellCondition),
        ...(operation.byYear ? ['by year'] : []),
        ...(operation.change ? ['with change'] : []),
      ].join(' ')
    case 'breakdown':
      return `breakdown ${tellParts(measures.map(({ code }) => code))}`
    default:
      return `${operation.kind} ${codes}`
  }
}

/** What the parts of a breakdown have in common: `denied`, or `requester received`. */
function tellParts(codes: readonly string[]): string {
  const columns = new Set(codes.map((code) => code.split('.').at(-1)))
  return `${columns.size > 1 ? 'requester ' : ''}${codes[0]?.split('.')[1] ?? ''}`
}

const tellCondition = ({ operator, value }: Condition): string => `${operator}${value}`

function tellScope({ agencies, filters, years, latest, except, where = [] }: Scope): string {
  const who = agencies.length
    ? tellAgencies(agencies.map(({ name }) => name).toSorted())
    : filters.map(tellFilter).join('+')
  const out = except
    ? ` except ${[...except.agencies.map(({ name }) => name).toSorted(), ...except.filters.map(tellFilter)].join('+')}`
    : ''
  const only = where
    .map(({ measure, conditions }) => ` where ${[measure.code, ...conditions.map(tellCondition)].join(' ')}`)
    .join('')
  return `${who || '*'} ${joinSpans(years).map(tellSpan).join(',') || '*'}${latest ? ' latest' : ''}${out}${only}`
}

const tellFilter = (filter: AgencyFilter): string => `[${[filter.sector, filter.level].filter(Boolean).join(' ')}]`

/** The agencies of a region (and sector) by its name in braces, others one by one. */
function tellAgencies(names: readonly string[]): string {
  const region = names.length > 2 ? REGIONS.find((r) => r.names.join() === names.join()) : undefined
  return region ? `{${region.label}}` : names.join('+')
}

const REGIONS = AGENCIES.flatMap(({ province, city }) => [province, city])
  .filter((place): place is string => place !== null)
  .flatMap((place) => {
    const within = AGENCIES.filter((agency) => agency.province === place || agency.city === place)
    return [undefined, 'scienceTechnology', 'education'].map((sector) => ({
      label: sector ? `${place} ${sector === 'education' ? sector : 'science'}` : place,
      names: within
        .filter((agency) => !sector || agency.sector === sector)
        .map(({ name }) => name)
        .toSorted(),
    }))
  })

/** 2022, 2023 is 2022–2023. */
function joinSpans(spans: readonly YearSpan[]): YearSpan[] {
  const joined: YearSpan[] = []
  for (const span of spans.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    const last = joined.at(-1)
    if (last?.to && span.from === last.to + 1) joined[joined.length - 1] = { from: last.from, to: span.to }
    else joined.push(span)
  }
  return joined
}

function tellSpan({ from, to }: YearSpan): string {
  if (from === to) return String(from)
  return to === null ? `${from}+` : `${from ?? ''}-${to}`
}
