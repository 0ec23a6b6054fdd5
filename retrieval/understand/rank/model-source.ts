/** What the checked-in models were trained from, so that a test can tell when they are behind. */
import { createHash } from 'node:crypto'
import { type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import { readWords } from '../examples/read-words.ts'

/** Raised when training changes without the examples changing. */
const TRAINING_VERSION = 1

/** Hash of everything that a language's model is trained from. */
export function modelSource(language: ExampleLanguage): string {
  const hash = createHash('sha256').update(`${TRAINING_VERSION}\n`)
  for (const { question, means } of readExamples(language)) hash.update(`${question}\t${means}\n`)
  for (const kind of ['harmless', 'changing'] as const) hash.update(`${readWords(kind, language).join('\n')}\n`)
  return hash.digest('hex').slice(0, 16)
}
