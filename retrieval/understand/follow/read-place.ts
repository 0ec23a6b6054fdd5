import type { Take } from '../../../db/figures/nodes.ts'
import { readTake } from '../parse/figure-parts.ts'
import { endOf } from '../parse/read-ranking.ts'
import { type Claim, cuesOf, has } from '../parse/view.ts'
import { meaningOf } from '../tokens/meaning.ts'
import type { Turn } from './turn.ts'

/** The places said; "second?" after the first one alone is the second place. */
export function readPlace({ view, before, pointed, measures }: Turn): Claim<Take | null> {
  const said = readTake(view)
  const read = { ...said, value: endOf(view, said.value, measures[0] ?? before.show[0]) }
  if (read.value || before.as !== 'rank' || pointed?.isPlace) return read
  const [second, third] = [cuesOf(view, 'theSecond'), cuesOf(view, 'theThird')]
  const at = second.length > 0 ? 2 : third.length > 0 ? 3 : null
  return at ? { value: { kind: 'place', from: at, to: at, end: 'top' }, uses: [...second, ...third] } : read
}

/** Which places: those said, as many as before where no number is said, the other end where only that is. */
export function takeOf({ view, before }: Turn, said: Take | null): Take | null {
  const old = before.as === 'rank' ? before.take : null
  if (has(view, 'reverse'))
    return old && old.kind !== 'place' ? { ...old, kind: old.kind === 'top' ? 'bottom' : 'top' } : old
  if (!said) return has(view, 'rankingAscending') ? (old ? ({ ...old, kind: 'bottom' } as Take) : null) : old
  const isCounted = view.tokens.some((token) => meaningOf(token, 'take') || meaningOf(token, 'number'))
  if (!isCounted && said.kind !== 'place' && old && old.kind !== 'place') return { ...old, kind: said.kind }
  if (said.kind === 'place' && old?.kind === 'bottom') return { ...said, end: 'bottom' }
  return said
}
