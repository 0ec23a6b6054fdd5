import { CITY_CODES } from '../../db/names/area-codes.ts'
import { bareDivision, type Division } from '../../db/names/divisions.ts'
import { englishPlace } from '../../db/names/english-names.ts'

/** What a report says beside its agency's name. */
export interface Surroundings {
  /** The text without white space. */
  readonly text: string
  /** Where the file lies: whoever files reports by province and city says where they are from. */
  readonly path: string
}

/** One place must have this many times the evidence of the next. */
const CLEAR = 3

/**
 * Which of several places of one name a report is about, by the rest of the report: the city in front of the name,
 * mentions of city and province, area code, postcode, web address, folder. Null where that does not make it clear.
 */
export function chooseDivision(candidates: readonly Division[], around: Surroundings): Division | null {
  if (candidates.length <= 1) return candidates[0] ?? null
  const [best, next] = candidates
    .map((division) => ({ division, score: weigh(division, around) }))
    .toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 && best.score >= CLEAR * (next?.score ?? 0) ? best.division : null
}

function weigh({ name, province, city }: Division, { text, path }: Surroundings): number {
  const folders = path.split(/[/\\]/u)
  const parents = [...new Set([city, province])].filter((place): place is string => place !== null && place !== name)
  const adjacent = parents.some((place) => [place, bareDivision(place)].some((outer) => text.includes(outer + name)))
  return (
    (adjacent ? 8 : 0) +
    (city && city !== name ? Math.min(3, count(text, city)) + byCodes(city, text) : 0) +
    (province === city ? 0 : Math.min(2, count(text, province))) +
    (city && folders.includes(city) ? 4 : 0) +
    (folders.includes(province) ? 2 : 0)
  )
}

const count = (text: string, word: string): number => text.split(word).length - 1

function byCodes(city: string, text: string): number {
  const codes = CITY_CODES.find((entry) => entry.city === city)
  const phone = codes && new RegExp(`(?<!\\d)${codes.areaCode}(?:[-—–)]+|(?=\\d{7,8}(?!\\d)))\\d{7,8}`, 'u').test(text)
  const post = /邮(?:政)?编(?:码)?[:：]?(\d{6})(?!\d)/u.exec(text)?.[1]
  const posted = post !== undefined && codes?.postcodes.some((digits) => post.startsWith(digits))
  const site = new RegExp(`[./@]${englishPlace(city).toLowerCase().replace("'", '')}\\.gov\\.cn`, 'iu').test(text)
  return (phone ? 4 : 0) + (posted ? 4 : 0) + (site ? 4 : 0)
}

/**
 * The place that the text puts in front of one of `names`, most often; empty where it puts none there. For agencies
 * that call themselves 高新区管委会 or 市科技局.
 */
export function findPlaceBefore(
  names: readonly string[],
  text: string,
  endsInPlace: (before: string) => string,
): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const place = endsInPlace(text.slice(Math.max(0, at - 14), at))
      if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : ''
}
