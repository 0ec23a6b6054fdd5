/** What keeps a reading from being answered at once, however probable it is: it is offered at the most. */
import type { Reports } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { holdsValue } from '../outlines/join-requesters.ts'
import { findUnprinted } from '../parse/compose-talk.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { has } from '../parse/view.ts'
import { listCodes } from '../rank/labels.ts'
import { probabilityIn } from '../rank/rank-measures.ts'
import type { Token } from '../tokens/meaning.ts'
import { dropsGroup } from './calls-for.ts'
import { changesBound } from './changes-bound.ts'
import { type Evidence, type Judged, listLostNumbers } from './weighables.ts'

type Rule = (judged: Judged, evidence: Evidence) => boolean

/** Each forbids an answer by itself. */
const FORBIDS: readonly Rule[] = [
  // 那个局: an agency that only a talk would know.
  (_, { parsed: { parts, reports } }) => !reports.namesAgency && POINTING.test(parts.view.text),
  // Reports of a kind but for those of the same kind are none; nobody asks for them.
  ({ query }) => takesAwayItself(query),
  // A ground that nobody knows, the name of another agency, other years.
  ({ query }, { left: { essential } }) => isUnsaid(essential, query),
  // Months and quarters, amounts of fines: reports print none, whatever figure is asked for.
  ({ query }, { parsed }) => query.kind === 'figures' && findUnprinted(parsed.parts.view) !== undefined,
  // The most where the words say the least, and the least where they say the most.
  ({ query }, { parsed }) => takesOtherEnd(query, parsed),
  // A level of government that nobody said.
  ({ query }, { parsed }) => addsLevel(query, parsed),
  // Problems where the words say improvements.
  ({ query }, { parsed }) =>
    query.kind === 'themes' && parsed.query?.kind === 'themes' && query.aspect !== parsed.query.aspect,
  // More than what the words bound from above.
  ({ query }, { parsed }) => changesBound(query, parsed),
  // A value that the question names for sure stands nowhere in a reading of figures.
  ({ query }, { parsed }) => omitsValue(query, parsed),
  // A value that a question about the archive's reports has no place for: 收费收录了哪些报告.
  ({ query }, { parsed }) => query.kind === 'coverage' && parsed.left.some(namesValue),
]

/** Each makes an answer doubtful. */
const DOUBTS: readonly Rule[] = [
  // A word without effect may bound the value.
  ({ query }, { left: { narrowing } }) => isUnsaid(narrowing, query),
  // A group that the words name is none of the reading's: 哪些市.
  ({ query }, { parsed }) => query.kind === 'figures' && dropsGroup(writeNotation(query), parsed),
  // A share that is asked for neither by the words nor as examples ask.
  ({ query }, { parsed, ranks }) =>
    query.kind === 'figures' &&
    query.as === 'share' &&
    !has(parsed.parts.view, 'share', 'outOf') &&
    probabilityIn(ranks.scores, 'shape', 'share') < 0.5,
  // A number of the question stands nowhere in what examples make of it.
  ({ query, origin }, { ranks }) => origin !== 'grammar' && listLostNumbers(ranks, writeNotation(query)).length > 0,
]

export type Obstacle = 'forbidden' | 'doubted'

/** What the rules say of answering a reading at once; undefined where none of them speaks against it. */
export function findObstacle(judged: Judged, evidence: Evidence): Obstacle | undefined {
  const speaks = (rule: Rule): boolean => rule(judged, evidence)
  if (FORBIDS.some(speaks)) return 'forbidden'
  return DOUBTS.some(speaks) ? 'doubted' : undefined
}

const isUnsaid = (words: readonly Token[], query: Query): boolean => {
  const codes = words.length > 0 ? listCodes(query) : []
  return words.some((token) => !isSaidBy(token, codes))
}

function takesOtherEnd(query: Query, { parts: { view } }: Parsed): boolean {
  if (query.kind !== 'figures') return false
  const [most, least] = [has(view, 'most', 'max'), has(view, 'least', 'min')]
  const isMost = query.over?.kind === 'peak' || query.as === 'max' || query.take?.kind === 'top'
  // "Lowest first": all of them, from below.
  if (query.as === 'rank' && query.take?.kind !== 'bottom' && has(view, 'rankingAscending') && !most) return true
  const isLeast = query.over?.kind === 'trough' || query.as === 'min' || query.take?.kind === 'bottom'
  return most !== least && (least ? isMost : isLeast)
}

const levelsOf = (of: Reports): string[] => of.filters.flatMap(({ level }) => level ?? [])

function addsLevel(query: Query, { reports }: Parsed): boolean {
  const said = levelsOf(reports.of)
  return 'of' in query && levelsOf(query.of).some((level) => !said.includes(level))
}

const POINTING = /[这那该]个?(?:[局委厅]|单位|部门|机关)|\b(?:this|that) (?:agency|bureau|office)\b/u

function omitsValue(query: Query, { mentions }: Parsed): boolean {
  if (query.kind !== 'figures' || query.as === 'profile') return false
  // "Less than 25 % granted" stands there as a rate.
  const codes = listCodes(query).flatMap((code) => [code, ...(findMeasure(code)?.numerator.flat() ?? [])])
  return mentions.some(
    ({ isHint, isNoun, exprs }) =>
      !isHint &&
      !isNoun &&
      exprs.length > 0 &&
      exprs.every((expr) => expr.kind === 'measure' && !codes.some((code) => holdsValue(code, expr.code))),
  )
}

function takesAwayItself(query: Query): boolean {
  const of = query.kind === 'figures' ? query.of : null
  const kept = new Set(of?.filters.map((filter) => JSON.stringify(filter)))
  return of?.except?.filters.some((filter) => kept.has(JSON.stringify(filter))) ?? false
}

/** Whether a word is a value of the form that a reading from elsewhere holds: "(three securities and one stability)". */
const isSaidBy = ({ meanings }: Token, codes: readonly string[]): boolean =>
  meanings.some(
    ({ kind, ...meaning }) =>
      kind === 'member' && 'key' in meaning && codes.some((code) => code.includes(`.${meaning.key}.`)),
  )

const namesValue = ({ meanings }: Token): boolean => meanings.some(({ kind }) => kind === 'member' || kind === 'code')
