/** How probable it is that a reading is what a question means, by weights that `npm run train` learns from the examples. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { Query } from '../../query/query.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { type Evidence, type Origin, weighables } from './weighables.ts'

/** A weight by the name of what it weighs. */
export type Weights = Readonly<Record<string, number>>
/** Weights by language and origin of the reading, as the file holds them. */
export type JudgeWeights = Readonly<Record<ExampleLanguage, Readonly<Record<Origin, Weights>>>>

/** Where `npm run train` puts the weights. */
export const judgePath = (): string => join(packageRoot(), 'retrieval/understand/judge/weights.json')

let loaded: JudgeWeights | undefined

/** 0…1. */
export const judgeReading = (query: Query, origin: Origin, evidence: Evidence): number =>
  weighValues(evidence.ranks.language, origin, weighables(query, evidence))

/** 0…1, of evidence that is numbers already. */
export function weighValues(language: ExampleLanguage, origin: Origin, values: ReadonlyMap<string, number>): number {
  loaded ??= JSON.parse(readFileSync(judgePath(), 'utf8')) as JudgeWeights
  return applyWeights(loaded[language][origin], values)
}

/** The logistic function of the weighted sum. */
export function applyWeights(weights: Weights, values: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [name, value] of values) sum += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
