import { FIGURES, findFigure } from '../../db/form/codebook.ts'
import { requestMeasure } from '../../db/form/measures.ts'
import {
  EVERYTHING,
  type FiguresPlan,
  type Measure,
  type Operation,
  type PassagesPlan,
  type Plan,
  type Scope,
} from '../plan.ts'
import { asShares, type Context, changeFigures, inheritScope } from './follow-up.ts'
import { readBreakdown } from './read-breakdown.ts'
import { readCoverage } from './read-coverage.ts'
import { shareOf } from './read-measures.ts'
import type { Setting, Slots } from './read-slots.ts'
import { themesPlan } from './read-themes.ts'
import { boundOf } from './read-where.ts'
import { searchText } from './read-words.ts'
import { repeatPlan } from './repeat-plan.ts'

/** The plan that the slots make, the more special kind first; null where they make none. */
export const buildPlan = (slots: Slots, setting: Setting): Plan | null =>
  repeatPlan(slots, setting) ??
  findingsPlan(slots) ??
  themesPlan(slots) ??
  mixedPlan(slots) ??
  passagesPlan(slots, setting) ??
  figuresPlan(slots, setting) ??
  coveragePlan(slots, setting)

function findingsPlan({ words: { list }, scope, measures, operation }: Slots): Plan | null {
  // Reports chosen by a figure, and what is wrong with them, are two questions.
  if (!list.has('finding') || operation.operation.kind === 'rank') return null
  list.useKinds('finding', 'passage', 'none', 'some', 'howMany', 'total', 'coverage', 'difference', 'conditions')
  const tables = list.all('table').map(({ meaning }) => meaning.number as number)
  list.useKinds('table', 'requests', 'route')
  const named = measures.implied ? [] : measures.measures.flatMap((m) => m.numerator.flat())
  const codes = tables.length
    ? FIGURES.filter((figure) => tables.includes(figure.table)).map((figure) => figure.code)
    : named
  return { kind: 'findings', scope: scope.scope, codes }
}

/** Figures choose the reports, passages come from them. */
function mixedPlan(slots: Slots): Plan | null {
  const {
    words: { list },
    measures,
    conditions,
    scope,
  } = slots
  const [measure] = measures.measures
  if (!slots.narrative || !measure || measures.measures.length > 1 || list.has('why')) return null
  const asksAgencies = list.all('which').some(({ meaning }) => meaning.of === 'agency')
  if (!conditions.conditions.length && !(asksAgencies && list.tokens.some((token) => /过的?$/u.test(token.text))))
    return null
  const filter = conditions.conditions.length ? conditions.conditions : [{ operator: '>' as const, value: 0 }]
  // The words of the figure are used by now: they are a filter, not something to look for, and what they deny is none either.
  const { negated: _, ...sought } = passages(slots, scope.scope, searchText(list, slots.words.text))
  return {
    ...sought,
    filter: { measure, conditions: filter },
  }
}

function passagesPlan(slots: Slots, { context }: Setting): Plan | null {
  const {
    words: { list },
    measures,
    scope,
    search,
  } = slots
  if (!slots.narrative) return null
  const told = list.has('passage') || list.has('topic')
  // A number of requests is asked for with a word that nobody knows: say which word it was.
  if (!told && list.has('requests') && COUNTING.some((kind) => list.has(kind))) return null
  const strong = measures.measures.length > 0 && !list.has('passage')
  // An exact figure with a word that nobody knows is not a question about the narrative: say which word it was.
  if (strong && (list.has('why') || !list.has('topic'))) return null
  const they = list.all('followUp').some(({ meaning }) => meaning.of === 'they')
  const continued = context && (list.has('followUp') || !search) && !(scope.namesAgency && scope.namesYear)
  const where =
    they && context
      ? { ...EVERYTHING, reportIds: context.reportIds }
      : continued && !list.has('which')
        ? inheritScope(context.plan.scope, scope, false)
        : scope.scope
  const same = context?.plan.kind === 'passages' && !search && !list.has('passage') ? context.plan : null
  return same ? { ...same, scope: where } : passages(slots, where, search)
}

const QUANTITIES = [
  'howMany',
  'rank',
  'top',
  'aggregate',
  'change',
  'difference',
  'total',
  'each',
  'breakdown',
] as const

