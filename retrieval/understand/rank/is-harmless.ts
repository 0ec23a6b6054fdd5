/** Tells how probable it is that words which the grammar could not use change nothing about what a question asks. */
import type { ExampleLanguage } from '../examples/read-examples.ts'
import type { Head } from './labels.ts'
import { foldQuestion, listNgrams } from './list-ngrams.ts'
import { loadModel, loadRanking, type RankingModels } from './load-model.ts'
import type { LinearModel } from './model-file.ts'
import { rankQuestion } from './rank-measures.ts'
import { countKnown, type Ranked, scoreQuestion } from './score-question.ts'

/** The models that the judgement comes from. */
export interface HarmlessModels {
  readonly ranking: RankingModels
  readonly harmless: LinearModel
}

/** Heads whose labels must stay as they are. */
const COMPARED: readonly Head[] = ['row', 'column', 'shape', 'dimension', 'over', 'take', 'condition']

/** Words of which less is known are not judged by what little there is. */
const KNOWN_ENOUGH = 0.6

/**
 * How probable it is (0…1) that the question means the same without `span`: by what the words are (greeting, politeness,
 * remark, or words that say which reports and what is done with them), and by how far the model's rankings move when
 * they are taken out. Unknown words are not harmless; signs without letters are.
 * @param span a part of the masked question, as it stands there
 */
export function isHarmless(
  span: string,
  masked: string,
  language: ExampleLanguage,
  models: HarmlessModels = { ranking: loadRanking(language), harmless: loadModel('harmless', language) },
): number {
  if (foldQuestion(span) === '') return 1
  return harmlessWords(span, language, models.harmless) * (1 - moves(span, masked, language, models.ranking))
}

/** How harmless the words are by themselves. */
export function harmlessWords(span: string, language: ExampleLanguage, model: LinearModel): number {
  const ngrams = listNgrams(span, language)
  const known = Math.min(1, countKnown(model, ngrams) / ngrams.length / KNOWN_ENOUGH)
  const ranked = scoreQuestion(model, ngrams).get('harmless') ?? []
  return known * (ranked.find(({ label }) => label === 'harmless')?.probability ?? 0)
}

/** The most that the probabilities of any head move when the span is taken out: 0 for not at all, 1 for entirely. */
export function moves(span: string, masked: string, language: ExampleLanguage, models: RankingModels): number {
  const before = rankQuestion(masked, language, models)
  const after = rankQuestion(masked.replace(span, ' '), language, models)
  return Math.max(...COMPARED.map((head) => distance(before.get(head) ?? [], after.get(head) ?? [])))
}

/** Half the sum of the differences. */
function distance(before: readonly Ranked[], after: readonly Ranked[]): number {
  const probabilities = new Map(after.map(({ label, probability }) => [label, probability]))
  return (
    before.reduce((sum, { label, probability }) => sum + Math.abs(probability - (probabilities.get(label) ?? 0)), 0) / 2
  )
}
