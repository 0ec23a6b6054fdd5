import { listSources } from '../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Cell } from './list-tables.ts'

/** The longest text that a cell of a workbook takes is 32,767 characters. */
const LONGEST = 30_000

const cut = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, i) => text.slice(i * LONGEST, (i + 1) * LONGEST))

/** What was asked, how it was understood, what the answer covers and the statement that ran, as labelled lines. */
export function listAbout(answer: Answer, now: Date): (readonly [string, Cell])[] {
  const messages = getMessages(answer.language)
  const { about } = messages.files
  const { coverage, sql } = answer
  const lines: (readonly [string, readonly string[]])[] = [
    [about.question, [answer.question]],
    [messages.understood, [answer.understood]],
    [messages.ignored, answer.ignored],
    [about.coverage, coverage ? [messages.coverage(coverage.reports, coverage.of)] : []],
    [about.notes, answer.notes],
    [messages.sources, listSources(answer)],
    [about.statement, sql ? cut(sql.text) : []],
    [messages.parameters, sql ? cut(JSON.stringify(sql.params)) : []],
    [about.madeOn, [now.toISOString().slice(0, 10)]],
  ]
  return lines.flatMap(([label, texts]) =>
    texts.filter(Boolean).map((text, i) => [i === 0 ? label : '', text] as const),
  )
}
