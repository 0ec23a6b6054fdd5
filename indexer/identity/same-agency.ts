import { bareDivision } from '../../db/names/divisions.ts'
import { findEnding, findSector } from '../../db/names/sectors.ts'
import { type AgencyName, splitName } from './agency-name.ts'
import { differsByShape } from './mend-name.ts'

/** Whether two names surely mean one agency: with or without its outer places, one character slipped, its short kind. */
export function isSameAgency(a: string, b: string): boolean {
  if (a === b || isSlip(a, b)) return true
  const [left, right] = [splitName(a), splitName(b)]
  return placesAgree(left.places, right.places) && organsAgree(left, right)
}

/** One character apart: where the two look alike, or where only one of the names begins with a place that exists. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || [...a].filter((character, i) => character !== b[i]).length !== 1) return false
  return differsByShape(a, b) || (splitName(a).places.length === 0) !== (splitName(b).places.length === 0)
}

function placesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return true
  const bare = long.map(bareDivision)
  return bare.at(-1) === bareDivision(short.at(-1) ?? '') && short.every((place) => bare.includes(bareDivision(place)))
}

function organsAgree({ organ: a, places: inA }: AgencyName, { organ: b, places: inB }: AgencyName): boolean {
  if (a === b) return true
  const [left, right] = [inA.length ? a : a.replace(/^[省市区县]/u, ''), inB.length ? b : b.replace(/^[省市区县]/u, '')]
  if (left === right || differsByShape(left, right)) return true
  const [kindA, kindB] = [findEnding(left), findEnding(right)]
  return (
    kindA !== null &&
    kindB !== null &&
    left === kindA.zh &&
    right === kindB.zh &&
    kindA.sector === kindB.sector &&
    kindA.short.some((short) => kindB.short.includes(short))
  )
}

const OFFICE =
  /(?:政府办公室|政府办公厅|政务公开办公室|信息公开办公室|党政办公室|党政综合办公室|委员会办公室|综合办公室)$/u

/**
 * Whether one agency may stand in the other's report without an error: a government and its office, a bureau and its
 * sub-bureau, the office in charge of open government information, a name of which the other is part.
 */
export function isRelatedAgency(a: string, b: string): boolean {
  if (isSameAgency(a, b) || a.includes(b) || b.includes(a)) return true
  const [left, right] = [splitName(a), splitName(b)]
  if (!placesAgree(left.places, right.places)) return false
  const [sectorA, sectorB] = [findSector(a), findSector(b)]
  return OFFICE.test(a) || OFFICE.test(b) || (sectorA !== null && sectorA === sectorB)
}
