/** Learns from the examples how far to trust a reading: each is asked as if it were new, and every reading of it is right or wrong. */
import type { Archive } from '../../../db/archive/open-archive.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import type { Weights } from '../judge/judge-reading.ts'
import { ORIGINS, type Origin } from '../judge/weighables.ts'
import { askHeldOut, type HeldReading } from './ask-held-out.ts'

/** Weights of one language, by origin of the reading. */
export function trainJudge(archive: Archive, language: ExampleLanguage): Readonly<Record<Origin, Weights>> {
  const rows = [...askHeldOut(archive, language)].flatMap(({ readings }) => readings)
  return Object.fromEntries(
    ORIGINS.map((origin) => [origin, learn(rows.filter((row) => row.origin === origin))]),
  ) as Record<Origin, Weights>
}

/** How strongly weights are drawn towards zero. */
const SHRINK = 1
const ROUNDS = 12

/** Logistic regression by Newton's method; the same rows give the same weights. */
function learn(rows: readonly HeldReading[]): Weights {
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].toSorted()
  const size = names.length
  const dense = rows.map(({ values }) => Float64Array.from(names, (name) => values.get(name) ?? 0))
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => SHRINK * weight)
    const curves = Array.from({ length: size }, (_, i) => {
      const curve = new Float64Array(size)
      curve[i] = SHRINK
      return curve
    })
    dense.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)))
      const error = p - (rows[at]?.isRight ? 1 : 0)
      for (let i = 0; i < size; i++) {
        const value = row[i] as number
        if (value === 0) continue
        slopes[i] = (slopes[i] as number) + error * value
        const curve = curves[i] as Float64Array
        for (let j = 0; j < size; j++) curve[j] = (curve[j] as number) + p * (1 - p) * value * (row[j] as number)
      }
    })
    solve(curves, slopes).forEach((step, i) => {
      weights[i] = (weights[i] as number) - step
    })
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]))
}

/** The solution of a system of linear equations with a positive definite matrix, by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] as number]))
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const pivot = rows[at] as Float64Array
    for (let i = 0; i < size; i++) {
      const row = rows[i] as Float64Array
      const factor = i === at ? 0 : (row[at] as number) / (pivot[at] as number)
      if (factor === 0) continue
      for (let j = at; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return Float64Array.from(rows, (row, i) => (row[size] as number) / (row[i] as number))
}
