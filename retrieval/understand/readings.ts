import { EVERY_REPORT, type FiguresQuery, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { Cue } from '../languages/cues.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import type { Parsed } from './parse/parse-question.ts'
import { isHarmless as isHarmlessSpan } from './rank/is-harmless.ts'
import type { RankedMeasure } from './rank/rank-measures.ts'
import { languageOf, type Ranks } from './rank-view.ts'
import { tellsMore } from './tells-more.ts'
import { meaningOf, type Token } from './tokens/meaning.ts'

/** Readings of a question in order, and whether the first may be answered without asking back. */
export interface Readings {
  readonly sure: boolean
  readonly readings: readonly Query[]
  /** Words without effect that change nothing. */
  readonly harmless: readonly Token[]
  /** Words without effect that may change what is meant. */
  readonly doubtful: readonly Token[]
}

/** Cues that may stay without effect: they shape a sentence, or another word has said the same. */
const LIGHT: ReadonlySet<Cue> = new Set([
  'whole',
  'region',
  'moreAfter',
  'or',
  'but',
  'more',
  'first',
  'say',
  'sums',
  'coverageNoun',
  'titleFinding',
  'define',
  'profile',
  'source',
  'praise',
  'complaint',
  'sure',
  'bye',
  'howItWorks',
  'help',
  'averageNoun',
  'outOf',
  'list',
  'whichReport',
  'some',
  'trend',
  'last',
  'byAgency',
  'fileOriginal',
  'asTable',
  'equal',
  'instead',
  'coverageExists',
  'passive',
  'breakdown',
  'compare',
  'moreThan',
  'between',
  'greater',
  'less',
  'atLeast',
  'approximately',
  'averageNoun',
  'both',
  'max',
])

/** How sure the examples must be of a value before words that nobody knows are taken for harmless. */
const AGREES = 0.35
/** How probable it must be that a word changes nothing. */
const HARMLESS = 0.5
/** … and before a value that the grammar does not see is answered at once. */
const KNOWS = 0.8

/** Ranks what the grammar composed against what the examples say of questions like it. */
export function listReadings(
  { left, reports, mentions, tokens }: Parsed,
  query: Query | null,
  follows: boolean,
  ranks: Ranks,
): Readings {
  const { masked, measures } = ranks
  const named = mentions.some(({ isHint, isNoun }) => !isHint && !isNoun)
  const agrees = isAgreed(query, measures)
  const harmless: Token[] = []
  const doubtful: Token[] = []
  const nameParts = new Set(left.filter((token) => isPartOfName(token, tokens) || isBesideValue(token, tokens, masked)))
  for (const token of left)
    (!nameParts.has(token) && isHarmless(token, masked, agrees, follows) ? harmless : doubtful).push(token)
  const alternatives = measures.flatMap(({ code }) => replaceMeasure(query, code, reports.of))
  const [first] = measures
  const isOpen = query === null || (query.kind === 'figures' && query.as !== 'profile')
  const likely = isOpen && !named && !follows && first && first.probability >= KNOWS ? alternatives[0] : undefined
  const readings = unique([...(likely ? [likely] : []), ...(query ? [query] : []), ...alternatives]).slice(0, 5)
  const isDoubted = !follows && query !== null && !tellsMore(query, tokens) && contradicts(query, named, ranks)
  const sure =
    !isDoubted &&
    readings.length > 0 &&
    doubtful.length === 0 &&
    (query !== null || likely !== undefined) &&
    (named || agrees || likely !== undefined || query?.kind !== 'figures' || follows)
  return { sure, readings, harmless, doubtful }
}

/** How probable another value or shape must be to put a reading in doubt that the words seem to say. */
const CONTRADICTS = 0.9

/** Kinds of answers that are near each other: examples part them less well than words do. */
const FAMILIES: readonly (readonly string[])[] = [
  ['rows', 'sum', 'compare', 'profile', 'breakdown', 'change', 'difference', 'yesno'],
  ['list', 'count', 'yesno', 'rank', 'sum', 'findings', 'rows'],
  ['rank', 'max', 'min', 'rows'],
  ['average', 'median', 'sum'],
  ['passages', 'themes'],
  ['share', 'change', 'multiple', 'difference'],
  ['coverage', 'list', 'count'],
  ['define', 'talk'],
]

/** Whether questions like this one ask for something else than what the grammar read. */
function contradicts(query: Query, named: boolean, { measures, shape, shapeProbability }: Ranks): boolean {
  if (query.kind === 'talk' || query.kind === 'define') return false
  const read = query.kind === 'figures' ? query.as : query.kind
  const isFar =
    shape !== undefined && shape !== read && !FAMILIES.some((family) => family.includes(shape) && family.includes(read))
  const isNarrative = shape === 'passages' || shape === 'themes'
  if (isFar && shapeProbability >= CONTRADICTS && !(named && isNarrative)) return true
  if (query.kind !== 'figures' || query.as === 'profile') return false
  const [first] = measures
  const codes = JSON.stringify([query.show, query.where, query.of.in ?? null])
  return (
    first !== undefined &&
    first.probability >= CONTRADICTS &&
    // What was received is what examples fall back upon; words that name another row say more.
    !(named && first.code.startsWith('requests.received.')) &&
    codes.length > 12 &&
    !codes.includes(`"${first.code}"`) &&
    !codes.includes(`"${first.code}.total"`) &&
    !codes.includes('ratio.')
  )
}

/** An unknown word in front of the value (石油申请) may narrow it, unless it is known to be harmless. */
function isBesideValue(token: Token, tokens: readonly Token[], masked: string): boolean {
  const at = tokens.indexOf(token)
  if (token.meanings.length > 0 || [...token.text].length < 2) return false
  const touches = (other: Token | undefined): boolean =>
    other !== undefined &&
    /申请|request|application|件$/u.test(other.text) &&
    other.meanings.some(({ kind }) => kind === 'member' || kind === 'noun') &&
    Math.max(other.start - token.end, token.start - other.end) <= 1
  const before = tokens[at - 1]?.text ?? ''
  const isBeside = touches(tokens[at + 1]) || /^(?:about|regarding|concerning|关于|涉及|有关)$/u.test(before)
  return isBeside && isHarmlessSpan(token.text, masked, languageOf(masked)) < HARMLESS
}

/** An unknown word in front of a kind of organ (桥口市监局, approvals bureau) may be the name of another. */
function isPartOfName(token: Token, tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(token) + 1]
  const isUnknown = token.meanings.length === 0 && [...token.text].length > 1
  if (!isUnknown || !next || next.start - token.end > 1) return false
  return (
    meaningOf(next, 'sector') !== undefined ||
    /^(?:bureau|office|commission|department|authority|局|委|厅)/u.test(next.text)
  )
}

