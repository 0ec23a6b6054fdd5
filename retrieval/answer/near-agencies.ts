import type { ListedAgency } from '../../db/lists/list-reports.ts'
import { englishName } from '../../db/names/english-names.ts'
import { editDistance } from '../words/edit-distance.ts'

const MOST_NEAR = 4

/** Agencies whose names are nearest to a name that the archive does not have, the nearest first. */
export function nearAgencies(names: readonly string[], agencies: readonly ListedAgency[]): ListedAgency[] {
  const [wanted = ''] = names
  const chinese = /\p{Script=Han}/u.test(wanted)
  const scored = agencies.map((agency) => {
    const name = chinese ? agency.name : englishName(agency.name).toLowerCase()
    return { agency, distance: editDistance(wanted, name) / Math.max(wanted.length, name.length) }
  })
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ agency }) => agency)
}
