import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { createChineseNames } from './chinese-names.ts'
import { createEnglishNames, matchEnglish } from './english-names.ts'
import type { Match, Meaning } from './meaning.ts'
import { listSeats, matchOrgans } from './seats.ts'

/** The names that an archive knows: agencies, regions, sectors, in both languages. */
export interface NameIndex {
  readonly agencies: ReadonlyMap<number, ListedAgency>
  /** Places in the text where a name stands. */
  match(text: string): Match[]
}

const LONGEST_NAME = 32

function matchChinese(
  text: string,
  namesFrom: ReturnType<typeof createChineseNames>,
  agencies: NameIndex['agencies'],
): Match[] {
  const matches: Match[] = []
  for (let start = 0; start < text.length; start++) {
    const names = namesFrom(text.charAt(start))
    if (!names) continue
    const latest = Math.min(text.length, start + LONGEST_NAME)
    const organs = matchOrgans(text, start, latest, names.seats)
    for (let end = start + 2; end <= latest; end++) {
      const found = organs.get(end)
      const named = names.phrases.get(text.slice(start, end)) ?? []
      const meanings = found ? joinAgencies(found, named, agencies) : named
      for (const meaning of meanings) matches.push({ start, end, meaning })
    }
  }
  return matches
}

/** One meaning for all agencies that the words may name, before what else they mean. */
function joinAgencies(
  ids: readonly number[],
  named: readonly Meaning[],
  agencies: ReadonlyMap<number, ListedAgency>,
): Meaning[] {
  const known = named.flatMap((meaning) => (meaning.kind === 'agency' ? meaning.ids : []))
  const all = [...new Set([...known, ...ids])]
  const nameOf = (id: number): string => agencies.get(id)?.name ?? ''
  return [
    { kind: 'agency', ids: all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) },
    ...named.filter(({ kind }) => kind !== 'agency'),
  ]
}

/** Finds the names of an archive's agencies, with the regions and sectors that questions use for them; the English ones when a text has Latin letters. */
export function buildNameIndex(agencies: readonly ListedAgency[]): NameIndex {
  const seats = listSeats(agencies)
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const chinese = createChineseNames(agencies, seats)
  let english: ReturnType<typeof createEnglishNames> | undefined
  return {
    agencies: byId,
    match: (text) => {
      const found = matchChinese(text, chinese, byId)
      if (!/[a-z]/u.test(text)) return found
      english ??= createEnglishNames(agencies, seats)
      return [...found, ...matchEnglish(text, english)]
    },
  }
}
