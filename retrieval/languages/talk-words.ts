import type { TalkQuery } from '../query/query.ts'

/** What the archive holds, for answers about itself. */
export interface ArchiveFacts {
  readonly reports: number
  readonly agencies: number
  /** In order; empty for an empty archive. */
  readonly years: readonly number[]
  /** Questions that this archive answers. */
  readonly examples: readonly string[]
}

type About = TalkQuery['about']
export type MetaTopic = Extract<About, { kind: 'meta' }>['topic']
export type SmalltalkTopic = Extract<About, { kind: 'smalltalk' }>['topic']

/** What annual reports do not tell, as far as there is a better word than "not in the reports". */
export const OUTSIDE_TOPICS = [
  'month',
  'fineAmount',
  'caseDetail',
  'person',
  'contact',
  'legalAdvice',
  'writing',
  'forecast',
  'opinion',
  'weather',
] as const
export type OutsideTopic = (typeof OUTSIDE_TOPICS)[number]

/** Replies to small talk, to questions about the program, and to what no report tells, in one language. */
export interface TalkWords {
  readonly meta: Readonly<Record<MetaTopic, (facts: ArchiveFacts) => string>>
  readonly smalltalk: Readonly<Record<SmalltalkTopic, string>>
  readonly outside: Readonly<Record<OutsideTopic, string>>
  /** Of any other topic. */
  readonly elsewhere: string
  readonly examples: string
}
