import { FIGURES, findFigure } from '../../db/codebook.ts'
import { EVERYTHING, type FiguresPlan, type PassagesPlan, type Plan, type Scope } from '../plan.ts'
import { correctSpelling } from './correct-spelling.ts'
import { asShares, type Context, changeFigures, inheritScope } from './follow-up.ts'
import type { NameIndex } from './name-index.ts'
import { normaliseQuestion } from './normalise-question.ts'
import { readBreakdown } from './read-breakdown.ts'
import { type ConditionReading, readConditions } from './read-conditions.ts'
import { readCoverage } from './read-coverage.ts'
import { type MeasureReading, readMeasures } from './read-measures.ts'
import { type OperationReading, readOperation } from './read-operation.ts'
import { readScope, type ScopeReading } from './read-scope.ts'
import { searchText, unknownWords } from './read-words.ts'
import type { Correction, Reading, Trouble } from './reading.ts'
import { type Token, TokenList } from './token.ts'
import { tokeniseQuestion } from './tokenise-question.ts'

/** A question longer than this is no question. */
const LONGEST_QUESTION = 600

/** What understanding needs to know besides the words. */
export interface Setting {
  readonly names: NameIndex
  readonly now: Date
  readonly context: Context | null
}

interface Words {
  readonly text: string
  readonly list: TokenList
  readonly corrections: readonly Correction[]
}

/**
 * Reads a question: words → tokens → slots → plan. Nothing is guessed: words without effect are returned, and a plan
 * is only made when its parts were said or follow from the conversation.
 */
export function understand(question: string, setting: Setting): Reading {
  const { text } = normaliseQuestion(question)
  if (!/[\p{L}\p{N}]/u.test(text)) return trouble({ kind: 'empty' })
  if (text.length > LONGEST_QUESTION) return trouble({ kind: 'tooLong' })
  const words = readTokens(text, setting)
  if (words.list.has('help') && unknownWords(words.list).length === 0) return { kind: 'help' }
  return readPlan(words, setting)
}

const trouble = (what: Trouble, ignored: readonly string[] = []): Reading => ({
  kind: 'trouble',
  trouble: what,
  ignored,
  options: [],
})

function readTokens(text: string, { names, now }: Setting): Words {
  const tokens = tokeniseQuestion(text, names, now)
  const corrected = correctSpelling(text, tokens, names)
  if (!corrected.corrections.length) return { text, list: new TokenList(tokens, text), corrections: [] }
  return {
    text: corrected.text,
    list: new TokenList(tokeniseQuestion(corrected.text, names, now), corrected.text),
    corrections: corrected.corrections,
  }
}

/** Everything that the words say, slot by slot. */
interface Slots {
  readonly words: Words
  readonly scope: ScopeReading
  readonly conditions: ConditionReading
  readonly measures: MeasureReading
  readonly operation: OperationReading
  /** Words that speak of the narrative: cues, topics, words that no vocabulary knows. */
  readonly narrative: boolean
  /** The only unknown names are places that the narrative may speak of. */
  readonly foreign: boolean
  /** What to search the narrative for, taken before figures use words. */
  readonly search: string
}

function readSlots(words: Words, { names }: Setting): Slots {
  const { list, text } = words
  const narrative = list.has('passage') || list.has('topic') || unknownWords(list).length > 0
  const scope = readScope(list, names, text)
  const foreign = narrative && scope.foreignPlaces.length === scope.unknown.length
  if (foreign) for (const token of scope.foreignPlaces) list.release(token)
  const search = searchText(list, text)
  const anchored = scope.namesAgency || scope.namesYear || list.has('which') || list.has('followUp')
  // Beside a condition even a bare noun is a figure: it filters the reports whose passages are sought.
  const filters = list.has('conditions') || list.has('compare')
  const measures = readMeasures(list, narrative && !filters, anchored)
  const counted = list.has('top') || list.has('rank')
  const conditions = counted ? NO_CONDITIONS : readConditions(list)
  const span = scope.scope.years[0]
  const oneAgency =
    scope.scope.agencies.length === 1 && scope.scope.years.length < 2 && (!span || span.from === span.to)
  const operation = readOperation(list, { conditions: conditions.conditions, namesAgency: scope.exact, oneAgency })
  return { words, scope, conditions, measures, operation, narrative, foreign, search }
}

const NO_CONDITIONS: ConditionReading = { conditions: [], loose: [], contradictory: false }

function readPlan(words: Words, setting: Setting): Reading {
  const { list } = words
  const slots = readSlots(words, setting)
  if (slots.scope.unknown.length && !slots.foreign)
    return trouble({ kind: 'unknownAgency', names: slots.scope.unknown })
  if (
    slots.conditions.loose.some((value) => value < 0) ||
    slots.conditions.contradictory ||
    slots.conditions.conditions.some(({ value, operator }) => value < 0 && operator !== '>' && operator !== '>=')
  )
    return trouble({ kind: 'contradictory' })
  const plan =
    findingsPlan(slots) ??
    mixedPlan(slots) ??
    passagesPlan(slots, setting) ??
    figuresPlan(slots, setting) ??
    coveragePlan(slots, setting)
  const ignored = ignoredWords(list, plan)
  if (!plan)
    return ignored.length ? trouble({ kind: 'notUnderstood', words: ignored }, ignored) : trouble({ kind: 'noMeasure' })
  // A figure is never given for a question that was understood in part only.
  if (ignored.length && plan.kind !== 'passages') {
    return { kind: 'trouble', trouble: { kind: 'notUnderstood', words: ignored }, ignored, options: [], nearest: plan }
  }
  return { kind: 'plan', plan, ignored, corrections: words.corrections }
}

