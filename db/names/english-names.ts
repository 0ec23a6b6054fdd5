import { bareDivision } from './divisions.ts'
import { spellSyllables } from './pinyin.ts'
import { findEnding } from './sectors.ts'
import { loadSpellings } from './spellings.ts'

/** Places whose usual English name is not what a converter makes of their characters. */
const USUAL: Readonly<Record<string, string>> = {
  内蒙古: 'Inner Mongolia',
  陕西: 'Shaanxi',
  西藏: 'Tibet',
  香港: 'Hong Kong',
  澳门: 'Macao',
  哈尔滨: 'Harbin',
  呼和浩特: 'Hohhot',
  乌鲁木齐: 'Urumqi',
  拉萨: 'Lhasa',
  齐齐哈尔: 'Qiqihar',
  克拉玛依: 'Karamay',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  重庆: 'Chongqing',
  长沙: 'Changsha',
  长春: 'Changchun',
  长治: 'Changzhi',
  长寿: 'Changshou',
  长安: "Chang'an",
  沈阳: 'Shenyang',
  厦门: 'Xiamen',
  洪洞: 'Hongtong',
  六安: "Lu'an",
  蚌埠: 'Bengbu',
  亳州: 'Bozhou',
  台州: 'Taizhou',
  丽水: 'Lishui',
  乐清: 'Yueqing',
  东阿: "Dong'e",
  铅山: 'Yanshan',
  黄陂: 'Huangpi',
  番禺: 'Panyu',
  单县: 'Shan',
  莘县: 'Shen',
  枞阳: 'Zongyang',
  朝阳: 'Chaoyang',
  大城: 'Daicheng',
  乐陵: 'Laoling',
  乐亭: 'Laoting',
  阜阳: 'Fuyang',
  渑池: 'Mianchi',
  浚县: 'Xun',
}

/** The Chinese for places whose English name is no pinyin, by that name in lower case; old spellings too. */
export const PLACES_IN_ENGLISH: ReadonlyMap<string, string> = new Map([
  ...Object.entries(USUAL).map(([chinese, english]) => [english.toLowerCase(), chinese] as const),
  ['peking', '北京'],
  ['canton', '广州'],
  ['macau', '澳门'],
])

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const known = new Map<string, string>()

/** English name of a place without its kind: 淄博市 → Zibo, 淮安市 → Huai'an. Places have many offices: each is spelt once. */
export function englishPlace(name: string): string {
  const spelt = known.get(name) ?? spell(bareDivision(name))
  known.set(name, spelt)
  return spelt
}

const spell = (bare: string): string => USUAL[bare] ?? loadSpellings()[bare] ?? spellPlace(bare)

/** A place without its kind, as the converter spells it. */
export function spellPlace(bare: string): string {
  return capital(
    spellSyllables(bare)
      .map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s))
      .join(''),
  )
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/区$/u, ' District'],
  [/县$/u, ' County'],
  [/镇$/u, ' Town'],
  [/乡$/u, ' Township'],
  [/街道$/u, ' Subdistrict'],
]

const withKind = (name: string): string => englishPlace(name) + (KINDS.find(([kind]) => kind.test(name))?.[1] ?? '')

/** The place in front of an agency's name, piece by piece: 威海市环翠区 → [威海市, 环翠区]. */
export const placePieces = (prefix: string): string[] =>
  prefix.match(/.+?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|街道|新区|[省市区县旗盟镇乡])|.+$/gu) ?? []

/** An English rendering of an agency's name: "Zibo Science and Technology Bureau". */
export function englishName(name: string): string {
  const found = findEnding(name)
  const place = placePieces(found ? name.slice(0, -found.zh.length) : name)
    .map(withKind)
    .join(' ')
  return [place, found?.en].filter(Boolean).join(' ') || name
}
