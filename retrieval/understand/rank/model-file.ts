/**
 * A trained model as bytes, written and read here: a line of JSON (heads with their labels, what it was trained from),
 * then little-endian arrays in the order of `LinearModel`.
 */
import type { Head } from './labels.ts'

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

const aligned = (at: number): number => Math.ceil(at / 4) * 4

/** The model as bytes. */
export function writeModel(model: LinearModel): Uint8Array {
  const header: Header = {
    heads: model.heads,
    source: model.source,
    features: model.features.length,
    entries: model.outputs.length,
  }
  const text = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const arrays = [model.features, model.rarity, model.offsets, model.scales, model.biases, model.outputs, model.weights]
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at) + array.byteLength, text.length))
  bytes.set(text)
  let at = text.length
  for (const array of arrays) {
    at = aligned(at)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  return bytes
}

/**
 * The model of such bytes; the arrays are views of them where they lie even.
 * @throws Error when they are cut short
 */
export function readModel(bytes: Uint8Array): LinearModel {
  const end = bytes.indexOf(0x0a)
  const { heads, source, features, entries } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  const outputs = heads.reduce((sum, { labels }) => sum + labels.length, 0)
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  let at = end + 1
  const place = (length: number, width: number): [ArrayBufferLike, number, number] => {
    const start = aligned(at)
    at = start + length * width
    if (at > whole.length)
      throw new Error(`Cannot read the ranking model: expected at least ${at} bytes, found ${whole.length}`)
    return [whole.buffer, whole.byteOffset + start, length]
  }
  return {
    heads,
    source,
    features: new Uint32Array(...place(features, 4)),
    rarity: new Float32Array(...place(features, 4)),
    offsets: new Uint32Array(...place(features + 1, 4)),
    scales: new Float32Array(...place(outputs, 4)),
    biases: new Float32Array(...place(outputs, 4)),
    outputs: new Uint16Array(...place(entries, 2)),
    weights: new Int8Array(...place(entries, 1)),
  }
}
