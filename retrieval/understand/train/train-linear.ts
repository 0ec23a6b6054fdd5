/**
 * Trains linear models over weighted features: multinomial logistic regression for a head of one label, one logistic
 * regression a label for a head of several. The learner is FTRL-proximal with an L1 penalty (McMahan et al., "Ad click
 * prediction: a view from the trenches", 2013), which leaves most weights at zero.
 */
import { toSigmoid, toSoftmax } from '../rank/score-question.ts'

/** A question as the trainer sees it: positions of its features, and for each head the positions of its labels. */
export interface TrainingRow {
  readonly features: Uint32Array
  /** How much each feature counts. */
  readonly values: Float32Array
  /** By head: no label for a head that the question says nothing about. */
  readonly labels: readonly (readonly number[])[]
}

export interface HeadSize {
  readonly labels: number
  /** Whether a question may carry several labels at once. */
  readonly several: boolean
}

/** Weights of every feature for every label of all heads (feature × output), and the labels' biases. */
export interface LinearWeights {
  readonly features: number
  readonly outputs: number
  readonly weights: Float32Array
  readonly biases: Float32Array
}

export interface TrainingSetting {
  readonly passes: number
  readonly rate: number
  /** How much evidence a weight needs before it leaves zero. */
  readonly sparsity: number
  readonly seed: number
}

export const TRAINING: TrainingSetting = { passes: 8, rate: 3, sparsity: 0.1, seed: 7 }

/** Trains all heads together over the rows in a fixed random order; the same rows give the same weights. */
export function trainLinear(
  rows: readonly TrainingRow[],
  features: number,
  heads: readonly HeadSize[],
  setting: TrainingSetting = TRAINING,
): LinearWeights {
  const outputs = heads.reduce((sum, { labels }) => sum + labels, 0)
  const learner = createLearner(features * outputs, setting)
  const biases = createLearner(outputs, { ...setting, sparsity: 0 })
  const random = createRandom(setting.seed)
  const order = rows.map((_, index) => index)
  const errors = new Float32Array(outputs)
  for (let pass = 0; pass < setting.passes; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const row = rows[index] as TrainingRow
      scoreInto(errors, row, learner.weights, biases.weights)
      toErrors(errors, row.labels, heads)
      for (let k = 0; k < outputs; k++) {
        const error = errors[k] as number
        if (Math.abs(error) < 1e-3) continue
        biases.learn(k, error)
        for (let f = 0; f < row.features.length; f++)
          learner.learn((row.features[f] as number) * outputs + k, error * (row.values[f] as number))
      }
    }
  }
  return { features, outputs, weights: learner.weights, biases: biases.weights }
}

interface Learner {
  readonly weights: Float32Array
  learn(at: number, gradient: number): void
}

function createLearner(size: number, { rate, sparsity }: TrainingSetting): Learner {
  const weights = new Float32Array(size)
  const sums = new Float32Array(size)
  const squares = new Float32Array(size)
  return {
    weights,
    learn(at, gradient) {
      const before = squares[at] as number
      const after = before + gradient * gradient
      const step = (Math.sqrt(after) - Math.sqrt(before)) / rate
      const sum = (sums[at] as number) + gradient - step * (weights[at] as number)
      sums[at] = sum
      squares[at] = after
      const evidence = Math.abs(sum) - sparsity
      weights[at] = evidence > 0 ? (-Math.sign(sum) * evidence * rate) / (0.05 + Math.sqrt(after)) : 0
    },
  }
}

function scoreInto(
  scores: Float32Array,
  { features, values }: TrainingRow,
  weights: Float32Array,
  biases: Float32Array,
): void {
  scores.set(biases)
  for (let f = 0; f < features.length; f++) {
    const base = (features[f] as number) * biases.length
    const value = values[f] as number
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + value * (weights[base + k] as number)
  }
}

/** Turns scores into what each label's probability is off by; zero for heads that the row says nothing about. */
function toErrors(scores: Float32Array, labels: TrainingRow['labels'], heads: readonly HeadSize[]): void {
  let start = 0
  heads.forEach(({ labels: size, several }, head) => {
    const given = labels[head] ?? []
    const part = scores.subarray(start, start + size)
    if (several) toSigmoid(part)
    else if (given.length === 0) part.fill(0)
    else toSoftmax(part)
    for (const label of given) part[label] = (part[label] as number) - 1
    start += size
  })
}

/** Mulberry32: numbers in 0…1 that follow from the seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i] as T
    list[i] = list[j] as T
    list[j] = kept
  }
}
