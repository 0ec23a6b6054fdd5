import { GLOSSARY } from './glossary-table.ts'
import { tokenise } from './tokenise.ts'

interface Entry {
  readonly english: RegExp
  readonly chinese: string
}

const ENTRIES: readonly Entry[] = GLOSSARY.map(([english, chinese]) => ({
  english: new RegExp(`(?<![a-z])(?:${english})[a-z]{0,5}(?![a-z])`),
  chinese,
}))

/** Chinese words for the English words of a question, as far as the glossary knows them. */
export const translateTerms = (text: string): string[] => {
  const lower = text.toLowerCase()
  return /[a-z]{3}/.test(lower)
    ? [...new Set(ENTRIES.filter(({ english }) => english.test(lower)).flatMap(({ chinese }) => chinese.split(' ')))]
    : []
}

/** The terms of a question, with the Chinese terms of its English words in place of the words themselves. */
export function expandTerms(terms: readonly string[], text: string, language: 'zh' | 'en'): string[] {
  const lower = text.toLowerCase()
  const added = language === 'en' || /[a-z]{4}/.test(lower) ? ENTRIES.filter(({ english }) => english.test(lower)) : []
  // A word that the glossary knows is looked for in Chinese; one that it does not know stays and has to be found.
  const known = new Set(
    lower
      .match(/[a-z]+/gu)
      ?.filter((word) => added.some(({ english }) => english.test(word)))
      .flatMap(tokenise),
  )
  const own = terms.filter((term) => !/^[a-z]{1,2}$/.test(term) && !known.has(term))
  return [...new Set([...own, ...added.flatMap(({ chinese }) => tokenise(chinese))])]
}
