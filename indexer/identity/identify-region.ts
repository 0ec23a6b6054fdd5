import { findCentralOrgan } from '../../db/names/central-organs.ts'
import { bareDivision, type Division, findDivisions, listDivisions } from '../../db/names/divisions.ts'
import type { Identity, Region } from '../report.ts'
import { splitName } from './agency-name.ts'
import { PUBLIC_BODY, TOWN, ZONE } from './name-patterns.ts'
import { chooseDivision } from './place-hints.ts'

const NOWHERE: Region = { province: null, city: null, county: null }

/** Where an agency is and which level it serves. */
export interface Whereabouts {
  readonly region: Region
  readonly level: Identity['level']
}

/**
 * Where an agency is, by the places at the front of its name. A name that several places share counts only when the
 * rest of the report, its `text` without white space and the folders of its `path`, makes clear which one is meant; what
 * all of them have in common is known all the same.
 */
export function identifyRegion(agency: string, text: string, path = ''): Whereabouts {
  if (findCentralOrgan(agency) === agency) return { region: NOWHERE, level: null }
  const { divisions, organ } = splitName(agency)
  const home = chooseDivision(divisions, { text, path })
  const place = home && (findOutpost(organ, home) ?? home)
  const region = place
    ? regionOf(place)
    : divisions.length > 0
      ? inCommon(divisions)
      : (namesake(organ) ?? hinted(text))
  return { region, level: levelOf(agency, organ, place ?? divisions[0] ?? null) }
}

const OUTPOST = /局([\p{Script=Han}]{2,5}?)(?:区|县|市)?分局$/u

/** The county that a sub-bureau serves: 淄博市生态环境局博山分局. */
function findOutpost(organ: string, home: Division): Division | null {
  const stem = OUTPOST.exec(organ)?.[1]
  const inside = listDivisions().filter(
    ({ level, province, city, name }) =>
      level === 'county' && province === home.province && city === home.city && bareDivision(name) === stem,
  )
  return inside.length === 1 ? (inside[0] ?? null) : null
}

/** 东莞市 and four other cities have towns right below them: no counties. */
const regionOf = ({ province, city, county }: Division): Region => ({
  province,
  city,
  county: county && isTown(county) ? null : county,
})

const isTown = (name: string): boolean => /(?:镇|乡|街道)$/u.test(name)

function inCommon(divisions: readonly Division[]): Region {
  const same = (key: keyof Region): string | null => {
    const values = new Set(divisions.map((division) => division[key]))
    return values.size === 1 ? ([...values][0] ?? null) : null
  }
  return { province: same('province'), city: same('city'), county: same('county') }
}

function levelOf(agency: string, organ: string, place: Division | null): Identity['level'] {
  if (PUBLIC_BODY.test(organ)) return null
  if (TOWN.test(organ) || (place?.county && isTown(place.county))) return 'town'
  // A zone's administration is an outpost of the government above it, and ranks below that.
  if (ZONE.test(organ)) return 'county'
  return place?.level ?? levelOfName(agency)
}

/** The province of a zone that is called after a county without its 县 (平潭综合实验区), the same in every year's report. */
function namesake(organ: string): Region | null {
  if (!ZONE.test(organ)) return null
  const called = listDivisions().filter(({ name, level }) => level === 'county' && startsBare(organ, name))
  const provinces = new Set(called.map(({ province }) => province))
  return provinces.size === 1 ? { ...NOWHERE, province: [...provinces][0] ?? null } : null
}

const startsBare = (organ: string, name: string): boolean => {
  const bare = bareDivision(name)
  return bare !== name && organ.startsWith(bare)
}

/** A place that the division data does not know: the province, where the text names just one. */
function hinted(text: string): Region {
  const named = listDivisions().filter(({ level, name }) => level === 'province' && text.includes(name))
  return named.length === 1 ? { ...NOWHERE, province: named[0]?.province ?? null } : NOWHERE
}

const levelOfName = (agency: string): Identity['level'] =>
  /^.{1,8}?省|自治区/u.test(agency)
    ? 'province'
    : /^.{1,5}?(?:县|区)|^.{1,5}?市.{1,5}?区/u.test(agency)
      ? 'county'
      : /^.{1,5}?市/u.test(agency)
        ? 'city'
        : null

/**
 * The name of an agency as no other has it: in front of a district stands its city, since districts of many cities share
 * their names; a county stands alone, as it does on its seal.
 */
export function wholeName(agency: string, { city }: Region): string {
  const { places } = splitName(agency)
  const [only] = places
  if (!city || places.length !== 1 || !only?.endsWith('区') || only === city) return agency
  return findDivisions(only).some(({ level }) => level === 'county') ? city + agency : agency
}
