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
  theme: 1,
  short: 0.3,
  boilerplate: 0.15,
}

/** What stands in for the cosine of a passage without a vector, as a share of its coverage. */
const UNSEEN = 0.4

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

/** The cosine, or what stands in for it. */
export const cosineOf = ({ cosine, coverage }: Pick<Candidate, 'cosine' | 'coverage'>): number =>
  cosine ?? UNSEEN * coverage

const scoreOf = (candidate: Candidate, fused: number, weights: Ranking): number =>
  weights.fused * fused +
  weights.cosine * Math.max(0, cosineOf(candidate)) +
  weights.coverage * candidate.coverage +
  weights.nearness * candidate.nearness +
  weights.theme * candidate.themeNearness -
  weights.short * Math.max(0, 1 - candidate.letters / SHORT) -
  (candidate.isBoilerplate ? weights.boilerplate : 0)
