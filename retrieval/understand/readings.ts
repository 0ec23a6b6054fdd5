import { EVERY_REPORT, type FiguresQuery, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import { writeNotation } from '../query/notation/write-notation.ts'
import type { Query } from '../query/query.ts'
import { judgeReadings } from './judge/judge-reading.ts'
import { findObstacle, type Obstacle } from './judge/obstacles.ts'
import type { Evidence, Judged } from './judge/weighables.ts'
import { asPrinted } from './parse/compose-figures.ts'
import { findUnprinted } from './parse/compose-talk.ts'
import type { Learned, Parsed } from './parse/parse-question.ts'
import type { Proposals } from './propose-readings.ts'
import { proposeShapes } from './propose-shapes.ts'
import type { RankedMeasure } from './rank/rank-measures.ts'
import type { Ranks } from './rank-view.ts'
import { sortLeftWords } from './sort-left-words.ts'
import type { Token } from './tokens/meaning.ts'
import { weighNews } from './told.ts'
import { uniqueBy } from './unique-by.ts'

/** Readings of a question in order, and whether the first may be answered without asking back. */
export interface Readings {
  readonly sure: boolean
  readonly readings: readonly Query[]
  /** Words without effect on the first reading that change nothing. */
  readonly harmless: readonly Token[]
  /** Words without effect that may change what is meant. */
  readonly doubtful: readonly Token[]
}

/**
 * How probable a reading must be to be answered at once, calibrated on questions that the examples do not hold: one that the
 * grammar composed of every word, one that it composed without some of them, one that examples propose, one that something speaks against.
 */
const ANSWERS = { exact: 0.1, likely: 0.32, examples: 0.46, doubted: 0.7 } as const
/** How probable a value must be to choose among those that the words fit. */
const KNOWN = 0.7
/** What is less probable is not offered either; talk about the program never is. */
const OFFERS = 0.02
/** The same for what the grammar reads and holds no figure: quotes and replies speak for themselves. */
const TELLS = 0.05
const QUOTED_KINDS: ReadonlySet<Query['kind']> = new Set<Query['kind']>(['passages', 'define'])
/** Readings that are kept at the most. */
const MOST = 6

/** Everything that a question may mean, the grammar's reading first. */
export const listCandidates = (
  parsed: Parsed,
  query: Query | null,
  ranks: Ranks,
  { examples, templates, outlines }: Proposals,
): Judged[] =>
  uniqueBy(
    [
      ...(query ? [{ query, origin: 'grammar' as const }] : []),
      ...[
        ...examples.map((one) => one.query).filter(isWhole),
        ...ranks.measures.flatMap(({ code }) => replaceMeasure(query, code, parsed.reports.of)),
      ].map((one) => ({ query: one, origin: 'examples' as const })),
      ...proposeShapes(parsed, ranks).map((one) => ({ query: one, origin: 'shapes' as const })),
      ...templates
        .map((one) => ({ query: one.query, origin: 'templates' as const }))
        .filter((one) => isWhole(one.query)),
      ...outlines.map((one) => ({ query: one, origin: 'outlines' as const })),
    ].map((one) => (one.query.kind === 'figures' ? { ...one, query: asPrinted(one.query) } : one)),
    ({ query: one }) => writeNotation(one),
  )

/** Weighs what the grammar composed and what the examples propose. */
export function listReadings(parsed: Parsed, query: Query | null, ranks: Ranks, proposals: Proposals): Readings {
  const evidence = collectEvidence(parsed, query, ranks, proposals)
  const { left } = evidence
  const listed = listCandidates(parsed, query, ranks, proposals)
  const probabilities = judgeReadings(listed, evidence)
  const isNotPrinted = findUnprinted(parsed.parts.view) !== undefined
  const candidates = listed
    .map((one, at) => ({ ...one, probability: probabilities[at] as number }))
    .filter(
      ({ query: one, origin, probability }) =>
        origin === 'grammar' ||
        // The figure of the year is told beside what no report prints, however probable it is.
        (isNotPrinted && one.kind === 'figures') ||
        probability >= (one.kind === 'talk' ? ANSWERS.examples : OFFERS),
    )
    .map((one): Candidate => ({ ...one, obstacle: findObstacle(one, evidence) }))
    .toSorted((a, b) => b.probability - a.probability)
  const isEnough = (one: Candidate): boolean => one.probability >= leastFor(one, evidence)
  // In what the grammar made of every word none is lost; an example may know nothing of one.
  const exact = candidates.find((one) => one.origin === 'grammar' && parsed.left.length === 0)
  const isExact = exact && isEnough({ ...exact, probability: amongAllowed(exact, candidates) })
  const sure = isExact ? exact : candidates.find(isEnough)
  const readings = [...(sure ? [sure] : []), ...candidates.filter((one) => one !== sure)]
  return {
    sure: sure !== undefined,
    readings: readings.slice(0, MOST).map((one) => one.query),
    ...(sure ? { harmless: [...left.harmless, ...left.doubtful], doubtful: [] } : left),
  }
}

/** A reading with what was found out about it. */
interface Candidate extends Judged {
  readonly probability: number
  readonly obstacle: Obstacle | undefined
}

/** How probable a reading is where what a rule forbids takes nothing from it. */
function amongAllowed({ probability }: Candidate, candidates: readonly Candidate[]): number {
  const lost = candidates
    .filter(({ obstacle }) => obstacle === 'forbidden')
    .reduce((sum, one) => sum + one.probability, 0)
  return probability / Math.max(1 - lost, probability)
}

/** How probable a reading must be to be answered at once; one that a rule forbids is offered at the most. */
function leastFor({ query, origin, obstacle }: Candidate, evidence: Evidence): number {
  const { parsed, ranks } = evidence
  // No figure is answered for a month: that reports are of years is.
  const isNotPrinted = query.kind === 'talk' && findUnprinted(parsed.parts.view) !== undefined
  if (origin === 'grammar' && (isNotPrinted || isTold(query, parsed, ranks))) return 0
  if (obstacle) return obstacle === 'forbidden' ? Number.POSITIVE_INFINITY : ANSWERS.doubted
  if (origin !== 'grammar') return ANSWERS.examples
  const isExact = parsed.left.length === 0
  // No other question is worded as one about themes.
  if (isExact && query.kind === 'themes') return 0
  if (QUOTED_KINDS.has(query.kind) || (isExact && query.kind !== 'figures')) return TELLS
  return isExact ? ANSWERS.exact : ANSWERS.likely
}

/** How probable it must be that what reports say is asked for, where its words may be those of figures. */
export const TOLD = 0.3
/** English words, or pairs of characters, that no figure has a name for, from which on a question is about what is told. */
const NEW_WORDS = 2

/** Whether what reports say is looked for, and no figure is doubted: quotes speak for themselves. */
function isTold(query: Query, { tokens }: Parsed, { narrative }: Ranks): boolean {
  if (query.kind !== 'passages' || (query.text === '' && query.aspect === null)) return false
  return query.aspect !== null || narrative >= TOLD || weighNews(tokens) >= NEW_WORDS
}

/** What the examples tell the grammar where words leave it open. */
export const learnedFrom = ({ shape, measures, narrative }: Ranks): Learned => ({
  shape,
  narrative,
  codes: measures.filter(({ probability }) => probability >= KNOWN).map(({ code }) => code),
})

/** What is known of a question when its readings are weighed. */
export function collectEvidence(parsed: Parsed, query: Query | null, ranks: Ranks, proposals: Proposals): Evidence {
  const { left, tokens } = parsed
  const agrees = isAgreed(query, ranks.measures)
  return {
    parsed,
    ranks,
    proposals,
    left: sortLeftWords(left, {
      text: parsed.parts.view.text,
      tokens,
      masked: ranks.masked.text,
      agrees,
      follows: false,
    }),
  }
}

/** The words that an example searches for are its own. */
const isWhole = (query: Query): boolean => query.kind !== 'passages' || query.text === ''

/** How sure the examples must be of a value to agree with it. */
const AGREES = 0.35

/** Whether the examples name the value that the grammar read. */
function isAgreed(query: Query | null, measures: readonly RankedMeasure[]): boolean {
  if (query?.kind !== 'figures') return query !== null && query.kind !== 'passages'
  const codes = query.show.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : []))
  return measures.slice(0, 2).some(({ code, probability }) => probability >= AGREES && codes.includes(code))
}

/** Shapes of which another value is another reading. */
const REPLACES: ReadonlySet<string> = new Set([
  'rows',
  'sum',
  'average',
  'median',
  'max',
  'min',
  'rank',
  'change',
  'compare',
  'position',
])

function replaceMeasure(query: Query | null, code: string, of: Reports): FiguresQuery[] {
  if (query?.kind === 'figures' && REPLACES.has(query.as) && query.show.length <= 1 && !query.where)
    return [{ ...query, show: [measure(code)] }]
  if (query?.kind === 'figures' && query.as !== 'profile') return []
  return of.agencies.length > 0 || of.filters.length > 0
    ? [figuresQuery(of.filters.length > 0 ? 'sum' : 'rows', { show: [measure(code)], of: { ...EVERY_REPORT, ...of } })]
    : []
}
