/**
 * A trained model as bytes, written and read here: a line of JSON (heads with their labels, what it was trained from),
 * then little-endian arrays in the order of `LinearModel`.
 */
import type { Head } from './labels.ts'
import { packArrays, unpackArrays } from './packed-arrays.ts'

export interface ModelHead {
  readonly name: Head | 'harmless'
  readonly labels: readonly string[]
  readonly several: boolean
}

/**
 * A linear model over n-grams, most of whose weights are zero and left out. The labels of all heads, one head after
 * another, are its outputs.
 */
export interface LinearModel {
  readonly heads: readonly ModelHead[]
  /** Hash of what it was trained from; `modelSource` makes it. */
  readonly source: string
  /** Hashes of n-grams, in order. */
  readonly features: Uint32Array
  /** How much each counts: the rarer, the more. */
  readonly rarity: Float32Array
  /** Where each feature's entries begin, and one more for the end. */
  readonly offsets: Uint32Array
  /** By output: what one of the small integers is worth. */
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** By entry: its output. */
  readonly outputs: Uint16Array
  /** By entry: its weight as a small integer. */
  readonly weights: Int8Array
}

interface Header {
  readonly heads: readonly ModelHead[]
  readonly source: string
  readonly features: number
  readonly entries: number
}

/** The model as bytes. */
export function writeModel(model: LinearModel): Uint8Array {
  const header: Header = {
    heads: model.heads,
    source: model.source,
    features: model.features.length,
    entries: model.outputs.length,
  }
  const { features, rarity, offsets, scales, biases, outputs, weights } = model
  return packArrays(header, [features, rarity, offsets, scales, biases, outputs, weights])
}

/**
 * The model of such bytes; the arrays are views of them where they lie even.
 * @throws Error when they are cut short
 */
export function readModel(bytes: Uint8Array): LinearModel {
  const { header, take } = unpackArrays(bytes, 'ranking model')
  const { heads, source, features, entries } = header as Header
  const outputs = heads.reduce((sum, { labels }) => sum + labels.length, 0)
  return {
    heads,
    source,
    features: take(Uint32Array, features),
    rarity: take(Float32Array, features),
    offsets: take(Uint32Array, features + 1),
    scales: take(Float32Array, outputs),
    biases: take(Float32Array, outputs),
    outputs: take(Uint16Array, entries),
    weights: take(Int8Array, entries),
  }
}
