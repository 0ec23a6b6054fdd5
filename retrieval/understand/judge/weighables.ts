/** What speaks for a reading of a question and against it, as numbers that a small model weighs. */

import type { Cue } from '../../languages/cues.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { contradicts } from '../contradicts.ts'
import { mean } from '../mean.ts'
import { holdsValue } from '../outlines/join-requesters.ts'
import { orderOf } from '../outlines/order-of.ts'
import { outlineOf } from '../outlines/outline-of.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { Proposal, Proposals } from '../propose-readings.ts'
import { type Head, type Labels, labelsOf, NONE } from '../rank/labels.ts'
import { probabilityIn, probabilityOfCode } from '../rank/rank-measures.ts'
import type { Ranks } from '../rank-view.ts'
import type { LeftWords } from '../sort-left-words.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'
import { listUnmet } from './calls-for.ts'
import { changesBound } from './changes-bound.ts'

/**
 * Where a reading comes from: the grammar composed it, alone or in a shape that examples give; or examples propose it, about the
 * same figures or others; or it is the outline of many of them.
 */
export const ORIGINS = ['grammar', 'shapes', 'examples', 'templates', 'outlines'] as const
export type Origin = (typeof ORIGINS)[number]

/** A reading to be judged, and where it comes from. */
export interface Judged {
  readonly query: Query
  readonly origin: Origin
}

/** All that is known of a question when its readings are weighed. */
export interface Evidence {
  readonly parsed: Parsed
  readonly ranks: Ranks
  readonly proposals: Proposals
  readonly left: LeftWords
}

/** Heads of the model whose surprise counts. */
const SURPRISES = ['row', 'shape', 'dimension', 'over', 'take', 'condition'] as const satisfies readonly Head[]

/** No surprise is greater than at this probability. */
const LEAST = 0.001
export const surprise = (probability: number): number => Math.log(Math.max(LEAST, probability)) / Math.log(LEAST)
export const capped = (count: number, most: number): number => Math.min(count, most) / most

/** How little the heads of the model expect the labels of a reading. */
export const weighSurprises = (labels: Labels, { scores }: Ranks): readonly [string, number][] =>
  SURPRISES.map((head) => [
    `${head} surprises`,
    head === 'row' && labels.row === NONE ? 0 : surprise(probabilityIn(scores, head, labels[head])),
  ])

/** The evidence for one reading: numbers of about 0…1 by name; one that is missing counts as 0. */
export function weighables(query: Query, evidence: Evidence): ReadonlyMap<string, number> {
  const { parsed, ranks, proposals, left } = evidence
  const line = writeNotation(query)
  const labels = labelsOf(query)
  const { codes } = labels
  const outlined = outlineOf(line, codes)
  const known = ranks.scores.get('outline')?.find(({ label }) => label === outlined.outline)
  const order = orderOf(outlined, proposals.figures)
  const said = parsed.mentions
    .filter(({ isHint, isNoun }) => !isHint && !isNoun)
    .map(({ exprs }) => exprs.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : [])))
    .filter((some) => some.length > 0)
  const missed = (ranks.scores.get('codes') ?? []).filter((one) => one.probability > 0.5 && !codes.includes(one.label))
  const missedColumns = (ranks.scores.get('columns') ?? []).filter(
    (one) => one.probability > 0.5 && one.label !== 'total' && !labels.columns.includes(one.label),
  )
  const isHeld = (value: string): boolean => codes.some((code) => holdsValue(code, value))
  const cues = parsed.left.filter(({ meanings }) => meanings.some(({ kind }) => kind === 'cue'))
  const unknown = parsed.left.filter(({ meanings }) => meanings.length === 0)
  return new Map<string, number>([
    ['one', 1],
    [`shape ${labels.shape}`, 1],
    ...weighNearness('', line, proposals.examples),
    ...weighNearness('template ', line, proposals.templates),
    ...weighSurprises(labels, ranks),
    ['outline surprise', known ? surprise(known.probability) : 0],
    ['outline unknown', known ? 0 : 1],
    ['bound changed', changesBound(query, parsed) ? 1 : 0],
    ['order surprise', order ? surprise(probabilityIn(ranks.scores, 'order', order)) : 0],
    ['codes surprise', mean(codes.map((code) => surprise(probabilityOfCode(ranks.scores, code))))],
    ['columns missed', capped(missedColumns.length, 2)],
    ['codes missed', capped(missed.length, 2)],
    ['values omitted', capped(said.filter((some) => !some.some((value) => isHeld(value))).length, 2)],
    [
      'values added',
      said.length === 0
        ? 0
        : capped(codes.filter((code) => !said.some((some) => some.some((value) => holdsValue(code, value)))).length, 2),
    ],
    ['no value said', said.length === 0 ? 1 : 0],
    ['numbers lost', capped(listLostNumbers(ranks, line).length, 2)],
    ['unknown words', capped(unknown.length, 4)],
    ['cues left', capped(cues.length, 4)],
    ['words in doubt', capped(left.doubtful.length, 4)],
    ['no word in doubt', left.doubtful.length === 0 ? 1 : 0],
    ['contradicted', contradicts(query, said.length > 0, ranks) ? 1 : 0],
    ['length', capped(parsed.tokens.length, 25)],
    ...(query.kind === 'figures' ? listUnmet(line, parsed).map((name): [string, number] => [`unmet ${name}`, 1]) : []),
    ...weighScope(query),
    ...weighCues(parsed.tokens),
  ])
}

