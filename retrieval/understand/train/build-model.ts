/** Makes a compact model of questions with their labels: counts features, trains, and keeps the weights that matter. */
import type { LinearModel, ModelHead } from '../rank/model-file.ts'
import { featureValues } from '../rank/score-question.ts'
import { type LinearWeights, TRAINING, type TrainingSetting, trainLinear } from './train-linear.ts'

/** A question as the model sees it, with its labels by the name of the head; a head that is missing is not trained on it. */
export interface LabelledQuestion {
  readonly features: Uint32Array
  readonly labels: Readonly<Partial<Record<ModelHead['name'], readonly string[]>>>
}

export interface ModelPlan {
  readonly heads: readonly { readonly name: ModelHead['name']; readonly several: boolean }[]
  readonly source: string
  readonly setting?: TrainingSetting
  /** How many questions a feature must be in; those of one alone say more about it than about its meaning. */
  readonly fewest?: number
}

const FEWEST = 2
/** How much more a rare n-gram counts than a common one: the exponent of its inverse frequency. */
const RARITY = 1.5

/** Trains a model; the same questions in the same order give the same bytes. */
export function buildModel(questions: readonly LabelledQuestion[], plan: ModelPlan): LinearModel {
  const heads = plan.heads.map(({ name, several }) => ({ name, several, labels: listLabels(questions, name) }))
  const { features, rarity } = listFeatures(questions, plan.fewest ?? FEWEST)
  const places = new Map([...features].map((hash, at) => [hash, at]))
  const labelPlaces = heads.map(({ labels }) => new Map(labels.map((label, at) => [label, at])))
  const rows = questions.map(({ features: hashes, labels }) => {
    const known = Uint32Array.from([...hashes].flatMap((hash) => places.get(hash) ?? []))
    return {
      features: known,
      values: featureValues(Float32Array.from(known, (at) => rarity[at] as number)),
      labels: heads.map(({ name }, h) => (labels[name] ?? []).map((label) => labelPlaces[h]?.get(label) as number)),
    }
  })
  const sizes = heads.map(({ labels, several }) => ({ labels: labels.length, several }))
  const trained = trainLinear(rows, features.length, sizes, plan.setting ?? TRAINING)
  return { heads, source: plan.source, features, rarity, ...compress(trained) }
}

const listLabels = (questions: readonly LabelledQuestion[], name: ModelHead['name']): string[] =>
  [...new Set(questions.flatMap(({ labels }) => labels[name] ?? []))].toSorted()

function listFeatures(
  questions: readonly LabelledQuestion[],
  fewest: number,
): { features: Uint32Array; rarity: Float32Array } {
  const counts = new Map<number, number>()
  for (const { features } of questions) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const features = Uint32Array.from([...counts].flatMap(([hash, count]) => (count >= fewest ? [hash] : []))).sort()
  const rarity = Float32Array.from(features, (hash) => Math.log(questions.length / (counts.get(hash) ?? 1)) ** RARITY)
  return { features, rarity }
}

type Compressed = Pick<LinearModel, 'offsets' | 'outputs' | 'weights' | 'scales' | 'biases'>

/** Weights as small integers of their output's largest; those that round to zero are left out. */
function compress({ features, outputs, weights, biases }: LinearWeights): Compressed {
  const scales = new Float32Array(outputs)
  for (let at = 0; at < weights.length; at++) {
    const k = at % outputs
    scales[k] = Math.max(scales[k] as number, Math.abs(weights[at] as number) / 127)
  }
  const offsets = new Uint32Array(features + 1)
  const kept: number[] = []
  const values: number[] = []
  for (let feature = 0; feature < features; feature++) {
    for (let k = 0; k < outputs; k++) {
      const value = Math.round((weights[feature * outputs + k] as number) / ((scales[k] as number) || 1))
      if (value === 0) continue
      kept.push(k)
      values.push(value)
    }
    offsets[feature + 1] = kept.length
  }
  return { offsets, outputs: Uint16Array.from(kept), weights: Int8Array.from(values), scales, biases }
}
