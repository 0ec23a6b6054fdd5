import { expect, test } from 'vitest'
import { type LaidPart, layOutTable } from '../../../bot/printed/lay-out-table.ts'
import type { TableNumber } from '../../../db/form/form.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import type { PrintedFigure } from '../../../db/lists/read-printed-report.ts'
import { SAMPLE_TRUTH } from '../../support/sample-truth.ts'

const lay = (file: string, number: TableNumber): readonly LaidPart[] => {
  const truth = SAMPLE_TRUTH.find((one) => one.file === file)
  const table = OGI.tables.find((one) => one.number === number)
  if (!truth || !table) throw new Error(`No table ${number} of "${file}"`)
  const figures = Object.entries(truth.figures).map(([code, value]): PrintedFigure => {
    return { code, value, state: value === null ? 'blank' : 'number', raw: String(value ?? ''), start: 0, end: 0 }
  })
  return layOutTable(table, truth.edition, figures)
}

const rowsOf = (parts: readonly LaidPart[]): string[] =>
  parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ printed }) => printed)))

test('table 2 has the rows of its edition, those with the same columns together', () => {
  const parts = lay('汶岚市科学技术局-2024.txt', 2)
  expect(parts.map(({ columns }) => columns.length)).toEqual([3, 1, 1])
  expect(rowsOf(parts)).toEqual(['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'])
  expect(rowsOf(lay('栖岭县人民政府-2019.txt', 2))).toContain('政府集中采购')
})

test('table 3 of 2019 prints other handling as one row, that of 2021 as its reasons below a heading', () => {
  const headings = (file: string): (string | undefined)[] =>
    lay(file, 3).flatMap(({ groups }) => groups.map(({ heading }) => heading?.printed))
  expect(rowsOf(lay('栖岭县人民政府-2019.txt', 3))).toContain('（六）其他处理')
  expect(headings('栖岭县人民政府-2019.txt')).not.toContain('（六）其他处理')
  expect(rowsOf(lay('汶岚市科学技术局-2024.txt', 3))).not.toContain('（六）其他处理')
  expect(headings('汶岚市科学技术局-2024.txt')).toContain('（六）其他处理')
})

test('the columns of organisations stand below one heading', () => {
  const [part] = lay('汶岚市科学技术局-2024.txt', 3)
  expect(part?.over).toMatchObject([{ printed: '法人或其他组织', first: 1, count: 5 }])
  expect(part?.groups.every(({ rows }) => rows.every(({ cells }) => cells.length === 7))).toBe(true)
})

test('of a table without a cell nothing is drawn', () => {
  const [table] = OGI.tables
  expect(table && layOutTable(table, '2021', [])).toEqual([])
})
