import { expect, test } from 'vitest'
import { certaintyOf, levelOf, type Signs } from '../../retrieval/search/silence.ts'

const SIGNS: Signs = { cosine: 0.45, coverage: 0.1, telling: 0.55, weakest: 0.4, words: 3, themeNearness: 0 }

const certainty = (signs: Partial<Signs>, language: 'zh' | 'en' = 'zh'): number =>
  certaintyOf({ ...SIGNS, ...signs }, language)
const level = (signs: Partial<Signs>, namesReports = false): string =>
  levelOf({ certainty: certainty(signs), themeNearness: signs.themeNearness ?? 0 }, namesReports)

test('a passage near the question by meaning and word by word says it', () => expect(level({})).toBe('said'))
test('one that shares its field is near it', () => expect(level({ cosine: 0.3, telling: 0.4 })).toBe('near'))
test('one about something else is neither', () => expect(level({ cosine: 0.05, telling: 0.2 })).toBe('none'))
test('who names a report knows that it speaks of it: the near will do', () =>
  expect(level({ cosine: 0.3, telling: 0.4 }, true)).toBe('said'))
test('a passage without a vector is judged by the words that it shares', () =>
  expect(certainty({ cosine: null, coverage: 1 }, 'en')).toBeGreaterThan(
    certainty({ cosine: null, coverage: 0.2 }, 'en'),
  ))
test.each(['zh', 'en'] as const)('a word that nothing found comes near speaks against it, in %s', (language) =>
  expect(certainty({ weakest: 0.05 }, language)).toBeLessThan(certainty({ weakest: 0.8 }, language) - 0.1),
)
test('a passage as near to a long question says it more surely than to a word or two', () =>
  expect(certainty({ words: 6 })).toBeGreaterThan(certainty({ words: 1 }) + 0.1))
test('a passage of the theme that a question is about says it the more surely', () =>
  expect(level({ cosine: 0.3, telling: 0.45, themeNearness: 0.6 })).toBe('said'))
test('one of that theme is near, however it is worded', () =>
  expect(level({ cosine: 0.05, telling: 0.2, themeNearness: 0.45 })).toBe('near'))
test('a theme that a question hardly touches makes no difference', () =>
  expect(certainty({ themeNearness: 0.25 })).toBe(certainty({})))
