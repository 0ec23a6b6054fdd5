/** How probable it is that a reading is what a question means, by networks that `npm run train` learns from the examples. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { type JudgeNetwork, shareProbability, weighReading } from './judge-network.ts'
import { type Evidence, type Judged, type Origin, weighables } from './weighables.ts'

/** Networks by language, as the file holds them. */
export type Judges = Readonly<Record<ExampleLanguage, JudgeNetwork>>

/** Where `npm run train` puts them. */
export const judgePath = (): string => join(packageRoot(), 'retrieval/understand/judge/judges.json')

let loaded: Judges | undefined

/** How probable each reading of a question is, 0…1; together with that none of them is right, one. */
export const judgeReadings = (readings: readonly Judged[], evidence: Evidence): number[] =>
  judgeValues(
    evidence.ranks.language,
    readings.map(({ query, origin }) => withOrigin(origin, weighables(query, evidence))),
  )

/** The same, of evidence that is numbers already, with its origin. */
export function judgeValues(language: ExampleLanguage, readings: readonly ReadonlyMap<string, number>[]): number[] {
  loaded ??= JSON.parse(readFileSync(judgePath(), 'utf8')) as Judges
  const network = loaded[language]
  return shareProbability(readings.map((values) => weighReading(network, values)))
}

/** The evidence, and where the reading comes from. */
export const withOrigin = (origin: Origin, values: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...values, [`from ${origin}`, 1]])
