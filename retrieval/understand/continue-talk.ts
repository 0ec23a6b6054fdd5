import { type FiguresQuery, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { DefineQuery, Query } from '../query/query.ts'
import { isNew } from './follow/is-new.ts'
import { countSpoken, isTaken } from './follow/join-spoken.ts'
import { leftOfStep, listRest, named, SILENT } from './follow/left-of-turn.ts'
import { mergeReports, reportsBefore } from './follow/merge-reports.ts'
import { pickOffer } from './follow/pick-offer.ts'
import { pointAt } from './follow/point-at.ts'
import { readTurn } from './follow/read-turn.ts'
import { STEPS } from './follow/steps.ts'
import type { Step, Turn } from './follow/turn.ts'
import type { Parsed } from './parse/parse-question.ts'
import { cuesOf, has, type View } from './parse/view.ts'
import { isSameQuery } from './same-query.ts'
import { type Context, talkAbout } from './talk.ts'
import { hasCue, type Token } from './tokens/meaning.ts'
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
  /** No other reading of it is possible: an offer that is taken, the talk itself. */
  readonly isSettled?: true
}

/**
 * The question together with the answer before it (`query.md` 3.8): it, there and "the first one" are what was shown; what is
 * not said stays as it was; a question that says everything itself is left as it is.
 */
export function continueTalk(parsed: Parsed, view: View, context: Context | null, names: NameIndex): Continued | null {
  const { offered = [] } = context ?? {}
  const [best] = offered
  if (!context || !best) return continueOn(parsed, view, context, names)
  const picked = pickOffer(view, offered)
  if (picked) return { query: picked, follows: true, left: [], others: [], isOpen: false, isSettled: true }
  const plain = continueOn(parsed, view, context, names)
  if (!plain?.follows) return plain
  // Nobody knows whether the last turn was what it seemed: going on with it and with what was answered before are both offered.
  const last = continueOn(parsed, view, talkAbout(best, context), names) ?? plain
  const isAgreed = !isSameQuery(context.query, best) && isSameQuery(last.query, plain.query)
  return { ...last, others: [plain.query, ...last.others], isOpen: last.isOpen || !isAgreed }
}

function continueOn(parsed: Parsed, view: View, context: Context | null, names: NameIndex): Continued | null {
  const { query, left } = parsed
  const asIs: Continued | null = query ? { query, follows: false, left, others: [], isOpen: false } : null
  if (!context) return asIs
  if (asIs?.query.kind !== 'talk') return goOnFrom(parsed, view, context, names, asIs)
  // "Show the source" is of the answer before, and needs no example to say so.
  const { about } = asIs.query
  return about.kind === 'meta' && about.ofThat ? { ...asIs, follows: true, isSettled: true } : asIs
}

/** What a turn that is no talk about the program becomes in a talk. */
function goOnFrom(
  parsed: Parsed,
  view: View,
  context: Context,
  names: NameIndex,
  asIs: Continued | null,
): Continued | null {
  const { query } = parsed
  const [earlier] = context.earlier ?? []
  if (has(view, 'goBack') && earlier && parsed.mentions.length === 0 && !parsed.reports.namesAgency)
    return {
      query: earlier.query,
      follows: true,
      left: listRest(view, ['goBack', 'first', 'it'], []),
      others: [],
      isOpen: false,
      isSettled: true,
    }
  const before = context.query
  const figures =
    before.kind === 'figures'
      ? before
      : before.kind === 'define'
        ? (asFigures(earlier?.query) ?? valueOfThat(before))
        : null
  const pointed = pointAt(view, context, figures?.kind === 'figures' ? figures : null)
  if (isNew(parsed, view, pointed, context.shown.agencies.length === 1)) return asIs
  if (figures?.kind === 'figures' && !isNarrative(query, view) && !asksCoverage(query, view)) {
    const turn = readTurn(parsed, view, figures, context, names)
    const step = firstStep(turn)
    if (step)
      return {
        query: step.query,
        follows: true,
        left: leftOfStep(turn, step),
        others: [...(step.others ?? []), ...(query && asIs && !isFragment(query) ? [query] : [])],
        isOpen: step.isOpen === true || isMiscounted(turn, figures),
      }
  }
  return goOn(parsed, view, context, names, pointed) ?? asIs
}

/** "The three" where nothing that was shown or spoken of is three. */
function isMiscounted({ view, before, context, of }: Turn, last: FiguresQuery): boolean {
  const count = countSpoken(view)
  if (count === null || before !== last) return false
  const { agencies, years } = context.shown
  return (
    !isTaken(before, count) &&
    ![
      agencies.length,
      years.length,
      before.show.length,
      before.sides.length,
      of.agencies.length,
      of.filters.length,
    ].includes(count)
  )
}

const firstStep = (turn: Turn): Step | null => {
  for (const read of STEPS) {
    const step = read(turn)
    if (step) return step
  }
  return null
}

