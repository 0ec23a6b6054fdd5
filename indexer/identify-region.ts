import { type Division, listDivisions } from '../db/divisions.ts'
import type { Identity, Region } from './report.ts'

const NOWHERE: Region = { province: null, city: null, county: null }

/**
 * Where an agency is, by the places at the front of its name. A county name that several cities share counts only when
 * the text names one of these cities or provinces.
 */
export function identifyRegion(agency: string, text: string): { region: Region; level: Identity['level'] } {
  let rest = agency
  let found: Division | null = null
  for (let step = 0; step < 3; step++) {
    const next = nextDivision(rest, found, text)
    if (!next) break
    found = next
    rest = rest.slice(next.name.length)
  }
  const town = /^.{1,6}(?:镇|乡|街道)/u.test(rest)
  const region = found ? { province: found.province, city: found.city, county: found.county } : hinted(text)
  return { region, level: town ? 'town' : (found?.level ?? levelOfName(agency)) }
}

function nextDivision(name: string, within: Division | null, text: string): Division | null {
  const fits = listDivisions().filter((d) => name.startsWith(d.name) && (!within || inside(d, within)))
  const longest = Math.max(0, ...fits.map((d) => d.name.length))
  const best = fits.filter((d) => d.name.length === longest)
  if (best.length <= 1) return best[0] ?? null
  const named = best.filter((d) =>
    [d.city, d.province].some((place) => place && place !== d.name && text.includes(place)),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

const inside = (d: Division, outer: Division): boolean =>
  d.name !== outer.name && d.province === outer.province && (outer.level === 'province' || d.city === outer.city)

/** A place that the division data does not know: the province, where the text names just one. */
function hinted(text: string): Region {
  const provinces = [
    ...new Set(
      listDivisions()
        .filter((d) => d.level === 'province' && text.includes(d.name))
        .map((d) => d.province),
    ),
  ]
  return provinces.length === 1 ? { ...NOWHERE, province: provinces[0] ?? null } : NOWHERE
}

const levelOfName = (agency: string): Identity['level'] =>
  /^.{1,8}?省|自治区/u.test(agency)
    ? 'province'
    : /^.{1,5}?(?:县|区)|^.{1,5}?市.{1,5}?区/u.test(agency)
      ? 'county'
      : /^.{1,5}?市/u.test(agency)
        ? 'city'
        : null
