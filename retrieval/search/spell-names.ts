import type { PassageQueries } from '../../db/archive/passages.ts'
import { PLACES_IN_ENGLISH } from '../../db/names/english-names.ts'
import { readingsOf } from '../../db/names/pinyin.ts'
import { listUnknown } from './glossary.ts'
import { stem } from './tokenise.ts'

type Terms = Pick<PassageQueries, 'pairsFrom' | 'characters' | 'frequency'>

/** Syllables that a name is looked for by; more are two names. */
const MOST_SYLLABLES = 5

/**
 * A question with the names in it as reports write them: Harbin → 哈尔滨, Fengqiao → 枫桥. Of a name in pinyin the characters are
 * those that the archive's passages hold, the most frequent ones where several sound alike; a word that is none stays.
 */
export function spellNames(text: string, terms: Terms): string {
  const unknown = listUnknown(text).filter((word) => terms.frequency(stem(word)) === 0)
  const spelt = unknown.reduce((kept, word) => {
    const characters = PLACES_IN_ENGLISH.get(word) ?? findByPinyin(word, terms)
    return characters ? kept.replace(new RegExp(`\\b${word}\\b`, 'iu'), characters) : kept
  }, text)
  return [...PLACES_IN_ENGLISH].reduce(
    (kept, [english, chinese]) =>
      english.includes(' ') ? kept.replace(new RegExp(`\\b${english}\\b`, 'iu'), chinese) : kept,
    spelt,
  )
}

/** The characters that sound like a word and stand beside each other in the archive; null where none do. */
function findByPinyin(word: string, terms: Terms): string | null {
  const sounds = charactersBySound(terms)
  const names = word.split("'").reduce<string[][]>(
    (ways, part) => {
      const own = splitSyllables(part, sounds)
      return ways.flatMap((way) => own.map((one) => [...way, ...one]))
    },
    [[]],
  )
  const found = names
    .filter(({ length }) => length >= 2 && length <= MOST_SYLLABLES)
    .flatMap((syllables) => listNames(syllables, sounds, terms))
  return found.toSorted((a, b) => b.count - a.count)[0]?.characters ?? null
}

type Sounds = ReadonlyMap<string, readonly string[]>

/** The archive's characters by their readings. */
function charactersBySound(terms: Terms): Sounds {
  const sounds = new Map<string, string[]>()
  for (const character of terms.characters())
    for (const reading of readingsOf(character)) sounds.set(reading, [...(sounds.get(reading) ?? []), character])
  return sounds
}

function splitSyllables(word: string, sounds: Sounds): string[][] {
  if (!word) return [[]]
  return Array.from({ length: Math.min(6, word.length) }, (_, i) => word.slice(0, i + 1))
    .filter((syllable) => sounds.has(syllable))
    .flatMap((syllable) => splitSyllables(word.slice(syllable.length), sounds).map((rest) => [syllable, ...rest]))
}

interface Name {
  readonly characters: string
  /** Passages that hold its rarest pair. */
  readonly count: number
}

function listNames([first = '', ...rest]: readonly string[], sounds: Sounds, terms: Terms): Name[] {
  const starts = (sounds.get(first) ?? []).map((characters): Name => ({ characters, count: Number.POSITIVE_INFINITY }))
  return rest.reduce<Name[]>(
    (names, syllable) =>
      names.flatMap(({ characters, count }) =>
        terms
          .pairsFrom(characters.at(-1) ?? '')
          .filter(({ term }) => readingsOf(term.slice(1)).includes(syllable))
          .map((pair) => ({ characters: characters + pair.term.slice(1), count: Math.min(count, pair.count) })),
      ),
    starts,
  )
}
