/** Whether a reading puts another sign to a number than the words do: "no more than three" is never "more than three". */
import type { Pred } from '../../../db/figures/nodes.ts'
import type { Query } from '../../query/query.ts'
import type { Parsed } from '../parse/parse-question.ts'

/** Signs by the number that they stand before. */
type Bounds = ReadonlyMap<number, ReadonlySet<string>>

/** True where the grammar and the reading compare with the same number, but never in the same way. */
export function changesBound(query: Query, parsed: Parsed): boolean {
  const said = listBounds(parsed.query)
  return [...listBounds(query)].some(([number, signs]) => {
    const own = said.get(number)
    return own !== undefined && [...signs].every((sign) => !own.has(sign))
  })
}

function listBounds(query: Query | null): Bounds {
  const bounds = new Map<number, Set<string>>()
  if (query?.kind !== 'figures' || !query.where) return bounds
  for (const [number, sign] of boundsOf(query.where)) bounds.set(number, (bounds.get(number) ?? new Set()).add(sign))
  return bounds
}

/** 0 and 1 are what words such as "none" and "some" stand for, too. */
const WORDED = 1

function boundsOf(pred: Pred): [number, string][] {
  switch (pred.kind) {
    case 'compare':
      return pred.right.kind === 'number' && pred.right.value > WORDED ? [[pred.right.value, pred.operator]] : []
    case 'all':
    case 'any':
      return pred.of.flatMap(boundsOf)
    default:
      return []
  }
}
