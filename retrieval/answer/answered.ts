import type { AgencyRef } from '../../db/figures/nodes.ts'
import type { Answer } from '../answer.ts'

/** An answer with what it showed, in its order: what a follow-up speaks of. */
export interface Answered {
  readonly answer: Answer
  readonly reportIds: readonly number[]
  readonly agencies?: readonly AgencyRef[]
  readonly years?: readonly number[]
}
