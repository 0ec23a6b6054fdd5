import type { Answer, Quote } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { tellOthers, wholeOf } from '../quote-place.ts'
import { type Block, type QuoteBlock, textParagraph } from './block.ts'
import { describeAgency } from './describe-agency.ts'
import { citeQuote } from './render-sources.ts'

/** Quotations of one page, and their characters together: a message holds them. */
const [PER_PAGE, CHARACTERS] = [6, 2_800]

/** A page of an answer's quotations: their places in the answer, and how many follow. Pages count from 0. */
export interface QuotePage {
  readonly indices: readonly number[]
  readonly left: number
}

/** The quotations in pages, none of which is empty. */
function listPages({ quotes }: Answer): number[][] {
  const pages: number[][] = []
  let characters = 0
  for (const [index, quote] of quotes.entries()) {
    const { length } = wholeOf(quote)
    characters += length
    const page = pages.at(-1)
    if (page && page.length < PER_PAGE && characters <= CHARACTERS) page.push(index)
    else {
      pages.push([index])
      characters = length
    }
  }
  return pages
}

/** Pages that the quotations of an answer take; none where there are none. */
export const countQuotePages = (answer: Answer): number => listPages(answer).length

export function pageOfQuotes(answer: Answer, page: number): QuotePage {
  const indices = listPages(answer)[page] ?? []
  return { indices, left: Math.max(0, answer.quotes.length - 1 - (indices.at(-1) ?? answer.quotes.length)) }
}

/** The quotations that one page shows. */
export const quotesOfPage = (answer: Answer, page: number): readonly Quote[] =>
  pageOfQuotes(answer, page).indices.flatMap((index) => answer.quotes[index] ?? [])

/** A mark around nearly all of a quotation tells nothing. */
const NEARLY_ALL = 0.8

/** The part of the whole quotation that answers, where that is not nearly all of it. */
function markIn(quote: Quote): Pick<QuoteBlock, 'marked'> {
  const whole = wholeOf(quote)
  const { text = '' } = quote.answering ?? {}
  const start = text ? whole.indexOf(text) : -1
  return start < 0 || text.length >= NEARLY_ALL * whole.length ? {} : { marked: { start, end: start + text.length } }
}

/** One page of the quotations of an answer, best first, numbered, each with agency, year, section, file and page. */
export function renderQuotes(answer: Answer, page = 0): Block[] {
  const messages = getAnswerWords(answer.language)
  const { indices, left } = pageOfQuotes(answer, page)
  const caption = (quote: Quote, index: number): string => {
    const { agency, year, section, source } = quote
    const place = [
      ...[describeAgency(agency, answer.language), messages.yearOf(year), messages.sections[section], source.file],
      ...(source.page === undefined ? [] : [messages.pageOf(source.page)]),
    ].join(' · ')
    return `${answer.quotes.length > 1 ? `[${index + 1}] ` : ''}${place}${tellOthers(quote, answer.language)}`
  }
  return [
    ...indices.flatMap((index): Block[] => {
      const quote = answer.quotes[index]
      return quote
        ? [
            {
              kind: 'quote',
              text: wholeOf(quote),
              ...markIn(quote),
              caption: [{ text: caption(quote, index), cites: citeQuote(quote) }],
            },
          ]
        : []
    }),
    ...(left > 0 || page > 0 ? tellPlace(answer, indices) : []),
  ]
}

/** Which of the quotations a page shows. */
function tellPlace({ quotes, language }: Answer, indices: readonly number[]): Block[] {
  const [first, last] = [indices[0], indices.at(-1)]
  if (first === undefined || last === undefined) return []
  const { placeOf, restOf } = getAnswerWords(language)
  return textParagraph(`${placeOf(first + 1, last + 1, quotes.length)}${first === 0 ? restOf : ''}`)
}
