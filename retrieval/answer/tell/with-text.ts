import type { Answer } from '../../answer.ts'
import { renderAnswer, renderOptions } from '../render/render-answer.ts'
import { writePlain } from '../render/write-plain.ts'

/** Cells of a line of plain text; longer names of a table go on below. */
const WIDTH = 100

/** What an answer without numbers and quotes says is its lead; the text that it came with is no message yet. */
const withLead = (answer: Answer): Answer => {
  const { lead, kind, text, rows, findings, quotes } = answer
  if (lead) return answer
  const isSpoken = rows.length + findings.length + quotes.length === 0 || ['refusal', 'clarify', 'help'].includes(kind)
  return { ...answer, lead: isSpoken && text ? [text] : [] }
}

/** An answer with its message: what the chats show, as plain text. */
export function withText(given: Answer): Answer {
  const answer = withLead(given)
  return { ...answer, text: writePlain([...renderAnswer(answer), ...renderOptions(answer)], WIDTH) }
}
