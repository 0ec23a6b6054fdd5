import type { MentionRecord } from '../../db/archive/report-record.ts'
import { findMentionSubject, MENTION_SUBJECTS, type MentionSubject } from '../../db/form/mention-subjects.ts'
import { findNoun } from './quantities/find-noun.ts'
import { findChange, findScope, findYear } from './quantities/find-scope.ts'
import { EMPTY, findSubject } from './quantities/find-subject.ts'
import { type PlacedNumber, placeNumbers } from './quantities/place-numbers.ts'
import { readNumbers } from './quantities/read-numbers.ts'
import { type Piece, readSentences, type Sentence } from './quantities/sentences.ts'
import { settleParts, settleRepeated } from './quantities/settle-parts.ts'

/**
 * Quantities that the narrative states, with the words that they belong to. Each is a slice of the text: nothing is
 * read that is not printed, and a number whose subject no table knows keeps its noun and no key.
 * @param text the text that the passages' offsets point into
 * @param report a sentence that names another year speaks of that one, and one that opens with another place of that place
 */
export const findMentions = (
  text: string,
  passages: readonly Piece[],
  report: { readonly year: number; readonly agency?: string },
): MentionRecord[] =>
  settleRepeated(readSentences(text, passages).flatMap((sentence) => readSentence(sentence, text, report)))

function readSentence(
  sentence: Sentence,
  text: string,
  { year, agency = '' }: { readonly year: number; readonly agency?: string },
): MentionRecord[] {
  const numbers = placeNumbers(sentence.text, readNumbers(sentence.text))
  const subjects: (MentionSubject | null)[] = []
  const mentions = numbers.map((number) => {
    const mention = readNumber(number, { sentence, text, year, agency, subjects })
    subjects.push(findMentionSubject(mention.key ?? '') ?? null)
    return mention
  })
  return [...settleParts(nameTotals(mentions, numbers, subjects), numbers), ...readNone(sentence, year)].toSorted(
    (a, b) => a.start - b.start,
  )
}

interface Context {
  readonly sentence: Sentence
  readonly text: string
  /** Of the report. */
  readonly year: number
  readonly agency: string
  /** Of the numbers before. */
  readonly subjects: readonly (MentionSubject | null)[]
}

function readNumber(number: PlacedNumber, { sentence, text, year, agency, subjects }: Context): MentionRecord {
  const sign = findChange(number)
  const percent = number.unit === 'ratio'
  const members = number.totalOf.flatMap((i) => subjects[i] ?? [])
  const subject = members.length
    ? findWhole(members)
    : percent && !sign
      ? null
      : findSubject(number, sentence.before, sign !== null)
  const of = findYear(number, year)
  const parent = number.among === null ? null : (subjects[number.among] ?? null)
  const place = toPlace(sentence, number)
  return {
    key: subject?.key ?? null,
    kind: sign ? 'change' : percent ? 'percent' : 'count',
    scope: sign ? 'previous' : findScope(number, { sentence, year: { of, report: year }, subject, parent, agency }),
    subject: tellSubject(sentence.printed, number),
    ...findNoun(number),
    value: sign ? sign * number.value : number.value,
    unit: number.unit,
    raw: text.slice(place.start, place.end).replace(/\s+/gu, ''),
    approximate: number.approximate,
    year: of,
    ...place,
  }
}

/**
 * What an enumeration adds up to: the subject that its members are parts of, or their own; null where they have none in
 * common, and where there is but one: 加上年结转2件，共32件 adds it to something else.
 */
function findWhole(members: readonly (MentionSubject | null)[]): MentionSubject | null {
  const [first] = members
  if (!first || members.length < 2 || members.some((one) => one === null)) return null
  const whole = first.partOf?.find((key) => members.every((one) => one?.partOf?.includes(key)))
  if (whole) return findMentionSubject(whole) ?? null
  return members.every((one) => one === first) ? first : null
}

/** A total that names nothing itself counts what the numbers among it are parts of: 共18件，其中建议2件、提案16件. */
const nameTotals = (
  mentions: readonly MentionRecord[],
  numbers: readonly PlacedNumber[],
  subjects: readonly (MentionSubject | null)[],
): MentionRecord[] =>
  mentions.map((mention, i) => {
    const members = numbers.flatMap(({ among }, k) => (among === i ? [subjects[k] ?? null] : []))
    if (mention.key || mention.kind !== 'count' || members.length < 2 || !EMPTY.test(numbers[i]?.own ?? ''))
      return mention
    return { ...mention, key: findWhole(members)?.key ?? null }
  })

const LONGEST_SUBJECT = 30

/** The words around the number, as printed. */
const tellSubject = (printed: string, { start, end, own, tail }: PlacedNumber): string => {
  const from = Math.max(0, start - (own ? Math.min(own.length, LONGEST_SUBJECT) : LONGEST_SUBJECT))
  return [printed.slice(from, start), printed.slice(end, end + Math.min(tail.length, 12))].filter(Boolean).join('…')
}

/** Offsets of a slice of the sentence, and of the part of the sentence around it that a semicolon ends. */
function toPlace(
  { text, at }: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<MentionRecord, 'start' | 'end' | 'sentenceStart' | 'sentenceEnd'> {
  const from = text.lastIndexOf(';', start - 1) + 1
  const semicolon = text.indexOf(';', end)
  const to = semicolon < 0 ? text.length : semicolon + 1
  return {
    start: at[start] ?? 0,
    end: (at[end - 1] ?? 0) + 1,
    sentenceStart: at[from] ?? 0,
    sentenceEnd: (at[to - 1] ?? 0) + 1,
  }
}

const NONE = MENTION_SUBJECTS.flatMap((subject) =>
  subject.none ? [{ subject, none: new RegExp(subject.none, 'u') }] : [],
)
/** A clause that counts something does not say that there was none: 未收取费用3元 is no such clause. */
const COUNTS = /\d(?:件|条|次|场|元|份|人)/u

/** What clauses of the sentence say that there was none of. */
function readNone(sentence: Sentence, year: number): MentionRecord[] {
  const found = new Map<string, MentionRecord>()
  for (const { 0: clause, index } of sentence.text.matchAll(/[^,;:。!?]+/gu)) {
    if (COUNTS.test(clause) || sentence.section === 'problems') continue
    for (const { subject, none } of NONE) {
      const { narrow } = subject
      const match = none.exec(clause)
      if (!match || found.has(subject.key) || (narrow && new RegExp(narrow, 'u').test(clause))) continue
      const start = index + match.index
      const number = { own: clause.slice(0, match.index), topic: sentence.text.slice(0, index) } as PlacedNumber
      const of = findYear(number, year)
      found.set(subject.key, {
        key: subject.key,
        kind: 'count',
        scope: of < year ? 'previous' : 'whole',
        subject: clause.slice(-LONGEST_SUBJECT),
        noun: subject.label.zh,
        verb: null,
        value: 0,
        unit: subject.unit,
        raw: match[0],
        approximate: false,
        year: of,
        ...toPlace(sentence, { start, end: start + match[0].length }),
      })
    }
  }
  return [...found.values()]
}
