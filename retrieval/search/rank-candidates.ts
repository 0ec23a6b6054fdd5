/** What is known of a passage that may answer. Places count from 0; null where that search did not find it. */
export interface Candidate {
  readonly passageId: number
  readonly wordPlace: number | null
  readonly vectorPlace: number | null
  /** Exact, whichever search found the passage; null where it has no vector yet. */
  readonly cosine: number | null
  /** Share 0…1 of what the question asks for that the passage holds, rare things counting more. */
  readonly coverage: number
  /** Share 0…1, word by word (`word-nearness.ts`); 0 where it was not measured. */
  readonly nearness: number
  /** How much nearer the question lies to the passage's theme than to the others; 0 where it has none. */
  readonly themeNearness: number
  /** Letters and digits of the passage. */
  readonly letters: number
  readonly isBoilerplate: boolean
}

/** How much each part counts. A search of weight 0 is left out, and what only it found is no candidate. */
export interface Ranking {
  readonly words: number
  readonly vectors: number
  /** The fused ranks, 0…1 of the best. */
  readonly fused: number
  readonly cosine: number
  readonly coverage: number
  readonly nearness: number
  readonly theme: number
  /** Taken off a passage without letters, and less of longer ones up to `SHORT`. */
  readonly short: number
  readonly boilerplate: number
}

/** Ranks are fused as 1 / (60 + rank): Cormack, Clarke, Büttcher, "Reciprocal rank fusion", SIGIR 2009. */
const FUSION = 60

/** Shorter passages say little, and their vectors lie near everything of the field: 抓好业务培训工作。 */
const SHORT = 30

/** Measured on the judged queries (`npm run bench -- search`). */
export const RANKING: Ranking = {
  words: 1,
  vectors: 1,
  fused: 0.05,
  cosine: 1,
  coverage: 0.5,
  nearness: 1,
  theme: 0.3,
  short: 0.3,
  boilerplate: 0.15,
}

/**
 * Nearness from which on something is said at all, and that of each passage beside the best one: cosine plus half the
 * coverage. Measured on queries about things that no report speaks of (`test/retrieval/ranking.test.ts`).
 */
const SAID = { best: 0.33, each: 0.2 }
/** The best passage below `SAID.best` and above this may be about the question in other words. */
export const NEAR = 0.25
/** What stands in for the cosine of a passage without a vector, as a share of its coverage. */
const UNSEEN = 0.4
/** However many words are shared, a passage farther than this is about something else. */
const FAR = 0.1

/** The candidates with their scores, best first; scores are comparable within one search. */
export function rankCandidates<C extends Candidate>(
  candidates: readonly C[],
  ranking: Ranking = RANKING,
): { readonly candidate: C; readonly score: number }[] {
  const fused = candidates.map((candidate) => fuse(candidate, ranking))
  const best = Math.max(...fused, Number.MIN_VALUE)
  return candidates
    .map((candidate, i) => ({ candidate, score: scoreOf(candidate, (fused[i] ?? 0) / best, ranking) }))
    .filter((_, i) => fused[i])
    .sort((a, b) => b.score - a.score || a.candidate.passageId - b.candidate.passageId)
}

/** The score of a passage that has everything. */
export const mostOf = ({ fused, cosine, coverage, nearness }: Ranking): number => fused + cosine + coverage + nearness

/**
 * Candidates that say something about the question: none where even the best is about something else.
 * @param least nearness of the best from which on something is said
 */
export function keepRelevant<C extends Candidate>(candidates: readonly C[], least = SAID.best): C[] {
  const near = (candidate: C): number => {
    const cosine = cosineOf(candidate)
    return cosine < FAR ? 0 : cosine + candidate.coverage / 2
  }
  return candidates.some((candidate) => near(candidate) >= least)
    ? candidates.filter((candidate) => near(candidate) >= SAID.each)
    : []
}

/**
 * The share of the best score that a passage must have to stand beside it. Measured on the judged queries of samples and
 * real reports: of 386 that found their passage 2 lose it from the first five, and 10 passages are left of 31.
 */
const BESIDE = 0.55

/** Ranked candidates without the tail that has little to do with the question once the best is known. */
export const keepComparable = <R extends { readonly score: number }>(ranked: readonly R[]): R[] =>
  ranked.filter(({ score }) => score >= BESIDE * (ranked[0]?.score ?? 0))

function fuse({ wordPlace, vectorPlace }: Candidate, { words, vectors }: Ranking): number {
  const share = (place: number | null): number => (place === null ? 0 : 1 / (FUSION + place + 1))
  return words * share(wordPlace) + vectors * share(vectorPlace)
}

const cosineOf = ({ cosine, coverage }: Candidate): number => cosine ?? UNSEEN * coverage

const scoreOf = (candidate: Candidate, fused: number, weights: Ranking): number =>
  weights.fused * fused +
  weights.cosine * Math.max(0, cosineOf(candidate)) +
  weights.coverage * candidate.coverage +
  weights.nearness * candidate.nearness +
  weights.theme * candidate.themeNearness -
  weights.short * Math.max(0, 1 - candidate.letters / SHORT) -
  (candidate.isBoilerplate ? weights.boilerplate : 0)
