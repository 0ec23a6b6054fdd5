import { expect, test } from 'vitest'
import type { TableBlock } from '../../../../retrieval/answer/render/block.ts'
import { layoutTable, PHONE } from '../../../../retrieval/answer/render/layout-table.ts'
import { phoneWidth, textWidth } from '../../../../retrieval/answer/render/text-width.ts'

const TABLE: TableBlock = {
  kind: 'table',
  columns: [
    { header: '单位', align: 'left' },
    { header: '数值', align: 'right' },
  ],
  rows: [
    ['汶岚市澄湾区教育局', '7'],
    ['泓浦市卫生健康委员会', '1,234'],
  ],
}

test('aligns Chinese and numbers by the cells that they take', () => {
  expect(layoutTable(TABLE, 80)).toEqual([
    '单位                   数值',
    '────────────────────  ─────',
    '汶岚市澄湾区教育局        7',
    '泓浦市卫生健康委员会  1,234',
  ])
})

test('wraps the longest text, never a number, where the phone is narrow', () => {
  const lines = layoutTable(TABLE, 20)
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(20)
  expect(lines.join('\n')).toContain('1,234')
  expect(lines.map((line) => line.slice(0, 7).trim()).join('')).toContain('澄湾')
})

test('on a phone, where a Chinese character is narrower than two others, columns end at one place', () => {
  const lines = layoutTable(TABLE, 200, PHONE)
  expect(lines[2]).toMatch(/^汶岚市澄湾区教育局\u3000 /)
  const ends = lines.map(phoneWidth)
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(6)
  expect(Math.max(...layoutTable(TABLE, 120, PHONE).map(phoneWidth))).toBeLessThanOrEqual(124)
})

const PROFILE: TableBlock = {
  kind: 'table',
  columns: [
    { header: 'Figure', align: 'left' },
    ...['2024', '2023', '2022', '2021'].map((header) => ({ header, align: 'right' as const })),
  ],
  rows: [
    ['administrative reconsideration, total (cases)', '0', '0', '0', '0'],
    ['disclosure rate', '—', '75% (3 of 4)', '85.71% (6 of 7)', '75% (3 of 4)'],
  ],
}

test('no word is broken on a phone: names stand above their values where a column cannot hold them', () => {
  const lines = layoutTable(PROFILE, 196, PHONE)
  const text = lines.join('\n')
  expect(lines[0]).toMatch(/^2024\s+2023\s+2022\s+2021$/)
  expect(text).toMatch(/^administrative reconsideration,\ntotal \(cases\)\n\s*0\s+0\s+0\s+0\ndisclosure rate\n/m)
  expect(text).toMatch(/—.*75%.*85\.71%.*75%\n\s+\(3 of 4\)\s+\(6 of 7\)\s+\(3 of 4\)$/)
  expect(Math.max(...lines.map(phoneWidth))).toBeLessThanOrEqual(200)
})

test('what stands in brackets behind a value goes on below it before a Chinese name is torn small, and a bracket ends no line', () => {
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { header: '指标', align: 'left' },
      { header: '2024年', align: 'right' },
      { header: '2023年', align: 'right' },
    ],
    rows: [['办理结果总计（件）', '50.72%（35/69）', '无报告']],
  }
  const text = layoutTable(table, 150, PHONE).join('\n')
  expect(text).toMatch(/50\.72%.*无报告\n.*（35\/69）/)
  expect(text).toContain('（件）')
})
