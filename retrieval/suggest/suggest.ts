import { isDeepStrictEqual } from 'node:util'
import type { Language, Suggestion } from '../answer.ts'
import type { Plan } from '../plan.ts'
import type { Context } from '../understand/follow-up.ts'
import { understand } from '../understand/understand.ts'
import { wordPlan } from '../word-plan.ts'
import type { Facts } from './facts.ts'
import { isAnswered } from './is-answered.ts'

const MOST_SUGGESTED = 3

/** Where a suggestion will be asked. */
export interface SuggestionSetting {
  readonly facts: Facts
  readonly language: Language
  readonly now: Date
  /** What the conversation will remember when the suggestion is asked. */
  readonly context: Context | null
  /** The question that was just asked, worded as a suggestion would be: it is not suggested again. */
  readonly asked: string | null
}

/**
 * Words the first plans that can be asked: that words are known for, that those words are read back as, with and
 * without the conversation, and that have an answer.
 */
export function suggest(plans: readonly Plan[], setting: SuggestionSetting): Suggestion[] {
  const questions = new Set<string>()
  for (const plan of plans) {
    const question = wordPlan(plan, setting.language)
    if (question === null || question === setting.asked || questions.has(question)) continue
    if (isAnswered(setting.facts.archive, plan) && isReadBack(question, plan, setting)) questions.add(question)
    if (questions.size === MOST_SUGGESTED) break
  }
  return [...questions].map((question) => ({ question }))
}

const isReadBack = (question: string, plan: Plan, { facts: { names }, now, context }: SuggestionSetting): boolean =>
  [null, ...(context ? [context] : [])].every((before) => {
    const reading = understand(question, { names, now, context: before })
    return reading.kind === 'plan' && !reading.corrections.length && isSamePlan(reading.plan, plan)
  })

/** Whether two plans ask the same; plans are plain data, whatever the order of their fields. */
export const isSamePlan = (a: Plan, b: Plan): boolean => isDeepStrictEqual(a, b)
