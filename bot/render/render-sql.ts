import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { type Block, textParagraph } from './block.ts'

/** The statement that the answer ran and its parameters, or the sentence that there was none. */
export function renderSql(answer: Answer): Block[] {
  const messages = getMessages(answer.language)
  if (!answer.sql) return textParagraph(messages.noSql)
  const { text, params } = answer.sql
  return [
    { kind: 'code', language: 'sql', text },
    ...(params.length > 0 ? textParagraph(`${messages.parameters}${messages.colon}${JSON.stringify(params)}`) : []),
  ]
}
