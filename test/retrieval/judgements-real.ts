import type { PlacedJudgement } from '../support/placed-judgement.ts'
import { HEBEI_JIANGSU } from './judgements-real-hebei-jiangsu.ts'
import { SHANDONG } from './judgements-real-shandong.ts'
import { SHANGHAI } from './judgements-real-shanghai.ts'

/**
 * Judged by reading the reports beside the checkout, whose text is not to be copied. The queries were written before the
 * search was asked any of them, and avoid the passage's own wording where a reader would not know it. What the search put
 * first was then read once, so that nothing that answers is missing; that added two pieces to one query.
 */
const ALL: readonly PlacedJudgement[] = [...SHANGHAI, ...HEBEI_JIANGSU, ...SHANDONG]

/** The ranking and the glossary may be tuned on these. */
export const REAL_TUNING = ALL.filter((_, i) => i % 3 !== 2)

/** Every third, never to be tuned on. */
export const REAL_HELD_OUT = ALL.filter((_, i) => i % 3 === 2)
