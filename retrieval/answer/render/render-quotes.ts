import type { Answer, Quote } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { tellOthers, wholeOf } from '../quote-place.ts'
import { type Block, type QuoteBlock, textParagraph } from './block.ts'
import { describeAgency } from './describe-agency.ts'
import { citeQuote } from './render-sources.ts'

/** Quotations of one message. */
const PER_PAGE = 6

/** A page of an answer's quotations: their places in the answer, and how many follow. Pages count from 0. */
export interface QuotePage {
  readonly indices: readonly number[]
  readonly left: number
}

export function pageOfQuotes({ quotes }: Answer, page: number): QuotePage {
  const start = page * PER_PAGE
  const count = Math.max(0, Math.min(PER_PAGE, quotes.length - start))
  return {
    indices: Array.from({ length: count }, (_, i) => start + i),
    left: Math.max(0, quotes.length - start - count),
  }
}

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
    ...(left > 0 ? textParagraph(messages.more(left)) : []),
  ]
}