/** Whether a text is asked for. Words that only shape a question are none to look for. */
const isNarrative = (query: Query | null, view: View): boolean =>
  query !== null &&
  (query.kind === 'themes' ||
    query.kind === 'findings' ||
    (query.kind === 'passages' &&
      (query.aspect !== null || (query.text !== '' && (has(view, 'say') || !view.tokens.every(isShaping))))))

/** Whether reports themselves are asked for: "do they have one for 2023". */
const asksCoverage = (query: Query | null, view: View): boolean =>
  query?.kind === 'coverage' &&
  has(view, 'reportNoun', 'whichReport', 'howManyReports') &&
  has(view, 'coverageExists', 'coverageYears', 'coverageMissing', 'howManyReports', 'yesno', 'also')

/** A query where it asks for figures. */
const asFigures = (query: Query | undefined): FiguresQuery | null => (query?.kind === 'figures' ? query : null)

/** A query that goes on with the talk, every word of it used. */
const goingOn = (query: Query): Continued => ({ query, follows: true, left: [], others: [], isOpen: false })

/** "What's its denial rate" asks for the rate of somebody, not what a rate is. */
const hasBareWhat = (view: View): boolean => cuesOf(view, 'define').every(({ text }) => /^what(?:'?s)?$/u.test(text))

/** The value that was explained, as nobody asked for it yet: "how many of those did X have". */
const valueOfThat = ({ codes }: DefineQuery): FiguresQuery | null => {
  const [code, ...others] = codes
  return code && others.length === 0 ? figuresQuery('sum', { show: [measure(code)] }) : null
}

/** What says too little to be a question of its own. */
const isFragment = (query: Query): boolean =>
  query.kind === 'coverage' || (query.kind === 'figures' && query.as === 'profile')

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
  if (before.kind === 'passages' && before.aspect === 'problem' && has(view, 'improvement') && !namesOwn(parsed))
    return {
      query: { ...before, aspect: 'improvement', text: '' },
      follows: true,
      left: listRest(view, ['improvement', 'it', 'define'], pointed?.tokens ?? []),
      others: [],
      isOpen: false,
    }
  if (query?.kind === 'define') {
    const asked = pointed && !pointed.isPlace && hasBareWhat(view) ? valueOfThat(query) : null
    const about = reportsBefore(before, context, pointed, false)
    return (
      asked && {
        ...goingOn(asked),
        query: { ...asked, as: 'rows', of: mergeReports(about, reports, view, names.agencies) },
      }
    )
  }
  const from = reportsBefore(before, context, pointed, has(view, 'thatYear'))
  const of = mergeReports(from, reports, view, names.agencies)
  const namesValue = mentions.some(({ isHint }) => !isHint)
  const asksNothing =
    query === null ||
    (isFragment(query) && !isSaidAnew(query, view)) ||
    (query.kind === 'passages' && query.text === '' && query.aspect === null)
  const isNamed = reports.namesAgency || reports.namesYear || pointed !== null
  const used = { follows: true, others: [], isOpen: false } as const
  if (asksNothing && !namesValue && 'of' in before && before.kind !== 'figures' && isNamed)
    return {
      ...used,
      query: { ...before, of } as Query,
      left: listRest(
        view,
        ['howMany', 'thatYear', 'it', 'only', 'region'],
        [...named(view, parsed), ...(pointed?.tokens ?? [])],
      ),
    }
  if (query === null || !('of' in query)) return null
  const isOfYears = query.kind === 'coverage' && query.about === 'years' && !reports.namesYear
  const own: Reports = isOfYears
    ? { ...of, years: [] }
    : reports.namesAgency && !pointed
      ? { ...query.of, ...(reports.namesYear ? {} : { years: of.years }) }
      : of
  // "What are they doing about it": no word of it is one to look for.
  const isBare = query.kind === 'passages' && query.aspect !== null && view.tokens.every(isShaping)
  return {
    ...used,
    query: { ...query, of: own, ...(isBare ? { text: '' } : {}) } as Query,
    left: left.filter((token) => !hasCue(token, 'thatYear', ...SILENT) && !pointed?.tokens.includes(token)),
  }
}

/** 有哪些年的, "the whole picture" after another question about reports: a question in its own words. */
const isSaidAnew = (query: Query, view: View): boolean =>
  query.kind === 'coverage'
    ? has(view, 'coverageYears', 'coverageMissing', 'howManyReports')
    : cuesOf(view, 'profile').some((token) => !token.meanings.some(({ kind }) => kind === 'filler'))

const namesOwn = ({ reports, mentions }: Parsed): boolean =>
  reports.namesAgency || reports.namesYear || mentions.some(({ isHint }) => !isHint)

const isShaping = ({ meanings }: Token): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => kind === 'cue' || kind === 'filler')
