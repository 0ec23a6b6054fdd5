import { WORDINGS } from './compile-vocabulary.ts'
import { countryMatches } from './country-matches.ts'
import { coverText, type Match } from './cover.ts'
import type { NameIndex } from './name-index.ts'
import { numberMatches } from './number-matches.ts'
import { rankMatches } from './rank-matches.ts'
import type { Token } from './token.ts'
import { yearMatches } from './year-matches.ts'

function vocabularyMatches(text: string): Match[] {
  const scripts = { zh: /\p{Script=Han}/u.test(text), en: /[a-z]/.test(text) }
  return WORDINGS.filter(({ language }) => scripts[language]).flatMap(({ pattern, meaning }) =>
    everywhere(text, pattern).map(([start, end]) => ({ start, end, meaning })),
  )
}

/**
 * Tiles a normalised question with everything that its words can mean.
 * @param spoken the year that the conversation speaks of
 */
export function tokeniseQuestion(text: string, names: NameIndex, now: Date, spoken?: number): Token[] {
  const matches = [
    ...vocabularyMatches(text),
    ...numberMatches(text),
    ...yearMatches(text, now, spoken),
    ...rankMatches(text),
    ...countryMatches(text),
    ...names.match(text),
  ]
  return coverText(text, [...matches, ...matches.flatMap((match) => withoutParticles(text, match))])
}

/** A wording may take the particle 的 at its ends or leave it to its neighbour: both must be open to the tiling. */
function withoutParticles(text: string, match: Match): Match[] {
  const leads = text[match.start] === '的'
  const trails = text[match.end - 1] === '的'
  const short: Match[] = []
  if (leads) short.push({ ...match, start: match.start + 1 })
  if (trails) short.push({ ...match, end: match.end - 1 })
  if (leads && trails) short.push({ ...match, start: match.start + 1, end: match.end - 1 })
  return short.filter(({ start, end }) => end > start)
}

/** Matches from every position: a wording may begin inside a longer one that turns out not to be meant. */
function everywhere(text: string, pattern: RegExp): [number, number][] {
  const found: [number, number][] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0]) found.push([match.index, match.index + match[0].length])
    pattern.lastIndex = match.index + 1
  }
  return found
}
