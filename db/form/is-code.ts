import { findMeasure } from './measures.ts'
import { MENTION_SUBJECTS } from './mention-subjects.ts'

/** Whether a code is one of the form, a ratio, or a quantity of the narrative. */
export const isCode = (code: string): boolean =>
  findMeasure(code) !== undefined || MENTION_SUBJECTS.some(({ key }) => code === `narrative.${key}`)
