import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { bareDivision, listDivisions } from '../../../db/names/divisions.ts'
import { englishName, englishPlace, placePieces } from '../../../db/names/english-names.ts'
import { findEnding, SECTORS } from '../../../db/names/sectors.ts'
import type { Match, Meaning, PlaceMeaning } from './meaning.ts'

/** The names that an archive knows: agencies, regions, sectors, in both languages. */
export interface NameIndex {
  readonly agencies: ReadonlyMap<number, ListedAgency>
  /** Places in the text where a name stands. */
  match(text: string): Match[]
  /** English words that names consist of, for correcting typing errors. */
  readonly words: ReadonlySet<string>
}

type Phrases = Map<string, Meaning[]>

/** Self-references are no names. */
const SELF = /^(?:我|本|该|市|县|区|省|镇|乡|街道)/u

const LEVEL_PREFIX = { 省: 'province', 市: 'city', 县: 'county', 区: 'county' } as const

function add(phrases: Phrases, phrase: string, meaning: Meaning): void {
  if (phrase.length < 2) return
  const meanings = phrases.get(phrase) ?? []
  const same = meanings.findIndex((m) => m.kind === meaning.kind)
  const merged = same >= 0 ? merge(meanings[same] as Meaning, meaning) : null
  phrases.set(phrase, merged ? meanings.with(same, merged) : [...meanings, meaning])
}

function merge(a: Meaning, b: Meaning): Meaning {
  if (a.kind === 'agency' && b.kind === 'agency') return { kind: 'agency', ids: [...new Set([...a.ids, ...b.ids])] }
  if (a.kind === 'place' && b.kind === 'place') return { kind: 'place', places: [...a.places, ...b.places] }
  if (a.kind === 'sector' && b.kind === 'sector') {
    const { topic, ...named } = a
    return { ...named, keys: [...new Set([...a.keys, ...b.keys])], ...(topic && b.topic ? { topic } : {}) }
  }
  return a
}

/** Place in front of the agency's kind: 威海市环翠区科学技术局 → 威海市环翠区. */
const prefixOf = (agency: ListedAgency): string => {
  const ending = findEnding(agency.name)?.zh ?? ''
  return ending ? agency.name.slice(0, -ending.length) : agency.name
}

/** Ways to write a place: 威海市环翠区, 环翠区, 环翠, 威海环翠区, 威海环翠. */
function prefixForms(prefix: string, agency: ListedAgency): string[] {
  const pieces = placePieces(prefix)
  const known = [agency.province, agency.city, agency.county].filter((p): p is string => p !== null)
  const all = [
    ...new Set([...known.filter((p) => !pieces.includes(p) && known.indexOf(p) < known.length - 1), ...pieces]),
  ]
  const forms = new Set<string>([prefix, bareDivision(prefix)])
  for (let from = 0; from < all.length; from++) {
    const tail = all.slice(from)
    forms.add(tail.join(''))
    forms.add([...tail.slice(0, -1).map(bareDivision), tail.at(-1) ?? ''].join(''))
    forms.add(tail.map(bareDivision).join(''))
    forms.add([...tail.slice(0, -1), bareDivision(tail.at(-1) ?? '')].join(''))
  }
  return [...forms].filter(Boolean)
}

function addAgency(chinese: Phrases, english: Phrases, agency: ListedAgency): void {
  const meaning: Meaning = { kind: 'agency', ids: [agency.id] }
  const ending = findEnding(agency.name)
  add(chinese, agency.name, meaning)
  for (const alias of agency.aliases) if (!SELF.test(alias) && [...alias].length >= 4) add(chinese, alias, meaning)
  if (!ending) return
  const kinds = [ending.zh, ...ending.short, ...ending.sector.zh, ...ending.sector.short]
  for (const place of prefixForms(prefixOf(agency), agency)) {
    for (const kind of kinds) add(chinese, place + kind, meaning)
  }
  add(english, wordsOf(englishName(agency.name)).join(' '), meaning)
}

interface Region {
  readonly name: string
  readonly level: PlaceMeaning['level']
  readonly own: number[]
  readonly within: number[]
  readonly filter?: NonNullable<PlaceMeaning['filter']>
}

/** Regions that the archive's agencies lie in; regions of one name in different places stay apart. */
function archiveRegions(agencies: readonly ListedAgency[]): Region[] {
  const regions = new Map<string, Region>()
  const region = (path: string, name: string, level: PlaceMeaning['level'], filter: Region['filter']): Region => {
    const found = regions.get(path) ?? { name, level, own: [], within: [], ...(filter ? { filter } : {}) }
    regions.set(path, found)
    return found
  }
  for (const agency of agencies) {
    const units: [string | null, PlaceMeaning['level']][] = [
      [agency.province, 'province'],
      [agency.city, 'city'],
      [agency.county, 'county'],
    ]
    const named = units.flatMap(([name, level]) => (name ? [{ name, level }] : []))
    // Places that the division data does not know are taken from the name itself.
    const pieces = placePieces(prefixOf(agency)).filter((piece) => !named.some((unit) => unit.name === piece))
    const chain = [...named, ...pieces.map((name) => ({ name, level: levelOfName(name) }))]
    const distinct = chain.filter((unit, i) => chain.findIndex((other) => other.name === unit.name) === i)
    distinct.forEach((unit, i) => {
      const found = region(
        distinct
          .slice(0, i + 1)
          .map((u) => u.name)
          .join('/'),
        unit.name,
        unit.level,
        filterOf(agency, unit.name),
      )
      found.within.push(agency.id)
      if (i === distinct.length - 1) found.own.push(agency.id)
    })
  }
  return [...regions.values()]
}

