import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import { continueTalk } from '../understand/continue-talk.ts'
import { parseQuestion } from '../understand/parse/parse-question.ts'
import type { View } from '../understand/parse/view.ts'
import type { Context } from '../understand/talk.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'
import { tokeniseTwice } from '../understand/tokens/tokenise-question.ts'

/** Where a question is asked. */
export interface ReadingPlace {
  readonly names: NameIndex
  readonly now: Date
  /** The talk that the question would follow upon. */
  readonly context: Context | null
}

/** Whether a question is read exactly, with no word left over, as the query that it words: alone and in the talk. */
export function readsAsItself(question: string, query: Query, { names, now, context }: ReadingPlace): boolean {
  const { text } = normaliseQuestion(question)
  const tokens = tokeniseTwice(text, { names, now })
  const view: View = { text, tokens: tokens.alone() }
  const parsed = parseQuestion(view, names)
  if (parsed.left.length > 0 || parsed.reports.unknown.length > 0 || !parsed.query) return false
  const meant = writeNotation(query)
  if (writeNotation(parsed.query) !== meant) return false
  if (!context) return true
  const inTalk: View = { text, tokens: tokens.inTalk() }
  const continued = continueTalk(parseQuestion(inTalk, names), inTalk, context, names)
  return continued !== null && !continued.isOpen && writeNotation(continued.query) === meant
}
