import type { AgencyRef } from '../../db/figures/nodes.ts'
import { bareDivision } from '../../db/names/divisions.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'

/** The one agency of the archive that a name stands for, written in full or as people say it; null for none or several. */
export function findAgency(name: string, names: NameIndex): AgencyRef | null {
  const all = [...names.agencies.values()]
  const found = all.find((agency) => agency.name === name) ?? names.agencies.get(soleMeaning(name, names) ?? -1)
  return found ? { id: found.id, name: found.name } : null
}

function soleMeaning(name: string, names: NameIndex): number | null {
  const { text } = normaliseQuestion(name)
  const ids = names
    .match(text)
    .filter(({ start, end }) => start === 0 && end === text.length)
    .flatMap(({ meaning }) =>
      meaning.kind === 'agency'
        ? meaning.ids
        : meaning.kind === 'place'
          ? meaning.places.flatMap(({ own }) => own)
          : [],
    )
  const [only, ...others] = new Set(ids)
  return only !== undefined && others.length === 0 ? only : null
}

const FIELDS = ['province', 'city', 'county'] as const

/** A place with agencies in the archive as a filter says it, whatever its level and with or without the word for it. */
export function findPlace(
  name: string,
  names: NameIndex,
): { readonly [field in (typeof FIELDS)[number]]?: string } | null {
  const all = [...names.agencies.values()]
  for (const isMeant of [
    (place: string) => place === name,
    (place: string) => bareDivision(place) === bareDivision(name),
  ])
    for (const field of FIELDS) {
      const found = all.find((agency) => agency[field] && isMeant(agency[field]))?.[field]
      if (found) return { [field]: found }
    }
  return null
}
