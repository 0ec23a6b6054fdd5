import type { Archive } from '../../db/archive/open-archive.ts'
import { preparePagedText } from '../../db/archive/page-starts.ts'
import type { Answer, Language, Quote } from '../answer.ts'
import type { PassagesQuery } from '../query/query.ts'
import { type FoundQuotation, findQuotation } from '../search/find-quotation.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'
import type { Answered } from './answered.ts'
import { markAnswering } from './mark-answering.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const MOST_QUOTES = 24

/** The reports that say what was quoted, with what differs in their words; null where none says anything like it. */
export function answerQuotation(
  archive: Archive,
  { text }: PassagesQuery,
  reportIds: readonly number[],
  base: Answer,
): Answered | null {
  const { language } = base
  const found = reportIds.length > 0 ? findQuotation(archive, text, { reportIds }) : []
  const [first] = found
  if (!first) return null
  const reports = [...new Set(found.map(({ reportId }) => reportId))]
  const quotes = quoteFound(archive, found.slice(0, MOST_QUOTES))
  const lead = [
    first.differences.length > 0
      ? tellDifferences(first, language)
      : reports.length > 1
        ? say(WORDING.quotedIn, language, { n: reports.length })
        : say(WORDING.quotedInOne, language),
  ]
  return {
    answer: { ...base, quotes, lead, text: [...lead, ...tellQuotes(quotes, language)].join('\n') },
    reportIds: reports,
  }
}

/** Characters of a pasted page that are looked at. */
const MOST_READ = 10_000
/** Sentences of it that are looked for, the longest first; longer ones than that are no sentences. */
const SENTENCES = 3
const LONGEST = 200
const SHORTEST = 12

/** Where a page that was pasted in place of a question stands: where its longest sentences do; null where nowhere. */
export function answerPage(archive: Archive, base: Answer): Answer | null {
  const sentences = base.question
    .slice(0, MOST_READ)
    .split(/[。！？!?；;\n]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST && sentence.length <= LONGEST && isWritten(sentence))
    .toSorted((a, b) => b.length - a.length)
  for (const sentence of sentences.slice(0, SENTENCES)) {
    const found = findQuotation(archive, sentence, {})
    if (!found.length) continue
    const lead = [say(WORDING.pageFrom, base.language)]
    const quotes = quoteFound(archive, found.slice(0, MOST_OF_PAGE))
    return { ...base, kind: 'passages', lead, quotes, text: [...lead, ...tellQuotes(quotes, base.language)].join('\n') }
  }
  return null
}

/** The row of a table is no sentence, and stands in no passage. */
const isWritten = (sentence: string): boolean =>
  (sentence.match(/[\p{Script=Han}，、]/gu)?.length ?? 0) >= 0.8 * sentence.length

/** Reports that a page is told to be from. */
const MOST_OF_PAGE = 3

const tellDifferences = ({ differences }: FoundQuotation, language: Language): string =>
  say(WORDING.quotedOtherwise, language, {
    differences: differences
      .map((difference) => say(WORDING.difference, language, { ...difference }))
      .join(language === 'zh' ? '；' : '; '),
  })

/** Each with the passage that it stands in, or reaches into. */
function quoteFound(archive: Archive, found: readonly FoundQuotation[]): Quote[] {
  const quoteOf = createQuoter(archive)
  const { findText } = preparePagedText(archive)
  return found.map(({ said, differences, ...passage }) => {
    const start = Math.min(passage.start, said.start)
    const end = Math.max(passage.end, said.end)
    const report = findText(passage.reportId)
    const quote = quoteOf({ ...passage, start, end, text: foldWhitespace(report.slice(start, end)) }, 1)
    return { ...markAnswering(quote, said, report), ...(differences.length > 0 ? { differs: differences } : {}) }
  })
}
