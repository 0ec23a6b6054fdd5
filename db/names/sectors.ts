import { SECTOR_TABLE } from './sector-table.ts'

/** A kind of organ, and every name that it goes by. */
export interface Sector {
  /** Stable English name, camel case. */
  readonly key: string
  /** Official endings of an agency's name, the usual one first: 科学技术局, 科学技术委员会 … */
  readonly zh: readonly string[]
  /** What people and reports say instead: 科技局, 科委 … */
  readonly short: readonly string[]
  /** Bare words for the whole branch: 科技, 科学技术. */
  readonly topic: readonly string[]
  /** English names, the usual one first. */
  readonly en: readonly string[]
  /** English words for the whole branch, lower case. */
  readonly enTopic: readonly string[]
}

/** The official ending of an agency's name. */
export interface AgencyEnding {
  readonly sector: Sector
  readonly zh: string
  readonly short: readonly string[]
  readonly en: string
}

interface Ending {
  readonly full: string
  readonly short: string
  readonly en: string
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  局: { full: '局', short: '局', en: 'Bureau' },
  委: { full: '委员会', short: '委', en: 'Commission' },
  厅: { full: '厅', short: '厅', en: 'Department' },
  部: { full: '部', short: '部', en: 'Ministry' },
  署: { full: '署', short: '署', en: 'Office' },
}

const NO_ENDING: Ending = { full: '', short: '', en: '' }

const list = (text: string, separator: RegExp | string): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)

const unique = (items: readonly string[]): string[] => [...new Set(items)]

type Name = Omit<AgencyEnding, 'sector'> & { readonly otherEn: readonly string[] }

const fillName = (name: string, english: readonly string[], ending: Ending): Name => {
  const [full = '', shorts = ''] = name.split('=')
  const zh = full.replace('*', ending.full)
  const [en = '', ...otherEn] = english.map((item) => item.replace('*', ending.en))
  const short = list(shorts, ',').map((item) => item.replace('*', ending.short))
  return { zh, short: short.filter((item) => item !== zh), en, otherEn }
}

const readNames = (names: string, english: string, endings: string): Name[] => {
  const perName = list(english, ';').map((item) => list(item, '/'))
  return list(names, ' ').flatMap((name, index) => {
    const forName = perName[index] ?? perName[0] ?? []
    return (name.includes('*') ? [...endings] : ['']).map((key) => fillName(name, forName, ENDINGS[key] ?? NO_ENDING))
  })
}

const readLine = (line: string): readonly AgencyEnding[] => {
  const [key = '', endings = '', names = '', topic = '', english = '', enTopic = ''] = line
    .split('|')
    .map((field) => field.trim())
  const read = readNames(names, english, endings)
  const sector: Sector = {
    key,
    zh: unique(read.map(({ zh }) => zh)),
    short: unique(read.flatMap(({ short }) => short)),
    topic: list(topic, ' '),
    en: unique(read.flatMap(({ en, otherEn }) => [en, ...otherEn])),
    enTopic: list(enTopic, ','),
  }
  return read.map(({ zh, short, en }) => ({ sector, zh, short, en }))
}

/** Every official ending, in the order of the sectors. */
export const AGENCY_ENDINGS: readonly AgencyEnding[] = list(SECTOR_TABLE, '\n').flatMap(readLine)

/** Every sector, the general government first. */
export const SECTORS: readonly Sector[] = [...new Set(AGENCY_ENDINGS.map(({ sector }) => sector))]

/** The usual name of a sector; its key where there is no such sector. */
export const nameSector = (key: string, language: 'zh' | 'en'): string =>
  SECTORS.find((sector) => sector.key === key)?.[language][0] ?? key

const BY_NAME: ReadonlyMap<string, AgencyEnding> = new Map(
  AGENCY_ENDINGS.toReversed().map((ending) => [ending.zh, ending]),
)
const LONGEST = Math.max(...AGENCY_ENDINGS.map(({ zh }) => zh.length))

/** A commission that supervises (证券监督管理委员会) administers no zone, as other 管理委员会 do. */
const SUPERVISES = /监督管理委员会$/u

/** The official ending that `name` has, the longest one; null where it has none. */
export function findEnding(name: string): AgencyEnding | null {
  for (let length = Math.min(LONGEST, name.length); length > 0; length--) {
    const found = BY_NAME.get(name.slice(-length))
    if (found && !(found.sector.key === 'developmentZone' && SUPERVISES.test(name))) return found
  }
  return null
}

const SHORT_ENDINGS = AGENCY_ENDINGS.flatMap((ending) => ending.short.map((short) => ({ short, ending }))).toSorted(
  (a, b) => b.short.length - a.short.length,
)

/**
 * Every official name that a short one can stand for, the usual one first: 某市科委 → 某市科学技术委员会.
 * The place is left as it is. Empty where the name ends in no known short form, or is official already.
 */
export const listExpansions = (name: string): readonly string[] => {
  const longest = SHORT_ENDINGS.find(({ short }) => name.endsWith(short))?.short
  const official = findEnding(name)?.zh
  if (longest === undefined || (official !== undefined && official.length >= longest.length)) return []
  const endings = SHORT_ENDINGS.filter(({ short }) => short === longest).map(({ ending }) => ending.zh)
  return unique(endings.map((zh) => name.slice(0, -longest.length) + zh))
}

/** The official name that a short one stands for most often; the name itself where it is official or unknown. */
export const expandAgencyName = (name: string): string => listExpansions(name)[0] ?? name

/** An organ of several branches (某和某局) is named by none of the official endings: it goes to the first of them. */
const COMBINED = /(?:局|委员会|厅|部|办公室|中心|分局|支队|大队)$/u
const SHORTEST_STEM = 4

const STEMS = AGENCY_ENDINGS.flatMap(({ sector, zh }) => {
  const stem = zh.replace(COMBINED, '')
  return stem !== zh && stem.length >= SHORTEST_STEM ? [{ sector, stem }] : []
})

const findCombined = (name: string): Sector | null => {
  if (!COMBINED.test(name)) return null
  const found = STEMS.map(({ sector, stem }) => ({ sector, stem, at: name.indexOf(stem) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at || b.stem.length - a.stem.length)[0]?.sector ?? null
}

/** The sector of an agency by its official or short name; null where the name fits none. */
export const findSector = (name: string): Sector | null =>
  findEnding(name)?.sector ?? findEnding(expandAgencyName(name))?.sector ?? findCombined(name)
