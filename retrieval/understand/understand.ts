import { isForeign } from '../languages/other-languages.ts'
import type { Query } from '../query/query.ts'
import { collectTurn } from './follow/collect-turn.ts'
import { judgeContinued, judgeReadingsOfTurn } from './follow/judge-turn.ts'
import { hearQuestion } from './hear-question.ts'
import type { Lessons } from './lessons.ts'
import type { Parsed } from './parse/parse-question.ts'
import { type Quotation, readQuotation } from './parse/read-quotation.ts'
import { type ReportsReading, readReports } from './parse/read-reports.ts'
import { proposeAll, readLesson } from './propose-readings.ts'
import { listReadings, type Readings } from './readings.ts'
import type { Context } from './talk.ts'
import type { Token } from './tokens/meaning.ts'
import type { NameIndex } from './tokens/name-index.ts'
import { normaliseQuestion } from './tokens/normalise-question.ts'
import { tokeniseQuestion } from './tokens/tokenise-question.ts'
import { composeTold, mayBeTold, type Told } from './told.ts'

/** A question longer than this is no question. */
const LONGEST_QUESTION = 600
/** What is longer as it was sent is not even folded to one spelling, which takes time. */
const LONGEST_SENT = 10_000

export interface Setting {
  readonly names: NameIndex
  /** The day that "last year" counts from. */
  readonly now: Date
  readonly context: Context | null
  /** What people have taught this archive; absent for nothing. */
  readonly lessons?: Lessons | undefined
}

/** What a question means. */
export type Understanding =
  /** Read exactly, or but for words that are harmless (`unused`). */
  | {
      readonly kind: 'query'
      readonly query: Query
      readonly reports: ReportsReading
      readonly unused: readonly string[]
      /** What reports say, should that be asked for after all. */
      readonly told?: Told | null
      /** Figures that are offered where no report tells what is asked for: those of the year in place of a month. */
      readonly instead?: readonly Query[]
    }
  /** Something may be missing: the best readings first. */
  | {
      readonly kind: 'offer'
      readonly readings: readonly Query[]
      readonly ignored: readonly string[]
      /** What reports say, should that be asked for; null where the talk before is gone on with. */
      readonly told: Told | null
    }
  | { readonly kind: 'unknownAgency'; readonly names: readonly string[]; readonly query: Query | null }
  /** Nothing to read; more than a question; neither Chinese nor English. */
  | { readonly kind: 'empty' | 'tooLong' | 'foreign' }

/** Reads a question: words → tokens → query, with the talk before it; ranked readings where words are left over. */
export function understand(question: string, { names, now, context, lessons }: Setting): Understanding {
  if (question.length > LONGEST_SENT) return { kind: 'tooLong' }
  const { text } = normaliseQuestion(question)
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'empty' }
  if (text.length > LONGEST_QUESTION) return { kind: 'tooLong' }
  if (isForeign(text)) return { kind: 'foreign' }
  const quotation = readQuotation(text)
  if (quotation) return citeQuotation(quotation, { names, now, context })
  const heard = hearQuestion(text, { names, now, context })
  const { view, ranks, parsed, continued } = heard
  const query = continued?.query ?? null
  if (parsed.reports.unknown.length > 0) return { kind: 'unknownAgency', names: parsed.reports.unknown, query }
  const proposing = { names, thisYear: now.getFullYear(), lessons }
  const taught = readLesson(ranks, proposing)
  if (taught) return { kind: 'query', query: taught, reports: parsed.reports, unused: [] }
  if (continued?.isSettled || (continued?.follows && context?.offered))
    return decide(parsed, judgeContinued(continued, view, ranks))
  const proposals = proposeAll(view, parsed, ranks, proposing)
  if (context && !context.offered && parsed.query?.kind !== 'talk') {
    const readings = judgeReadingsOfTurn(collectTurn(heard, proposals, context, names))
    if (readings.readings.length > 0) return decide(parsed, readings, readings.sure ? null : composeTold(parsed))
  }
  const readings = listReadings(parsed, query, ranks, proposals)
  const [best] = readings.readings
  const isDoubted = !readings.sure || (best !== undefined && context === null && mayBeTold(best, parsed))
  return decide(parsed, readings, isDoubted ? composeTold(parsed) : null)
}

/** Words whose source is asked for, in the reports that the question around them names. */
function citeQuotation({ said, rest }: Quotation, { names, now }: Setting): Understanding {
  const view = { text: rest, tokens: tokeniseQuestion(rest, { names, now }) }
  const reports = readReports(view, names, true).value
  const query: Query = {
    kind: 'passages',
    of: reports.of,
    text: said.trim(),
    sections: [],
    aspect: null,
    where: null,
    literal: true,
  }
  return reports.unknown.length > 0
    ? { kind: 'unknownAgency', names: reports.unknown, query }
    : { kind: 'query', query, reports, unused: [] }
}

function decide(
  parsed: Parsed,
  { sure, readings, harmless, doubtful }: Readings,
  told: Told | null = null,
): Understanding {
  const [best, ...others] = readings
  const isOutside = best?.kind === 'talk' && best.about.kind === 'outside'
  const instead = isOutside ? others.filter(({ kind }) => kind === 'figures').slice(0, 1) : []
  return sure && best
    ? { kind: 'query', query: best, reports: parsed.reports, unused: harmless.map(textOf), told, instead }
    : { kind: 'offer', readings, ignored: doubtful.map(textOf), told }
}

const textOf = (token: Token): string => token.text
