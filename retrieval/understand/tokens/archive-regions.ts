import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import type { PlaceMeaning } from './meaning.ts'
import type { Seat } from './seats.ts'

/** A place that agencies of the archive belong to. */
export interface Region {
  readonly name: string
  readonly level: PlaceMeaning['level']
  readonly own: number[]
  readonly within: number[]
  readonly filter?: NonNullable<PlaceMeaning['filter']>
}

type Unit = Pick<Region, 'name' | 'level'>

/** Regions that the archive's agencies lie in; regions of one name in different places stay apart. */
export function archiveRegions(seats: readonly Seat[]): Region[] {
  const regions = new Map<string, Region>()
  const region = (path: string, { name, level }: Unit, agency: ListedAgency): Region => {
    const known = regions.get(path)
    if (known) return known
    const filter = filterOf(agency, name)
    const opened: Region = { name, level, own: [], within: [], ...(filter ? { filter } : {}) }
    regions.set(path, opened)
    return opened
  }
  for (const { agency, pieces: written, ids } of seats) {
    const units: [string | null, PlaceMeaning['level']][] = [
      [agency.province, 'province'],
      [agency.city, 'city'],
      [agency.county, 'county'],
    ]
    const named = units.flatMap(([name, level]) => (name ? [{ name, level }] : []))
    // Places that the division data does not know are taken from the name itself.
    const pieces = written.filter((piece) => !named.some((unit) => unit.name === piece))
    const chain = [...named, ...pieces.map((name) => ({ name, level: levelOfName(name) }))]
    const distinct = chain.filter((unit, i) => chain.findIndex((other) => other.name === unit.name) === i)
    distinct.forEach((unit, i) => {
      const found = region(
        distinct
          .slice(0, i + 1)
          .map((u) => u.name)
          .join('/'),
        unit,
        agency,
      )
      found.within.push(...ids)
      if (i === distinct.length - 1) found.own.push(...ids)
    })
  }
  return [...regions.values()]
}

/** The columns of an agency down to the one that names a region. */
function filterOf({ province, city, county }: ListedAgency, name: string): Region['filter'] {
  if (name === province) return { province }
  if (name === city) return { ...(province ? { province } : {}), city }
  return name === county ? { ...(province ? { province } : {}), ...(city ? { city } : {}), county } : undefined
}

const levelOfName = (name: string): PlaceMeaning['level'] =>
  /[镇乡]$|街道$/u.test(name)
    ? 'town'
    : /[县区旗]$/u.test(name)
      ? 'county'
      : /省$|自治区$/u.test(name)
        ? 'province'
        : 'city'