/** What a question asks the narrative for that is none about figures after all; null where it asks for a quantity. */
export const wordsPlan = (slots: Slots): PassagesPlan | null =>
  slots.search && !slots.conditions.conditions.length && !QUANTITIES.some((kind) => slots.words.list.has(kind))
    ? passages(slots, slots.scope.scope, slots.search)
    : null

const COUNTING = ['howMany', 'which', 'rank', 'top'] as const

function passages({ words: { list } }: Slots, scope: Scope, text: string): PassagesPlan {
  const cues = list.all('passage')
  const sections = [...new Set(cues.flatMap(({ meaning }) => meaning.sections))]
  const aspects = new Set(cues.flatMap(({ meaning }) => (meaning.aspect ? [meaning.aspect] : [])))
  const [aspect] = aspects
  const countries = list.all('country').map(({ meaning }) => meaning.name)
  return {
    kind: 'passages',
    scope,
    text,
    sections,
    ...(aspects.size === 1 && aspect ? { aspect } : {}),
    ...(countries.length ? { countries } : {}),
    ...(list.has('none') ? { negated: true } : {}),
    wantsNumber: list.all('howMany').some(({ meaning }) => meaning.of === undefined) && !aspects.size,
  }
}

function figuresPlan(slots: Slots, setting: Setting): Plan | null {
  const { context } = setting
  const {
    words: { list },
    measures,
    scope,
  } = slots
  const marker = list.has('followUp')
  list.useKinds('followUp')
  const fragment = isFragment(slots, marker)
  if (context && fragment) {
    const changed = continuePlan(context, slots)
    if (changed) return changed.kind === 'figures' ? settleEdition(settleYears(changed)) : changed
  }
  // "Who are the applicants?" asks about requests without a word for them.
  if (!measures.measures.length && slots.operation.breakdown === 'requester' && (scope.namesAgency || scope.namesYear))
    return figuresPlan(
      { ...slots, measures: { ...measures, measures: [RECEIVED], family: 'requests' } },
      { ...setting, context: null },
    )
  if (!measures.measures.length) return null
  if (!mayStandAlone(slots)) return null
  list.useKinds('why', 'table')
  // "What share of all requests …": a figure without a whole in its own report is divided by the sum over all reports.
  const ratio = slots.operation.share ? shareBetween(slots) : null
  if (ratio) return settleEdition(newFigures({ ...slots, measures: { ...measures, measures: [ratio] } }, scope.scope))
  if (slots.operation.share && asShares(measures.measures, measures.whole).some(({ kind }) => kind !== 'ratio'))
    return scope.namesAgency ? partOfAll(slots) : null
  return settleEdition(settleYears(newFigures(slots, scope.scope)))
}

/** A report noun or a coverage word beside nothing but the noun "request" asks for reports. */
const mayStandAlone = ({ words: { list }, measures }: Slots): boolean =>
  !(measures.implied && measures.family === 'requests' && list.has('coverage') && !list.has('requests'))

/** Words that do not make a question by themselves: no figure, or a figure with nothing to say whose. */
function isFragment({ scope, measures, operation, conditions, words: { list } }: Slots, marker: boolean): boolean {
  if (list.has('reportNoun') || list.has('coverage')) return false
  if (!measures.measures.length)
    return (
      scope.namesAgency ||
      scope.excludes ||
      scope.namesYear ||
      operation.stated ||
      operation.share ||
      conditions.conditions.length > 0
    )
  if (scope.scope.where?.length) return false
  if (marker) return !(scope.namesAgency && scope.namesYear && !measures.implied)
  return !scope.namesAgency && !operation.stated && !conditions.conditions.length && !list.has('which')
}

function continuePlan({ plan, reportIds }: Context, slots: Slots): Plan | null {
  const {
    scope,
    measures,
    operation,
    words: { list },
  } = slots
  const they = list.all('followUp').some(({ meaning }) => meaning.of === 'they')
  switch (plan.kind) {
    case 'figures': {
      if (operation.breakdown)
        return {
          ...plan,
          ...readBreakdown(measures.measures.length ? measures.measures : plan.measures, operation.breakdown),
          scope: inheritScope(plan.scope, scope, false),
        }
      const changed = changeFigures(plan, slots, list)
      return they && !scope.namesAgency && operation.stated
        ? { ...changed, scope: { ...changed.scope, reportIds } }
        : changed
    }
    case 'passages':
    case 'findings':
    case 'coverage':
    case 'themes':
      if (measures.measures.length) return newFigures(slots, inheritScope(plan.scope, scope, false))
      return { ...plan, scope: inheritScope(plan.scope, scope, false) }
  }
}

