import { pcaTextArr } from 'element-china-area-data'

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

/** 淄博市 → 淄博: the name without its kind of division; unchanged where nothing would be left. */
export function bareDivision(name: string): string {
  const bare = name.replace(
    /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|区|县|旗|盟|镇|乡|街道)$/u,
    '',
  )
  return [...bare].length >= 2 ? bare : name
}
