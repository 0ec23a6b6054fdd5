import { type EVERY_REPORT, figuresQuery, measure } from '../../db/figures/nodes.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import type { ExampleLanguage } from './examples/read-examples.ts'
import type { Parsed } from './parse/parse-question.ts'
import type { View } from './parse/view.ts'
import { maskQuestion, type NamedSpan } from './rank/mask-question.ts'
import { measuresOf, rankQuestion } from './rank/rank-measures.ts'
import { meaningOf, type Token } from './tokens/meaning.ts'

/** Readings of a question in order, and whether the first may be answered without asking back. */
export interface Readings {
  readonly sure: boolean
  readonly best: Query | null
  readonly readings: readonly Query[]
  readonly harmless: readonly Token[]
  readonly doubtful: readonly Token[]
}

/** The question with slots for its names, years and numbers. */
export function maskView({ text, tokens }: View): string {
  const spans = tokens.flatMap((token): NamedSpan[] => {
    const kind = meaningOf(token, 'agency')
      ? 'agency'
      : meaningOf(token, 'place')
        ? 'place'
        : meaningOf(token, 'sector') && !meaningOf(token, 'member')
          ? 'kind'
          : meaningOf(token, 'years')
            ? 'year'
            : meaningOf(token, 'number') && !meaningOf(token, 'cue')
              ? 'number'
              : null
    return kind ? [{ start: token.start, end: token.end, kind, value: token.text }] : []
  })
  return maskQuestion(text, spans).text
}

const languageOf = (text: string): ExampleLanguage => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

/** Ranks what the grammar composed against what the examples say of questions like it. */
export function listReadings(
  view: View,
  { left, reports, mentions }: Parsed,
  query: Query | null,
  follows: boolean,
): Readings {
  const masked = maskView(view)
  const ranks = rankQuestion(masked, languageOf(masked))
  const measures = measuresOf(ranks, 4)
  const harmless: Token[] = []
  const doubtful: Token[] = []
  for (const token of left) (isLight(token) ? harmless : doubtful).push(token)
  const named = mentions.some(({ isHint, isNoun }) => !isHint && !isNoun)
  const alternatives = measures.flatMap(({ code }) => replaceMeasure(query, code, reports.of))
  const readings = unique([...(query ? [query] : []), ...alternatives]).slice(0, 3)
  const sure =
    query !== null &&
    (doubtful.length === 0 || (follows && doubtful.length <= 1)) &&
    (named || query.kind !== 'figures' || doubtful.length === 0)
  return { sure, best: null, readings, harmless, doubtful }
}

/** Cues that a shape other than the one found would use, and single characters, change nothing much. */
const isLight = (token: Token): boolean => token.meanings.length === 0 && [...token.text].length <= 1

function replaceMeasure(query: Query | null, code: string, of: typeof EVERY_REPORT): Query[] {
  if (query?.kind === 'figures' && query.show.length <= 1 && !query.where) return [{ ...query, show: [measure(code)] }]
  if (query?.kind === 'figures') return []
  return of.agencies.length > 0 ? [figuresQuery('rows', { show: [measure(code)], of })] : []
}

function unique(queries: readonly Query[]): Query[] {
  const seen = new Set<string>()
  return queries.filter((query) => {
    const key = writeNotation(query)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
