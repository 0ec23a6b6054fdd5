import type { Archive } from '../../db/archive/open-archive.ts'
import type { FiguresQuery } from '../../db/figures/nodes.ts'
import { listMentions } from '../../db/lists/list-mentions.ts'
import type { Answer } from '../answer.ts'
import { toPlace } from './find-mentioned.ts'
import { createQuoter } from './quote-place.ts'
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
  const sentences = stated.flatMap(({ agency, year, code, value }) => {
    const mention = held.find(
      (one) =>
        one.agency === agency &&
        one.reportYear === year &&
        one.year === year &&
        `${NARRATIVE}${one.key}` === code &&
        one.value === value,
    )
    return mention ? [mention] : []
  })
  const places = new Map(sentences.map((one) => [`${one.reportId} ${one.sentenceStart}`, toPlace(one)]))
  const quotes = [...places.values()].slice(0, MOST_QUOTES).map((place) => quoteOf(place, 1))
  const isJudged = (as === 'list' || as === 'count') && JSON.stringify(where ?? '').includes(`"${NARRATIVE}`)
  const notes = isJudged ? [...told.notes, say(WORDING.onlyWritten, told.language)] : told.notes
  return { ...told, quotes: [...told.quotes, ...quotes], notes }
}
