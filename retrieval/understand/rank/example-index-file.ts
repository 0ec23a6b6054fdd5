/**
 * The indexes of examples and templates, ready in files below `dist` (1.7 MB): building them takes half a second, which the first question
 * would wait for. `npm run prepare` writes them; one that is missing, or of other examples, is built instead.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import { type Example, type ExampleLanguage, readExamples, readTemplates } from '../examples/read-examples.ts'
import { type ExampleIndex, finishIndex, type IndexedNgrams, indexExamples } from './example-index.ts'
import { packArrays, unpackArrays } from './packed-arrays.ts'

const READERS = { examples: readExamples, templates: readTemplates } as const

/** What is indexed: examples, or examples with slots for their figures. */
export type ExampleKind = keyof typeof READERS
export const EXAMPLE_KINDS = Object.keys(READERS) as readonly ExampleKind[]

/** Raised when `listNgrams` changes, so that indexes of before are built anew. */
const NGRAMS_VERSION = 1

interface Header {
  /** Hash of what is indexed. */
  readonly source: string
  readonly ngrams: number
  readonly places: number
}

const indexPath = (kind: ExampleKind, language: ExampleLanguage): string =>
  join(packageRoot(), 'dist/retrieval/understand/rank', `${kind}-${language}.bin`)

const hashExamples = (examples: readonly Example[]): string =>
  createHash('sha256')
    .update(`${NGRAMS_VERSION}\n${examples.map(({ question }) => question).join('\n')}`)
    .digest('hex')

/** Builds the index and puts it where `loadIndex` finds it. */
export function saveIndex(kind: ExampleKind, language: ExampleLanguage): void {
  const path = indexPath(kind, language)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, writeIndex(indexExamples(READERS[kind](language), language)))
}

/** The index as it was made ready, or built now. */
export function loadIndex(kind: ExampleKind, language: ExampleLanguage): ExampleIndex {
  const examples = READERS[kind](language)
  const path = indexPath(kind, language)
  const ready = existsSync(path) ? readIndex(readFileSync(path), examples) : undefined
  return ready ?? indexExamples(examples, language)
}

/** The index as bytes. */
export function writeIndex({ examples, ngrams, offsets, places }: ExampleIndex): Uint8Array {
  const header: Header = { source: hashExamples(examples), ngrams: ngrams.length, places: places.length }
  return packArrays(header, [ngrams, offsets, places])
}

/**
 * The index of such bytes; undefined where they index other examples.
 * @throws Error when they are cut short
 */
export function readIndex(bytes: Uint8Array, examples: readonly Example[]): ExampleIndex | undefined {
  const { header, take } = unpackArrays(bytes, 'index of examples')
  const { source, ngrams, places } = header as Header
  if (source !== hashExamples(examples)) return undefined
  const indexed: IndexedNgrams = {
    ngrams: take(Uint32Array, ngrams),
    offsets: take(Uint32Array, ngrams + 1),
    places: take(Uint16Array, places),
  }
  return finishIndex(examples, indexed)
}
