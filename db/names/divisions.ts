import { pcaTextArr } from 'element-china-area-data'
import { FORMER_PLACES } from './former-divisions.ts'

/** A province, city or county. A municipality under the central government is its own province and city. */
export interface Division {
  readonly name: string
  readonly level: 'province' | 'city' | 'county'
  readonly province: string
  readonly city: string | null
  readonly county: string | null
}

interface AreaNode {
  readonly label: string
  readonly children?: readonly AreaNode[]
}

/** Placeholders of the data for counties right below a municipality or province. */
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

let divisions: readonly Division[] | undefined

/** Every province, city and county of the division data; read once. */
export function listDivisions(): readonly Division[] {
  divisions ??= (pcaTextArr as readonly AreaNode[]).flatMap(provinceDivisions)
  return divisions
}

function provinceDivisions({ label: province, children: cities = [] }: AreaNode): Division[] {
  const municipality = province.endsWith('市')
  const own: Division = {
    name: province,
    level: 'province',
    province,
    city: municipality ? province : null,
    county: null,
  }
  return [own, ...cities.flatMap((city) => cityDivisions(province, municipality, city))]
}

function cityDivisions(province: string, municipality: boolean, node: AreaNode): Division[] {
  const placeholder = PLACEHOLDERS.has(node.label)
  const city = municipality ? province : placeholder ? null : node.label
  const counties = (node.children ?? []).map(
    (county): Division => ({ name: county.label, level: 'county', province, city, county: county.label }),
  )
  return placeholder || municipality
    ? counties
    : [{ name: node.label, level: 'city', province, city, county: null }, ...counties]
}

let byName: ReadonlyMap<string, readonly Division[]> | undefined

/** Every place of this name, those of the past included; several where cities share it (鼓楼区), none where it is unknown. */
export function findDivisions(name: string): readonly Division[] {
  byName ??= indexNames()
  return byName.get(name) ?? findRenamed(name, byName)
}

function indexNames(): ReadonlyMap<string, readonly Division[]> {
  const index = new Map<string, Division[]>()
  const add = (division: Division): void => {
    const known = index.get(division.name) ?? []
    const again = known.some(({ province, city }) => province === division.province && city === division.city)
    if (!again) index.set(division.name, [...known, division])
  }
  for (const division of listDivisions()) add(division)
  for (const { name, level, province, city } of FORMER_PLACES)
    add({ name, level, province, city, county: level === 'county' ? name : null })
  return index
}

const HIGHER_KINDS = ['区', '市']

/**
 * A county that has become a district or a city since (洪泽县 → 洪泽区), where only one place has the name: it lies
 * where that place lies, and is called as it was.
 */
function findRenamed(name: string, index: ReadonlyMap<string, readonly Division[]>): readonly Division[] {
  if (!/^.{2,}县$/u.test(name)) return []
  const stem = name.slice(0, -1)
  const now = HIGHER_KINDS.flatMap((kind) => index.get(stem + kind) ?? []).filter(({ level }) => level === 'county')
  const [only] = now
  return only && now.length === 1 ? [{ ...only, name, county: name }] : []
}

/** 淄博市 → 淄博: the name without its kind of division; unchanged where nothing would be left. */
export function bareDivision(name: string): string {
  const bare = name.replace(
    /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|区|县|旗|盟|镇|乡|街道)$/u,
    '',
  )
  return [...bare].length >= 2 ? bare : name
}
