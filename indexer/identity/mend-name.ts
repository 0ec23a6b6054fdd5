import { type Division, listDivisions } from '../../db/divisions.ts'
import { looksLike } from '../../db/near-shapes.ts'
import { AGENCY_ENDINGS, findEnding } from '../../db/sectors.ts'
import { splitName } from './agency-name.ts'

const UNIT = /^[\p{Script=Han}]{2,12}?(?:省|自治区|自治州|自治县|市|区|县|旗|盟)/u

/**
 * A name with one character of a place or of the organ's kind mended that OCR mistook: 沐阳县 → 沭阳县. Only where the
 * place as read does not exist there, the mended one does, and the two characters look alike.
 */
export const mendName = (name: string): string => mendKind(mendPlace(name))

function mendPlace(name: string): string {
  const { places, divisions, organ } = splitName(name)
  const misread = UNIT.exec(organ)?.[0]
  if (!misread || findEnding(organ)?.zh === organ) return name
  const meant = [...new Set(listMeant(misread, divisions))]
  if (meant.length !== 1) return name
  return mendPlace(places.join('') + meant[0] + organ.slice(misread.length))
}

const listMeant = (misread: string, outer: readonly Division[]): string[] =>
  listDivisions()
    .filter((d) => differsByShape(d.name, misread) && (outer.length === 0 || outer.some((o) => lies(d, o))))
    .map(({ name }) => name)

const lies = (d: Division, outer: Division): boolean =>
  d.province === outer.province && (outer.level === 'province' || d.city === outer.city)

/** Whether two names differ in just one character, and these two look alike. */
export function differsByShape(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const at = [...a].findIndex((character, i) => character !== b[i])
  return a.slice(at + 1) === b.slice(at + 1) && looksLike(a.charAt(at), b.charAt(at))
}

const SHORTEST_KIND = 3

function mendKind(name: string): string {
  if (findEnding(name)) return name
  const kinds = AGENCY_ENDINGS.map(({ zh }) => zh).filter(
    (zh) => zh.length >= SHORTEST_KIND && differsByShape(zh, name.slice(-zh.length)),
  )
  const [kind] = kinds.toSorted((a, b) => b.length - a.length)
  return kind ? name.slice(0, -kind.length) + kind : name
}
