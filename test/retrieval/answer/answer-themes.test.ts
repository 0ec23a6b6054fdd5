import { expect, it } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { EVERY_REPORT } from '../../../db/figures/nodes.ts'
import { answerThemes } from '../../../retrieval/answer/answer-themes.ts'
import type { ThemesQuery } from '../../../retrieval/query/query.ts'
import { makeRecord } from '../../support/make-record.ts'

/** Themes of the problems that each report names. */
const NAMED: readonly (readonly [name: string, year: number, themes: readonly string[]])[] = [
  ['甲市财政局', 2021, ['timeliness', 'contentDepth']],
  ['甲市财政局', 2022, ['timeliness']],
  ['甲市财政局', 2023, ['timeliness', 'timeliness']],
  ['乙市财政局', 2021, ['contentDepth']],
  ['乙市财政局', 2022, ['contentDepth']],
  ['乙市财政局', 2023, ['timeliness']],
  ['丙市财政局', 2022, ['contentDepth']],
  ['丙市财政局', 2023, ['timeliness']],
]

const archive = createArchive(':memory:')
const store = createReportStore(archive)
for (const [i, [name, year, themes]] of NAMED.entries()) {
  const statements = themes.map((theme, at) => ({
    kind: 'problem' as const,
    themes: [theme],
    wording: `${theme}${at}`,
    text: `${theme}。`,
    start: at,
    end: at + 1,
  }))
  store.store(makeRecord({ name, year, path: `/reports/${i}.txt`, statements }))
}

const ask = (query: Partial<ThemesQuery>) =>
  answerThemes(
    archive,
    {
      kind: 'themes',
      of: EVERY_REPORT,
      aspect: 'problem',
      theme: 'timeliness',
      as: 'list',
      over: null,
      ...query,
    },
    '',
    'zh',
  ).answer

const agenciesOf = (query: Partial<ThemesQuery>) => ask(query).rows.map(({ agency }) => agency)

it('who names a theme is a list of agencies', () => {
  expect(agenciesOf({}).toSorted()).toEqual(['丙市财政局', '乙市财政局', '甲市财政局'])
})

it('who plans nothing against a problem, and who names it in every report, is told with the statement that found it', () => {
  const unplanned = ask({ as: 'unplanned' })
  expect(unplanned.rows.map(({ agency, year, code, value }) => [agency, year, code, value])).toEqual([
    ['丙市财政局', 2023, 'theme.timeliness', 1],
    ['乙市财政局', 2023, 'theme.timeliness', 1],
    ['甲市财政局', 2021, 'theme.timeliness', 1],
    ['甲市财政局', 2022, 'theme.timeliness', 1],
    ['甲市财政局', 2023, 'theme.timeliness', 2],
  ])
  expect(unplanned.quotes).toHaveLength(6)
  expect(unplanned.sql?.text).toContain('NOT EXISTS')
  expect(ask({ as: 'repeated', theme: null }).rows).toMatchObject([
    { agency: '甲市财政局', code: 'theme.timeliness', value: 3, unit: '年', span: { from: 2021, to: 2023 } },
  ])
  expect(ask({ as: 'unplanned', theme: 'records' })).toMatchObject({ rows: [], quotes: [], lead: [expect.any(String)] })
})

it('a question about the years is asked of each agency', () => {
  expect(agenciesOf({ over: { kind: 'every' } })).toEqual(['甲市财政局'])
  expect(agenciesOf({ over: { kind: 'run', years: 3 } })).toEqual(['甲市财政局'])
  expect(agenciesOf({ theme: 'contentDepth', over: { kind: 'run', years: 2 } })).toEqual(['乙市财政局'])
  expect(agenciesOf({ theme: 'publicity', over: { kind: 'none' } })).toHaveLength(3)
  expect(agenciesOf({ theme: 'contentDepth', over: { kind: 'falling' } })).toEqual(['丙市财政局'])
})

it('a count is of those that the years choose', () => {
  expect(ask({ as: 'count', over: { kind: 'every' } }).rows).toMatchObject([{ value: 1, aggregate: 'count' }])
})

it('what became more common is told with its shares, year by year', () => {
  const answer = ask({ as: 'trend', theme: null })
  expect(answer.rows).toMatchObject([{ code: 'theme.timeliness', aggregate: 'change', value: 0.5 }])
  expect(answer.text).toContain('2021 1/2，2022 1/3，2023 3/3')
})

it('a theme over the years is a row a year', () => {
  const { rows } = ask({ as: 'trend' })
  expect(rows.map(({ group, value }) => [group, value])).toEqual([
    [{ year: 2021 }, 1],
    [{ year: 2022 }, 1],
    [{ year: 2023 }, 3],
  ])
})
