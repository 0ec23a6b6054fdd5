import { expandCentralOrgan, findCentralOrgan } from '../../db/names/central-organs.ts'
import { bareDivision, type Division, findDivisions, listDivisions } from '../../db/names/divisions.ts'
import { findEnding, listExpansions } from '../../db/names/sectors.ts'
import { TOWN, ZONE } from './name-patterns.ts'

/** An agency's name taken apart. */
export interface AgencyName {
  readonly name: string
  /** The places in front, as written: 威海市, 环翠区. */
  readonly places: readonly string[]
  /** What the innermost place can be: several where cities share its name, none where no place is known. */
  readonly divisions: readonly Division[]
  /** What follows the places, town or zone included: 张村镇人民政府. */
  readonly organ: string
}

const LONGEST_PLACE = 15

/** Organs of the Party have it in front of the place. */
const PARTY = /^(?:中共|中国共产党)/u

/** The places at the front of a name, each inside the one before it, and what is left. */
export function splitName(name: string): AgencyName {
  const head = findCentralOrgan(name) ?? PARTY.exec(name)?.[0] ?? ''
  const skipped = head.length < name.length ? head.length : 0
  const places: string[] = []
  let divisions: readonly Division[] = []
  let at = skipped
  for (;;) {
    const next = leadingPlace(name.slice(at), divisions)
    if (!next) break
    places.push(next.printed)
    divisions = next.divisions
    at += next.printed.length
  }
  return { name, places, divisions, organ: name.slice(0, skipped) + name.slice(at) }
}

interface LeadingPlace {
  readonly printed: string
  readonly divisions: readonly Division[]
}

function leadingPlace(text: string, outer: readonly Division[]): LeadingPlace | null {
  for (let length = Math.min(text.length, LONGEST_PLACE); length >= 2; length--) {
    const printed = text.slice(0, length)
    const fits = findDivisions(printed).filter((d) => outer.length === 0 || outer.some((o) => isInside(d, o)))
    if (fits.length) return { printed, divisions: fits }
  }
  return outer.every(({ level }) => level === 'province') ? leadingBarePlace(text, outer) : null
}

/** Zones, schools, hospitals and branches are called after a city without its 市: 潍坊高新区, 济南海关, 山东监管局. */
const CALLED_AFTER =
  /^(?:国家级?|国际|综合)?(?:经济|高新|保税|旅游|.{0,6}(?:开发区|高新区|新区|园区|示范区|大学|学院|中学|小学|学校|医院|海关|监管局|监管分局|分行|支行|调查队|总队|支队|监督局))/u

function leadingBarePlace(text: string, outer: readonly Division[]): LeadingPlace | null {
  const fits = listDivisions().filter(
    (d) =>
      d.level !== 'county' &&
      text.startsWith(bareDivision(d.name)) &&
      CALLED_AFTER.test(text.slice(bareDivision(d.name).length)) &&
      (outer.length === 0 || outer.some((o) => isInside(d, o))),
  )
  const printed = fits.map(({ name }) => bareDivision(name)).toSorted((a, b) => b.length - a.length)[0]
  return printed ? { printed, divisions: fits.filter(({ name }) => bareDivision(name) === printed) } : null
}

const isInside = (d: Division, outer: Division): boolean =>
  d.name !== outer.name &&
  d.province === outer.province &&
  (outer.level === 'province' || (outer.level === 'city' && d.city === outer.city))

/** How much a name looks like the official name of an agency. */
export type NameQuality = 0 | 1 | 2 | 3

const AGENCY_LIKE =
  /(?:局|委员会|厅|部|署|院|会|办公室|办事处|中心|队|站|所|社|馆|校|府|大学|公司|园区|开发区|海关|行)$/u

/** Words of web pages and titles, which no agency has in its name. */
const NO_NAME = /网站|门户|首页|索引|目录|年度|报告|年报|信息公开$|政务公开$|附件|通知/u

