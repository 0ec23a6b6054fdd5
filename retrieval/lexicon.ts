import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../db/archive/package-root.ts'
import { BUNDLED_MODEL } from './vectors/embedder-models.ts'

let words: ReadonlySet<string> | undefined

/** Whether a Chinese or lower-case English word is one: the vocabulary of the bundled model's tokenizer knows it. */
export function isWord(word: string): boolean {
  words ??= readWords()
  return words.has(word)
}

/** Marks the beginning of a word in vocabularies of SentencePiece. */
const WORD_START = '\u2581'

function readWords(): ReadonlySet<string> {
  const path = join(packageRoot(), 'retrieval/model', BUNDLED_MODEL, 'tokenizer.json')
  const { model } = JSON.parse(readFileSync(path, 'utf8')) as { model: { vocab: readonly [string, number][] } }
  return new Set(model.vocab.map(([token]) => token.replace(WORD_START, '')))
}
