import type { AgencyRef, FiguresQuery } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import { cuesOf, type View } from '../parse/view.ts'
import type { Context } from '../talk.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'
import type { Pointed } from './turn.ts'

/** Answers that are a list in an order. */
const ORDERED: ReadonlySet<string> = new Set(['rank', 'list'])

const PLACES: readonly (readonly [Cue, number])[] = [
  ['theFirst', 0],
  ['theSecond', 1],
  ['theThird', 2],
  ['theLast', -1],
]

/** Words that are pronouns although they are fillers, too. */
const PRONOUN = /^(?:it|its|they|them|their|these|those|there)$/u

/** What 它, "the first one", 第二名 point at among what was shown, in its order; null where nothing points. */
export function pointAt(
  view: View,
  { shown: { agencies: shown }, earlier = [] }: Context,
  before: FiguresQuery | null,
): Pointed | null {
  // After something was asked of the first one, the second one is still of the same list.
  const list =
    before && ORDERED.has(before.as)
      ? null
      : earlier.find(({ query }) => query.kind === 'figures' && ORDERED.has(query.as))
  const isLonger = list && list.agencies.length > shown.length
  const [ordered, ranked] = isLonger ? [list.agencies, list.query as FiguresQuery] : [shown, before]
  const places = listPlaces(view, ordered, ranked)
  if (places.length > 0)
    return { agencies: places.map(({ agency }) => agency), tokens: places.map(({ token }) => token), isPlace: true }
  const tokens = cuesOf(view, 'it').filter(
    (token) =>
      (!token.meanings.some(({ kind }) => kind === 'filler') || PRONOUN.test(token.text)) && !pointsInside(view, token),
  )
  return tokens.length > 0 && shown.length > 0 ? { agencies: shown, tokens, isPlace: false } : null
}

/** "Which bureaus handled fewer than they received": they are those that the turn names itself. */
function pointsInside({ tokens, text }: View, token: Token): boolean {
  const named = tokens.findLast(
    (one) => one.end <= token.start && one.meanings.some(({ kind }) => kind === 'agency' || kind === 'sector'),
  )
  return named !== undefined && OWN.test(token.text) && !/[,;.?!，。；？！]/u.test(text.slice(named.end, token.start))
}

/** Pronouns that may stand for somebody named right before. */
const OWN = /^(?:it|its|they|them|their|它|它们|他们|其)$/u

/** Ordinals; in a ranking 第四名 is a place, too, where something is asked of who holds it. */
function listPlaces(
  view: View,
  shown: readonly AgencyRef[],
  before: FiguresQuery | null,
): readonly { readonly agency: AgencyRef; readonly token: Token }[] {
  const found = view.tokens.flatMap((token) => {
    const named = PLACES.find(([cue]) => cuesOf({ text: view.text, tokens: [token] }, cue).length > 0)
    const take = meaningOf(token, 'take')
    const at = named ? named[1] : take && before?.as === 'rank' && take.from === take.to ? take.from - 1 : null
    const agency = at === null ? undefined : shown.at(at)
    return agency ? [{ agency, token }] : []
  })
  return found
}
