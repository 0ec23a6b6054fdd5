import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { bareDivision, listDivisions } from '../../../db/names/divisions.ts'
import { SECTORS } from '../../../db/names/sectors.ts'
import { absentDivision } from './absent-division.ts'
import { archiveRegions, type Region } from './archive-regions.ts'
import { buildEnglish, matchEnglish } from './english-name-index.ts'
import type { Match, Meaning } from './meaning.ts'
import { addName, type Phrases } from './name-phrases.ts'
import { indexSeats, listSeats, matchOrgans, type Seat } from './seats.ts'

/** The names that an archive knows: agencies, regions, sectors, in both languages. */
export interface NameIndex {
  readonly agencies: ReadonlyMap<number, ListedAgency>
  /** Places in the text where a name stands. */
  match(text: string): Match[]
}

/** Self-references are no names. */
const SELF = /^(?:我|本|该|市|县|区|省|镇|乡|街道)/u

const LEVEL_PREFIX = { 省: 'province', 市: 'city', 县: 'county', 区: 'county' } as const

function addAgency(chinese: Phrases, agency: ListedAgency): void {
  const meaning: Meaning = { kind: 'agency', ids: [agency.id] }
  addName(chinese, agency.name, meaning)
  for (const alias of agency.aliases) if (!SELF.test(alias) && [...alias].length >= 4) addName(chinese, alias, meaning)
}

function addRegion(chinese: Phrases, region: Region): void {
  const meaning: Meaning = { kind: 'place', places: [region] }
  addName(chinese, region.name, meaning)
  addName(chinese, bareDivision(region.name), meaning)
}

/** Regions that exist but have no agency in the archive: a question about them must not be read as one without a region. */
function addAbsentDivisions(chinese: Phrases): void {
  for (const division of listDivisions()) {
    const meaning = absentDivision(division)
    if (!chinese.has(division.name)) chinese.set(division.name, [meaning])
    if (division.level === 'county') continue
    const bare = bareDivision(division.name)
    if (!chinese.has(bare)) chinese.set(bare, [meaning])
  }
}

/** 自规 of 自规局, 卫健 of 卫健委: what people say of an organ beside its place. */
const shortTopics = (short: readonly string[]): string[] =>
  short.flatMap((name) =>
    (/^\p{Script=Han}{3,}[局委厅办]$/u.test(`${name}`) || name.length === 3) && /[局委厅办]$/u.test(name)
      ? [name.slice(0, -1)]
      : [],
  )

function addSectors(chinese: Phrases): void {
  for (const { key, zh, short, topic } of SECTORS) {
    const meaning: Meaning = { kind: 'sector', keys: [key] }
    for (const name of [...zh, ...short]) {
      const ending = /(?:局|委|委员会|厅)$/u.exec(name)?.[0].replace(/^委$/u, '委员会')
      const organ: Meaning = ending ? { ...meaning, ending } : meaning
      addName(chinese, name, organ)
      for (const [prefix, level] of Object.entries(LEVEL_PREFIX)) addName(chinese, prefix + name, { ...organ, level })
    }
    for (const word of [...topic, ...shortTopics(short)])
      addName(chinese, word, { kind: 'sector', keys: [key], topic: true })
    for (const word of topic)
      for (const suffix of ['系统', '部门', '口', '主管部门', '行政部门', '类单位', '领域', '条线'])
        addName(chinese, word + suffix, meaning)
  }
}

const LONGEST_NAME = 32

interface Names {
  readonly phrases: Phrases
  readonly seats: ReadonlyMap<string, readonly Seat[]>
  /** What names and seats begin with: no name stands where a text has another character. */
  readonly firsts: ReadonlySet<string>
  /** In the order of the archive's list. */
  readonly agencies: ReadonlyMap<number, ListedAgency>
}

function matchChinese(text: string, { phrases, seats, firsts, agencies }: Names): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    if (!firsts.has(text.charAt(start))) continue
    const latest = Math.min(text.length, start + LONGEST_NAME)
    const organs = matchOrgans(text, start, latest, seats)
    for (let end = start + 2; end <= latest; end++) {
      const found = organs.get(end)
      const named = phrases.get(text.slice(start, end)) ?? []
      const meanings = found ? joinAgencies(found, named, agencies) : named
      for (const meaning of meanings) matches.push({ start, end, meaning })
    }
  }
  return matches
}

/** One meaning for all agencies that the words may name, before what else they mean. */
function joinAgencies(
  ids: readonly number[],
  named: readonly Meaning[],
  agencies: ReadonlyMap<number, ListedAgency>,
): Meaning[] {
  const known = named.flatMap((meaning) => (meaning.kind === 'agency' ? meaning.ids : []))
  const all = [...new Set([...known, ...ids])]
  const nameOf = (id: number): string => agencies.get(id)?.name ?? ''
  return [
    { kind: 'agency', ids: all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) },
    ...named.filter(({ kind }) => kind !== 'agency'),
  ]
}

/** Indexes every name of an archive's agencies, with the regions and sectors that questions use for them; the English ones when a text has Latin letters. */
export function buildNameIndex(agencies: readonly ListedAgency[]): NameIndex {
  const chinese: Phrases = new Map()
  for (const agency of agencies) addAgency(chinese, agency)
  const seats = listSeats(agencies)
  const regions = archiveRegions(seats)
  for (const region of regions) addRegion(chinese, region)
  addAbsentDivisions(chinese)
  addSectors(chinese)
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const seatsByForm = indexSeats(seats)
  const firsts = new Set([...chinese.keys(), ...seatsByForm.keys()].map((form) => form.charAt(0)))
  const names: Names = { phrases: chinese, seats: seatsByForm, firsts, agencies: byId }
  let english: Phrases | undefined
  return {
    agencies: byId,
    match: (text) => {
      const found = matchChinese(text, names)
      if (!/[a-z]/u.test(text)) return found
      english ??= buildEnglish(agencies, regions)
      return [...found, ...matchEnglish(text, english)]
    },
  }
}
