import { describe, expect, it } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { listThemeCounts } from '../../../db/lists/theme-counts.ts'
import { listRepeatedThemes, listRepeatedWordings, listUnplannedThemes } from '../../../db/lists/theme-patterns.ts'
import { listThemeTrends } from '../../../retrieval/themes/theme-trends.ts'
import { makeRecord } from '../../support/make-record.ts'

type Said = readonly [kind: 'problem' | 'improvement', themes: readonly string[], wording: string]

/** Reports by agency and year, each with what it says. */
const SAID: readonly (readonly [name: string, year: number, said: readonly Said[]])[] = [
  [
    '甲市财政局',
    2022,
    [
      ['problem', ['timeliness', 'contentDepth'], '栏目更新不及时内容不够丰富'],
      ['improvement', ['timeliness'], '每周巡检栏目'],
    ],
  ],
  [
    '甲市财政局',
    2023,
    [
      ['problem', ['timeliness'], '部分信息更新滞后于规定'],
      ['problem', ['timeliness'], '个别信息发布不及时不全面'],
    ],
  ],
  ['乙市财政局', 2022, [['problem', [], '还有一些别的不足需要说明']]],
  [
    '乙市财政局',
    2023,
    [
      ['problem', ['timeliness'], '部分信息更新滞后于规定'],
      ['improvement', ['publicity'], '开展宣传活动'],
    ],
  ],
]

const archive = createArchive(':memory:')
const store = createReportStore(archive)
const ids = SAID.map(([name, year, said], i) => {
  const statements = said.map(([kind, themes, wording], k) => ({
    kind,
    themes,
    wording,
    text: `${wording}。`,
    start: k,
    end: k + 1,
  }))
  return store.store(makeRecord({ name, year, path: `/reports/${i}.txt`, statements })).reportId
})

describe('themes over reports', () => {
  it('count each agency once a theme and year, however often it writes of it', () => {
    const { rows, years } = listThemeCounts(archive, ids, 'problem')
    expect(rows.map(({ theme, year, agencies, statements }) => [theme, year, agencies, statements])).toEqual([
      ['contentDepth', 2022, 1, 1],
      ['timeliness', 2022, 1, 1],
      ['timeliness', 2023, 2, 3],
    ])
    expect(years).toEqual([
      { year: 2022, reports: 2, agencies: 2, statements: 2, unassigned: 1 },
      { year: 2023, reports: 2, agencies: 2, statements: 3, unassigned: 0 },
    ])
  })

  it('become more common by share of the agencies that name anything', () => {
    expect(listThemeTrends(archive, ids)).toMatchObject([
      { theme: 'timeliness', change: 0.5, years: [{ share: 0.5 }, { share: 1 }] },
      { theme: 'contentDepth', change: -0.5 },
    ])
  })

  it('are repeated by an agency that names them in all its reports', () => {
    expect(listRepeatedThemes(archive, ids).rows).toEqual([
      { agency: '甲市财政局', theme: 'timeliness', years: [2022, 2023] },
    ])
    expect(listRepeatedThemes(archive, ids.slice(2)).rows).toEqual([])
  })

  it('are unplanned where no measure of the report is of them', () => {
    expect(listUnplannedThemes(archive, ids, 'timeliness').rows.map(({ agency, year }) => [agency, year])).toEqual([
      ['乙市财政局', 2023],
      ['甲市财政局', 2023],
    ])
    expect(listUnplannedThemes(archive, ids).rows.map(({ theme }) => theme)).toContain('contentDepth')
  })

  it('are worded alike by several agencies', () => {
    expect(listRepeatedWordings(archive, ids).rows).toMatchObject([
      { text: '部分信息更新滞后于规定。', agencies: 2, reports: [{ year: 2023 }, { year: 2023 }] },
    ])
  })
})
