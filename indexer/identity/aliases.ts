import { bareDivision } from '../../db/names/divisions.ts'
import { AGENCY_ENDINGS, findEnding } from '../../db/names/sectors.ts'
import { splitName } from './agency-name.ts'
import { TOWN } from './name-patterns.ts'

const UNITS = ['省', '市', '区', '县']
const DEFINED = /\((?:以下|下文|后文)?(?:统一|均)?简称(?:为)?["“「《]?([\p{Script=Han}]{2,16}?)["”」》]?\)/gu
/** 我局, 本机关: everybody says that of himself. */
const ANYBODY = /^(?:我|本|该|其|条例|公开|办法|规定|意见|指南|格式|年报|报告)/u
const AGENCY_LIKE = /(?:局|委|厅|部|署|院|会|办|中心|队|府|区|社|馆|所|站|镇|乡|街道|大学)$/u

/**
 * Names by which a report calls its own agency: the short forms of its kind behind its place, those with the bare unit
 * (市科技局) that the text uses, and what it defines with 以下简称. Names that anybody could use of himself are left out.
 */
export function listAliases(agency: string, others: readonly string[], text: string): string[] {
  const { places, organ } = splitName(agency)
  const kind = findEnding(organ)
  const front = kind ? agency.slice(0, -kind.zh.length) : agency
  const shorts = AGENCY_ENDINGS.flatMap(({ zh, short }) => (zh === kind?.zh ? short : []))
  const whole = shorts.map((short) => front + short)
  const unit = UNITS.find((each) => places.at(-1)?.endsWith(each))
  const town = kind && front.endsWith(places.at(-1) ?? '') ? '' : organ.slice(0, organ.length - (kind?.zh.length ?? 0))
  const called = shorts.flatMap((short) => [...(unit && !town ? [unit + short] : []), ...(town ? [town + short] : [])])
  const used = [...called, ...bareForms(places, organ, shorts)].filter((alias) => text.includes(alias))
  const all = [...whole, ...used, ...listDefined(agency, text), ...others]
  return [...new Set(all)].filter((alias) => alias !== agency && isAlias(alias))
}

/** Whether a name can only mean an agency: a place by its bare name (张店区) is a place first. */
function isAlias(alias: string): boolean {
  if (!/^[\p{Script=Han}()]{3,}$/u.test(alias) || ANYBODY.test(alias)) return false
  const { organ } = splitName(alias)
  return organ !== '' && TOWN.exec(organ)?.[0] !== organ
}

/** 淄博市科技局 → 淄博科技局. */
function bareForms(places: readonly string[], organ: string, shorts: readonly string[]): string[] {
  const place = bareDivision(places.at(-1) ?? '')
  return place && place !== places.at(-1) ? [organ, ...shorts].map((kind) => place + kind) : []
}

/** Short names that the text defines right behind the agency's own name. */
function listDefined(agency: string, text: string): string[] {
  return [...text.matchAll(DEFINED)].flatMap((found) => {
    const alias = found[1] ?? ''
    const before = text.slice(Math.max(0, found.index - agency.length), found.index)
    const own = agency.endsWith(before) || before.endsWith(splitName(agency).organ)
    return own && AGENCY_LIKE.test(alias) && !ANYBODY.test(alias) ? [alias] : []
  })
}
