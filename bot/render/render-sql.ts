import { type Block, textParagraph } from '../../retrieval/answer/render/block.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'

/** Where a line of a statement begins: at its clauses. */
const CLAUSE = /\s+(?=(?:FROM|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|UNION|EXCEPT|LEFT JOIN|JOIN|SELECT)\b)/gi

/** A statement over several lines, which do not change it: white space within quotation marks stays. */
const breakStatement = (text: string): string =>
  text
    .split(/('[^']*'|"[^"]*")/)
    .map((part, index) => (index % 2 === 0 ? part.replace(CLAUSE, '\n') : part))
    .join('')

/** The statement that the answer ran and its parameters, or the sentence that there was none. */
export function renderSql(answer: Answer): Block[] {
  const messages = getMessages(answer.language)
  if (!answer.sql) return textParagraph(messages.noSql)
  const { text, params } = answer.sql
  return [
    { kind: 'code', language: 'sql', text: breakStatement(text) },
    ...(params.length > 0 ? textParagraph(`${messages.parameters}${messages.colon}${JSON.stringify(params)}`) : []),
  ]
}
