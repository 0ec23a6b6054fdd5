import { expect, test } from 'vitest'
import { narrowTalk } from '../../retrieval/narrow-talk.ts'
import { QUERY_VERSION } from '../../retrieval/query/query.ts'

const AGENCIES = ['汶岚市科学技术局', '栖岭县人民政府'].map((name, index) => ({ id: index + 1, name }))
const TALK = {
  version: QUERY_VERSION,
  query: { kind: 'figures' },
  shown: { agencies: AGENCIES, years: [2022, 2023], reportIds: [7, 8], value: 3 },
}

test.each([
  ['栖岭县人民政府 · 2023年', ['栖岭县人民政府'], [2023]],
  ["Qiling County People's Government 2022", ['栖岭县人民政府'], [2022]],
  ['2023年  37', ['汶岚市科学技术局', '栖岭县人民政府'], [2023]],
])('a talk goes on about %j', (line, agencies, years) => {
  const { shown } = narrowTalk(TALK, line) as typeof TALK
  expect(shown.agencies.map(({ name }) => name)).toEqual(agencies)
  expect(shown.years).toEqual(years)
  expect(shown.reportIds).toEqual([])
})

test('a line that names nothing of it, and a state of another version, change nothing', () => {
  expect(narrowTalk(TALK, '覆盖：所问7份报告')).toEqual(TALK)
  expect(narrowTalk({ version: 0 }, '2023')).toEqual({ version: 0 })
  expect(narrowTalk(null, '2023')).toBeNull()
})