/** Whether the examples name the value that the grammar read. */
function isAgreed(query: Query | null, measures: readonly RankedMeasure[]): boolean {
  if (query?.kind !== 'figures') return query !== null && query.kind !== 'passages'
  const codes = query.show.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : []))
  return measures.slice(0, 2).some(({ code, probability }) => probability >= AGREES && codes.includes(code))
}

/** Words that nobody knows change little where the examples know the question; cues that had no effect may change all. */
function isHarmless(token: Token, masked: string, agrees: boolean, follows: boolean): boolean {
  const { meanings, text } = token
  const length = [...text].length
  if (meanings.length === 0)
    return (
      agrees || length <= 1 || (follows && length <= 2) || isHarmlessSpan(text, masked, languageOf(masked)) >= HARMLESS
    )
  if (agrees && meanings.every((meaning) => REMARKS.has(meaning.kind))) return true
  const number = meaningOf(token, 'number')
  if (agrees && number && number.value <= MOST_REMARKED && !number.percent) return true
  const cues = meanings.flatMap((meaning) => (meaning.kind === 'cue' ? [meaning.cue] : []))
  return cues.length > 0 && cues.every((cue) => LIGHT.has(cue) || (agrees && LIGHT_WHERE_AGREED.has(cue)))
}

/** Names of things that a remark may hold where the value asked for is beyond doubt. */
const REMARKS: ReadonlySet<string> = new Set(['sector', 'theme', 'country', 'table', 'filler', 'noun'])
/** "All three numbers": a count of what was asked for says no more. */
const MOST_REMARKED = 10
const LIGHT_WHERE_AGREED: ReadonlySet<Cue> = new Set([
  'whichAgency',
  'byReason',
  'byRequester',
  'byResult',
  'and',
  'yesno',
  'passive',
  'coverageMissing',
])

/** Shapes of which another value is another reading. */
const REPLACES: ReadonlySet<string> = new Set([
  'rows',
  'sum',
  'average',
  'median',
  'max',
  'min',
  'rank',
  'change',
  'compare',
  'position',
])

function replaceMeasure(query: Query | null, code: string, of: Reports): FiguresQuery[] {
  if (query?.kind === 'figures' && REPLACES.has(query.as) && query.show.length <= 1 && !query.where)
    return [{ ...query, show: [measure(code)] }]
  if (query?.kind === 'figures' && query.as !== 'profile') return []
  return of.agencies.length > 0 || of.filters.length > 0
    ? [figuresQuery(of.filters.length > 0 ? 'sum' : 'rows', { show: [measure(code)], of: { ...EVERY_REPORT, ...of } })]
    : []
}

function unique<T extends Query>(queries: readonly T[]): T[] {
  const seen = new Set<string>()
  return queries.filter((query) => {
    const key = writeNotation(query)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
