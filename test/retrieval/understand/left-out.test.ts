import { describe, expect, it } from 'vitest'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../../retrieval/understand/understand.ts'
import { AGENCIES } from './wordings/agencies.ts'

const names = buildNameIndex(AGENCIES)
const read = (question: string) => understand(question, { names, now: new Date('2026-11-21T00:00:00Z'), context: null })

describe('no reading is answered', () => {
  it.each([
    // A sign that compares would have no effect.
    'outcomes ≠ total handled: which reports',
    // Nobody but a talk knows which.
    'requests of that bureau in 2023',
    // A year beside the year that is named.
    'How many sanctions did Suzhou education bureau hand down in 2023 and in the year before?',
  ])('as the whole of: %s', (question) => {
    expect(read(question).kind).toBe('offer')
  })

  it('that lacks one of two values', () => {
    const meant = read(
      'Suzhou education bureau 2023, requests closed since the fee was not paid in time, and those closed since he did not correct the application in time',
    )
    const first = meant.kind === 'query' ? meant.query : meant.kind === 'offer' ? meant.readings[0] : undefined
    expect(first?.kind === 'figures' ? first.show.length : 0).toBe(2)
  })

  it.each(['Which agencies received no more than three requests in 2023?', '2023年收到的申请不超过3件的单位有哪些'])(
    'that bounds from below what the words bound from above: %s',
    (question) => {
      const meant = read(question)
      const where = meant.kind === 'query' && meant.query.kind === 'figures' ? meant.query.where : null
      expect(where?.kind === 'compare' ? where.operator : '<=').toBe('<=')
    },
  )

  it('that takes away what it asks for', () => {
    const meant = read(
      'number of city-level agencies (no county, district or city bodies) with more than twenty requests in 2023',
    )
    const scope = meant.kind === 'query' && meant.query.kind === 'figures' ? meant.query.of : null
    const kept = scope?.filters.map((filter) => JSON.stringify(filter)) ?? []
    expect(scope?.except?.filters.some((filter) => kept.includes(JSON.stringify(filter))) ?? false).toBe(false)
  })
})

describe('a value that stands there in another form is not left out', () => {
  it.each([
    'agencies with more than 20 requests and less than 25% granted in 2023',
    '苏州市教育局2023年公开率（含部分公开）是多少',
  ])('%s', (question) => {
    expect(read(question).kind).toBe('query')
  })
})

describe('what reports never print is not answered with what they do', () => {
  it.each([
    ['苏州市教育局2023年第一季度收到几件申请', 'month'],
    ['苏州市教育局2023年3月份收到几件申请', 'month'],
    ['how many requests per month did Suzhou education bureau receive in 2023', 'month'],
    ['requests received by Suzhou education bureau in the first half of 2023', 'month'],
    ['苏州市教育局2023年罚款金额是多少', 'fineAmount'],
  ])('%s: the year is offered beside it', (question, topic) => {
    expect(read(question)).toMatchObject({
      kind: 'query',
      query: { kind: 'talk', about: { kind: 'outside', topic } },
      instead: [{ kind: 'figures' }],
    })
  })

  it.each(['哪年的处罚最少，苏州市教育局', 'which year had the fewest penalties at Suzhou education bureau'])(
    'nor the least with the most: %s',
    (question) => {
      const meant = read(question)
      const over = meant.kind === 'query' && meant.query.kind === 'figures' ? meant.query.over?.kind : undefined
      expect(over).not.toBe('peak')
    },
  )
})

describe('a reading is not answered', () => {
  const query = (question: string) => {
    const meant = read(question)
    return meant.kind === 'query' && meant.query.kind === 'figures' ? meant.query : null
  }

  it.each([
    '2024年哪些单位收到了申请，却一件都没给公开（部分公开也没有）',
    '每一年申请收得最多的是哪一家，从21年到24年各说一个',
  ])('that adds a level nobody said: %s', (question) => {
    expect(query(question)?.of.filters.some(({ level }) => level !== undefined) ?? false).toBe(false)
  })
})
