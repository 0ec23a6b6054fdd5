/** What speaks for a reading of a turn and against it, as numbers that a small network weighs. */
import type { Dimension, Expr, FiguresQuery, OverYears, Reports, Take } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { listUnmet } from '../judge/calls-for.ts'
import { capped, listLostNumbers, SHAPING, surprise, weighSurprises } from '../judge/weighables.ts'
import { mean } from '../mean.ts'
import { readDimensions, readOver, readTake } from '../parse/figure-parts.ts'
import type { Mention } from '../parse/mention.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { has } from '../parse/view.ts'
import { labelsOf, listCodes, shapeOf } from '../rank/labels.ts'
import { probabilityOfCode } from '../rank/rank-measures.ts'
import type { Ranks } from '../rank-view.ts'
import type { Context } from '../talk.ts'
import type { Token } from '../tokens/meaning.ts'

/**
 * Where a reading of a turn comes from: a rule that knows its kind, what such a rule offers beside it, a change of the question
 * before or of the one before that, a question of its own, or what goes on with something else than figures, by a rule or as a change of it.
 */
export type TurnOrigin = 'step' | 'other' | 'edit' | 'earlierEdit' | 'alone' | 'aloneInYear' | 'told' | 'toldEdit'

/** One reading of a turn. */
export interface TurnReading {
  readonly query: Query
  /** It in the notation. */
  readonly line: string
  readonly origin: TurnOrigin
  /** The name of the rule, where it comes from one; the first rule that knows the turn knows it best. */
  readonly step?: string
  readonly isFirst?: boolean
  /** The rule itself leaves open what is meant. */
  readonly isOpen?: boolean
  /** What it is without the year of the talk. */
  readonly base?: Query
  /** How probable it is as a question of its own; 0 where it is none. */
  readonly alone?: number
  /** Words without a place in it. */
  readonly left: readonly Token[]
}

/** All that is known of a turn when its readings are weighed. */
export interface TurnEvidence {
  readonly parsed: Parsed
  readonly ranks: Ranks
  readonly context: Context
  /** The question about figures that the talk is about. */
  readonly before: FiguresQuery | null
  /** Whether it names agencies, places or kinds of organs; whether a word points at what was shown. */
  readonly namesWho: boolean
  readonly namesYear: boolean
  readonly points: boolean
  /** Whether it says everything itself. */
  readonly isNew: boolean
  /** Whether the rules for talks make the same of it as the grammar does of it alone. */
  readonly isAgreed: boolean
  /** Words that may change what is meant, of those without a place. */
  readonly doubtful: (left: readonly Token[]) => number
}

/** What a turn says and what was asked before it, read once for all of its readings. */
interface TurnFacts extends TurnEvidence {
  readonly cues: readonly Cue[]
  readonly unknownWords: number
  /** The values that it names for sure, and the codes of all that it may name. */
  readonly firm: readonly Mention[]
  readonly said: readonly string[]
  readonly hasCondition: boolean
  readonly groups: readonly Dimension[]
  readonly take: Take | null
  readonly over: OverYears | null
  /** The question before, whatever it asked for. */
  readonly asked: { readonly line: string; readonly shape: string }
}

function readFacts(evidence: TurnEvidence): TurnFacts {
  const { parsed, context } = evidence
  const { view, conditions } = parsed.parts
  return {
    ...evidence,
    doubtful: rememberBy(evidence.doubtful),
    cues: view.tokens.flatMap(({ meanings }) =>
      meanings.flatMap((meaning) => (meaning.kind === 'cue' ? [meaning.cue] : [])),
    ),
    unknownWords: parsed.left.filter(({ meanings }) => meanings.length === 0).length,
    firm: parsed.mentions.filter(({ isHint, isNoun }) => !isHint && !isNoun),
    said: parsed.mentions.flatMap(({ exprs }) => exprs.flatMap(codesOf)),
    hasCondition: conditions.some(({ isBare }) => !isBare),
    groups: readDimensions(view).value,
    take: readTake(view).value,
    over: readOver(view).value,
    asked: { line: writeNotation(context.query), shape: shapeOf(context.query) },
  }
}

