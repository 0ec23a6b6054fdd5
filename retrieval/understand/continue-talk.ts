import type { FiguresQuery, Reports } from '../../db/figures/nodes.ts'
import type { Cue } from '../languages/cues.ts'
import type { Query } from '../query/query.ts'
import { askAgainstShown, askBound, askIntersection, askOthers } from './follow/ask-bounds.ts'
import { askChange, askComparison, askDifference } from './follow/ask-difference.ts'
import { askAgain, askAggregate, askCount, askShare } from './follow/ask-of-shown.ts'
import { askPeak, askPosition, askRanking } from './follow/ask-order.ts'
import { askBreakdown, askGroups, askMeaning, askMembers, askOverYears, askYears } from './follow/ask-parts.ts'
import { carryMeasures } from './follow/carry-measure.ts'
import { isNew } from './follow/is-new.ts'
import { countSpoken, joinSpoken } from './follow/join-spoken.ts'
import { mergeReports, reportsBefore, spansOf } from './follow/merge-reports.ts'
import { pickOffer } from './follow/pick-offer.ts'
import { pointAt } from './follow/point-at.ts'
import { askReports, askValue } from './follow/replace-parts.ts'
import type { Step, StepReader, Turn } from './follow/turn.ts'
import { readTake } from './parse/figure-parts.ts'
import type { Parsed } from './parse/parse-question.ts'
import { cuesOf, has, type View } from './parse/view.ts'
import { isSameQuery } from './same-query.ts'
import { type Context, talkAbout } from './talk.ts'
import { hasCue, meaningOf, type Token } from './tokens/meaning.ts'
import type { NameIndex } from './tokens/name-index.ts'

/** A question that may go on with the talk, and what it became. */
export interface Continued {
  readonly query: Query
  /** Whether the talk was needed for it. */
  readonly follows: boolean
  /** Words that no part of the query comes from. */
  readonly left: readonly Token[]
  /** What else it may mean. */
  readonly others: readonly Query[]
  /** It must not be answered without asking back. */
  readonly isOpen: boolean
}

/** The more special kind of turn first; the first reader that knows it decides. */
const STEPS: readonly StepReader[] = [
  askAgainstShown,
  askIntersection,
  askBound,
  askOthers,
  askPosition,
  askPeak,
  askShare,
  askCount,
  askDifference,
  askMeaning,
  askChange,
  askGroups,
  askRanking,
  askAggregate,
  askOverYears,
  askYears,
  askComparison,
  askMembers,
  askBreakdown,
  askValue,
  askReports,
  askAgain,
]

/**
 * The question together with the answer before it (`query.md` 3.8): it, there and "the first one" are what was shown; what is
 * not said stays as it was; a question that says everything itself is left as it is.
 */
export function continueTalk(parsed: Parsed, view: View, context: Context | null, names: NameIndex): Continued | null {
  const { offered = [] } = context ?? {}
  const [best] = offered
  if (!context || !best) return continueOn(parsed, view, context, names)
  const picked = pickOffer(view, offered)
  if (picked) return { query: picked, follows: true, left: [], others: [], isOpen: false }
  const plain = continueOn(parsed, view, context, names)
  if (!plain?.follows) return plain
  // Nobody knows whether the last turn was what it seemed: going on with it and with what was answered before are both offered.
  const last = continueOn(parsed, view, talkAbout(best, context), names) ?? plain
  const isAgreed = !isSameQuery(context.query, best) && isSameQuery(last.query, plain.query)
  return { ...last, others: [plain.query, ...last.others], isOpen: last.isOpen || !isAgreed }
}

