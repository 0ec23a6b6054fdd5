import { describe, expect, test } from 'vitest'
import { type Candidate, keepComparable, RANKING, rankCandidates } from '../../retrieval/search/rank-candidates.ts'

const make = (passageId: number, known: Partial<Candidate> = {}): Candidate => ({
  passageId,
  wordPlace: 5,
  vectorPlace: 5,
  cosine: 0.4,
  coverage: 0.4,
  nearness: 0.4,
  themeNearness: 0,
  letters: 60,
  isBoilerplate: false,
  ...known,
})
const order = (...candidates: readonly Candidate[]): number[] =>
  rankCandidates(candidates).map(({ candidate }) => candidate.passageId)

describe('of two passages', () => {
  test('the nearer one comes first', () => expect(order(make(1), make(2, { cosine: 0.6 }))).toEqual([2, 1]))
  test('the one that holds more of the question comes first', () =>
    expect(order(make(1), make(2, { coverage: 0.8 }))).toEqual([2, 1]))
  test('the one whose words are nearer comes first', () =>
    expect(order(make(1), make(2, { nearness: 0.6 }))).toEqual([2, 1]))
  test('a short one gives way, since its vector is near everything', () =>
    expect(order(make(1, { letters: 8, cosine: 0.5 }), make(2))).toEqual([2, 1]))
  test('boilerplate gives way', () =>
    expect(order(make(1, { isBoilerplate: true, cosine: 0.5 }), make(2))).toEqual([2, 1]))
  test('that are equal in all the earlier one comes first', () => expect(order(make(2), make(1))).toEqual([1, 2]))
})

test('what only a search of weight 0 found is no candidate', () => {
  const found = [make(1, { wordPlace: null }), make(2, { vectorPlace: null })]
  expect(rankCandidates(found, { ...RANKING, vectors: 0 }).map(({ candidate }) => candidate.passageId)).toEqual([2])
})

describe('where the best passage', () => {
  test('is much better than another, that one is left out', () =>
    expect(keepComparable([{ score: 1 }, { score: 0.7 }, { score: 0.3 }])).toEqual([{ score: 1 }, { score: 0.7 }]))
})
