import type { Query } from '../../query/query.ts'
import type { View } from '../parse/view.ts'
import { hasCue, meaningOf } from '../tokens/meaning.ts'

const PLACES = ['theFirst', 'theSecond', 'theThird'] as const

/** "2", 第二个, "the second one": which of the readings that were offered is taken; null where the turn says more or none. */
export function pickOffer({ tokens, text }: View, offered: readonly Query[]): Query | null {
  const said = tokens.filter((token) => {
    const isNumber = meaningOf(token, 'number') !== undefined || hasCue(token, ...PLACES)
    return isNumber || !token.meanings.some(({ kind }) => kind === 'filler')
  })
  const [only, ...others] = said
  if (!only || others.length > 0 || text.length > LONGEST) return null
  const place = PLACES.findIndex((cue) => hasCue(only, cue))
  const number = meaningOf(only, 'number')
  const at = place >= 0 ? place : number && !number.percent ? number.value - 1 : -1
  return Number.isInteger(at) ? (offered[at] ?? null) : null
}

/** Characters of a turn that does nothing but pick: "I'd like the second one please". */
const LONGEST = 40
