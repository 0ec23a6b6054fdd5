import type { Answer, AnswerRow, FigureSource } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, type Line, plain, textParagraph } from './block.ts'

const describe = ({ file, table, row, column }: FigureSource, messages: AnswerWords): string =>
  [file, messages.table(table), row, column].filter(Boolean).join(' · ')

const sourcesOf = (row: AnswerRow): readonly FigureSource[] => (row.source ? [row.source] : (row.sources ?? []))

/** Every place that an answer was read from, one line each: file, table, row and column, or file and section. */
export function listSources(answer: Answer): string[] {
  const messages = getAnswerWords(answer.language)
  const figures = answer.rows.flatMap(sourcesOf).map((source) => describe(source, messages))
  const quotes = answer.quotes.map(({ source, section }) => `${source.file} · ${messages.sections[section]}`)
  return [...new Set([...figures, ...quotes])]
}

/**
 * The sources of an answer as a list that a phone folds away; none where there are none.
 * @param most lines shown, the rest is counted
 */
export function renderSources(answer: Answer, most = Number.POSITIVE_INFINITY): Block[] {
  const messages = getAnswerWords(answer.language)
  const sources = listSources(answer)
  if (sources.length === 0) return []
  const lines: Line[] = sources.slice(0, most).map((source) => [plain(source)])
  const rest: Line[] = sources.length > most ? [[plain(messages.more(sources.length - most))]] : []
  return [{ kind: 'fold', title: messages.sources, lines: [...lines, ...rest] }]
}

/** The sources that stand below an answer: where there are quotes only, each says itself where it stands. */
export const renderSourcesBelow = (answer: Answer, most: number): Block[] =>
  answer.rows.length > 0 ? renderSources(answer, most) : []

/** Every source of an answer, or the sentence that it has none. */
export function renderAllSources(answer: Answer): Block[] {
  const blocks = renderSources(answer)
  return blocks.length > 0 ? blocks : textParagraph(getAnswerWords(answer.language).noSources)
}
