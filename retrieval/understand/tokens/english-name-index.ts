import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { listDivisions } from '../../../db/names/divisions.ts'
import { englishName, englishPlace } from '../../../db/names/english-names.ts'
import { findEnding, SECTORS } from '../../../db/names/sectors.ts'
import { absentDivision } from './absent-division.ts'
import type { Region } from './archive-regions.ts'
import type { Match, Meaning, PlaceMeaning } from './meaning.ts'
import { addName, type Phrases } from './name-phrases.ts'

/** What English names an archive's agencies, places and sectors have. */
export function buildEnglish(agencies: readonly ListedAgency[], regions: readonly Region[]): Phrases {
  const english: Phrases = new Map()
  for (const { id, name } of agencies)
    if (findEnding(name)) addName(english, wordsOf(englishName(name)).join(' '), { kind: 'agency', ids: [id] })
  for (const region of regions) addEnglishRegion(english, region)
  addAbsentEnglish(english)
  addEnglishSectors(english)
  return english
}

const ENGLISH_KINDS: Readonly<Record<PlaceMeaning['level'], readonly string[]>> = {
  province: ['', ' province', ' provincial', ' municipality', ' municipal', ' autonomous region'],
  city: ['', ' city', ' municipal', ' municipality', ' prefecture'],
  county: ['', ' district', ' county', ' city', ' county level city'],
  town: ['', ' town', ' township', ' subdistrict'],
}

function addEnglishRegion(english: Phrases, region: Region): void {
  const meaning: Meaning = { kind: 'place', places: [region] }
  const base = wordsOf(englishPlace(region.name)).join(' ')
  for (const kind of ENGLISH_KINDS[region.level]) {
    // A short romanised name is an English word too often to stand alone.
    if (kind || base.length >= 4) addName(english, base + kind, meaning)
  }
}

function addAbsentEnglish(english: Phrases): void {
  for (const division of listDivisions()) {
    if (division.level === 'county') continue
    const base = wordsOf(englishPlace(division.name)).join(' ')
    if (base.length < 5) continue
    for (const kind of ENGLISH_KINDS[division.level])
      if (!english.has(base + kind)) english.set(base + kind, [absentDivision(division)])
  }
}

function addEnglishSectors(english: Phrases): void {
  for (const { key, en, enTopic } of SECTORS) {
    const meaning: Meaning = { kind: 'sector', keys: [key] }
    for (const word of enTopic) addName(english, wordsOf(word).join(' '), { kind: 'sector', keys: [key], topic: true })
    for (const name of en) {
      const words = wordsOf(name)
      addName(english, words.join(' '), meaning)
      addName(english, plural(words).join(' '), meaning)
      const [last, ...rest] = words.toReversed()
      if (last && rest.length) addName(english, `${last} of ${rest.toReversed().join(' ')}`, meaning)
    }
    for (const word of enTopic) {
      for (const kind of [
        'bureau',
        'bureaus',
        'agency',
        'agencies',
        'department',
        'departments',
        'office',
        'offices',
        'commission',
        'commissions',
        'sector',
        'authorities',
        'system',
      ]) {
        addName(english, `${wordsOf(word).join(' ')} ${kind}`, meaning)
      }
    }
  }
}

const plural = (words: readonly string[]): string[] =>
  words.map((word, i) => (i < words.length - 1 ? word : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`))

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words of English text: apostrophes and possessives dropped, & read as "and". */
function splitWords(text: string): Word[] {
  return [...text.matchAll(/[a-z0-9]+(?:'[a-z]+)*|&/gu)].map((match) => {
    const possessive = /'s$/u.test(match[0]) ? 2 : 0
    const end = match.index + match[0].length - possessive
    return {
      text: match[0] === '&' ? 'and' : match[0].slice(0, match[0].length - possessive).replaceAll("'", ''),
      start: match.index,
      end,
    }
  })
}

const wordsOf = (name: string): string[] => splitWords(name.toLowerCase()).map((word) => word.text)

const LONGEST_PHRASE = 10

/** Places in the text where an English name stands. */
export function matchEnglish(text: string, phrases: Phrases): Match[] {
  const words = splitWords(text)
  return words.flatMap((first, i) => {
    const matches: Match[] = []
    let phrase = ''
    for (const word of words.slice(i, i + LONGEST_PHRASE)) {
      phrase = phrase ? `${phrase} ${word.text}` : word.text
      for (const meaning of phrases.get(phrase) ?? []) matches.push({ start: first.start, end: word.end, meaning })
    }
    return matches
  })
}
