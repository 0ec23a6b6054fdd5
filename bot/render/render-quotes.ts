import { wholeOf } from '../../retrieval/answer/quote-place.ts'
import type { Answer, Quote } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { type Block, plain } from './block.ts'
import { describeAgency } from './describe-agency.ts'

/** The quotations of an answer, best first, each with agency, year, section and file. */
export function renderQuotes(answer: Answer): Block[] {
  const messages = getMessages(answer.language)
  const caption = ({ agency, year, section, source }: Quote): string =>
    [
      ...[describeAgency(agency, answer.language), messages.yearOf(year), messages.sections[section], source.file],
      ...(source.page === undefined ? [] : [messages.pageOf(source.page)]),
    ].join(' · ')
  return answer.quotes.map((quote) => ({ kind: 'quote', text: wholeOf(quote), caption: [plain(caption(quote))] }))
}
