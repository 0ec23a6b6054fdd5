import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWordNearness, listContentWords } from '../../retrieval/search/word-nearness.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'

let embedder: Embedder

beforeAll(() => {
  embedder = startEmbedder()
})

afterAll(() => embedder.close())

test('words that ask for nothing are no content, whichever the language and the script', () => {
  expect([...listContentWords('哪些單位的解讀')]).toEqual(['解读'])
  expect([...listContentWords('who trained the Staff')]).toEqual(['trained', 'staff'])
})

test('a passage with a word of the same meaning is nearer than one without', async () => {
  const { measure } = createWordNearness(embedder)
  const [same = 0, alike = 0, other = 0] = await measure('培训', [
    '全年举办培训三次。',
    '组织学习讲座三场。',
    '道路施工已经完成。',
  ])
  expect(same).toBeCloseTo(1)
  expect(alike).toBeGreaterThan(other + 0.1)
})

test('every word of the question counts alike', async () => {
  const { measure } = createWordNearness(embedder)
  const [both = 0, one = 0] = await measure('village broadcasts', ['village broadcasts', 'village'])
  expect(both).toBeCloseTo(1)
  expect(one).toBeGreaterThan(0.45)
  expect(one).toBeLessThan(both)
})

test('a question without a word is near nothing', async () => {
  expect(await createWordNearness(embedder).measure('？！', ['培训三次'])).toEqual([0])
})
