/** A small network that says how probable a reading is: one hidden layer of hyperbolic tangents beside a linear part. */

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
 * How probable it is that a reading is right, 0…1.
 * @param values of the inputs by name; one that is missing is 0, one that the network does not know counts nothing
 */
export function applyNetwork(
  { names, inner, outer, direct }: JudgeNetwork,
  values: ReadonlyMap<string, number>,
): number {
  const inputs = names.flatMap((name, at): [number, number][] => {
    const value = values.get(name) ?? 0
    return value === 0 ? [] : [[at, value]]
  })
  const weigh = (weights: readonly number[]): number =>
    inputs.reduce((sum, [at, value]) => sum + value * (weights[at] as number), 0)
  const sum = inner.reduce((total, weights, unit) => total + (outer[unit] as number) * Math.tanh(weigh(weights)), 0)
  return 1 / (1 + Math.exp(-sum - weigh(direct)))
}
