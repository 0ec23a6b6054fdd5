/** Chooses among the readings of a turn, by a network that `npm run train` learns from talks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { Query } from '../../query/query.ts'
import type { Continued } from '../continue-talk.ts'
import { type JudgeNetwork, shareProbability, weighReading } from '../judge/judge-network.ts'
import { findObstacle } from '../judge/obstacles.ts'
import type { View } from '../parse/view.ts'
import type { Ranks } from '../rank-view.ts'
import { type Readings, TOLD } from '../readings.ts'
import { isSameQuery } from '../same-query.ts'
import { sortLeftWords } from '../sort-left-words.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'
import type { CollectedTurn } from './collect-turn.ts'
import { type TurnEvidence, type TurnReading, weighTurn } from './weigh-turn.ts'

/** Where `npm run train` puts the network; what it weighs are no words, so that it is of both languages. */
export const turnJudgePath = (): string => join(packageRoot(), 'retrieval/understand/follow/turn-judge.json')

let loaded: JudgeNetwork | undefined

/**
 * How probable a reading must be to be answered at once, calibrated on talks that the network had not seen: one that a rule made of every
 * word, and any other. Of a question that says everything itself, how probable as a question of its own: what the grammar made of
 * every word (`whole`), and anything else (`alone`).
 */
const ANSWERS = { exact: 0.2, any: 0.42, whole: 0.1, alone: 0.46 } as const
/** What is less probable is not offered either; talk about the program never is. */
const OFFERS = 0.02
/** Readings that are kept at the most. */
const MOST = 6

/** The readings of a turn in the order of their probability. */
export function judgeReadingsOfTurn({ readings, evidence, own }: CollectedTurn): Readings {
  loaded ??= JSON.parse(readFileSync(turnJudgePath(), 'utf8')) as JudgeNetwork
  const network = loaded
  const probabilities = shareProbability(weighTurn(readings, evidence).map((values) => weighReading(network, values)))
  const judged = readings.map((one, at): JudgedTurn => ({ ...one, probability: probabilities[at] as number }))
  const offered = judged
    .filter(({ query, probability }) => probability >= (query.kind === 'talk' ? ANSWERS.any : OFFERS))
    .toSorted((a, b) => b.probability - a.probability)
  const whole = findWhole(judged, evidence)
  const [best, ...others] = whole ? [whole, ...offered.filter((one) => one !== whole)] : offered
  const sure = best !== undefined && (best === whole || isSure(best, { evidence, own }))
  const { view } = evidence.parsed.parts
  const words = sortLeftWords(best?.left ?? [], {
    ...view,
    masked: evidence.ranks.masked.text,
    agrees: false,
    follows: best?.origin !== 'alone',
  })
  return {
    sure,
    readings: (best ? [best, ...others] : []).slice(0, MOST).map(({ query }) => query),
    ...(sure ? { harmless: [...words.harmless, ...words.doubtful], doubtful: [] } : words),
  }
}

const leastFor = ({ isFirst, isOpen, left }: TurnReading, { doubtful }: TurnEvidence): number =>
  isFirst && !isOpen && doubtful(left) === 0 ? ANSWERS.exact : ANSWERS.any

/** A reading with its probability. */
interface JudgedTurn extends TurnReading {
  readonly probability: number
}

const isSure = (best: JudgedTurn, { evidence, own }: Pick<CollectedTurn, 'evidence' | 'own'>): boolean =>
  best.probability >= leastFor(best, evidence) && !isForbidden(best, own) && !isVague(best.query, evidence.ranks)

/**
 * The reading of a question of which the grammar used every word and that says everything itself, in the year of the talk where it names
 * none; or of which the rules for talks make the same.
 */
function findWhole(readings: readonly JudgedTurn[], { parsed, isNew, isAgreed }: TurnEvidence): JudgedTurn | undefined {
  const { query, left } = parsed
  if (!query || left.length > 0) return undefined
  const same = readings.find((one) => isSameQuery(one.query, query))
  if (!isNew) return isAgreed ? same : undefined
  const inYear = readings.find(({ origin, base }) => origin === 'aloneInYear' && base && isSameQuery(base, query))
  const found = inYear ?? same
  return (found?.alone ?? 0) >= ANSWERS.whole ? found : readings.find(({ alone }) => (alone ?? 0) >= ANSWERS.alone)
}

/** Whether a rule forbids to answer it as a question of its own. */
const isForbidden = ({ query, origin }: TurnReading, own: CollectedTurn['own']): boolean =>
  (origin === 'alone' || origin === 'aloneInYear') && findObstacle({ query, origin: 'examples' }, own) === 'forbidden'

/**
 * What the rules for talks made of a turn, where they alone decide: it is answered where every word of it has a place in what it
 * became; what examples say of so few words counts for nothing but to tell a search from a remark.
 */
export function judgeContinued(
  { query, left, others, isOpen }: Continued,
  { text, tokens }: View,
  ranks: Ranks,
): Readings {
  const words = sortLeftWords(left, { text, tokens, masked: ranks.masked.text, agrees: false, follows: true })
  // A number that has no place may be how many were meant.
  const isNumber = (token: Token): boolean => meaningOf(token, 'number') !== undefined
  const doubtful = left.filter((token) => words.doubtful.includes(token) || isNumber(token))
  const all = [query, ...others]
  return {
    sure: !isOpen && doubtful.length === 0 && !isVague(query, ranks),
    readings: all.filter((one, at) => all.findIndex((other) => isSameQuery(one, other)) === at),
    harmless: words.harmless.filter((token) => !isNumber(token)),
    doubtful,
  }
}

/** "Why so many?": words that nobody knows are looked for in reports only where examples know such questions. */
function isVague(query: Query, { narrative }: Ranks): boolean {
  const isBare = query.kind === 'passages' && query.aspect === null && query.sections.length === 0
  return isBare && (query.text === '' || narrative < TOLD)
}
