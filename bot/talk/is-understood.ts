import type { Answer } from '../../retrieval/answer.ts'

/** A question that is understood may have no answer yet; one that is not understood has no digest. */
export const isUnderstood = ({ kind, understood, ignored }: Answer): boolean =>
  understood !== '' && ignored.length === 0 && kind !== 'clarify' && kind !== 'help'
