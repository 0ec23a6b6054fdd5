import { describe, expect, test } from 'vitest'
import { renderAnswer } from '../../../../retrieval/answer/render/render-answer.ts'
import { writePlain } from '../../../../retrieval/answer/render/write-plain.ts'
import type { Answer, AnswerRow } from '../../../../retrieval/answer.ts'
import { makeAnswer, makeRow } from '../../../bot/sample-answers.ts'

const row = (agency: string, year: number, state: 'report' | 'noReport' = 'report'): AnswerRow =>
  makeRow({ agency, year, state, code: null, value: null, unit: null, source: null })

const show = (rows: readonly AnswerRow[], language: Answer['language'], page = 0): string => {
  const coverage = { reports: rows.length, of: rows.length }
  return writePlain(renderAnswer(makeAnswer({ kind: 'coverage', understood: '', language, rows, coverage }), page), 100)
}

describe('a list of reports', () => {
  const rows = [row('甲局', 2023), row('甲局', 2024), row('乙局', 2024), row('乙局', 2023, 'noReport')]

  test('counts reports, agencies and years, then gives the years of each agency; what is missing has its own list', () => {
    expect(show(rows, 'zh')).toBe(
      '2 个单位的 3 份报告\n2023年 1 份、2024年 2 份\n\n· 甲局：2023、2024\n· 乙局：2024\n\n2023年 · 缺 1 个单位的 1 份报告\n\n· 乙局',
    )
    expect(show(rows, 'en')).toMatch(
      /^3 reports of 2 agencies\n2023: 1, 2024: 2\n\n· .*: 2023, 2024\n· .*: 2024\n\n2023 · Missing: 1 report of 1 agency\n\n· [^\n]*$/,
    )
  })

  test('of three years and more that follow upon each other says the first and the last', () => {
    const years = [2018, 2020, 2021, 2022, 2024].map((year) => row('甲局', year))
    expect(show(years, 'zh')).toContain('· 甲局：2018、2020–2022、2024')
  })

  test('names forty agencies on a page and says of how many', () => {
    const many = Array.from({ length: 50 }, (_, index) => row(`第${index}局`, 2024))
    const text = show(many, 'zh')
    expect(text).toContain('50 个单位的 50 份报告')
    expect(text).toContain('· 第39局\n\n第1–40条，共50条')
    expect(text).not.toContain('第40局')
    expect(show(many, 'zh', 1)).toMatch(/50 个单位的 50 份报告.*· 第40局.*· 第49局.*第41–50条，共50条/s)
  })

  test('of a few reports says of each whether it is there, and speaks of no number', () => {
    const text = show(rows.slice(2), 'zh')
    expect(text).toContain('档案中没有该年度报告')
    expect(text).not.toContain('覆盖')
  })

  test('a count of reports is a number like any other', () => {
    const count = makeRow({
      agency: null,
      year: null,
      code: null,
      value: 16,
      unit: '份',
      aggregate: 'count',
      source: null,
    })
    expect(show([count], 'zh')).toContain('16份')
  })
})
