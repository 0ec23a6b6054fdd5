/** The models that come with the program, read once each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import type { RankingPart } from './labels.ts'
import { type LinearModel, readModel } from './model-file.ts'

/** What models are for: which figures a question asks for, in which shape, and which words change nothing about that. */
export type ModelName = RankingPart | 'harmless'

/** Where `npm run train` puts a model. */
export const modelPath = (name: ModelName, language: ExampleLanguage): string =>
  join(packageRoot(), 'retrieval/understand/rank/models', `${name}-${language}.bin`)

const loaded = new Map<string, LinearModel>()

/**
 * A model that comes with the program; some 10 ms at the first call, nothing later.
 * @throws Error where its file is missing or cut short
 */
export function loadModel(name: ModelName, language: ExampleLanguage): LinearModel {
  const key = `${name} ${language}`
  const model = loaded.get(key) ?? readModel(readFileSync(modelPath(name, language)))
  loaded.set(key, model)
  return model
}

/** The models that rank together. */
export type RankingModels = Readonly<Record<RankingPart, LinearModel>>

/** Those that come with the program. */
export const loadRanking = (language: ExampleLanguage): RankingModels => ({
  figures: loadModel('figures', language),
  shapes: loadModel('shapes', language),
})
