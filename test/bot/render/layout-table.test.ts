import { expect, test } from 'vitest'
import type { TableBlock } from '../../../bot/render/block.ts'
import { layoutTable } from '../../../bot/render/layout-table.ts'
import { textWidth } from '../../../bot/render/text-width.ts'

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
