import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../bot/charts/chart.ts'
import { findChart } from '../../../bot/charts/find-chart.ts'
import type { Answer, AnswerRow } from '../../../retrieval/answer.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'

const chartOf = (rows: readonly AnswerRow[], content: Partial<Answer> = {}): Chart => {
  const chart = findChart(makeAnswer({ rows, ...content }))
  if (!chart) throw new Error('The answer has no chart')
  return chart
}

const valuesOf = ({ series }: Chart) => series.map(({ points }) => points.map(({ value }) => value))

const blank = { value: null, state: 'blank' } as const

describe('findChart', () => {
  test('years make a trend; a blank and a year without a report are gaps, never zeros', () => {
    const rows = [2020, 2021, 2023].map((year) => makeRow({ year, ...(year === 2021 ? blank : { value: year }) }))
    const chart = chartOf(rows, { coverage: { reports: 2, of: 3 } })
    expect(chart).toMatchObject({ kind: 'trend', categories: ['2020年', '2021年', '2022年', '2023年'], unit: '件' })
    expect(valuesOf(chart)).toEqual([[2020, null, null, 2023]])
    expect(chart.title).toBe('汶岚市澄湾区教育局·本年新收申请')
    expect(chart.notes).toContain('空缺（不是0）：2021年 空白、2022年 无数值')
    expect(chart.notes.at(-1)).toContain('3份报告中，2份')
    expect(chart.footer.at(-1)).toBe('来源：汶岚市澄湾区教育局-2024.txt（年问）')
  })

  test('several agencies over the years are lines, in whichever order the answer goes through them', () => {
    const of = (agency: string, year: number) => makeRow({ agency, year, value: year })
    const byAgency = [of('乙局', 2022), of('乙局', 2023), of('甲局', 2022), of('甲局', 2023)]
    const byYear = [of('乙局', 2022), of('甲局', 2022), of('乙局', 2023), of('甲局', 2023)]
    for (const rows of [byAgency, byYear]) {
      const chart = chartOf(rows)
      expect(chart.kind).toBe('trend')
      expect(chart.series.map(({ name }) => name)).toEqual(['乙局', '甲局'])
    }
  })

  test('no agency is shown with fewer figures than another', () => {
    const codes = [
      'requests.received.total',
      'reconsideration.total',
      'litigation.total',
      'results.total',
      'requests.carried',
    ]
    const cross = (agencies: readonly string[], years: readonly number[]): AnswerRow[] =>
      agencies.flatMap((agency) =>
        years.flatMap((year) => codes.map((code, index) => makeRow({ agency, year, code, value: index % 2 }))),
      )
    const few = chartOf(cross(['甲局', '乙局'], [2023, 2024]))
    expect(few).toMatchObject({ kind: 'comparison' })
    expect(few.categories).toHaveLength(10)
    expect(few.series.map(({ name }) => name)).toEqual(['2023年', '2024年'])
    expect(few.notes.join()).not.toContain('另有')

    const many = chartOf(cross(['甲局', '乙局', '丙局'], [2020, 2021, 2022, 2023]))
    expect(many.kind).toBe('trend')
    for (const agency of ['甲局', '乙局', '丙局'])
      expect(many.series.filter(({ name }) => name.startsWith(agency))).toHaveLength(2)
    expect(many.notes[0]).toContain('另有 9 项')
  })

  test('gaps of which a report says something are named before years without a report', () => {
    const rows = [2015, 2023, 2024].map((year) => makeRow({ year, ...(year === 2023 ? blank : {}) }))
    expect(chartOf(rows).notes[0]).toBe('空缺（不是0）：2023年 空白、2016年 无数值、2017年 无数值、……另有 5 条')
  })

  test('a ranking keeps its order, is cut after twenty and says how many are left out', () => {
    const rows = Array.from({ length: 33 }, (_, i) => makeRow({ agency: `第${i}局`, value: 100 - i }))
    const chart = chartOf(rows)
    expect(chart).toMatchObject({ kind: 'ranking', title: '2024年·本年新收申请' })
    expect(chart.categories).toHaveLength(20)
    expect(chart.categories[0]).toBe('第0局')
    expect(chart.notes[0]).toContain('另有 13 项')
  })

  test('a ranking over several years is none over the years', () => {
    const rows = [
      makeRow({ year: 2024, value: 9 }),
      makeRow({ year: 2022, value: 8 }),
      makeRow({ agency: '甲局', year: 2023, value: 7 }),
    ]
    expect(chartOf(rows)).toMatchObject({
      kind: 'ranking',
      categories: ['汶岚市澄湾区教育局·2024年', '汶岚市澄湾区教育局·2022年', '甲局·2023年'],
    })
  })

  test('figures of one report are a breakdown from the largest to the smallest, gaps last', () => {
    const rows = [
      makeRow({ code: 'requests.granted.total', value: 3 }),
      makeRow({ code: 'requests.denied.total', ...blank }),
      makeRow({ code: 'requests.received.total', value: 8 }),
    ]
    const chart = chartOf(rows)
    expect(chart).toMatchObject({ kind: 'breakdown', categories: ['本年新收申请', '予以公开', '不予公开'] })
    expect(valuesOf(chart)).toEqual([[8, 3, null]])
  })

  test('figures of several agencies stand side by side', () => {
    const codes = ['requests.received.total', 'requests.denied.total']
    const rows = ['甲局', '乙局'].flatMap((agency) => codes.map((code, i) => makeRow({ agency, code, value: i + 1 })))
    const chart = chartOf(rows, { understood: '比较两局' })
    expect(chart).toMatchObject({ kind: 'comparison', categories: ['甲局', '乙局'], title: '比较两局' })
    expect(chart.footer.join()).not.toContain('比较两局')
  })

  test('shares are percent, a doubtful figure is marked and explained', () => {
    const ratio = { code: 'ratio.disclosed', unit: 'ratio', aggregate: 'ratio' } as const
    const rows = [
      makeRow({ ...ratio, value: 0.6216, findings: ['x'] }),
      makeRow({ ...ratio, agency: '甲局', value: 0.5 }),
    ]
    const chart = chartOf(rows)
    expect(chart).toMatchObject({ percent: true, unit: '' })
    expect(chart.series[0]?.points[0]).toMatchObject({ label: '62.16%', doubtful: true })
    expect(chart.notes.join()).toContain('⚠')
  })

  test('in English; agencies that read the same in English stay two', () => {
    const rows = ['东山市教育局', '冬山市教育局'].map((agency, i) => makeRow({ agency, value: i + 3 }))
    const chart = chartOf(rows, { language: 'en' })
    expect(chart).toMatchObject({ title: '2024, requests received', unit: 'requests' })
    expect(chart.categories).toEqual([
      'Dongshan Education Bureau (东山市教育局)',
      'Dongshan Education Bureau (冬山市教育局)',
    ])
    expect(valuesOf(chart)).toEqual([[3, 4]])
  })

  test.each([
    ['one number', [makeRow()]],
    ['one number beside a blank', [makeRow(), makeRow({ year: 2023, ...blank })]],
    ['zeros only', [makeRow({ value: 0 }), makeRow({ agency: '甲局', value: 0 })]],
    ['reports that are there', [1, 2].map((i) => makeRow({ year: i, code: null, value: null, state: 'report' }))],
    ['nothing', []],
  ])('no chart of %s', (_, rows) => {
    expect(findChart(makeAnswer({ rows }))).toBeUndefined()
  })
})