const RECEIVED = requestMeasure('received', 'total')

/** 许可占处罚的比例, "licences as a percentage of penalties": one figure of table 2 divided by the other. */
function shareBetween({ words: { list }, measures: { measures, family } }: Slots): Measure | null {
  const [part, whole, more] = measures
  const [first, second] = list.all('item').map(({ token }) => token)
  if (family !== 'items' || !part || !whole || more || !first || !second) return null
  const between = list.all('share').some(({ token }) => token.start > first.start && token.start < second.start)
  return between ? shareOf(part, whole) : null
}

const ARCHIVE = /archive|档案|库里|库中|历年|所有年/u

/** What the agencies named hold of everything: of the same years, or of the whole archive where it is named. */
function partOfAll({ measures, scope: { scope }, words }: Slots): FiguresPlan {
  const whole = { ...EVERYTHING, years: ARCHIVE.test(words.text) ? [] : scope.years }
  return { kind: 'figures', measures: measures.measures, scope, operation: { kind: 'part', whole } }
}

function newFigures({ measures, operation, conditions, words: { list } }: Slots, scope: Scope): FiguresPlan {
  if (operation.breakdown) return { kind: 'figures', scope, ...readBreakdown(measures.measures, operation.breakdown) }
  const [premise] = conditions.loose
  const matches = premise !== undefined && operation.operation.kind === 'list'
  const operationOf: FiguresPlan['operation'] = matches
    ? { kind: 'list', conditions: [{ operator: '=', value: premise }] }
    : operation.operation
  const asParts = operation.share || conditions.percent
  const chooses = operation.operation.kind === 'change' && operation.operation.only !== undefined
  const figures = asParts && !chooses ? asShares(measures.measures, measures.whole) : measures.measures
  return {
    kind: 'figures',
    measures: figures,
    ...(measures.ambiguous ? { ambiguous: true } : {}),
    ...(operation.every ? { everyReport: true } : {}),
    ...(list.has('why') ? { causes: true } : {}),
    scope,
    operation: figures.every(isRatio) ? asPercent(operationOf, figures) : operationOf,
    ...(premise !== undefined && !matches ? { premise } : {}),
  }
}

const isRatio = (measure: Measure): boolean => measure.kind === 'ratio'

function asPercent(operation: Operation, [measure]: readonly Measure[]): Operation {
  if (!('conditions' in operation) || !measure) return operation
  return { ...operation, conditions: operation.conditions.map((bound) => boundOf(measure, bound)) }
}

/** 2024年同比: the change of one year is that from the year before. */
export function settleYears(plan: FiguresPlan): FiguresPlan {
  const [span, ...others] = plan.scope.years
  const { operation } = plan
  const changes = operation.kind === 'change' || (operation.kind === 'aggregate' && operation.change)
  if (!changes || !span || others.length || span.from === null || span.from !== span.to) return plan
  return { ...plan, scope: { ...plan.scope, years: [{ from: span.from - 1, to: span.to }] } }
}

/** A column that only one edition of the form has is asked of the reports on that form alone. */
export function settleEdition(plan: FiguresPlan): FiguresPlan {
  if (plan.scope.edition || (plan.operation.kind === 'lookup' && plan.scope.agencies.length)) return plan
  const editions = plan.measures.flatMap((measure) => {
    const figure = findFigure(measure.code)
    return figure?.table === 2 && figure.editions.length === 1 ? figure.editions : []
  })
  const [edition] = editions
  return edition && editions.every((other) => other === edition) ? { ...plan, scope: { ...plan.scope, edition } } : plan
}

function coveragePlan({ words: { list }, scope, conditions, operation }: Slots, { context }: Setting): Plan | null {
  // Nothing rises or falls in a list of reports: "drop table reports".
  if (operation.operation.kind === 'change' || operation.operation.kind === 'rank') return null
  const about = readCoverage(list)
  // What must hold of a figure is no condition on which reports there are.
  if (!about || (conditions.conditions.length && about !== 'missing')) return null
  const inherited =
    context && list.has('followUp') && !scope.namesAgency ? inheritScope(context.plan.scope, scope, false) : scope.scope
  return operation ? { kind: 'coverage', scope: inherited, about } : null
}
