import type { Language } from '../answer.ts'
import { type Candidate, cosineOf } from './rank-candidates.ts'

/** Whether something says what was asked, is near it, or nothing is. */
export type Level = 'said' | 'near' | 'none'

type Signs = Pick<Candidate, 'cosine' | 'coverage' | 'nearness'>

interface Weights {
  readonly cosine: number
  readonly coverage: number
  readonly nearness: number
  readonly base: number
}

/**
 * Logistic regression over the best five passages of judged queries (`test/retrieval/judgements*`) and of questions that no
 * report answers (`test/support/unsaid.ts`), with the bundled encoder; a third and a half of them held out.
 */
const WEIGHTS: Readonly<Record<Language, Weights>> = {
  zh: { cosine: 14.22, coverage: 0, nearness: 7.3, base: -7.52 },
  en: { cosine: 12.05, coverage: 4.09, nearness: 11.16, base: -8.43 },
}

/** From here on a passage says it: F1 .93 zh, .92 en; held out .87 and .84. */
const SAID = 0.5
/** Below nothing is near: of 440 judged queries 4 are denied though their passage is there. */
const NEAR = 0.1

/** How probable it is that a passage says what was asked, 0…1. */
export function certaintyOf(candidate: Signs, language: Language): number {
  const { cosine, coverage, nearness, base } = WEIGHTS[language]
  const sum =
    base + cosine * Math.max(0, cosineOf(candidate)) + coverage * candidate.coverage + nearness * candidate.nearness
  return 1 / (1 + Math.exp(-sum))
}

/** Who names reports knows that they speak of it: there the near will do. */
export function levelOf(certainty: number, namesReports: boolean): Level {
  if (certainty >= (namesReports ? NEAR : SAID)) return 'said'
  return certainty >= NEAR ? 'near' : 'none'
}
