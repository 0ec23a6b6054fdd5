import type { Plan, Scope } from '../plan.ts'
import { normaliseQuestion } from '../understand/normalise-question.ts'
import type { LanguageModel } from './connect.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { readTypedQuery } from './read-typed-query.ts'
import { Translation } from './typed-query.ts'

/** A plan; or why there is none: the model made nothing of the question that may be asked, or could not be reached. */
export type Translated =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'unusable' }
  | { readonly kind: 'unreachable' }

/** What the grammar could not read: the words that it knows nothing of, and the reports that it knows the question names. */
export interface Unread {
  readonly words: readonly string[]
  readonly scope: Scope
}

/**
 * Has a model translate a question that the grammar could not read into the typed query. What the grammar did read
 * stands: agencies, years and bounds; and the model must account for every word of the question.
 */
export async function translate(model: LanguageModel, question: string, { words, scope }: Unread): Promise<Translated> {
  const { text } = normaliseQuestion(question)
  let reply: unknown
  try {
    const input = JSON.stringify({ question: text, notUnderstood: words, years: scope.years })
    reply = await model.complete({ instructions: INSTRUCTIONS, input })
  } catch {
    return { kind: 'unreachable' }
  }
  const { success, data } = Translation.safeParse(reply)
  if (!success || !isAccountedFor(text, words, data.words)) return { kind: 'unusable' }
  const plan = readTypedQuery(data.query, { text, scope })
  return plan ? { kind: 'plan', plan } : { kind: 'unusable' }
}

/** Words without which a question asks the same. */
const FUNCTION_WORDS =
  /(?<![a-z])(?:the|an?|in|of|for|at|by|to|and|did|do|does|is|are|was|were|has|have|had)(?![a-z])|[的了在是有呢吗年]/gu

/** Whether each word is accounted for, and no word that the grammar does not know as filler. */
function isAccountedFor(question: string, unread: readonly string[], accounts: Translation['words']): boolean {
  const all = accounts.map(({ word }) => fold(word))
  const effective = accounts.filter(({ means }) => means !== 'filler').map(({ word }) => fold(word))
  const isEffective = (text: string): boolean =>
    effective.some((phrase) => phrase.includes(text)) || isCovered(text, effective)
  return isCovered(question, all) && unread.map(fold).every(isEffective)
}

function isCovered(text: string, words: readonly string[]): boolean {
  const longestFirst = words.filter(Boolean).toSorted((a, b) => b.length - a.length)
  const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return !/[\p{L}\p{N}]/u.test(left.replace(FUNCTION_WORDS, ' '))
}

const fold = (text: string): string => normaliseQuestion(text).text
