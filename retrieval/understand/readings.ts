import { EVERY_REPORT, type FiguresQuery, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { Cue } from '../languages/cues.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
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

/** The question with slots for its names, years and numbers. */
export function maskView({ text, tokens }: View): string {
  const spans = tokens.flatMap((token): NamedSpan[] => {
    const kind = slotOf(token)
    return kind ? [{ start: token.start, end: token.end, kind, value: token.text }] : []
  })
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

/** Ranks what the grammar composed against what the examples say of questions like it. */
export function listReadings(
  { left, reports, mentions }: Parsed,
  query: Query | null,
  follows: boolean,
  ranks: Ranks,
): Readings {
  const { masked, measures } = ranks
  const named = mentions.some(({ isHint, isNoun }) => !isHint && !isNoun)
  const agrees = isAgreed(query, measures)
  const harmless: Token[] = []
  const doubtful: Token[] = []
  for (const token of left) (isHarmless(token, masked, agrees, follows) ? harmless : doubtful).push(token)
  const alternatives = measures.flatMap(({ code }) => replaceMeasure(query, code, reports.of))
  const [first] = measures
  const isOpen = query === null || (query.kind === 'figures' && query.as !== 'profile')
  const likely = isOpen && !named && !follows && first && first.probability >= KNOWS ? alternatives[0] : undefined
  const readings = unique([...(likely ? [likely] : []), ...(query ? [query] : []), ...alternatives]).slice(0, 5)
  const isDoubted = !follows && query !== null && contradicts(query, ranks)
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
  ['list', 'count', 'yesno'],
  ['rank', 'max', 'min', 'rows'],
  ['average', 'median', 'sum'],
  ['passages', 'themes'],
  ['share', 'change', 'multiple', 'difference'],
  ['coverage', 'list', 'count'],
  ['define', 'talk'],
]

/** Whether questions like this one ask for something else than what the grammar read. */
function contradicts(query: Query, { measures, shape, shapeProbability }: Ranks): boolean {
  const read = query.kind === 'figures' ? query.as : query.kind
  const isFar =
    shape !== undefined && shape !== read && !FAMILIES.some((family) => family.includes(shape) && family.includes(read))
  if (isFar && shapeProbability >= CONTRADICTS) return true
  if (query.kind !== 'figures' || query.as === 'profile') return false
  const [first] = measures
  const codes = JSON.stringify([query.show, query.where, query.of.in ?? null])
  return (
    first !== undefined &&
    first.probability >= CONTRADICTS &&
    codes.length > 12 &&
    !codes.includes(`"${first.code}"`) &&
    !codes.includes(`"${first.code}.total"`) &&
    !codes.includes('ratio.')
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
  const cues = token.meanings.flatMap((meaning) => (meaning.kind === 'cue' ? [meaning.cue] : []))
  if (token.meanings.length === 0)
    return (
      agrees ||
      [...token.text].length <= 1 ||
      (follows && [...token.text].length <= 2) ||
      isHarmlessSpan(token.text, masked, languageOf(masked)) >= HARMLESS
    )
  if (
    token.meanings.some(({ kind }) => kind === 'sector' || kind === 'theme' || kind === 'country' || kind === 'table')
  )
    return agrees
  return cues.length > 0 && cues.every((cue) => LIGHT.has(cue))
}

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
  if (query?.kind === 'figures' && query.show.length <= 1 && !query.where && query.as !== 'profile')
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
