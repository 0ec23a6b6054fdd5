/** What the ranking model sees of a question: its n-grams, and what its words mean with the meanings beside and around them. */
import type { ExampleLanguage } from '../examples/read-examples.ts'
import { SLOT_PARTS } from '../examples/slots.ts'
import type { Meaning } from '../tokens/meaning.ts'
import { tokeniseWords } from '../tokens/tokenise-question.ts'
import type { RankingPart } from './labels.ts'
import { hashText, listNgrams } from './list-ngrams.ts'

/**
 * The features of a masked question for each model, each once, as 32-bit hashes in order. Words that nobody wrote into an
 * example count by their meaning: two ways to say one thing share every feature of it. What is asked of one figure is asked of
 * another in the same words, so that shapes see no more of a figure than its axis.
 */
export function listFeatures(masked: string, language: ExampleLanguage): Readonly<Record<RankingPart, Uint32Array>> {
  const ngrams = listNgrams(masked, language)
  const words = listSigns(masked)
  const withSigns = (part: RankingPart): Uint32Array => {
    const signs = words.map((word) => [...new Set(word.flatMap((sign) => sign[part]))])
    return Uint32Array.from(new Set([...ngrams, ...Array.from(pairSigns(signs), hashText)])).sort()
  }
  return { figures: withSigns('figures'), shapes: withSigns('shapes') }
}

/** The ending of the owner whose slot stands before it. */
const OWNERS = /^['’]s\b/

/** What a meaning is for each model. */
type Sign = Readonly<Record<RankingPart, readonly string[]>>

const both = (sign: string): Sign => ({ figures: [sign], shapes: [sign] })
/** A word that nobody knows. */
const UNKNOWN = both('?')

/** By word, without those that mean nothing: signs of what it can mean. */
function listSigns(masked: string): Sign[][] {
  return masked.split(SLOT_PARTS).flatMap((part, at) => {
    if (at % 2 === 1) return [[both(part.slice(1, 2))]]
    return tokeniseWords(part.replace(OWNERS, ''))
      .map(({ meanings }) => (meanings.length === 0 ? [UNKNOWN] : meanings.flatMap(signOf)))
      .filter((signs) => signs.length > 0)
  })
}

/** What a meaning is; for a value of the form what it is a value of. */
function signOf(meaning: Meaning): Sign | readonly [] {
  switch (meaning.kind) {
    case 'filler':
      return []
    case 'cue':
      return both(`cue ${meaning.cue}`)
    case 'member': {
      const { table, axis, key } = meaning
      // One of the reasons of an answer.
      const shapes = key.includes('.') ? [axis, 'reason'] : [axis]
      return { figures: [`${table} ${axis} ${key}`, axis], shapes }
    }
    case 'code':
      return { figures: [meaning.code, 'code'], shapes: ['code'] }
    case 'noun':
      return both(`noun ${meaning.table}`)
    case 'number':
      return both(meaning.value === 0 ? 'zero' : meaning.percent ? 'percent' : 'N')
    default:
      return both(meaning.kind)
  }
}

/** Each sign, those of neighbours in order, and any two of the question, in any order and in theirs. */
function* pairSigns(words: readonly (readonly string[])[]): Generator<string> {
  const ended = [['^'], ...words, ['$']]
  for (let at = 0; at + 1 < ended.length; at++)
    for (const one of ended[at] ?? []) for (const two of ended[at + 1] ?? []) yield `${one} then ${two}`
  const signs = [...new Set(words.flat())]
  for (const [at, one] of signs.entries()) {
    yield `says ${one}`
    for (const two of signs.slice(at + 1)) {
      yield `${one} before ${two}`
      yield one < two ? `${one} and ${two}` : `${two} and ${one}`
    }
  }
}
