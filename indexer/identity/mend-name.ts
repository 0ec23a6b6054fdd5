import { type Division, listDivisions } from '../../db/names/divisions.ts'
import { looksLike } from '../../db/names/near-shapes.ts'
import { AGENCY_ENDINGS, findEnding } from '../../db/names/sectors.ts'
import { splitName } from './agency-name.ts'

/**
 * A name with one character of a place or of the organ's kind mended that OCR mistook: 沐阳县 → 沭阳县. Only where the
 * place as read does not exist there, the mended one does, and the two characters look alike.
 */
export const mendName = (name: string): string => mendKind(mendPlace(name))

const SHORTEST_PLACE = 3

function mendPlace(name: string): string {
  const { places, divisions, organ } = splitName(name)
  if (findEnding(organ)?.zh === organ) return name
  const meant = [...new Set(listMeant(organ, divisions))]
  const [place] = meant
  if (place === undefined || meant.length > 1) return name
  return mendPlace(places.join('') + place + organ.slice(place.length))
}

/** Places inside `outer` that the beginning of a text is but for one character. */
const listMeant = (text: string, outer: readonly Division[]): string[] =>
  listDivisions()
    .filter(({ name }) => name.length >= SHORTEST_PLACE && differsByShape(name, text.slice(0, name.length)))
    .filter((d) => outer.length === 0 || outer.some((o) => lies(d, o)))
    .map(({ name }) => name)

const lies = (d: Division, outer: Division): boolean =>
  d.province === outer.province && (outer.level === 'province' || d.city === outer.city)

/** Whether two names differ in just one character, and these two look alike. */
export function differsByShape(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (a.charAt(at) === b.charAt(at)) at++
  return a.slice(at + 1) === b.slice(at + 1) && looksLike(a.charAt(at), b.charAt(at))
}

const SHORTEST_KIND = 3

/** Only a kind longer than the one that is read already: 丈化和旅游局 ends in 旅游局, and is a 文化和旅游局. */
function mendKind(name: string): string {
  const read = findEnding(name)?.zh.length ?? SHORTEST_KIND - 1
  const kinds = AGENCY_ENDINGS.map(({ zh }) => zh).filter(
    (zh) => zh.length > read && differsByShape(zh, name.slice(-zh.length)),
  )
  const [kind] = kinds.toSorted((a, b) => b.length - a.length)
  return kind ? name.slice(0, -kind.length) + kind : name
}
