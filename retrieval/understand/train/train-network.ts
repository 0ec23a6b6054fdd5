/**
 * Trains the network that judges readings to choose among those of one question, or none: cross-entropy of the choice by Adam
 * (Kingma and Ba, 2015) in small batches, its rate falling as a cosine. Some networks that began differently judge together.
 */
import { type JudgeNetwork, shareProbability } from '../judge/judge-network.ts'
import { mean } from '../mean.ts'
import { toSoftmax } from '../rank/score-question.ts'
import { createRandom, shuffle } from './train-linear.ts'

/** What is known of a reading, and whether it is right. */
export interface JudgedRow {
  readonly values: ReadonlyMap<string, number>
  readonly isRight: boolean
}

/** How a network is made. */
export interface NetworkDesign {
  /** Hidden units of each network; none for a linear judge. */
  readonly units: number
  /** Networks that judge together. */
  readonly judges: number
  readonly passes: number
  /** Questions. */
  readonly batch: number
  /** How much each weight is drawn to nothing. */
  readonly shrink: number
}

const RATE = 0.01
const SEED = 7

/** Positions of a row's inputs that are not 0, and their values. */
interface Inputs {
  readonly at: Uint16Array
  readonly values: Float64Array
  readonly isRight: boolean
}

/** The same questions, each with its readings, in the same order give the same network. */
export function trainNetwork(questions: readonly (readonly JudgedRow[])[], design: NetworkDesign): JudgeNetwork {
  const names = [...new Set(questions.flatMap((rows) => rows.flatMap(({ values }) => [...values.keys()])))].toSorted()
  const places = new Map(names.map((name, at) => [name, at]))
  const inputs = questions.map((rows) =>
    rows.map(({ values, isRight }): Inputs => {
      const some = [...values].filter(([, value]) => value !== 0)
      return {
        at: Uint16Array.from(some, ([name]) => places.get(name) as number),
        values: Float64Array.from(some, ([, value]) => value),
        isRight,
      }
    }),
  )
  const networks = Array.from({ length: design.judges }, (_, judge) =>
    trainOne(inputs, { ...design, size: names.length }, SEED + judge),
  )
  return join(names, networks, design.units)
}

/** Networks side by side, each of which counts as much. */
function join(names: readonly string[], networks: readonly Float64Array[], units: number): JudgeNetwork {
  const size = names.length
  const part = (weights: Float64Array, from: number, length: number): number[] => [
    ...weights.subarray(from, from + length),
  ]
  const direct = names.map((_, at) => mean(networks.map((one) => one[units * size + units + at] as number)))
  return {
    names,
    inner: networks.flatMap((one) =>
      Array.from({ length: units }, (_, unit) => part(one, unit * size, size).map(rounded)),
    ),
    outer: networks.flatMap((one) => part(one, units * size, units).map((weight) => rounded(weight / networks.length))),
    direct: direct.map(rounded),
  }
}

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000

/** A design with the number of its inputs. */
interface SizedDesign extends NetworkDesign {
  readonly size: number
}

/** Weights of the units, unit by unit; of the outputs of the units; of the inputs themselves. */
function trainOne(questions: readonly (readonly Inputs[])[], network: SizedDesign, seed: number): Float64Array {
  const { size, units, passes, batch: count } = network
  const random = createRandom(seed)
  const order = [...questions]
  const weights = Float64Array.from({ length: units * size + units + size }, (_, i) =>
    i < units * size + units ? (random() - 0.5) * 0.8 : 0,
  )
  const learner = createAdam(weights)
  const batches = Math.ceil(order.length / count)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (let batch = 0; batch < batches; batch++) {
      const some = order.slice(batch * count, (batch + 1) * count)
      const done = (pass + batch / batches) / passes
      learner.step(slopesOf(some, weights, network), (RATE * (1 + Math.cos(Math.PI * done))) / 2)
    }
  }
  return weights
}

/** How the loss of some questions, in the mean, grows with each weight. */
function slopesOf(
  questions: readonly (readonly Inputs[])[],
  weights: Float64Array,
  network: SizedDesign,
): Float64Array {
  const slopes = weights.map((weight) => network.shrink * weight)
  for (const rows of questions) {
    const active = rows.map((row) => activate(row, weights, network))
    const sums = rows.map((row, at) => weigh(row, active[at] as Float64Array, weights, network))
    const chosen = shareProbability(sums)
    // Of several right readings the most probable is wanted most.
    const wanted = Float64Array.from(sums, (sum, at) => (rows[at]?.isRight ? sum : Number.NEGATIVE_INFINITY))
    if (rows.some(({ isRight }) => isRight)) toSoftmax(wanted)
    else wanted.fill(0)
    rows.forEach((row, at) => {
      const error = ((chosen[at] as number) - (wanted[at] as number)) / questions.length
      addSlopes(slopes, { row, active: active[at] as Float64Array, error }, weights, network)
    })
  }
  return slopes
}

/** What each unit makes of a reading. */
function activate({ at, values }: Inputs, weights: Float64Array, { size, units }: SizedDesign): Float64Array {
  return Float64Array.from({ length: units }, (_, unit) => Math.tanh(weighUnit(at, values, weights, unit * size)))
}

function weigh(
  { at, values }: Inputs,
  active: Float64Array,
  weights: Float64Array,
  { size, units }: SizedDesign,
): number {
  let sum = 0
  for (let unit = 0; unit < units; unit++) sum += (weights[units * size + unit] as number) * (active[unit] as number)
  return sum + weighUnit(at, values, weights, units * size + units)
}

function weighUnit(at: Uint16Array, values: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += (weights[from + (at[i] as number)] as number) * (values[i] as number)
  return sum
}

/** A reading as it was weighed, and how much less it should have been. */
interface Weighed {
  readonly row: Inputs
  readonly active: Float64Array
  readonly error: number
}

function addSlopes(
  slopes: Float64Array,
  { row: { at, values }, active, error }: Weighed,
  weights: Float64Array,
  { size, units }: SizedDesign,
): void {
  const add = (place: number, value: number): void => {
    slopes[place] = (slopes[place] as number) + value
  }
  for (let unit = 0; unit < units; unit++) {
    const told = active[unit] as number
    const inner = error * (weights[units * size + unit] as number) * (1 - told * told)
    add(units * size + unit, error * told)
    for (let i = 0; i < at.length; i++) add(unit * size + (at[i] as number), inner * (values[i] as number))
  }
  for (let i = 0; i < at.length; i++) add(units * size + units + (at[i] as number), error * (values[i] as number))
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
