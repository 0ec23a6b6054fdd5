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
