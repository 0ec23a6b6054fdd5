import { EVERY_REPORT, type FiguresQuery, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { Cue } from '../languages/cues.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import type { Continued } from './continue-talk.ts'
import type { ExampleLanguage } from './examples/read-examples.ts'
import type { Parsed } from './parse/parse-question.ts'
import type { View } from './parse/view.ts'
import { isHarmless as isHarmlessSpan } from './rank/is-harmless.ts'
import { maskQuestion, type NamedSpan } from './rank/mask-question.ts'
import { measuresOf, type RankedMeasure, rankQuestion } from './rank/rank-measures.ts'
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

/** Between the parts of one name: 淄博科技局, Natural Resources and Planning. */
const WITHIN_NAME = /^\s*(?:的|'s|and|&)?\s*$/u

/** The question with slots for its names, years and numbers; a place and its organ are one agency. */
export function maskView({ text, tokens }: View): string {
  const spans: NamedSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const kind = slotOf(token)
    let last = token
    if (kind === 'place' || kind === 'agency')
      for (let next = tokens[i + 1]; next && meaningOf(next, 'sector'); next = tokens[i + 1]) {
        if (!WITHIN_NAME.test(text.slice(last.end, next.start))) break
        last = next
        i++
      }
    const whole = last === token ? kind : 'agency'
    if (whole) spans.push({ start: token.start, end: last.end, kind: whole, value: text.slice(token.start, last.end) })
  }
  return maskQuestion(text, spans).text
}

function slotOf(token: Token): NamedSpan['kind'] | null {
  if (meaningOf(token, 'agency')) return 'agency'
  if (meaningOf(token, 'place')) return 'place'
  const sector = meaningOf(token, 'sector')
  if (sector && !sector.topic && !meaningOf(token, 'member')) return 'kind'
  if (meaningOf(token, 'years')) return 'year'
  return meaningOf(token, 'number') ? 'number' : null
}

const languageOf = (text: string): ExampleLanguage => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

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

/** What the examples say of questions like this one. */
export interface Ranks {
  readonly masked: string
  readonly measures: readonly RankedMeasure[]
  /** Undefined where they are not sure. */
  readonly shape: string | undefined
  /** How probable the first shape is. */
  readonly shapeProbability: number
}

/** How probable a shape must be to decide where the words leave it open. */
const SHAPES_SURE = 0.6

/** Asks the model that was trained from the examples. */
export function rankView(view: View): Ranks {
  const masked = maskView(view)
  const ranks = rankQuestion(masked, languageOf(masked))
  const [shape] = ranks.get('shape') ?? []
  return {
    masked,
    measures: measuresOf(ranks, 4),
    shape: shape && shape.probability >= SHAPES_SURE ? shape.label : undefined,
    shapeProbability: shape?.probability ?? 0,
  }
}

const NOTHING_READ = (left: readonly Token[]) =>
  ({ query: null, follows: false, left, others: [], isOpen: false }) as const

/** Ranks what the grammar composed against what the examples say of questions like it. */
export function listReadings(
  { reports, mentions, tokens, left: unread }: Parsed,
  continued: Continued | null,
  ranks: Ranks,
): Readings {
  const { query, follows, left, others, isOpen: isDoubtful } = continued ?? NOTHING_READ(unread)
  const { masked, measures } = ranks
  const named = mentions.some(({ isHint, isNoun }) => !isHint && !isNoun)
  const agrees = isAgreed(query, measures)
  const harmless: Token[] = []
  const doubtful: Token[] = []
  const nameParts = new Set(left.filter((token) => isPartOfName(token, tokens) || isBesideValue(token, tokens, masked)))
  for (const token of left)
    (!nameParts.has(token) && isHarmless(token, masked, agrees, follows) ? harmless : doubtful).push(token)
  // What the talk says of a turn is nearer than what examples say of its few words.
  const alternatives = follows ? others : measures.flatMap(({ code }) => replaceMeasure(query, code, reports.of))
  const [first] = measures
  const isOpen = query === null || (query.kind === 'figures' && query.as !== 'profile')
  const likely = isOpen && !named && !follows && first && first.probability >= KNOWS ? alternatives[0] : undefined
  const readings = unique([...(likely ? [likely] : []), ...(query ? [query] : []), ...alternatives]).slice(0, 5)
  const isDoubted = !follows && query !== null && contradicts(query, named, ranks)
  const sure =
    !isDoubted &&
    !isDoubtful &&
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
  if (follows && number) return false
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
