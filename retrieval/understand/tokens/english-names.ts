import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { type Division, listDivisions } from '../../../db/names/divisions.ts'
import { englishName, englishPlace, placePieces } from '../../../db/names/english-names.ts'
import { findEnding, SECTORS } from '../../../db/names/sectors.ts'
import { absentDivision } from './absent-division.ts'
import { archiveRegions, type Region } from './archive-regions.ts'
import { groupByFirst, rememberEach } from './by-first.ts'
import type { Match, Meaning, PlaceMeaning } from './meaning.ts'
import { addName, type Phrases } from './name-phrases.ts'
import type { Seat } from './seats.ts'

/**
 * The English names of an archive's agencies, places and sectors by their first word, made when a text first has it; undefined where none begins with it.
 */
export function createEnglishNames(
  agencies: readonly ListedAgency[],
  seats: readonly Seat[],
): (first: string) => Phrases | undefined {
  const firstOfPlace = rememberEach((place) => wordsOf(englishPlace(place))[0])
  const agenciesBy = groupByFirst(agencies, ({ name }) => {
    const ending = findEnding(name)
    if (!ending) return []
    const [piece] = placePieces(name.slice(0, -ending.zh.length))
    return [(piece && firstOfPlace(piece)) ?? firstWord(englishName(name))]
  })
  const seatsBy = groupByFirst(seats, ({ pieces, agency: { province, city, county } }) =>
    [province, city, county, ...pieces].flatMap((name) => (name && firstOfPlace(name)) ?? []),
  )
  divisionsBy ??= groupByFirst(listAbsent(), ([base]) => [firstWord(base)])
  sectorsBy ??= groupByFirst(listSectorNames(), ([phrase]) => [firstWord(phrase)])
  const [divisions, sectors] = [divisionsBy, sectorsBy]
  return rememberEach((first) => {
    const english: Phrases = new Map()
    for (const { id, name } of agenciesBy.get(first) ?? [])
      addName(english, wordsOf(englishName(name)).join(' '), { kind: 'agency', ids: [id] })
    for (const region of archiveRegions(seatsBy.get(first) ?? []))
      if (firstOfPlace(region.name) === first) addRegion(english, region)
    for (const [base, division] of divisions.get(first) ?? []) addAbsent(english, base, division)
    for (const [phrase, meaning] of sectors.get(first) ?? []) addName(english, phrase, meaning)
    return english.size ? english : undefined
  })
}

let divisionsBy: ReadonlyMap<string, readonly AbsentName[]> | undefined
let sectorsBy: ReadonlyMap<string, readonly SectorName[]> | undefined

const ENGLISH_KINDS: Readonly<Record<PlaceMeaning['level'], readonly string[]>> = {
  province: ['', ' province', ' provincial', ' municipality', ' municipal', ' autonomous region'],
  city: ['', ' city', ' municipal', ' municipality', ' prefecture'],
  county: ['', ' district', ' county', ' city', ' county level city'],
  town: ['', ' town', ' township', ' subdistrict'],
}

function addRegion(english: Phrases, region: Region): void {
  const meaning: Meaning = { kind: 'place', places: [region] }
  const base = wordsOf(englishPlace(region.name)).join(' ')
  for (const kind of ENGLISH_KINDS[region.level]) {
    // A short romanised name is an English word too often to stand alone.
    if (kind || base.length >= 4) addName(english, base + kind, meaning)
  }
}

type AbsentName = readonly [base: string, division: Division]

/** The provinces and cities whose English name is long enough to stand alone. */
const listAbsent = (): AbsentName[] =>
  listDivisions().flatMap((division): AbsentName[] => {
    if (division.level === 'county') return []
    const base = wordsOf(englishPlace(division.name)).join(' ')
    return base.length < 5 ? [] : [[base, division]]
  })

function addAbsent(english: Phrases, base: string, division: Division): void {
  for (const kind of ENGLISH_KINDS[division.level])
    if (!english.has(base + kind)) english.set(base + kind, [absentDivision(division)])
}

const BRANCHES = [
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
]

type SectorName = readonly [phrase: string, meaning: Meaning]

/** What the kinds of organs are called, whatever the archive. */
const listSectorNames = (): SectorName[] =>
  SECTORS.flatMap(({ key, en, enTopic }) => {
    const meaning: Meaning = { kind: 'sector', keys: [key] }
    const topics = enTopic.map((word) => wordsOf(word).join(' '))
    return [
      ...topics.map((word): SectorName => [word, { kind: 'sector', keys: [key], topic: true }]),
      ...en.flatMap(organNames).map((name): SectorName => [name, meaning]),
      ...topics.flatMap((word) => BRANCHES.map((kind): SectorName => [`${word} ${kind}`, meaning])),
    ]
  })

/** "education bureau", "education bureaus", "bureau of education". */
function organNames(name: string): string[] {
  const words = wordsOf(name)
  const [last, ...rest] = words.toReversed()
  const turned = last && rest.length ? [`${last} of ${rest.toReversed().join(' ')}`] : []
  return [words.join(' '), plural(words).join(' '), ...turned]
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

const firstWord = (phrase: string): string => wordsOf(phrase)[0] ?? ''

const LONGEST_PHRASE = 10

/** Places in the text where an English name stands. */
export function matchEnglish(text: string, namesFrom: (first: string) => Phrases | undefined): Match[] {
  const words = splitWords(text)
  return words.flatMap((first, i) => {
    const matches: Match[] = []
    const phrases = namesFrom(first.text)
    let phrase = ''
    for (const word of words.slice(i, i + LONGEST_PHRASE)) {
      phrase = phrase ? `${phrase} ${word.text}` : word.text
      for (const meaning of phrases?.get(phrase) ?? []) matches.push({ start: first.start, end: word.end, meaning })
    }
    return matches
  })
}
