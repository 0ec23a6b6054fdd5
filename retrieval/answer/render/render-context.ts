import type { QuoteContext } from '../../../db/lists/find-quote-context.ts'
import type { Quote } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { foldWhitespace } from '../../words/fold-whitespace.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'

/** Lines of the report on each side of a quote. */
const LINES_AROUND = 2

/** How much of a section is shown around a quote. */
export type ContextExtent = 'around' | 'section'

/** The paragraph of a quote with its neighbours, or its whole section; the quote stands out. */
export function renderContext(
  quote: Quote,
  context: QuoteContext,
  extent: ContextExtent,
  messages: AnswerWords,
): Block[] {
  const title = [quote.agency, messages.yearOf(quote.year), foldWhitespace(context.heading)].filter(Boolean).join(' · ')
  const before = splitLines(context.before.replace(context.heading, ''))
  const after = splitLines(context.after)
  const shown = extent === 'section' ? Number.POSITIVE_INFINITY : LINES_AROUND
  // The quote may begin and end within a line of the report.
  const [lineBefore, lineAfter] = [before.pop() ?? '', after.shift() ?? '']
  const line: Line = [plain(lineBefore), bold(foldWhitespace(context.text)), plain(lineAfter)].filter(
    ({ text }) => text,
  )
  const upper = before.filter(Boolean)
  const lower = after.filter(Boolean)
  return [
    ...paragraph([bold(title)]),
    ...(upper.length > shown ? paragraph([plain('……')]) : []),
    ...paragraph(...upper.slice(Math.max(0, upper.length - shown)).map((text) => [plain(text)])),
    ...paragraph(line),
    ...paragraph(...lower.slice(0, shown).map((text) => [plain(text)])),
    ...(lower.length > shown ? paragraph([plain('……')]) : []),
  ]
}

/** Lines without a letter, and number signs before a heading, are marks of the format. */
const splitLines = (text: string): string[] =>
  text.split('\n').map((line) => (/[\p{L}\p{N}]/u.test(line) ? foldWhitespace(line.replace(/^#{1,6}\s*/, '')) : ''))
