/** What the trained model says of a question, asked once for everything that weighs its readings. */
import type { ExampleLanguage } from './examples/read-examples.ts'
import { type MaskedView, maskView } from './mask-view.ts'
import type { View } from './parse/view.ts'
import type { RankingModels } from './rank/load-model.ts'
import { measuresOf, type RankedMeasure, rankQuestion } from './rank/rank-measures.ts'
import type { Scores } from './rank/score-question.ts'

/** What the examples say of questions like this one. */
export interface Ranks {
  readonly language: ExampleLanguage
  readonly masked: MaskedView
  /** Every label of every head. */
  readonly scores: Scores
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

export const languageOf = (text: string): ExampleLanguage => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')

/** Asks the model that was trained from the examples. @param models default: those that come with the program */
export function rankView(view: View, models?: RankingModels): Ranks {
  const masked = maskView(view)
  const language = languageOf(masked.text)
  const scores = rankQuestion(masked.text, language, models)
  const shapes = scores.get('shape') ?? []
  const [shape] = shapes
  return {
    language,
    masked,
    scores,
    measures: measuresOf(scores, 4),
    shape: shape && shape.probability >= SHAPES_SURE ? shape.label : undefined,
    shapeProbability: shape?.probability ?? 0,
    narrative: shapes
      .filter(({ label }) => label === 'passages' || label === 'themes')
      .reduce((sum, { probability }) => sum + probability, 0),
  }
}
