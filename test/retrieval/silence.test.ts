import { expect, test } from 'vitest'
import { certaintyOf, levelOf } from '../../retrieval/search/silence.ts'

const level = (cosine: number, nearness: number, namesReports = false): string =>
  levelOf(certaintyOf({ cosine, coverage: 0.1, nearness }, 'zh'), namesReports)

test('a passage near the question by meaning and word by word says it', () => expect(level(0.45, 0.5)).toBe('said'))
test('one that shares its field is near it', () => expect(level(0.25, 0.3)).toBe('near'))
test('one about something else is neither', () => expect(level(0.05, 0.2)).toBe('none'))
test('who names a report knows that it speaks of it: the near will do', () =>
  expect(level(0.25, 0.3, true)).toBe('said'))
test('a passage without a vector is judged by the words that it shares', () => {
  const certainty = (coverage: number): number => certaintyOf({ cosine: null, coverage, nearness: 0.5 }, 'en')
  expect(certainty(1)).toBeGreaterThan(certainty(0.2))
})
