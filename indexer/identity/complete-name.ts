import { bareDivision, listDivisions } from '../../db/names/divisions.ts'
import { findEnding } from '../../db/names/sectors.ts'
import { splitName } from './agency-name.ts'
import { PUBLIC_BODY, ZONE } from './name-patterns.ts'
import { findPlaceBefore } from './place-hints.ts'

/**
 * An agency that does not say where it is (市科学技术局, 高新区管理委员会), with the place that its report puts in front
 * of such a name elsewhere; unchanged where the report never does, and where it is named after something else.
 */
export function completeName(agency: string, text: string): string {
  const { places, organ } = splitName(agency)
  if (places.length > 0 || PUBLIC_BODY.test(organ)) return agency
  const zone = ZONE.exec(organ)?.[0]
  const kind = findEnding(organ)
  const own = kind ? organ.slice(0, -kind.zh.length) : organ
  if (!zone && !/^[省市区县]?$/u.test(own)) return agency
  const shorts = kind?.short ?? []
  const names = zone ? [zone, ...shorts.filter((short) => short.endsWith('区'))] : kind ? [kind.zh, ...shorts] : []
  const place = findPlaceBefore(names, text, zone ? cityAtEnd : placeAtEnd)
  return place ? place + (zone ? organ : (kind?.zh ?? organ)) : agency
}

/** The place that a piece of text ends with, its outer places included. */
function placeAtEnd(before: string): string {
  for (let from = 0; from < before.length - 1; from++) {
    const tail = before.slice(from)
    const { places, organ } = splitName(tail)
    if (places.length > 0 && organ === '') return tail
  }
  return ''
}

/** The city that a piece of text ends with, 市 or not. */
function cityAtEnd(before: string): string {
  const whole = placeAtEnd(before)
  if (whole) return whole
  const bare = listDivisions().find(({ level, name }) => level === 'city' && before.endsWith(bareDivision(name)))
  return bare?.name ?? ''
}
