import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { bareDivision, type Division, listDivisions } from '../../../db/names/divisions.ts'
import { SECTORS } from '../../../db/names/sectors.ts'
import { absentDivision } from './absent-division.ts'
import { archiveRegions, type Region } from './archive-regions.ts'
import { groupByFirst, rememberEach } from './by-first.ts'
import type { Meaning } from './meaning.ts'
import { addName, type Phrases } from './name-phrases.ts'
import { indexSeats, type Seat } from './seats.ts'

/** What Chinese names begin with one character. */
export interface ChineseNames {
  readonly phrases: Phrases
  /** By the ways to write their place. */
  readonly seats: ReadonlyMap<string, readonly Seat[]>
}

/**
 * The Chinese names of an archive by their first character; undefined where none begins with it. They are made when a text first has the character: a
 * question has some twenty, and an archive's names begin with a thousand.
 */
export function createChineseNames(
  agencies: readonly ListedAgency[],
  seats: readonly Seat[],
): (first: string) => ChineseNames | undefined {
  const agenciesBy = groupByFirst(agencies, (agency) => namesOf(agency).map(firstOf))
  const seatsBy = groupByFirst(seats, firstsOfSeat)
  divisionsBy ??= groupByFirst(listDivisions(), ({ name }) => [firstOf(name)])
  sectorsBy ??= groupByFirst(listSectorNames(), ([name]) => [firstOf(name)])
  const [divisions, sectors] = [divisionsBy, sectorsBy]
  return rememberEach((first) => {
    const here = seatsBy.get(first) ?? []
    const phrases: Phrases = new Map()
    for (const agency of agenciesBy.get(first) ?? [])
      for (const name of namesOf(agency))
        if (name.startsWith(first)) addName(phrases, name, { kind: 'agency', ids: [agency.id] })
    for (const region of archiveRegions(here)) if (region.name.startsWith(first)) addRegion(phrases, region)
    for (const division of divisions.get(first) ?? []) addAbsent(phrases, division)
    for (const [name, meaning] of sectors.get(first) ?? []) addName(phrases, name, meaning)
    return phrases.size || here.length ? { phrases, seats: indexSeats(here, first) } : undefined
  })
}

let divisionsBy: ReadonlyMap<string, readonly Division[]> | undefined
let sectorsBy: ReadonlyMap<string, readonly SectorName[]> | undefined

const firstOf = (name: string): string => name.charAt(0)

/** Self-references are no names. */
const SELF = /^(?:我|本|该|市|县|区|省|镇|乡|街道)/u

const namesOf = ({ name, aliases }: ListedAgency): string[] => [
  name,
  ...aliases.filter((alias) => !SELF.test(alias) && [...alias].length >= 4),
]

/** What the ways to write a seat's place, and the regions that it lies in, begin with. */
const firstsOfSeat = ({ prefix, pieces, agency: { province, city, county } }: Seat): string[] =>
  [prefix, province, city, county, ...pieces].flatMap((name) => (name ? [firstOf(name)] : []))

function addRegion(chinese: Phrases, region: Region): void {
  const meaning: Meaning = { kind: 'place', places: [region] }
  addName(chinese, region.name, meaning)
  addName(chinese, bareDivision(region.name), meaning)
}

/** A region that exists but has no agency in the archive: a question about it must not be read as one without a region. */
function addAbsent(chinese: Phrases, division: Division): void {
  const meaning = absentDivision(division)
  if (!chinese.has(division.name)) chinese.set(division.name, [meaning])
  if (division.level === 'county') return
  const bare = bareDivision(division.name)
  if (!chinese.has(bare)) chinese.set(bare, [meaning])
}

const LEVEL_PREFIX = { 省: 'province', 市: 'city', 县: 'county', 区: 'county' } as const

/** 自规 of 自规局, 卫健 of 卫健委: what people say of an organ beside its place. */
const shortTopics = (short: readonly string[]): string[] =>
  short.flatMap((name) =>
    (/^\p{Script=Han}{3,}[局委厅办]$/u.test(`${name}`) || name.length === 3) && /[局委厅办]$/u.test(name)
      ? [name.slice(0, -1)]
      : [],
  )

type SectorName = readonly [name: string, meaning: Meaning]

/** What the kinds of organs are called, whatever the archive. */
const listSectorNames = (): SectorName[] =>
  SECTORS.flatMap(({ key, zh, short, topic }) => {
    const meaning: Meaning = { kind: 'sector', keys: [key] }
    const organs = [...zh, ...short].flatMap((name): SectorName[] => {
      const ending = /(?:局|委|委员会|厅)$/u.exec(name)?.[0].replace(/^委$/u, '委员会')
      const organ: Meaning = ending ? { ...meaning, ending } : meaning
      const ofLevels = Object.entries(LEVEL_PREFIX).map(
        ([prefix, level]): SectorName => [prefix + name, { ...organ, level }],
      )
      return [[name, organ], ...ofLevels]
    })
    const topics = [...topic, ...shortTopics(short)].map(
      (word): SectorName => [word, { kind: 'sector', keys: [key], topic: true }],
    )
    const branches = topic.flatMap((word) => BRANCHES.map((suffix): SectorName => [word + suffix, meaning]))
    return [...organs, ...topics, ...branches]
  })

const BRANCHES = ['系统', '部门', '口', '主管部门', '行政部门', '类单位', '领域', '条线']
