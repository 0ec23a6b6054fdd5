import { FUNCTION_WORDS, GLOSSARY } from './glossary-words.ts'
import { tokenise } from './tokenise.ts'

/** One thing that a question asks for. */
export interface Concept {
  /** Ways to say it, each as terms of the full-text index. Any of them will do. */
  readonly ways: readonly (readonly string[])[]
  /** An English word that the glossary does not know: what the question is about may not be of this field at all. */
  readonly isUnknown: boolean
}

interface Entry {
  readonly english: RegExp
  readonly chinese: readonly string[]
}

/** Words of a question that entries of the glossary know, with the Chinese words for them. Offsets into the question. */
interface Known {
  readonly start: number
  readonly end: number
  readonly chinese: readonly string[]
}

const ENTRIES: readonly Entry[] = GLOSSARY.map(([english, chinese]) => ({
  english: new RegExp(`(?<![a-z])(?:${english})[a-z]{0,5}(?![a-z])`, 'g'),
  chinese: chinese.split(' '),
}))

/** Chinese words for the English words of a question, as far as the glossary knows them. */
export const translateTerms = (text: string): string[] => [
  ...new Set(findKnown(text.toLowerCase()).flatMap(({ chinese }) => chinese)),
]

/** English words of a question, lower case, that the glossary does not know. */
export function listUnknown(text: string): string[] {
  const lower = text.toLowerCase()
  const known = findKnown(lower)
  return [...lower.matchAll(/[a-z][a-z']{2,}/g)]
    .filter(({ 0: word, index }) => !FUNCTION_WORDS.has(word) && !known.some((span) => holds(span, index, word.length)))
    .map(([word]) => word)
}

/**
 * What a question asks for. A word that the glossary knows is looked for in Chinese; one that it does not know stays and
 * has to be found itself. Of Chinese every term counts for itself.
 */
export function listConcepts(text: string): Concept[] {
  const lower = text.toLowerCase()
  const known = findKnown(lower)
  const unknown = [...lower.matchAll(/[a-z]{3,}/g)]
    .filter(({ 0: word, index }) => !FUNCTION_WORDS.has(word) && !known.some((span) => holds(span, index, word.length)))
    .flatMap(([word]) => tokenise(word))
  const own = tokenise(text).filter((term) => !/^[a-z]/.test(term))
  return [
    ...known.map(({ chinese }) => ({ ways: chinese.map(tokenise), isUnknown: false })),
    ...[...new Set(own)].map((term) => ({ ways: [[term]], isUnknown: false })),
    ...[...new Set(unknown)].map((term) => ({ ways: [[term]], isUnknown: true })),
  ]
}

const holds = (span: Known, start: number, length: number): boolean => span.start <= start && span.end >= start + length

/** The longest match wins over those inside it; what overlaps otherwise is one thing said in several ways. */
function findKnown(lower: string): Known[] {
  const found = ENTRIES.flatMap(({ english, chinese }) =>
    [...lower.matchAll(english)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, chinese })),
  )
  const outer = found.filter((a) => !found.some((b) => isInside(a, b))).toSorted((a, b) => a.start - b.start)
  const merged: Known[] = []
  for (const next of outer) {
    const last = merged.at(-1)
    if (last && next.start < last.end) merged[merged.length - 1] = join(last, next)
    else merged.push(next)
  }
  return merged
}

const isInside = (a: Known, b: Known): boolean =>
  b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start

const join = (a: Known, b: Known): Known => ({
  start: a.start,
  end: Math.max(a.end, b.end),
  chinese: [...new Set([...a.chinese, ...b.chinese])],
})
