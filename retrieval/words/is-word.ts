/** Whether something is a word of either language, by the vocabulary of the model that comes with the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'
import { BUNDLED_MODEL } from '../vectors/embedder-models.ts'

const TOKENIZER = join(packageRoot(), 'retrieval/model', BUNDLED_MODEL, 'tokenizer.json')

let loaded: ReadonlySet<string> | undefined

/** A piece of a tokenizer's vocabulary with how probable it is. */
type Piece = readonly [text: string, weight: number]

/** Read once, at the first word that is looked up. @param word in lower case */
export function isWord(word: string): boolean {
  loaded ??= new Set(
    (JSON.parse(readFileSync(TOKENIZER, 'utf8')) as { model: { vocab: readonly Piece[] } }).model.vocab.map(
      ([text]) => text,
    ),
  )
  return loaded.has(word)
}
