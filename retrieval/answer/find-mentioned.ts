import type { Archive } from '../../db/archive/open-archive.ts'
import type { RanStatement } from '../../db/figures/ran-statement.ts'
import { MENTION_SUBJECTS } from '../../db/form/mention-subjects.ts'
import { type ListedMention, listMentions } from '../../db/lists/list-mentions.ts'
import type { AnswerRow } from '../answer.ts'
import { tokenise } from '../search/tokenise.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'
import type { QuotedPlace } from './quote-place.ts'

/** More statements than this are no answer to "how many"; the passages are searched instead. */
const MOST_MENTIONS = 24

const ASKED = MENTION_SUBJECTS.map(({ key, general, asked }) => ({
  key,
  general: general ?? false,
  pattern: new RegExp(`${asked.zh}|(?<![a-z])(?:${asked.en})(?![a-z])`, 'gu'),
}))

/** Subjects of narrative figures that a question names: the longest wordings, general ones where no other is named. */
export function findAskedSubjects(question: string): string[] {
  const { text } = normaliseQuestion(question)
  const found = ASKED.flatMap(({ key, general, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      key,
      general,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const exact = found.some(({ general }) => !general) ? found.filter(({ general }) => !general) : found
  const longest = exact.filter(
    (one) =>
      !exact.some(
        (other) =>
          other.key !== one.key &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
  return [...new Set(longest.map(({ key }) => key))]
}

/** What the narrative of these reports says of the subjects that a question names; null where it names none, or too much. */
export function findMentioned(
  archive: Archive,
  reportIds: readonly number[],
  question: string,
): { readonly mentions: readonly ListedMention[]; readonly sql: RanStatement } | null {
  const keys = findAskedSubjects(question)
  if (!keys.length || !reportIds.length) return null
  const { rows, sql } = listMentions(archive, reportIds, keys)
  if (!rows.length || rows.length > MOST_MENTIONS) return null
  const words = tokenise(question)
  const shared = ({ sentence }: ListedMention): number => {
    const held = new Set(tokenise(sentence))
    return words.filter((word) => held.has(word)).length
  }
  // The sentence that shares most words with the question comes first: an account or a place that it names.
  return { mentions: rows.toSorted((a, b) => shared(b) - shared(a)), sql }
}

export const toMentionRow = ({ agency, reportYear, key, value, unit }: ListedMention): AnswerRow => ({
  agency,
  year: reportYear,
  code: `mention.${key}`,
  value,
  unit,
  state: 'number',
  aggregate: null,
  source: null,
  findings: [],
})

/** Where the sentence of a quantity stands. */
export const toPlace = (mention: ListedMention): QuotedPlace => ({
  reportId: mention.reportId,
  agency: mention.agency,
  year: mention.reportYear,
  section: mention.section,
  text: foldWhitespace(mention.sentence),
  file: mention.file,
  start: mention.sentenceStart,
  end: mention.sentenceEnd,
})