/** The same of the same words: most readings of a turn leave the same ones. */
function rememberBy<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const value = made.has(key) ? (made.get(key) as V) : make(key)
    made.set(key, value)
    return value
  }
}

const text = (part: unknown): string => JSON.stringify(part)

/** The evidence for each reading of a turn: numbers of about 0…1 by name; one that is missing counts as 0. */
export function weighTurn(
  readings: readonly TurnReading[],
  evidence: TurnEvidence,
): readonly ReadonlyMap<string, number>[] {
  const facts = readFacts(evidence)
  return readings.map((reading) => weighOne(reading, facts))
}

function weighOne(reading: TurnReading, facts: TurnFacts): ReadonlyMap<string, number> {
  const { query, line, origin, step, isFirst, isOpen, alone, left } = reading
  const { parsed, ranks, asked, cues } = facts
  const labels = labelsOf(query)
  const shape = shapeOf(query)
  const reports = 'of' in query ? weighReports(query.of, facts) : []
  return new Map<string, number>([
    [`from ${origin}`, 1],
    ...(step ? [[`step ${step}${isOpen ? ' open' : ''}`, 1] as const] : []),
    ['first step', isFirst ? 1 : 0],
    ['alone', alone ?? 0],
    ['is alone', alone === undefined ? 0 : 1],
    [`from ${origin} where ${facts.isNew ? 'new' : 'going on'}`, 1],
    [`to ${shape}`, 1],
    [`from ${asked.shape} to ${shape}`, 1],
    ...weighSurprises(labels, ranks),
    ['codes surprise', mean(labels.codes.map((code) => surprise(probabilityOfCode(ranks.scores, code))))],
    ['numbers lost', capped(listLostNumbers(ranks, line).length, 2)],
    ['words in doubt', capped(facts.doubtful(left), 4)],
    ['unknown words', capped(facts.unknownWords, 4)],
    ['length', capped(parsed.parts.view.tokens.length, 25)],
    ['asked before', line === asked.line ? 1 : 0],
    ...cues.filter((cue) => SHAPING.has(cue)).map((cue): [string, number] => [`says ${cue} to ${shape}`, 1]),
    ...(query.kind === 'figures' ? listUnmet(line, parsed).map((name): [string, number] => [`unmet ${name}`, 1]) : []),
    ...reports,
    ...weighWords(query, reports, facts),
    ...(query.kind === 'figures' ? weighFigures(query, facts) : []),
  ])
}

/** What each cue of the turn goes with: who is asked about, whether the shape is the old one. */
function weighWords(
  query: Query,
  reports: readonly (readonly [string, number])[],
  { before, cues, asked }: TurnFacts,
): (readonly [string, number])[] {
  const who = reports.flatMap(([name]) => /^who \w+/.exec(name) ?? [])
  const shape = shapeOf(query) === asked.shape ? 'same shape' : 'other shape'
  const take =
    query.kind === 'figures' && text(query.take) === text(before?.take ?? null) ? 'same places' : 'other places'
  const values = query.kind === 'figures' && text(query.show) === text(before?.show) ? 'same values' : 'other values'
  const pair = `${asked.shape}>${shapeOf(query)}`
  return [
    ...who.map((one): [string, number] => [`${pair} ${one}`, 1]),
    ...[...new Set(cues)].flatMap((cue) =>
      [...who, shape, take, values].map((one): [string, number] => [`${cue} ${one}`, 1]),
    ),
  ]
}

