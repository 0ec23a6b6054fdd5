/** Which measures, shapes and groupings a question most probably asks for, by the model trained from the examples. */
import { findMeasure } from '../../../db/form/measures.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { type Head, joinCode, NONE, splitCode } from './labels.ts'
import { listFeatures } from './list-features.ts'
import { loadRanking, type RankingModels } from './load-model.ts'
import { type Ranked, type Scores, scoreQuestion } from './score-question.ts'

/** A measure with how probable it is that the question asks for it first. */
export interface RankedMeasure {
  readonly code: string
  readonly probability: number
}

/** Rankings of every head at once, for a question that is asked about more than once. */
export type QuestionRanks = Scores

/** All that the model says of a masked question; the functions below take it apart. */
export const rankQuestion = (
  masked: string,
  language: ExampleLanguage,
  models: RankingModels = loadRanking(language),
): QuestionRanks => {
  const { figures, shapes } = listFeatures(masked, language)
  return new Map([...scoreQuestion(models.figures, figures), ...scoreQuestion(models.shapes, shapes)])
}

/** The first measure of the question, most probable first; the probabilities sum to one. */
export function measuresOf(ranks: QuestionRanks, most = 10): readonly RankedMeasure[] {
  const columns = ranks.get('column') ?? []
  return (ranks.get('row') ?? [])
    .flatMap(({ label, probability }) => withColumns(label, probability, columns))
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, most)
}

/** A row of table 3 or route of table 4 shares its probability among the columns that it has. */
function withColumns(row: string, probability: number, columns: readonly Ranked[]): RankedMeasure[] {
  const fitting = columns.filter(({ label }) => label !== NONE && findMeasure(joinCode(row, label)))
  const sum = fitting.reduce((total, column) => total + column.probability, 0)
  if (sum === 0) return [{ code: row, probability }]
  return fitting.map(({ label, probability: share }) => ({
    code: joinCode(row, label),
    probability: (probability * share) / sum,
  }))
}

/**
 * How probable it is that a question asks for a code: as examples of it say, or those of its row and of its column, since few
 * rows have examples of every kind of requester.
 */
export function probabilityOfCode(scores: Scores, code: string): number {
  const [row, column] = splitCode(code)
  const half = (head: Head, label: string): number => probabilityIn(scores, head, label)
  return Math.max(half('codes', code), half('rows', row) * (column === NONE ? 1 : half('columns', column)))
}

/** 0…1; 0 for a label that the head does not know. */
export const probabilityIn = (scores: Scores, head: Head, label: string): number =>
  scores.get(head)?.find((one) => one.label === label)?.probability ?? 0

/** Every code that a question asks for at least so probably, in no order. */
export function likelyCodes(scores: Scores, least: number): readonly RankedMeasure[] {
  const among = (head: Head): string[] =>
    (scores.get(head) ?? []).filter(({ probability }) => probability >= least).map(({ label }) => label)
  const joined = among('rows').flatMap((row) => among('columns').map((column) => joinCode(row, column)))
  return [...new Set([...among('codes'), ...among('rows'), ...joined])]
    .filter((code) => findMeasure(code) !== undefined)
    .map((code) => ({ code, probability: probabilityOfCode(scores, code) }))
    .filter(({ probability }) => probability >= least)
}

/** Measures that a question asks for first, most probable first. */
export const rankMeasures = (masked: string, language: ExampleLanguage): readonly RankedMeasure[] =>
  measuresOf(rankQuestion(masked, language))

/** Every measure that a question names anywhere, each with a probability of its own. */
export const findMeasures = (masked: string, language: ExampleLanguage): readonly RankedMeasure[] =>
  (rankQuestion(masked, language).get('codes') ?? []).map(({ label, probability }) => ({ code: label, probability }))

const rankHead =
  (head: Head) =>
  (masked: string, language: ExampleLanguage): readonly Ranked[] =>
    rankQuestion(masked, language).get(head) ?? []

/** Kinds of answer: the shapes of figures (`rows`, `list` …), `passages`, `themes`, `coverage`, `findings`, `define`, `meta`, `smalltalk`, `outside`, `unclear`. */
export const rankShapes = rankHead('shape')

/** What the figures are grouped by first; `none` for no grouping. */
export const rankDimensions = rankHead('dimension')

/** Which places of a ranking are wanted (`top`, `bottom`, `place`); `none` where there is no ranking. */
export const rankTakes = rankHead('take')
