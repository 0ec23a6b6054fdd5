import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/open-archive.ts'
import { indexFiles } from '../../indexer/index-files.ts'
import { indexVectors } from '../../indexer/index-vectors.ts'
import { type Embedder, startEmbedder } from '../../retrieval/embedder.ts'
import { createPassageSearch, type PassageSearch } from '../../retrieval/passage-search.ts'
import { NOW } from '../support/ask-truth.ts'
import { JUDGEMENTS } from './judgements.ts'

let embedder: Embedder
let search: PassageSearch

beforeAll(async () => {
  const archive = createArchive(':memory:')
  await indexFiles(['indexer/samples'], { archive, now: () => NOW })
  embedder = startEmbedder()
  await indexVectors({ archive })
  search = createPassageSearch({ archive, embedder })
}, 120_000)

afterAll(async () => {
  await search.close()
  await embedder.close()
})

/** Place of the judged passage among the first ten; 0 where it is not among them. */
async function placeOf(text: string, language: 'zh' | 'en', said: string): Promise<number> {
  const hits = await search.search({ text, language, filter: {}, limit: 10 })
  return hits.findIndex((hit) => hit.text.includes(said)) + 1
}

describe.each([
  ['zh', { first: 0.8, five: 0.95 }],
  ['en', { first: 0.8, five: 0.9 }],
] as const)('what the samples say is found, asked in %s', (language, floor) => {
  it(`first in ${floor.first} and among five in ${floor.five} of the judged queries`, async () => {
    const places: { query: string; place: number }[] = []
    for (const judgement of JUDGEMENTS)
      places.push({ query: judgement[language], place: await placeOf(judgement[language], language, judgement.said) })
    const share = (count: number): number =>
      places.filter(({ place }) => place >= 1 && place <= count).length / places.length
    const missed = places
      .filter(({ place }) => place === 0 || place > 5)
      .map(({ query, place }) => `${query} (${place})`)
    expect(
      { first: share(1) >= floor.first, five: share(5) >= floor.five },
      `first ${share(1)}, five ${share(5)}; missed: ${missed.join('; ')}`,
    ).toEqual({ first: true, five: true })
  }, 60_000)
})

/** Things that no report of the samples speaks of. */
const ELSEWHERE = {
  zh: [
    '今天天气怎么样',
    '世界杯冠军是谁',
    '如何做红烧肉',
    '比特币价格走势',
    '量子计算机原理',
    '航天员出舱活动',
    '碳排放权交易',
    '高铁票价调整',
    '奥运会申办',
    '人工智能大模型',
    '核电站选址',
  ],
  en: [
    'what is the weather today',
    'who won the world cup',
    'how to cook pork',
    'space station crew',
    'carbon emission trading',
    'drone regulation',
    'high-speed rail tickets',
    'olympic bid',
    'recipes for dinner',
    'football club transfers',
    'dinosaur fossils',
  ],
} as const

describe.each(['zh', 'en'] as const)('what no report says, asked in %s', (language) => {
  it('is answered with nothing in at least nine of ten queries', async () => {
    const answered: string[] = []
    for (const text of ELSEWHERE[language]) {
      const [first] = await search.search({ text, language, filter: {}, limit: 1 })
      if (first) answered.push(`${text}: ${first.text}`)
    }
    expect(answered.length / ELSEWHERE[language].length, answered.join('; ')).toBeLessThanOrEqual(0.1)
  })
})
