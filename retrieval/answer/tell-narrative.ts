import type { Archive } from '../../db/archive/open-archive.ts'
import type { FiguresQuery } from '../../db/figures/nodes.ts'
import { type ListedMention, listMentions } from '../../db/lists/list-mentions.ts'
import type { Answer } from '../answer.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'
import { createQuoter, type QuotedPlace } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const NARRATIVE = 'narrative.'
/** Sentences behind the values at the most. */
const MOST_QUOTES = 24

/**
 * Puts beside quantities of the narrative the sentences that state them. Where a condition speaks of such a quantity it says
 * that reports which do not mention it could not be judged.
 */
export function tellNarrative(
  archive: Archive,
  { as, where }: FiguresQuery,
  told: Answer,
  reportIds: readonly number[],
): Answer {
  const stated = told.rows.filter(({ code, value }) => code?.startsWith(NARRATIVE) && value !== null)
  const keys = [...new Set(stated.map(({ code }) => (code ?? '').slice(NARRATIVE.length)))]
  const held =
    keys.length > 0 ? listMentions(archive, reportIds, keys, ['whole', 'part', 'previous', 'other']).rows : []
  const quoteOf = createQuoter(archive)
  const mentions = new Map(
    held
      .filter(({ year, reportYear }) => year === reportYear)
      .toReversed()
      .map((one) => [valueKey(one.agency, one.reportYear, `${NARRATIVE}${one.key}`, one.value), one]),
  )
  const sentences = stated.flatMap(({ agency, year, code, value }) => {
    const mention = mentions.get(valueKey(agency, year, code, value))
    return mention ? [mention] : []
  })
  const apart = new Map(sentences.map((one) => [`${one.reportId} ${one.sentenceStart}`, one]))
  const quotes = [...apart.values()].slice(0, MOST_QUOTES).map((one) => quoteOf(toPlace(one), 1))
  const isJudged = (as === 'list' || as === 'count') && JSON.stringify(where ?? '').includes(`"${NARRATIVE}`)
  const notes = isJudged ? [...told.notes, say(WORDING.onlyWritten, told.language)] : told.notes
  return { ...told, quotes: [...told.quotes, ...quotes], notes }
}

/** What tells a stated value from every other: whose it is, of which year, of what, and how many. */
const valueKey = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts)

/** Where the sentence of a quantity stands. */
const toPlace = (mention: ListedMention): QuotedPlace => ({
  reportId: mention.reportId,
  agency: mention.agency,
  year: mention.reportYear,
  section: mention.section,
  text: foldWhitespace(mention.sentence),
  file: mention.file,
  start: mention.sentenceStart,
  end: mention.sentenceEnd,
})
