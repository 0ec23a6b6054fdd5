/** Applies a trained model to the n-grams of a question. */
import type { LinearModel } from './model-file.ts'

/** What a model thinks of one label. */
export interface Ranked {
  readonly label: string
  /** 0…1. */
  readonly probability: number
}

/** Labels of each head by its name, most probable first. */
export type Scores = ReadonlyMap<string, readonly Ranked[]>

/** Scores every head for the n-grams of a question; those that the model has never seen say nothing. */
export function scoreQuestion(model: LinearModel, ngrams: Uint32Array): Scores {
  const raw = rawScores(model, ngrams)
  const scores = new Map<string, Ranked[]>()
  let start = 0
  for (const { name, labels, several } of model.heads) {
    const part = raw.subarray(start, start + labels.length)
    if (several) toSigmoid(part)
    else toSoftmax(part)
    const ranked = labels.map((label, k) => ({ label, probability: part[k] as number }))
    scores.set(
      name,
      ranked.toSorted((a, b) => b.probability - a.probability),
    )
    start += labels.length
  }
  return scores
}

/** How many of the n-grams the model knows. */
export const countKnown = (model: LinearModel, ngrams: Uint32Array): number =>
  ngrams.filter((ngram) => findFeature(model.features, ngram) >= 0).length

function rawScores(model: LinearModel, ngrams: Uint32Array): Float32Array {
  const known = Array.from(ngrams, (ngram) => findFeature(model.features, ngram)).filter((at) => at >= 0)
  const values = featureValues(Float32Array.from(known, (at) => model.rarity[at] as number))
  const sums = new Float32Array(model.scales.length)
  known.forEach((feature, f) => {
    const value = values[f] as number
    const end = model.offsets[feature + 1] as number
    for (let at = model.offsets[feature] as number; at < end; at++) {
      const output = model.outputs[at] as number
      sums[output] = (sums[output] as number) + value * (model.weights[at] as number)
    }
  })
  return sums.map((sum, k) => sum * (model.scales[k] as number) + (model.biases[k] as number))
}

/** Position of a hash among hashes in order; −1 where it is not. */
export function findFeature(features: Uint32Array, wanted: number): number {
  let low = 0
  let high = features.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = features[middle] as number
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Values of the features of one question: each counts by its weight, all of them together as one. */
export function featureValues(weights: Float32Array): Float32Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return weights.map((weight) => weight / length)
}

/** Scores become probabilities that sum to one. */
export function toSoftmax(scores: Float32Array | Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) highest = Math.max(highest, score)
  let sum = 0
  for (let k = 0; k < scores.length; k++) {
    const value = Math.exp((scores[k] as number) - highest)
    scores[k] = value
    sum += value
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum
}

/** Scores become probabilities of their own. */
export function toSigmoid(scores: Float32Array): void {
  for (let k = 0; k < scores.length; k++) scores[k] = 1 / (1 + Math.exp(-(scores[k] as number)))
}
