import type { Answer, AnswerRow, FigureSource, Quote } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, type Citation, type Line, plain, textParagraph } from './block.ts'

const describe = ({ file, table, row, column }: FigureSource, messages: AnswerWords): string =>
  [file, messages.table(table), row, column].filter(Boolean).join(' · ')

/** What a quote cites: the words of it that answer, where they are known. */
export function citeQuote({ agency, year, text: quoted, source, answering }: Quote): Citation {
  const { text, start, end } = answering ?? { text: quoted, ...source }
  return { kind: 'quote', agency, year, file: source.file, start, end, text }
}

const sourcesOf = (row: AnswerRow): readonly FigureSource[] => (row.source ? [row.source] : (row.sources ?? []))

/** A place that an answer was read from, in words, and as what a link leads to. */
export interface CitedSource {
  readonly text: string
  readonly cites: Citation
}

/** Every place that an answer was read from, each once: file, table, row and column, or file and section. */
export function listCitations(answer: Answer): CitedSource[] {
  const messages = getAnswerWords(answer.language)
  const figures = answer.rows.flatMap((row) => {
    const { agency, year } = row
    return sourcesOf(row).map((source): CitedSource => {
      return { text: describe(source, messages), cites: { kind: 'cell', agency, year, source } }
    })
  })
  const quotes = answer.quotes.map((quote): CitedSource => {
    return { text: `${quote.source.file} · ${messages.sections[quote.section]}`, cites: citeQuote(quote) }
  })
  const first = new Map<string, CitedSource>()
  for (const source of [...figures, ...quotes]) if (!first.has(source.text)) first.set(source.text, source)
  return [...first.values()]
}

/** Every place that an answer was read from, one line each. */
export const listSources = (answer: Answer): string[] => listCitations(answer).map(({ text }) => text)

/** The first sources of an answer as a list that a phone folds away, the rest counted; none where there are none. */
function renderSources(answer: Answer, most: number): Block[] {
  const messages = getAnswerWords(answer.language)
  const sources = listCitations(answer)
  if (sources.length === 0 || most === 0) return []
  const lines: Line[] = sources.slice(0, most).map((source) => [source])
  const rest: Line[] = sources.length > most ? [[plain(messages.more(sources.length - most))]] : []
  return [{ kind: 'fold', title: messages.sources, lines: [...lines, ...rest] }]
}

/** The sources that stand below an answer: where there are quotes only, each says itself where it stands. */
export const renderSourcesBelow = (answer: Answer, most: number): Block[] =>
  answer.rows.length > 0 ? renderSources(answer, most) : []

/** Sources of one page of them. */
const PER_PAGE = 10

/** A page of the sources of an answer, counted from 0. */
export const citationsOfPage = (answer: Answer, page: number, perPage = PER_PAGE): readonly CitedSource[] =>
  listCitations(answer).slice(page * perPage, (page + 1) * perPage)

/** Pages that the sources of an answer take. */
export const countSourcePages = (answer: Answer, perPage = PER_PAGE): number =>
  Math.ceil(listCitations(answer).length / perPage)

/** A page of the sources of an answer, or the sentence that it has none. */
export function renderSourcePage(answer: Answer, page: number, perPage = PER_PAGE): Block[] {
  const { sources: title, noSources, placeOf } = getAnswerWords(answer.language)
  const of = listCitations(answer).length
  const sources = citationsOfPage(answer, page, perPage)
  if (sources.length === 0) return textParagraph(noSources)
  const first = page * perPage
  const place = sources.length < of ? textParagraph(placeOf(first + 1, first + sources.length, of)) : []
  return [{ kind: 'fold', title, lines: sources.map((source) => [source]) }, ...place]
}

/** Every source of an answer, or the sentence that it has none. */
export const renderAllSources = (answer: Answer): Block[] => renderSourcePage(answer, 0, Number.POSITIVE_INFINITY)
