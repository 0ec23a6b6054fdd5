import type { ExampleLanguage } from './examples/read-examples.ts'
import type { View } from './parse/view.ts'
import { maskQuestion, type NamedSpan } from './rank/mask-question.ts'
import { measuresOf, type RankedMeasure, rankQuestion } from './rank/rank-measures.ts'
import { meaningOf, type Token } from './tokens/meaning.ts'

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

/** The language of the examples that a masked question is compared with. */
export const languageOf = (text: string): ExampleLanguage => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

/** What the examples say of questions like this one. */
export interface Ranks {
  readonly masked: string
  readonly measures: readonly RankedMeasure[]
  /** Undefined where they are not sure. */
  readonly shape: string | undefined
  /** How probable the first shape is. */
  readonly shapeProbability: number
  /** How probable it is that what reports say is asked for, by quotes or by themes. */
  readonly narrative: number
}

/** How probable a shape must be to decide where the words leave it open. */
const SHAPES_SURE = 0.6

/** Asks the model that was trained from the examples. */
export function rankView(view: View): Ranks {
  const masked = maskView(view)
  const ranks = rankQuestion(masked, languageOf(masked))
  const shapes = ranks.get('shape') ?? []
  const [shape] = shapes
  return {
    masked,
    measures: measuresOf(ranks, 4),
    shape: shape && shape.probability >= SHAPES_SURE ? shape.label : undefined,
    shapeProbability: shape?.probability ?? 0,
    narrative: shapes
      .filter(({ label }) => label === 'passages' || label === 'themes')
      .reduce((sum, { probability }) => sum + probability, 0),
  }
}