/** Whose reports, and of which years: as named, shown or asked about before. */
function weighReports(of: Reports, facts: TurnFacts): (readonly [string, number])[] {
  const { parsed, context, before, namesWho, namesYear, points } = facts
  const said = parsed.reports.of
  const old = before?.of
  const who = ({ agencies, filters }: Pick<Reports, 'agencies' | 'filters'>): string =>
    text([agencies.map(({ id }) => id).toSorted(), filters])
  const [own, shown] = [who(of), who({ agencies: context.shown.agencies, filters: [] })]
  const isNone = of.agencies.length === 0 && of.filters.length === 0 && !of.reportIds && !of.in
  const kinds = [
    ...(old && own === who(old) ? ['kept'] : []),
    ...(own === shown || of.reportIds ? ['shown'] : []),
    ...(namesWho && own === who(said) ? ['named'] : []),
    ...(isNone ? ['all'] : []),
  ]
  const state = namesWho ? 'named' : points ? 'pointed' : 'free'
  const years = text(of.years)
  const time = [
    ...(old && years === text(old.years) ? ['kept'] : []),
    ...(namesYear && years === text(said.years) ? ['named'] : []),
    ...(of.years.length === 0 ? ['all'] : []),
  ]
  const added = said.filters.every((filter) =>
    of.filters.some((one) => Object.entries(filter).every(([key, value]) => one[key as keyof typeof one] === value)),
  )
  return [
    ...(kinds.length > 0 ? kinds : ['other']).map((kind): [string, number] => [`who ${kind} where ${state}`, 1]),
    ...(time.length > 0 ? time : ['other']).map((kind): [string, number] => [
      `years ${kind} where ${namesYear ? 'named' : 'free'}`,
      1,
    ]),
    ['many', of.agencies.length === 1 && of.filters.length === 0 ? 0 : 1],
    ['place lost', namesWho && said.filters.length > 0 && !added ? 1 : 0],
    ['but', of.except ? 1 : 0],
  ]
}

/** What is shown, under which conditions and in which groups: as said, or as before. */
function weighFigures(query: FiguresQuery, facts: TurnFacts): (readonly [string, number])[] {
  const { parsed, before, firm, said, groups } = facts
  const codes = listCodes(query)
  const old = before ? listCodes(before) : []
  const omitted = firm.filter(({ exprs }) => !exprs.flatMap(codesOf).some((code) => holds(codes, code)))
  const added = codes.filter((code) => !said.some((one) => holds([code], one)))
  const where = text(query.where)
  const part = (name: string, own: unknown, was: unknown, read: unknown, none: boolean): [string, number][] => {
    const state = read ? 'said' : 'free'
    const kind = none ? 'none' : text(own) === text(read) ? 'said' : text(own) === text(was) ? 'kept' : 'other'
    return was || !none || read ? [[`${name} ${kind} where ${state}`, 1]] : []
  }
  const named = firm.length > 0 ? 'named' : said.length > 0 ? 'hinted' : 'free'
  const isKept = text(query.show) === text(before?.show)
  return [
    [`values ${isKept ? 'kept' : added.length === 0 ? 'said' : 'other'} where ${named}`, 1],
    ['values omitted', capped(omitted.length, 2)],
    ['values added', capped(added.filter((code) => !old.includes(code)).length, 2)],
    ['values of before', firm.length > 0 ? capped(added.filter((code) => old.includes(code)).length, 2) : 0],
    ['values shown', capped(query.show.length, 4)],
    ...part('condition', query.where, before?.where ?? null, facts.hasCondition, query.where === null),
    ['condition as before', query.where && where === text(before?.where ?? null) ? 1 : 0],
    ['condition holds that of before', query.where && before?.where && where.includes(text(before.where)) ? 1 : 0],
    ...part(
      'groups',
      query.by,
      before?.by.length ? before.by : null,
      groups.length > 0 ? groups : null,
      query.by.length === 0,
    ),
    ...part('places', query.take, before?.take ?? null, facts.take, query.take === null),
    ...part('over', query.over, before?.over ?? null, facts.over, query.over === null),
    ['sides', query.sides.length > 0 ? 1 : 0],
    ['within', query.within ? 1 : 0],
    ['whole said', has(parsed.parts.view, 'whole', 'everywhere') ? 1 : 0],
  ]
}

const codesOf = (expr: Expr): string[] => (expr.kind === 'measure' ? [expr.code] : [])

/** Whether a code is among others, or a part of the same row. */
const holds = (codes: readonly string[], code: string): boolean =>
  codes.some((one) => one === code || one.startsWith(`${code.replace(/\.total$/u, '')}.`) || one.endsWith(code))