/** How far a reading reaches: a figure of all agencies is seldom what "how many" asks for. */
function weighScope(query: Query): (readonly [string, number])[] {
  if (query.kind !== 'figures') return []
  const { agencies, filters, years } = query.of
  const many = agencies.length > 1 || query.sides.length > 0
  const reach = many ? 'several' : agencies.length === 1 ? 'one' : filters.length > 0 ? 'group' : 'all'
  const isOneYear = years.length === 1 && years[0]?.from === years[0]?.to
  return [
    [`of ${reach}`, 1],
    ['of one year', isOneYear ? 1 : 0],
    ['where', query.where ? 1 : 0],
    ['figures shown', capped(query.show.length, 4)],
  ]
}

/** Cues that tell the shape of an answer. */
export const SHAPING: ReadonlySet<string> = new Set<Cue>([
  'whichAgency',
  'howMany',
  'howManyAgencies',
  'yesno',
  'sum',
  'average',
  'max',
  'min',
  'most',
  'least',
  'ranking',
  'share',
  'outOf',
  'change',
  'trend',
  'difference',
  'multiple',
  'position',
  'compare',
  'moreThan',
  'breakdown',
])

/** The cues that a question has, whatever was made of them. */
const weighCues = (tokens: readonly Token[]): (readonly [string, number])[] =>
  tokens.flatMap(({ meanings }) =>
    meanings.flatMap((meaning): (readonly [string, number])[] =>
      meaning.kind === 'cue' && SHAPING.has(meaning.cue) ? [[`says ${meaning.cue}`, 1]] : [],
    ),
  )

/** How near examples are that propose a line, and how much nearer ones propose another. */
function weighNearness(name: string, line: string, proposals: readonly Proposal[]): (readonly [string, number])[] {
  const own = proposals.find((one) => one.line === line)
  const best = Math.max(0, ...proposals.map(({ similarity }) => similarity))
  return [
    [`${name}similarity`, own?.similarity ?? 0],
    [`${name}support`, capped(own?.support ?? 0, 4)],
    [`${name}outdone`, best - (own?.similarity ?? 0)],
    [`${name}unplaced`, capped(own?.unplaced ?? 0, 2)],
  ]
}

/** Numbers of the question that stand nowhere in the query. */
export const listLostNumbers = ({ masked }: Ranks, line: string): readonly Token[] =>
  masked.spans.flatMap(({ kind, tokens: [token] }) => {
    const number = token && kind === 'number' ? meaningOf(token, 'number') : undefined
    const stands = number && new RegExp(`(?<![\\d.])${number.value}(?![\\d.])`).test(line)
    return token && number && !stands ? [token] : []
  })
