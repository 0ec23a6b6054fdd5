import { englishName, englishPlace } from '../../db/names/english-names.ts'
import { SECTORS, type Sector } from '../../db/names/sectors.ts'
import type { Language } from '../answer.ts'
import type { AgencyFilter, Scope, YearSpan } from '../plan.ts'

/** The words for whose reports of which years; empty where nothing is said. */
export interface ScopeWords {
  readonly who: string
  readonly when: string
}

/** More agencies than this are not named one by one in a question. */
const MOST_NAMED = 4

const LEVELS = {
  province: { zh: '省级', en: 'provincial level' },
  city: { zh: '市级', en: 'city level' },
  county: { zh: '县级', en: 'county level' },
  town: { zh: '乡镇级', en: 'town level' },
} as const

/** Words for a scope; null where no words say it: reports of an earlier answer, many agencies, several regions. */
export function wordScope(scope: Scope, language: Language): ScopeWords | null {
  const who = wordWho(scope, language)
  const when = wordYears(scope, language)
  return who === null || when === null ? null : { who, when }
}

function wordWho({ agencies, filters, reportIds, except, where }: Scope, language: Language): string | null {
  if (
    reportIds ||
    except ||
    where ||
    agencies.length > MOST_NAMED ||
    filters.length > 1 ||
    (agencies.length && filters.length)
  )
    return null
  const [filter] = filters
  if (filter) return wordFilter(filter, language)
  if (language === 'zh') return agencies.map(({ name }) => name).join('和')
  return agencies.map(({ name }) => englishName(name)).join(' and ')
}

function wordFilter(filter: AgencyFilter, language: Language): string | null {
  const place = filter.county ?? filter.city ?? filter.province
  if (place && (filter.level || filter.ending)) return null
  const sector = SECTORS.find(({ key }) => key === filter.sector)
  if (filter.sector && !sector) return null
  const kind = sector ? wordSector(sector, filter.ending, language) : ''
  if (kind === null) return null
  const level = filter.level ? LEVELS[filter.level][language] : ''
  if (language === 'zh') return place ? [place, kind].filter(Boolean).join('内') : `${level}${kind || '单位'}`
  const agencies = [level, kind || 'agencies'].filter(Boolean).join(' ')
  return place ? `${agencies} in ${englishPlace(place)}` : agencies
}

/** A branch by its everyday word, or by the kind of organ that heads it (教育局), which English does not tell apart. */
function wordSector(
  { topic, zh, short, enTopic }: Sector,
  ending: string | undefined,
  language: Language,
): string | null {
  if (ending) return [...zh, ...short].find((name) => name.endsWith(ending)) ?? null
  if (language === 'zh') return topic[0] ? `${topic[0]}系统` : null
  return enTopic[0] ? `${enTopic[0]} agencies` : null
}

function wordYears({ years, latest, edition }: Scope, language: Language): string | null {
  if (edition === 'narrative') return null
  const spans = years.map((span) => wordSpan(span, language))
  if (language === 'zh')
    return [spans.join('、'), latest ? '最新一年' : '', edition ? `按${edition}年格式` : ''].filter(Boolean).join('')
  return [spans.join(' and '), latest ? 'latest year' : '', edition ? `on the ${edition} form` : '']
    .filter(Boolean)
    .join(' ')
}

/** The preposition comes along in English: "in 2023", "since 2021". */
function wordSpan({ from, to }: YearSpan, language: Language): string {
  const zh = language === 'zh'
  if (from === null) return zh ? `${(to ?? 0) + 1}年以前` : `before ${(to ?? 0) + 1}`
  if (to === null) return zh ? `${from}年以来` : `since ${from}`
  if (from === to) return zh ? `${from}年` : `in ${from}`
  return zh ? `${from}年到${to}年` : `from ${from} to ${to}`
}
