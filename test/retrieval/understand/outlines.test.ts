import { describe, expect, it } from 'vitest'
import { figuresQuery, measure } from '../../../db/figures/nodes.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { dropTakenBack } from '../../../retrieval/understand/follow/drop-corrected.ts'
import { fillOutline } from '../../../retrieval/understand/outlines/fill-outline.ts'
import { listSequences } from '../../../retrieval/understand/outlines/list-sequences.ts'
import { orderOf } from '../../../retrieval/understand/outlines/order-of.ts'
import { outlineExample, outlineOf } from '../../../retrieval/understand/outlines/outline-of.ts'
import { readPlaces } from '../../../retrieval/understand/outlines/propose-outlines.ts'
import { parseQuestion } from '../../../retrieval/understand/parse/parse-question.ts'
import { listCodes } from '../../../retrieval/understand/rank/labels.ts'
import { listFeatures } from '../../../retrieval/understand/rank/list-features.ts'
import { rankShapes } from '../../../retrieval/understand/rank/rank-measures.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { normaliseQuestion } from '../../../retrieval/understand/tokens/normalise-question.ts'
import { tokeniseQuestion } from '../../../retrieval/understand/tokens/tokenise-question.ts'
import { AGENCIES } from './wordings/agencies.ts'

const NOW = new Date('2026-11-21T00:00:00Z')
const names = buildNameIndex(AGENCIES)

function viewOf(question: string) {
  const { text } = normaliseQuestion(question)
  return { text, tokens: tokeniseQuestion(text, { names, now: NOW }) }
}

const fill = (outline: string, question: string, figures: readonly string[], numbers: string[] = []) => {
  const query = fillOutline(outline, parseQuestion(viewOf(question), names), {
    figures,
    numbers,
    places: readPlaces(viewOf(question)),
    thisYear: 2026,
  })
  return query && writeNotation(query)
}

describe('the outline of a line', () => {
  it.each([
    ['list fees.amount where fees.amount > 20 of {P}, {Y}', 'list where {F} > {N}'],
    ['list fees.amount where fees.amount > {N2} of {A}+{A2} over every year', 'list where {F} > {N} over every year'],
    ['rank fees.amount by agency of {S}, {Y} take top 5', 'rank {F} by agency take top {T}'],
    ['rank fees.amount of {Y} take bottom 1', 'rank {F} take bottom 1'],
    ['quote "training (of {S})" aspect problem of (rank fees.amount of {Y} take top 1)', 'quote aspect problem'],
    ['list fees.amount where fees.amount > average(fees.amount) of {Y}', 'list where {F} > average({F})'],
    ['position fees.amount of {A}, {Y} within {P}, {Y}', 'position {F}'],
    ['show fees.amount, penalties.decisions of {A}', 'show {Fs}'],
    ['share penalties.decisions / licensing.decisions of {A}', 'share {F} / {F2}'],
    ['difference penalties.decisions, licensing.decisions of {A}', 'difference {F}, {F2}'],
    [
      'list licensing.decisions, fees.amount where licensing.decisions > 0 and fees.amount = 0',
      'list where {F} > 0 and {F2} = 0',
    ],
  ])('%s', (line, outline) => {
    expect(outlineExample(line).outline).toBe(outline)
  })

  it('is that of the query which the line means, its figures in the order of their slots', () => {
    const query = figuresQuery('compare', { show: [measure('penalties.decisions'), measure('fees.amount')] })
    expect(outlineOf(writeNotation(query), listCodes(query))).toEqual({
      outline: 'compare {Fs}',
      codes: ['penalties.decisions', 'fees.amount'],
    })
  })
})