/** The columns of an agency down to the one that names a region. */
function filterOf({ province, city, county }: ListedAgency, name: string): Region['filter'] {
  if (name === province) return { province }
  if (name === city) return { ...(province ? { province } : {}), city }
  return name === county ? { ...(province ? { province } : {}), ...(city ? { city } : {}), county } : undefined
}

const levelOfName = (name: string): PlaceMeaning['level'] =>
  /[镇乡]$|街道$/u.test(name)
    ? 'town'
    : /[县区旗]$/u.test(name)
      ? 'county'
      : /省$|自治区$/u.test(name)
        ? 'province'
        : 'city'

const ENGLISH_KINDS: Readonly<Record<PlaceMeaning['level'], readonly string[]>> = {
  province: ['', ' province', ' provincial', ' municipality', ' municipal', ' autonomous region'],
  city: ['', ' city', ' municipal', ' municipality', ' prefecture'],
  county: ['', ' district', ' county', ' city', ' county level city'],
  town: ['', ' town', ' township', ' subdistrict'],
}

function addRegion(chinese: Phrases, english: Phrases, region: Region): void {
  const meaning: Meaning = { kind: 'place', places: [region] }
  add(chinese, region.name, meaning)
  add(chinese, bareDivision(region.name), meaning)
  const base = wordsOf(englishPlace(region.name)).join(' ')
  for (const kind of ENGLISH_KINDS[region.level]) {
    // A short romanised name is an English word too often to stand alone.
    if (kind || base.length >= 4) add(english, base + kind, meaning)
  }
}

/** Regions that exist but have no agency in the archive: a question about them must not be read as one without a region. */
function addAbsentDivisions(chinese: Phrases, english: Phrases): void {
  for (const division of listDivisions()) {
    const meaning: Meaning = {
      kind: 'place',
      places: [{ name: division.name, level: division.level, own: [], within: [] }],
    }
    if (!chinese.has(division.name)) chinese.set(division.name, [meaning])
    if (division.level === 'county') continue
    const bare = bareDivision(division.name)
    if (!chinese.has(bare)) chinese.set(bare, [meaning])
    const base = wordsOf(englishPlace(division.name)).join(' ')
    if (base.length >= 5)
      for (const kind of ENGLISH_KINDS[division.level])
        if (!english.has(base + kind)) english.set(base + kind, [meaning])
  }
}

/** 自规 of 自规局, 卫健 of 卫健委: what people say of an organ beside its place. */
const shortTopics = (short: readonly string[]): string[] =>
  short.flatMap((name) =>
    (/^\p{Script=Han}{3,}[局委厅办]$/u.test(`${name}`) || name.length === 3) && /[局委厅办]$/u.test(name)
      ? [name.slice(0, -1)]
      : [],
  )

function addSectors(chinese: Phrases, english: Phrases): void {
  for (const { key, zh, short, topic, en, enTopic } of SECTORS) {
    const meaning: Meaning = { kind: 'sector', keys: [key] }
    for (const name of [...zh, ...short]) {
      const ending = /(?:局|委|委员会|厅)$/u.exec(name)?.[0].replace(/^委$/u, '委员会')
      const organ: Meaning = ending ? { ...meaning, ending } : meaning
      add(chinese, name, organ)
      for (const [prefix, level] of Object.entries(LEVEL_PREFIX)) add(chinese, prefix + name, { ...organ, level })
    }
    for (const word of [...topic, ...shortTopics(short)])
      add(chinese, word, { kind: 'sector', keys: [key], topic: true })
    for (const word of enTopic) add(english, wordsOf(word).join(' '), { kind: 'sector', keys: [key], topic: true })
    for (const word of topic)
      for (const suffix of ['系统', '部门', '口', '主管部门', '行政部门', '类单位', '领域', '条线'])
        add(chinese, word + suffix, meaning)
    for (const name of en) {
      const words = wordsOf(name)
      add(english, words.join(' '), meaning)
      add(english, plural(words).join(' '), meaning)
      const [last, ...rest] = words.toReversed()
      if (last && rest.length) add(english, `${last} of ${rest.toReversed().join(' ')}`, meaning)
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
        add(english, `${wordsOf(word).join(' ')} ${kind}`, meaning)
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
const LONGEST_NAME = 32

function matchChinese(text: string, phrases: Phrases): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= Math.min(text.length, start + LONGEST_NAME); end++) {
      for (const meaning of phrases.get(text.slice(start, end)) ?? []) matches.push({ start, end, meaning })
    }
  }
  return matches
}

function matchEnglish(text: string, phrases: Phrases): Match[] {
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

/** Indexes every name of an archive's agencies, with the regions and sectors that questions use for them. */
export function buildNameIndex(agencies: readonly ListedAgency[]): NameIndex {
  const chinese: Phrases = new Map()
  const english: Phrases = new Map()
  for (const agency of agencies) addAgency(chinese, english, agency)
  for (const region of archiveRegions(agencies)) addRegion(chinese, english, region)
  addAbsentDivisions(chinese, english)
  addSectors(chinese, english)
  return {
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    match: (text) => [...matchChinese(text, chinese), ...matchEnglish(text, english)],
    words: new Set([...english.keys()].flatMap((phrase) => phrase.split(' '))),
  }
}
