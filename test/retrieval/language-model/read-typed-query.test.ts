import { describe, expect, it } from 'vitest'
import { readTypedQuery } from '../../../retrieval/language-model/read-typed-query.ts'
import { tidyReply } from '../../../retrieval/language-model/tidy-reply.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { AGENCIES } from '../understand/wordings/agencies.ts'

const names = buildNameIndex(AGENCIES)
const ground = { names, years: [2023, 2024], question: '' }
const [agency] = AGENCIES.filter(({ name, province }) => province && name.endsWith('教育局'))
if (!agency?.province) throw new Error('The agencies of the wordings hold no education bureau')
const { name, province } = agency

const FULL = { kind: 'figures', as: 'rows', show: ['requests.granted.total'], of: { agencies: [name], years: [2024] } }
const WHERE = { left: 'requests.granted.total', is: '>', right: 3 }
const read = (reply: unknown) => readTypedQuery(reply, ground)

describe('a reply with slips of form means what it would without them', () => {
  it.each([
    ['a total that is left out', { ...FULL, show: ['requests.granted'] }, FULL],
    ['a figure without brackets', { ...FULL, show: 'requests.granted.total' }, FULL],
    ['a year without brackets', { ...FULL, of: { agencies: [name], years: 2024 } }, FULL],
    ['a year in quotes', { ...FULL, of: { agencies: name, years: ['2024'] } }, FULL],
    ['parts filled with nothing', { ...FULL, by: null, where: {}, over: '', sides: [], take: null }, FULL],
    [
      'a bureau as people say it',
      { ...FULL, of: { agencies: [name.replace('市教育局', '教育局')], years: [2024] } },
      FULL,
    ],
    ['an operator as op', { ...FULL, where: { ...WHERE, is: undefined, op: '>' } }, { ...FULL, where: WHERE }],
    [
      'a province where a city belongs',
      { ...FULL, of: { filters: [{ city: province, county: '' }] } },
      { ...FULL, of: { filters: [{ province }] } },
    ],
    [
      'a place without its word, of any level',
      { ...FULL, of: { filters: [{ place: province.replace(/[省市]$/u, '') }] } },
      { ...FULL, of: { filters: [{ province }] } },
    ],
    [
      'the field beside the agency whose position is asked for',
      { ...FULL, as: 'position', of: { agencies: [name], filters: [{ province }], years: [2024] } },
      { ...FULL, as: 'position', within: { filters: [{ province }], years: [2024] } },
    ],
  ])('%s', (_, slip, meant) => {
    expect(read(slip)).toEqual(read(meant))
    expect(read(slip).kind).toBe('query')
  })

  it('keeps what is empty and says something', () => {
    expect(tidyReply({ within: {}, text: '', of: { in: { by: 'agency' } } })).toEqual({
      within: {},
      text: '',
      of: { in: { by: 'agency' } },
    })
  })
})

describe('a reply that cannot be used is told', () => {
  it.each([
    ['the codes near', { ...FULL, show: ['requests.granted.people'] }, /near it are requests\.granted\./],
    ['how the part is written', { ...FULL, where: { more: 3 } }, /^where: .*expected .*"between"/],
    ['names near, none of which takes its place', { ...FULL, of: { agencies: [`${name}分局`] } }, /it has .*"none"/],
    ['that a figure is missing', { kind: 'figures', as: 'rank' }, /rank needs a figure/],
    ['that a place has no agency', { ...FULL, of: { filters: [{ place: '西藏' }] } }, /no agency there/],
  ])('%s', (_, reply, told) => {
    const result = read(reply)
    expect(result.kind === 'troubles' ? result.troubles.join('; ') : result).toMatch(told)
  })
})
