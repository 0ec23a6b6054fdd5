import type { Pred } from '../../../db/figures/nodes.ts'

/** Several conditions as one; none where there are none. */
export const joined = (preds: readonly Pred[], join: 'all' | 'any'): Pred | null =>
  preds.length > 1 ? { kind: join, of: preds } : (preds[0] ?? null)
