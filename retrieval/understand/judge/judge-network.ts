/** A small network that weighs a reading: one hidden layer of hyperbolic tangents beside a linear part. */

import { toSoftmax } from '../rank/score-question.ts'

/** The network of one language, as the file holds it. */
export interface JudgeNetwork {
  /** Of its inputs. */
  readonly names: readonly string[]
  /** Of each hidden unit: a weight for each input. */
  readonly inner: readonly (readonly number[])[]
  /** One weight for each hidden unit. */
  readonly outer: readonly number[]
  /** One weight for each input. */
  readonly direct: readonly number[]
}

/**
 * How much speaks for a reading: the logarithm of how many times as probable it is as that none of a question's readings is right.
 * @param values of the inputs by name; one that is missing is 0, one that the network does not know counts nothing
 */
export function weighReading(
  { names, inner, outer, direct }: JudgeNetwork,
  values: ReadonlyMap<string, number>,
): number {
  const inputs = names.flatMap((name, at): [number, number][] => {
    const value = values.get(name) ?? 0
    return value === 0 ? [] : [[at, value]]
  })
  const weigh = (weights: readonly number[]): number =>
    inputs.reduce((sum, [at, value]) => sum + value * (weights[at] as number), 0)
  return inner.reduce(
    (total, weights, unit) => total + (outer[unit] as number) * Math.tanh(weigh(weights)),
    weigh(direct),
  )
}

/** How probable each of the readings of one question is, from what speaks for it; what is left to one is that none is right. */
export function shareProbability(weights: readonly number[]): number[] {
  const shares = Float64Array.from([0, ...weights])
  toSoftmax(shares)
  return [...shares.subarray(1)]
}
