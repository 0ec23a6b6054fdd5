/** Trains the network that judges readings: cross-entropy by Adam (Kingma and Ba, 2015) in small batches, its rate falling as a cosine. */
import type { JudgeNetwork } from '../judge/judge-network.ts'
import { createRandom, shuffle } from './train-linear.ts'

/** What is known of a reading, and whether it is right. */
export interface JudgedRow {
  readonly values: ReadonlyMap<string, number>
  readonly isRight: boolean
}

const UNITS = 24
const PASSES = 30
const BATCH = 256
const RATE = 0.01
const SHRINK = 0.0001
const SEED = 7

/** Positions of a row's inputs that are not 0, and their values. */
interface Inputs {
  readonly at: Uint16Array
  readonly values: Float64Array
  readonly right: number
}

/** The same rows in the same order give the same network. */
export function trainNetwork(rows: readonly JudgedRow[]): JudgeNetwork {
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].toSorted()
  const places = new Map(names.map((name, at) => [name, at]))
  const inputs = rows.map(({ values, isRight }): Inputs => {
    const some = [...values].filter(([, value]) => value !== 0)
    return {
      at: Uint16Array.from(some, ([name]) => places.get(name) as number),
      values: Float64Array.from(some, ([, value]) => value),
      right: isRight ? 1 : 0,
    }
  })
  const size = names.length
  const random = createRandom(SEED)
  // Weights of the units, unit by unit; of the outputs of the units; of the inputs themselves.
  const weights = Float64Array.from({ length: UNITS * size + UNITS + size }, (_, i) =>
    i < UNITS * size + UNITS ? (random() - 0.5) * 0.8 : 0,
  )
  const learner = createAdam(weights)
  const batches = Math.ceil(inputs.length / BATCH)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(inputs, random)
    for (let batch = 0; batch < batches; batch++) {
      const some = inputs.slice(batch * BATCH, (batch + 1) * BATCH)
      const done = (pass + batch / batches) / PASSES
      learner.step(slopesOf(some, weights, size), (RATE * (1 + Math.cos(Math.PI * done))) / 2)
    }
  }
  const part = (from: number, length: number): number[] => [...weights.subarray(from, from + length)].map(rounded)
  return {
    names,
    inner: Array.from({ length: UNITS }, (_, unit) => part(unit * size, size)),
    outer: part(UNITS * size, UNITS),
    direct: part(UNITS * size + UNITS, size),
  }
}

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000

/** How the loss of some rows, in the mean, grows with each weight. */
function slopesOf(rows: readonly Inputs[], weights: Float64Array, size: number): Float64Array {
  const slopes = weights.map((weight) => SHRINK * weight)
  const outerAt = UNITS * size
  const directAt = outerAt + UNITS
  const hidden = new Float64Array(UNITS)
  const add = (at: number, value: number): void => {
    slopes[at] = (slopes[at] as number) + value
  }
  for (const { at, values, right } of rows) {
    let sum = 0
    for (let unit = 0; unit < UNITS; unit++) {
      let inner = 0
      for (let i = 0; i < at.length; i++)
        inner += (weights[unit * size + (at[i] as number)] as number) * (values[i] as number)
      hidden[unit] = Math.tanh(inner)
      sum += (weights[outerAt + unit] as number) * (hidden[unit] as number)
    }
    for (let i = 0; i < at.length; i++) sum += (weights[directAt + (at[i] as number)] as number) * (values[i] as number)
    const error = (1 / (1 + Math.exp(-sum)) - right) / rows.length
    for (let unit = 0; unit < UNITS; unit++) {
      const active = hidden[unit] as number
      add(outerAt + unit, error * active)
      const inner = error * (weights[outerAt + unit] as number) * (1 - active * active)
      for (let i = 0; i < at.length; i++) add(unit * size + (at[i] as number), inner * (values[i] as number))
    }
    for (let i = 0; i < at.length; i++) add(directAt + (at[i] as number), error * (values[i] as number))
  }
  return slopes
}

/** Remembers the mean slope of each weight and of its square. */
function createAdam(weights: Float64Array): { step: (slopes: Float64Array, rate: number) => void } {
  const means = new Float64Array(weights.length)
  const squares = new Float64Array(weights.length)
  let steps = 0
  return {
    step(slopes, rate) {
      steps++
      for (let i = 0; i < weights.length; i++) {
        const slope = slopes[i] as number
        means[i] = 0.9 * (means[i] as number) + 0.1 * slope
        squares[i] = 0.999 * (squares[i] as number) + 0.001 * slope * slope
        const mean = (means[i] as number) / (1 - 0.9 ** steps)
        const square = (squares[i] as number) / (1 - 0.999 ** steps)
        weights[i] = (weights[i] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8)
      }
    },
  }
}
