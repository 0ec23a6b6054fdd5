import { describe, expect, it } from 'vitest'
import { figuresQuery, measure, type Reports, SHAPES } from '../../../db/figures/nodes.ts'
import { FIGURES } from '../../../db/form/codebook.ts'
import { listMeasures } from '../../../db/form/measures.ts'
import { readNotation } from '../../../retrieval/query/notation/read-notation.ts'
import { META_TOPICS, type Query } from '../../../retrieval/query/query.ts'
import { describeQuery } from '../../../retrieval/query/sentences/describe-query.ts'
import { wordQuery } from '../../../retrieval/query/sentences/word-query.ts'
import { SENTENCE_CASES } from './sentence-cases.ts'

const agency = (id: number, name: string): Pick<Reports, 'agencies' | 'filters'> => ({
  agencies: [{ id, name }],
  filters: [],
})
const NAMES: Readonly<Record<string, Pick<Reports, 'agencies' | 'filters'>>> = {
  淄博科技局: agency(1, '淄博市科学技术局'),
  宿迁: agency(2, '宿迁市人民政府'),
  淮安: agency(3, '淮安市人民政府'),
  浙江: { agencies: [], filters: [{ province: '浙江省' }] },
  江苏: { agencies: [], filters: [{ province: '江苏省' }] },
  公安局: { agencies: [], filters: [{ sector: 'publicSecurity' }] },
  司法局: { agencies: [], filters: [{ sector: 'justice' }] },
}
const read = (line: string): Query => readNotation(line, { findName: (name) => NAMES[name], thisYear: 2025 })

describe('a query in words', () => {
  it.each(SENTENCE_CASES)('$query', ({ query, zh, en }) => {
    const parsed = read(query)
    expect([describeQuery(parsed, 'zh'), wordQuery(parsed, 'zh')]).toEqual(zh)
    expect([describeQuery(parsed, 'en'), wordQuery(parsed, 'en')]).toEqual(en)
  })

  it('has sentences for every shape and every topic', () => {
    const figures = SHAPES.map((as) =>
      figuresQuery(as, { show: [measure('requests.received.total')], by: as === 'breakdown' ? ['requester'] : [] }),
    )
    const talk = META_TOPICS.map((topic): Query => ({ kind: 'talk', about: { kind: 'meta', topic, ofThat: false } }))
    for (const query of [...figures, ...talk])
      for (const language of ['zh', 'en'] as const)
        for (const said of [describeQuery(query, language), wordQuery(query, language)]) expect(said).toMatch(/\S{2}/u)
  })
})

/** What gives a sentence away as put together by a machine. */
const NOBODY_WRITES = /的的|，，|、、|—年|undefined|\.total|^的|^，| {2}/u

describe('no sentence that nobody writes', () => {
  it.each(SENTENCE_CASES)('$query', ({ query, zh, en }) => {
    for (const said of [...zh, ...en]) expect(said).not.toMatch(NOBODY_WRITES)
    for (const said of zh) expect(said.length, `${query} is one sentence`).toBeLessThan(80)
    if (!query.startsWith('quote')) for (const said of en) expect(said).not.toMatch(/[\u4e00-\u9fff]/u)
  })

  it('names every figure of the form without its code', () => {
    for (const { code } of [...FIGURES, ...listMeasures()]) {
      const query = figuresQuery('rows', { show: [measure(code)] })
      expect(describeQuery(query, 'zh'), code).not.toMatch(/[a-z]{3}/u)
      expect(describeQuery(query, 'en'), code).not.toMatch(/[\u4e00-\u9fff]|\w\.\w/u)
    }
  })

  it('tells every two figures apart', () => {
    for (const language of ['zh', 'en'] as const) {
      const said = listMeasures().map(({ code }) =>
        wordQuery(figuresQuery('rows', { show: [measure(code)] }), language),
      )
      expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([])
    }
  })
})
