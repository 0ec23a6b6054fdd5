import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import type { Heard } from '../hear-question.ts'
import { judgeReadings } from '../judge/judge-reading.ts'
import type { Evidence } from '../judge/weighables.ts'
import type { Proposals } from '../propose-readings.ts'
import { collectEvidence, listCandidates } from '../readings.ts'
import { isSameQuery } from '../same-query.ts'
import { sortLeftWords } from '../sort-left-words.ts'
import type { Context } from '../talk.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { isNew } from './is-new.ts'
import { listTurnReadings } from './list-turn-readings.ts'
import { pointAt } from './point-at.ts'
import type { AloneReading } from './turn-setting.ts'
import type { TurnEvidence, TurnReading } from './weigh-turn.ts'

/** All that a turn may mean, and all that is known of it. */
export interface CollectedTurn {
  readonly readings: readonly TurnReading[]
  readonly evidence: TurnEvidence
  /** What is known of it as a question of its own. */
  readonly own: Evidence
}

/** How probable a reading must be as a question of its own to be one of the turn. */
const LEAST = 0.03
/** Readings as questions of their own that are kept at the most. */
const MOST = 4

/** Collects the readings of a turn that follows upon a talk, with the evidence for them. */
export function collectTurn(
  { view, ranks, parsed, continued }: Heard,
  proposals: Proposals,
  context: Context,
  names: NameIndex,
): CollectedTurn {
  const own = collectEvidence(parsed, parsed.query, ranks, proposals)
  const before = lastFigures(context)
  const pointed = pointAt(view, context, before)
  const told = continued?.follows
    ? [continued.query, ...continued.others].map((query) => ({ query, left: continued.left }))
    : []
  return {
    own,
    readings: listTurnReadings({ parsed, view, context, names, ranks, alone: listAlone(own), told }),
    evidence: {
      parsed,
      ranks,
      context,
      before,
      namesWho: parsed.reports.namesAgency,
      namesYear: parsed.reports.namesYear,
      points: pointed !== null,
      isAgreed: parsed.query !== null && continued?.isOpen === false && isSameQuery(continued.query, parsed.query),
      isNew: isNew(parsed, view, pointed, context.shown.agencies.length === 1),
      doubtful: (left) =>
        sortLeftWords(left, { ...view, masked: ranks.masked.text, agrees: false, follows: true }).doubtful.length,
    },
  }
}

/** The last question about figures. */
const lastFigures = ({ query, earlier = [] }: Context): FiguresQuery | null =>
  [query, ...earlier.map((one) => one.query)].find((one): one is FiguresQuery => one.kind === 'figures') ?? null

/** The most probable readings of a turn as a question of its own. */
function listAlone(own: Evidence): readonly AloneReading[] {
  const listed = listCandidates(own.parsed, own.parsed.query, own.ranks, own.proposals)
  const probabilities = judgeReadings(listed, own)
  return listed
    .map(({ query }, at) => ({ query, probability: probabilities[at] as number }))
    .filter(({ probability }) => probability >= LEAST)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, MOST)
}
