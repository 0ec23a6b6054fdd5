import type { Archive } from '../../db/archive/open-archive.ts'
import { preparePagedText } from '../../db/archive/page-starts.ts'
import type { PassageRow } from '../../db/archive/passages.ts'
import type { Language, Quote } from '../answer.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'
import { say, WORDING } from './wording.ts'

/** A statement of a report: offsets into its text, and the slice between them with white space folded. */
export type QuotedPlace = Omit<PassageRow, 'passageId' | 'kind'> & Partial<Pick<PassageRow, 'kind'>>

/**
 * Quotes statements. Of one that goes over a page the longest part is the quote, since only what stands on one page is
 * there byte by byte; what stands on the pages around it goes with it.
 */
export function createQuoter(archive: Archive): (place: QuotedPlace, score: number) => Quote {
  const reports = preparePagedText(archive)
  return ({ reportId, agency, year, section, kind, text, file, start, end }, score) => {
    const quote = { agency, year, section, ...(kind ? { kind } : {}), text, source: { file, start, end }, score }
    const pageStarts = reports.findPageStarts(reportId)
    if (!pageStarts) return quote
    const [first, ...rest] = cutAtPages({ start, end }, pageStarts)
    if (!first) return quote
    const part = rest.reduce(
      (longest, next) => (next.end - next.start > longest.end - longest.start ? next : longest),
      first,
    )
    const source = { file, ...part }
    if (!rest.length) return { ...quote, source }
    const whole = reports.findText(reportId)
    const slice = (from: number, to: number): string => foldWhitespace(whole.slice(from, to))
    const around = { before: slice(start, part.start), after: slice(part.end, end) }
    return { ...quote, ...dropEmpty(around), text: slice(part.start, part.end), source }
  }
}

interface Part {
  readonly start: number
  readonly end: number
  readonly page: number
}

function cutAtPages({ start, end }: { start: number; end: number }, pageStarts: readonly number[]): Part[] {
  return pageStarts.flatMap((pageStart, i) => {
    const part = {
      start: Math.max(start, i === 0 ? 0 : pageStart),
      end: Math.min(end, pageStarts[i + 1] ?? end),
      page: i + 1,
    }
    return part.end > part.start ? [part] : []
  })
}

const dropEmpty = (around: { readonly before: string; readonly after: string }): Partial<typeof around> =>
  Object.fromEntries(Object.entries(around).filter(([, text]) => text))

/** The whole statement that a quote is taken from, over all its pages. */
export const wholeOf = ({ before = '', text, after = '' }: Quote): string =>
  before || after ? foldWhitespace(`${before} ${text} ${after}`) : text

/** A quote as a line of a message. */
export const tellQuote = (quote: Quote, language: Language): string =>
  `${quote.agency} ${quote.year}${language === 'zh' ? '：' : ': '}“${wholeOf(quote)}”${tellOthers(quote, language)}`

/** Quotes of a message; the others are shown on demand. */
const MOST_TOLD = 8

/** Quotes as lines of a message, and how many more there are. */
export function tellQuotes(quotes: readonly Quote[], language: Language): string[] {
  const told = quotes.slice(0, MOST_TOLD).map((quote) => tellQuote(quote, language))
  return quotes.length > MOST_TOLD
    ? [...told, say(WORDING.moreQuotes, language, { n: quotes.length - MOST_TOLD })]
    : told
}

/** Reports named one by one. */
const MOST_OTHERS = 4

/** In which other reports a quote stands, in brackets; nothing where in none. */
export function tellOthers({ alsoIn = [] }: Quote, language: Language): string {
  if (!alsoIn.length) return ''
  const named = alsoIn.slice(0, MOST_OTHERS).map(({ agency, year }) => `${agency} ${year}`)
  const reports = [...named, ...(alsoIn.length > MOST_OTHERS ? ['…'] : [])].join(language === 'zh' ? '、' : ', ')
  return say(WORDING.alsoIn, language, { n: alsoIn.length, reports })
}