/** 3: known place and known kind · 2: one of them · 1: ends like an agency · 0: no name. */
export function judgeName({ places, organ, name }: AgencyName): NameQuality {
  const central = findCentralOrgan(name)
  if (central === name) return 3
  if (NO_NAME.test(name)) return 0
  const kind = findEnding(organ) !== null
  if (places.length > 0 && organ !== '') return kind || AGENCY_LIKE.test(organ) ? 3 : 1
  if (/^(?:我|本|该|各|全)/u.test(name)) return 0
  return kind && organ.length > (findEnding(organ)?.zh.length ?? 0)
    ? 2
    : AGENCY_LIKE.test(organ) || kind || central !== null
      ? 1
      : 0
}

const DEPARTMENT = /^(?:.{0,8}(?:办公室|科|股|处|室|中心|组|办|党委|党组|窗口))$/u
/** What leads to a name and is no part of it. */
const JUNK_BEFORE =
  /^(?:[^\p{Script=Han}]+|关于|正文|标题|名称|首页|全文|附件\d*|现将|现公布|现发布|特编制|特制定|印发|本?(?:年度|年)?报告由|由|请与|与|兹将)+/u
const JUNK_AFTER = /(?:[^\p{Script=Han})]+|的|年度|关于|本年度|工作|\(\))+$/u
/** A second nameplate of the same organ: 教育局(市委教育工委). */
const NAMEPLATE = /\([^)]*\)$/u

/**
 * The official name that a printed one stands for: short forms spelled out as the text spells them, departments cut
 * off, a bare place meant as its government. Empty where nothing is left.
 */
export function toOfficialName(printed: string, text: string): string {
  const clean = printed.replace(JUNK_BEFORE, '').replace(JUNK_AFTER, '').replace(NAMEPLATE, '')
  if (clean.length < 2 || clean.length > 40) return ''
  return expandCentralOrgan(asGovernment(spellOut(cutDepartment(spellOut(clean, text)), text)))
}

function spellOut(name: string, text: string): string {
  const expansions = listExpansions(name).filter((full) => isWholeKind(full, name))
  return expansions.find((full) => text.includes(full)) ?? expansions[0] ?? name
}

/** Whether a name is a place and a short kind, and not the end of a longer kind: 城乡建设局 is no 建设局 of 城乡. */
function isWholeKind(full: string, name: string): boolean {
  const front = full.slice(0, -(findEnding(full)?.zh.length ?? 0))
  const { organ } = splitName(front)
  return name.startsWith(front) && !organ.endsWith('城乡') && (PLACE_LIKE.test(organ) || isBarePlace(organ))
}

const PLACE_LIKE = /^$|(?:[省市区县旗盟州镇乡]|街道)$/u

const isBarePlace = (text: string): boolean =>
  listDivisions().some(({ level, name }) => level !== 'county' && bareDivision(name) === text)

function cutDepartment(name: string): string {
  if (findEnding(name) || !DEPARTMENT.test(name.slice(-9))) return name
  for (let end = name.length - 1; end >= 4; end--) {
    const whole = name.slice(0, end)
    if (DEPARTMENT.test(name.slice(end)) && findEnding(whole) && judgeName(splitName(whole)) >= 2) return whole
  }
  return name
}

function asGovernment(name: string): string {
  const { places, organ } = splitName(name)
  if (places.length > 0 && organ === '') return `${name}人民政府`
  if (TOWN.exec(organ)?.[0] === organ) return name + (organ.endsWith('街道') ? '办事处' : '人民政府')
  if (ZONE.exec(organ)?.[0] === organ) return `${name}管理委员会`
  return places.length === 0 && UNLISTED_PLACE.test(organ) ? `${name}人民政府` : name
}

/** A place that no table has, named as places are: 云汀市澄北区, 某州某县. */
const UNLISTED_PLACE =
  /^(?![我本该各全])(?:[\p{Script=Han}]{2,4}省)?(?:[\p{Script=Han}]{2,7}(?:市|州|盟))?(?:[\p{Script=Han}]{2,7}(?:区|县|旗|市|州|盟))$/u