function continueOn(parsed: Parsed, view: View, context: Context | null, names: NameIndex): Continued | null {
  const { query, left } = parsed
  const [earlier] = context?.earlier ?? []
  const asIs: Continued | null = query ? { query, follows: false, left, others: [], isOpen: false } : null
  if (!context || query?.kind === 'talk') return asIs
  if (has(view, 'goBack') && earlier && parsed.mentions.length === 0 && !parsed.reports.namesAgency)
    return {
      query: earlier.query,
      follows: true,
      left: rest(view, ['goBack', 'first', 'it'], []),
      others: [],
      isOpen: false,
    }
  const before = context.query
  const figures = before.kind === 'figures' ? before : before.kind === 'define' ? (earlier?.query ?? null) : null
  const pointed = pointAt(view, context, figures?.kind === 'figures' ? figures : null)
  if (isNew(parsed, view, pointed)) return asIs
  if (figures?.kind === 'figures' && !isNarrative(query)) {
    const turn = readTurn(parsed, view, figures, context, names)
    const step = firstStep(turn)
    if (step) {
      const uses = [
        ...named(view, parsed),
        ...(step.uses ?? []),
        ...(turn.pointed?.tokens ?? []),
        ...cuesOf(view, 'thatYear'),
      ]
      return {
        query: step.query,
        follows: true,
        left: rest(view, step.cues, [...uses, ...counts(turn), ...(turn.measures.length > 0 ? valueTokens(turn) : [])]),
        others: [...(step.others ?? []), ...(query && asIs && !isFragment(query) ? [query] : [])],
        isOpen: step.isOpen === true || isMiscounted(turn, figures),
      }
    }
  }
  return goOn(parsed, view, context, names, pointed) ?? asIs
}

/** "The three" where nothing that was shown or spoken of is three. */
function isMiscounted({ view, before, context, of }: Turn, last: FiguresQuery): boolean {
  const count = countSpoken(view)
  if (count === null || before !== last) return false
  const { agencies, years } = context.shown
  return ![
    agencies.length,
    years.length,
    before.show.length,
    before.sides.length,
    of.agencies.length,
    of.filters.length,
  ].includes(count)
}

const firstStep = (turn: Turn): Step | null => {
  for (const read of STEPS) {
    const step = read(turn)
    if (step) return step
  }
  return null
}

const isNarrative = (query: Query | null): boolean =>
  query !== null &&
  (query.kind === 'themes' ||
    query.kind === 'findings' ||
    (query.kind === 'passages' && (query.aspect !== null || query.text !== '')))

/** What says too little to be a question of its own. */
const isFragment = (query: Query): boolean =>
  query.kind === 'coverage' || (query.kind === 'figures' && query.as === 'profile')

function readTurn(parsed: Parsed, view: View, last: FiguresQuery, context: Context, names: NameIndex): Turn {
  const { reports } = parsed
  const joined = joinLast(view, last, context, reports.namesAgency || reports.namesYear)
  const before = joined ?? last
  const pointed = joined ? null : pointAt(view, context, before)
  const from = reportsBefore(before, context, pointed, has(view, 'thatYear'))
  const of = mergeReports(from, reports, view, names.agencies)
  const scope = mergeReports(reportsBefore(before, context, null, has(view, 'thatYear')), reports, view, names.agencies)
  const field = mergeReports(everybody(before, context), reports, view, names.agencies)
  return {
    ...{ view, parsed, names, before, context, pointed, isJoined: joined !== null },
    measures: carryMeasures(parsed.mentions, before.show),
    namesWho: reports.namesAgency,
    namesYear: reports.namesYear,
    of,
    scope,
    field,
  }
}

/** "Both", 这三个数, "which is higher": what was spoken of one after the other, unless the answer showed as many. */
function joinLast(view: View, last: FiguresQuery, context: Context, names: boolean): FiguresQuery | null {
  const count = countSpoken(view)
  const { agencies, years } = context.shown
  if (count !== null && [agencies, years, last.sides, last.show].some(({ length }) => length === count)) return null
  const isOne = agencies.length === 1 && years.length === 1
  const compares = has(view, 'whichMore', 'compare') && !names && !has(view, 'whichYear')
  const among = isOne && has(view, 'outOf') && readTake(view).value !== null
  const counts = count !== null ? [count] : among ? [4, 3, 2] : compares ? [2] : []
  return counts.map((one) => joinSpoken(last, context, one)).find((joined) => joined !== null) ?? null
}

