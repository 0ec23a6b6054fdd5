import { expect, test } from 'vitest'
import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'

const agency = (id: number, name: string, city: string, county: string, aliases: readonly string[] = []) =>
  ({ id, name, province: '山东省', city, county, level: 'county', sector: null, aliases }) satisfies ListedAgency

const agencies = [
  agency(1, '威海市环翠区科学技术局', '威海市', '环翠区', ['环翠科创中心']),
  agency(2, '威海市环翠区财政局', '威海市', '环翠区'),
  agency(3, '济南市市中区财政局', '济南市', '市中区'),
  agency(4, '枣庄市市中区财政局', '枣庄市', '市中区'),
]
const names = buildNameIndex(agencies)

/** The agencies that the words as a whole may name. */
const agenciesOf = (text: string): readonly number[] =>
  names
    .match(text)
    .flatMap(({ start, end, meaning }) =>
      meaning.kind === 'agency' && start === 0 && end === text.length ? meaning.ids : [],
    )
    .toSorted()

test.each([
  ['威海市环翠区科学技术局', [1]],
  ['环翠区科技局', [1]],
  ['环翠科技局', [1]],
  ['威海环翠区科学技术局', [1]],
  ['山东省威海市环翠区财政局', [2]],
  ['环翠科创中心', [1]],
  ['市中区财政局', [3, 4]],
  ['枣庄市中区财政局', [4]],
  ['环翠区教育局', []],
  ['财政局', []],
])('%s is a way to name %j', (text, ids) => {
  expect(agenciesOf(text)).toEqual(ids)
})

test('English words name agencies, places and sectors too', () => {
  const kinds = names.match('weihai huancui district finance bureau').map(({ start, end, meaning }) => ({
    said: 'weihai huancui district finance bureau'.slice(start, end),
    kind: meaning.kind,
  }))
  expect(kinds).toContainEqual({ said: 'weihai huancui district finance bureau', kind: 'agency' })
  expect(kinds).toContainEqual({ said: 'weihai', kind: 'place' })
  expect(kinds).toContainEqual({ said: 'finance bureau', kind: 'sector' })
})

test.each([
  '山东省的市中区财政局和环翠区科技局',
  'finance bureaus of shandong and weihai huancui district science and technology bureau',
])('%s means the same whatever was looked for before: names are made when a text first begins one', (text) => {
  const asked = buildNameIndex(agencies)
  for (const other of ['济南', '市财政局', 'zibo finance', 'the weihai bureau', '环翠']) asked.match(other)
  expect(asked.match(text)).toEqual(buildNameIndex(agencies).match(text))
  expect(asked.match(text).length).toBeGreaterThan(3)
})
