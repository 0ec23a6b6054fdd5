import type { Condition, Measure, ReportFilter } from '../plan.ts'
import type { Context } from './follow-up.ts'
import type { NameIndex } from './name-index.ts'
import { type ConditionReading, isSatisfiable, readConditions } from './read-conditions.ts'
import { type MeasureReading, readAttribute, readMeasures } from './read-measures.ts'
import { type OperationReading, readOperation } from './read-operation.ts'
import { readScope, type ScopeReading } from './read-scope.ts'
import { readWhere } from './read-where.ts'
import { searchText, unknownWords } from './read-words.ts'
import type { Correction } from './reading.ts'
import { splitClauses } from './split-clauses.ts'
import type { Token, TokenList } from './token.ts'

/** What understanding needs to know besides the words. */
export interface Setting {
  readonly names: NameIndex
  readonly now: Date
  readonly context: Context | null
}

/** A question as tokens, after its typing errors were corrected. */
export interface Words {
  readonly text: string
  readonly list: TokenList
  readonly corrections: readonly Correction[]
}

/** Everything that the words say, slot by slot. */
export interface Slots {
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

/** Fills every slot, in the order in which words may be used: names first, then figures, conditions and operations. */
export function readSlots(words: Words, { names, context }: Setting): Slots {
  const { list, text } = words
  const narrative = hasCue(list) || list.has('topic') || unknownWords(list).some(isWord)
  const named = readScope(list, names, text)
  const clauses = named.exact ? null : splitClauses(list)
  const main = clauses?.main ?? list
  const filters = clauses ? readWhere(clauses.where) : []
  const foreign = narrative && named.foreignPlaces.length === named.unknown.length
  if (foreign) for (const token of named.foreignPlaces) list.release(token)
  const search = searchText(list, text)
  const anchored = named.namesAgency || named.excludes || named.namesYear || list.has('which') || list.has('followUp')
  // Beside a condition even a bare noun is a figure: it filters the reports whose passages are sought.
  const bounded = list.has('conditions') || list.has('compare') || list.has('none')
  const read = readMeasures(main, narrative && !bounded, anchored)
  const spokenOf = context?.plan.kind === 'figures' && list.has('followUp') ? context.plan.measures : []
  const all = (read.measures.length ? null : readAttribute(main, spokenOf)) ?? read
  const counted = main.has('top') || main.has('rank')
  const own = counted ? NO_CONDITIONS : settleLoose(readConditions(main), main, named)
  const { measures, also } = named.exact ? { measures: all, also: [] } : holdTogether(main, all, own)
  const bounds = clauses?.had || also.length ? { ...own, conditions: withMore(own.conditions) } : own
  const { conditions, where } = mergeAlike(bounds, [...also, ...filters], measures.measures)
  const scope = where.length ? { ...named, scope: { ...named.scope, where } } : named
  const { agencies, years } = scope.scope
  const severalYears = years.length > 1 || years.some(({ from, to }) => from !== to)
  const operation = readOperation(main, {
    conditions: conditions.conditions,
    percent: conditions.percent,
    ofAll: !scope.namesAgency && !context,
    namesAgency: scope.exact,
    oneAgency: agencies.length === 1 && !severalYears,
    severalYears,
    manyYears: agencies.length !== 1 && (severalYears || !years.length),
  })
  return { words, scope, conditions, measures, operation, narrative, foreign, search }
}

/** Something that a report may say: the archive is Chinese, and asked in Chinese or English. */
const isWord = ({ text }: Token): boolean => /\p{Script=Han}|[a-z]{2}/u.test(text)

/** A word asks for the narrative; "how did … change" asks for figures. */
function hasCue(list: TokenList): boolean {
  const cues = list.all('passage').map(({ token }) => token)
  if (!list.has('change') || !cues.every(({ text }) => text.startsWith('how '))) return cues.length > 0
  list.use(...cues)
  return false
}

const NO_CONDITIONS: ConditionReading = { conditions: [], loose: [], contradictory: false, percent: false }

/** "More than 5 and fewer than 30 requests": two clauses about one figure are conditions on it. */
function mergeAlike(
  own: ConditionReading,
  filters: readonly ReportFilter[],
  [measure, ...others]: readonly Measure[],
): { conditions: ConditionReading; where: readonly ReportFilter[] } {
  const isSame = (filter: ReportFilter): boolean => !others.length && filter.measure.code === measure?.code
  const conditions = [...own.conditions, ...filters.filter(isSame).flatMap((filter) => filter.conditions)]
  const contradictory = own.contradictory || !isSatisfiable(conditions)
  return { conditions: { ...own, conditions, contradictory }, where: filters.filter((filter) => !isSame(filter)) }
}

const BOTH = /(?<![a-z])(?:both|neither|nor)(?![a-z])|(?<!平)[都均皆]|同时|既/u

const withMore = (conditions: readonly Condition[]): readonly Condition[] => (conditions.length ? conditions : [MORE])

const MORE: Condition = { operator: '>', value: 0 }

const HAVING_BOTH = /都有(?:的|过)|既.{1,8}又.{1,8}的(?:单位|部门|机关)|(?:which|what) .{1,20} both|both .{1,60} which/u

/** "Neither reconsideration nor litigation", 复议和诉讼都有的: a condition that must hold of every figure named. */
function holdTogether(
  { text }: TokenList,
  all: MeasureReading,
  { conditions: said }: ConditionReading,
): { measures: MeasureReading; also: readonly ReportFilter[] } {
  const [first, ...others] = all.measures
  const conditions: readonly Condition[] = !said.length && HAVING_BOTH.test(text) ? [MORE] : said
  const isNone = said.some(({ operator, value }) => operator === '=' && value === 0)
  if (!first || !others.length || all.ambiguous || !conditions.length || !(isNone || BOTH.test(text)))
    return { measures: all, also: [] }
  return { measures: { ...all, measures: [first] }, also: others.map((measure) => ({ measure, conditions })) }
}

/** "agencies with 5 requests": a bare number beside agencies in general is what their figure must be. */
function settleLoose(reading: ConditionReading, list: TokenList, scope: ScopeReading): ConditionReading {
  const [value] = reading.loose
  if (value === undefined || reading.conditions.length || scope.exact || list.has('why')) return reading
  const asksAgencies =
    list.all('which').some(({ meaning }) => meaning.of === 'agency') ||
    list.all('howMany').some(({ meaning }) => meaning.of === 'agency')
  return asksAgencies ? { ...reading, conditions: [{ operator: '=', value }], loose: reading.loose.slice(1) } : reading
}