/** Passages take every word into the search; other plans must have used all of them. */
const ignoredWords = (list: TokenList, plan: Plan | null): string[] =>
  plan?.kind === 'passages'
    ? []
    : list
        .unused()
        .filter(isContent)
        .map((token) => token.text)

const SILENT = new Set([
  'followUp',
  'within',
  'each',
  'howMany',
  'which',
  'reportNoun',
  'some',
  'why',
  'between',
  'sector',
])

/** Tokens that only shape a question need no effect of their own. */
const isContent = (token: Token): boolean =>
  token.meanings.length === 0 || !token.meanings.some((meaning) => SILENT.has(meaning.kind))

function findingsPlan({ words: { list }, scope, measures }: Slots): Plan | null {
  if (!list.has('finding')) return null
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
  // The words of the figure are used by now: they are a filter, not something to look for.
  return {
    ...passages(slots, scope.scope, searchText(list, slots.words.text)),
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
  const strong = measures.measures.length > 0 && !list.has('passage')
  // An exact figure with a word that nobody knows is not a question about the narrative: say which word it was.
  if (strong && (list.has('why') || !list.has('topic'))) return null
  const they = list.all('followUp').some(({ meaning }) => meaning.of === 'they')
  const where = they && context ? { ...EVERYTHING, reportIds: context.reportIds } : scope.scope
  const same = context?.plan.kind === 'passages' && !search && !list.has('passage') ? context.plan : null
  return same ? { ...same, scope: where } : passages(slots, where, search)
}

function passages({ words: { list } }: Slots, scope: Scope, text: string): PassagesPlan {
  const cues = list.all('passage')
  const sections = [...new Set(cues.flatMap(({ meaning }) => meaning.sections))]
  const aspects = new Set(cues.flatMap(({ meaning }) => (meaning.aspect ? [meaning.aspect] : [])))
  const [aspect] = aspects
  return {
    kind: 'passages',
    scope,
    text,
    sections,
    ...(aspects.size === 1 && aspect ? { aspect } : {}),
    wantsNumber: list.all('howMany').some(({ meaning }) => meaning.of === undefined) && !aspects.size,
  }
}

function figuresPlan(slots: Slots, { context }: Setting): Plan | null {
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
    if (changed) return changed.kind === 'figures' ? finish(changed) : changed
  }
  if (!measures.measures.length) return null
  if (!mayStandAlone(slots)) return null
  // "What share of all requests …" divides over reports, which no definition here covers.
  if (slots.operation.share && asShares(measures.measures).some((measure) => measure.kind !== 'ratio')) return null
  list.useKinds('why', 'table')
  return finish(newFigures(slots, scope.scope))
}

/** A report noun or a coverage word beside nothing but the noun "request" asks for reports. */
const mayStandAlone = ({ words: { list }, measures }: Slots): boolean =>
  !(measures.implied && measures.family === 'requests' && list.has('coverage') && !list.has('requests'))

/** Words that do not make a question by themselves: no figure, or a figure with nothing to say whose. */
function isFragment({ scope, measures, operation, conditions, words: { list } }: Slots, marker: boolean): boolean {
  if (list.has('reportNoun') || list.has('coverage')) return false
  if (!measures.measures.length)
    return (
      scope.namesAgency || scope.namesYear || operation.stated || operation.share || conditions.conditions.length > 0
    )
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
      if (measures.measures.length) return newFigures(slots, inheritScope(plan.scope, scope, false))
      return { ...plan, scope: inheritScope(plan.scope, scope, false) }
  }
}

function newFigures({ measures, operation, conditions }: Slots, scope: Scope): FiguresPlan {
  if (operation.breakdown) return { kind: 'figures', scope, ...readBreakdown(measures.measures, operation.breakdown) }
  const [premise] = conditions.loose
  const list = premise !== undefined && operation.operation.kind === 'list'
  const operationOf: FiguresPlan['operation'] = list
    ? { kind: 'list', conditions: [{ operator: '=', value: premise }] }
    : operation.operation
  return {
    kind: 'figures',
    measures: operation.share ? asShares(measures.measures) : measures.measures,
    ...(measures.ambiguous ? { ambiguous: true } : {}),
    ...(operation.every ? { everyReport: true } : {}),
    scope,
    operation: operationOf,
    ...(premise !== undefined && !list ? { premise } : {}),
  }
}

/** A column that only one edition of the form has is asked of the reports on that form alone. */
function finish(plan: FiguresPlan): FiguresPlan {
  if (plan.scope.edition || (plan.operation.kind === 'lookup' && plan.scope.agencies.length)) return plan
  const editions = plan.measures.flatMap((measure) => {
    const figure = findFigure(measure.code)
    return figure?.table === 2 && figure.editions.length === 1 ? figure.editions : []
  })
  const [edition] = editions
  return edition && editions.every((other) => other === edition) ? { ...plan, scope: { ...plan.scope, edition } } : plan
}

function coveragePlan({ words: { list }, scope, operation }: Slots, { context }: Setting): Plan | null {
  const about = readCoverage(list)
  if (!about) return null
  const inherited =
    context && list.has('followUp') && !scope.namesAgency ? inheritScope(context.plan.scope, scope, false) : scope.scope
  return operation ? { kind: 'coverage', scope: inherited, about } : null
}