/** The field of a ranking or list that goes on: the same region, kind and years, and no single agencies. */
function everybody({ of }: FiguresQuery, { shown }: Context): Reports {
  const { in: _, reportIds: __, latest: ___, ...rest } = of
  const years = of.years.length > 0 ? of.years : shown.years.length === 1 ? spansOf(shown.years) : []
  return { ...rest, agencies: [], years }
}

const named = (view: View, { reports }: Parsed): readonly Token[] =>
  view.tokens.filter(
    (token) =>
      (reports.namesAgency || reports.namesYear || reports.of.except || reports.of.edition) &&
      token.meanings.some(
        (meaning) =>
          ['agency', 'place', 'sector', 'level', 'years', 'edition'].includes(meaning.kind) ||
          (meaning.kind === 'cue' && SAID_WITH_NAMES.includes(meaning.cue)),
      ),
  )

/** 这三家, "these five": as many as were shown, or as the ranking takes. */
const counts = ({ view, before, context }: Turn): readonly Token[] =>
  view.tokens.filter((token) => {
    const value = meaningOf(token, 'number')?.value
    const taken = before.take?.kind === 'place' ? undefined : before.take?.count
    return value !== undefined && (value === context.shown.agencies.length || value === taken)
  })

const SAID_WITH_NAMES: readonly Cue[] = ['exceptNext', 'exceptPrevious', 'ownProvince', 'ownCity', 'region']

const valueTokens = ({ parsed }: Turn): readonly Token[] => parsed.mentions.flatMap(({ tokens }) => tokens)

/** Words that shape a turn and need no effect of their own. */
const SILENT: readonly Cue[] = [
  'of',
  'and',
  'but',
  'yesno',
  'following',
  'instead',
  'also',
  'passive',
  'agencyNoun',
  'reportNoun',
  'it',
  'greeting',
  'thanks',
  'praise',
  'approximately',
  'asTable',
  'list',
  'profile',
  'complaint',
  'howMany',
  'first',
  'say',
] // prettier-ignore

/** Words of a turn without effect. */
function rest({ tokens }: View, cues: readonly Cue[], uses: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token) =>
      !uses.includes(token) &&
      !token.meanings.some(({ kind }) => kind === 'filler') &&
      !hasCue(token, ...cues) &&
      !hasCue(token, ...SILENT),
  )
}

/** A turn after something else than figures, or one that asks for a text: its own question about the reports of the talk. */
function goOn(
  parsed: Parsed,
  view: View,
  context: Context,
  names: NameIndex,
  pointed: ReturnType<typeof pointAt>,
): Continued | null {
  const { query, reports, mentions, left } = parsed
  const before = context.query
  if (query?.kind === 'define') return null
  const from = reportsBefore(before, context, pointed, has(view, 'thatYear'))
  const of = mergeReports(from, reports, view, names.agencies)
  const namesValue = mentions.some(({ isHint }) => !isHint)
  const asksNothing =
    query === null || isFragment(query) || (query.kind === 'passages' && query.text === '' && query.aspect === null)
  const isNamed = reports.namesAgency || reports.namesYear || pointed !== null
  const used = { follows: true, others: [], isOpen: false } as const
  if (asksNothing && !namesValue && 'of' in before && before.kind !== 'figures' && isNamed)
    return {
      ...used,
      query: { ...before, of } as Query,
      left: rest(
        view,
        ['howMany', 'thatYear', 'it', 'only', 'region'],
        [...named(view, parsed), ...(pointed?.tokens ?? [])],
      ),
    }
  if (query === null || !('of' in query)) return null
  const own: Reports =
    reports.namesAgency && !pointed ? { ...query.of, ...(reports.namesYear ? {} : { years: of.years }) } : of
  // "What are they doing about it": no word of it is one to look for.
  const isBare = query.kind === 'passages' && query.aspect !== null && view.tokens.every(isShaping)
  return {
    ...used,
    query: { ...query, of: own, ...(isBare ? { text: '' } : {}) } as Query,
    left: left.filter((token) => !hasCue(token, 'thatYear', ...SILENT) && !pointed?.tokens.includes(token)),
  }
}

const isShaping = ({ meanings }: Token): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => kind === 'cue' || kind === 'filler')