describe('figures are put into an outline', () => {
  const said = (value: string) => ({ value, isSaid: true, probability: 0.5 })
  const learned = (value: string, probability: number) => ({ value, isSaid: false, probability })

  it('in the order of the words, or the other where examples find that likelier', () => {
    const figures = [said('a'), said('b')]
    expect(listSequences(figures, 2, 0.1)[0]).toEqual(['a', 'b'])
    expect(listSequences(figures, 2, 0.9)[0]).toEqual(['b', 'a'])
  })

  it('with one that examples name where the words name too few', () => {
    expect(listSequences([said('a'), learned('b', 0.4)], 2, 0.1)[0]).toEqual(['a', 'b'])
    expect(listSequences([said('a')], 2, 0.1)).toEqual([])
  })

  it('all that are named or sure where they are only shown, and the likeliest two and three', () => {
    const figures = [said('a'), learned('b', 0.2), learned('c', 0.7), learned('d', 0.1)]
    expect(listSequences(figures, 'several', 0.1)).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('in an order that is told by the words that name both', () => {
    const share = { outline: 'share {F} / {F2}', codes: ['a', 'b'] }
    expect(orderOf(share, ['a', 'b'])).toBe('straight')
    expect(orderOf(share, ['b', 'c, a'])).toBe('inverted')
    expect(orderOf(share, ['a'])).toBeUndefined()
    expect(orderOf({ ...share, outline: 'show {Fs}' }, ['b', 'a'])).toBeUndefined()
  })
})

describe('an outline is filled', () => {
  it('with the figures, numbers and reports of a question', () => {
    expect(fill('list where {F} >= {N}', '江苏省2023年罚了20次往上的', ['penalties.decisions'], ['20'])).toBe(
      'list penalties.decisions where penalties.decisions >= 20 of {province:江苏省}, 2023',
    )
  })

  it('with as many places as the words count', () => {
    expect(fill('rank {F} take top {T}', '2023年处罚最多的5家', ['penalties.decisions'])).toBe(
      'rank penalties.decisions of 2023 take top 5',
    )
  })

  it('unless it asks for a number or for figures that the question lacks', () => {
    const figures = ['penalties.decisions']
    expect(fill('list where {F} >= {N}', '2023年处罚', figures)).toBeUndefined()
    expect(fill('rank {F} take top {T}', '2023年处罚', figures)).toBeUndefined()
    expect(fill('share {F} / {F2}', '2023年处罚', figures)).toBeUndefined()
    expect(fill('quote aspect problem', '2023年', [])).toBeUndefined()
  })
})

describe('what the models see of a question', () => {
  const shared = (a: Uint32Array, b: Uint32Array): number => a.filter((one) => b.includes(one)).length

  it('is the meaning of its words beside their letters', () => {
    const [a, b] = ['{Y}年没有官司的', '{Y}年没有诉讼的'].map((text) => listFeatures(text, 'zh').figures)
    const [c] = ['{Y}年没有苹果的'].map((text) => listFeatures(text, 'zh').figures)
    expect(shared(a as Uint32Array, b as Uint32Array)).toBeGreaterThan(shared(a as Uint32Array, c as Uint32Array) + 20)
  })

  it('is no more of a figure than its axis where shapes are told', () => {
    const [a, b] = ['rank {Y} licences', 'rank {Y} fines'].map((text) => listFeatures(text, 'en'))
    const signs = (features: Uint32Array | undefined, other: Uint32Array | undefined): number =>
      shared(features as Uint32Array, other as Uint32Array)
    expect(signs(a?.shapes, b?.shapes) / (a?.shapes.length ?? 1)).toBeGreaterThan(
      signs(a?.figures, b?.figures) / (a?.figures.length ?? 1),
    )
  })

  it('tells outlines apart', () => {
    expect(rankShapes('{Y}年哪些单位没有官司', 'zh')[0]?.label).toBe('list')
  })
})

describe('what a question takes back itself is not asked for', () => {
  it.each([
    ['广州市公安局，不对，是苏州市教育局，2023年收到几件', '苏州市教育局'],
    ['requests of Suzhou education bureau in 2023, no wait, 2024', '2024'],
    ['2023年，不，2024年，苏州市教育局收到几件', '2024年'],
  ])('%s', (question, kept) => {
    const words = dropTakenBack(viewOf(question)).tokens.map(({ text }) => text)
    expect(words).toContain(kept)
    expect(words).not.toContain(kept.includes('2024') ? kept.replace('2024', '2023') : '广州市公安局')
  })

  it('but a denial that is part of a name or a condition stays', () => {
    const view = viewOf('苏州市教育局2023年不予公开几件')
    expect(dropTakenBack(view)).toBe(view)
  })
})
