/** How probable it is that a reading is what a question means, by networks that `npm run train` learns from the examples. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { Query } from '../../query/query.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { applyNetwork, type JudgeNetwork } from './judge-network.ts'
import { type Evidence, type Origin, weighables } from './weighables.ts'

/** Networks by language, as the file holds them. */
export type Judges = Readonly<Record<ExampleLanguage, JudgeNetwork>>

/** Where `npm run train` puts them. */
export const judgePath = (): string => join(packageRoot(), 'retrieval/understand/judge/judges.json')

let loaded: Judges | undefined

/** 0…1. */
export const judgeReading = (query: Query, origin: Origin, evidence: Evidence): number =>
  weighValues(evidence.ranks.language, origin, weighables(query, evidence))

/** 0…1, of evidence that is numbers already. */
export function weighValues(language: ExampleLanguage, origin: Origin, values: ReadonlyMap<string, number>): number {
  loaded ??= JSON.parse(readFileSync(judgePath(), 'utf8')) as Judges
  return applyNetwork(loaded[language], withOrigin(origin, values))
}

/** The evidence, and where the reading comes from. */
export const withOrigin = (origin: Origin, values: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...values, [`from ${origin}`, 1]])
