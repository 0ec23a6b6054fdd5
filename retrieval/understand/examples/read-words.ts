/** Lists of words beside the examples: those that change nothing about a question, and those that change its meaning. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import { EXAMPLES_FOLDER, type ExampleLanguage } from './read-examples.ts'

export type WordKind = 'harmless' | 'changing'

/** The words and phrases of one list, in its order, without the remarks (`#`). */
export const readWords = (kind: WordKind, language: ExampleLanguage): readonly string[] =>
  readFileSync(join(packageRoot(), EXAMPLES_FOLDER, 'words', `${language}-${kind}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
