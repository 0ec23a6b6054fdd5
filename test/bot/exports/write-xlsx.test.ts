import readWorkbook from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { writeXlsx } from '../../../bot/exports/write-xlsx.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { makeAnswer, makeQuote, makeRow } from '../sample-answers.ts'

const NOW = new Date('2025-03-01T00:00:00Z')

async function sheetsOf(content: Partial<Answer>): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const sheets = await readWorkbook(await writeXlsx(makeAnswer(content), NOW))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

describe('writeXlsx', () => {
  test('figures are numbers, blanks are empty cells with their state', async () => {
    const rows = [makeRow(), makeRow({ year: 2023, value: null, state: 'blank' }), makeRow({ year: 2022, value: 0 })]
    const [header, ...lines] = (await sheetsOf({ rows })).get('数据') ?? []
    const column = (name: string): unknown[] => lines.map((line) => line[header?.indexOf(name) ?? -1])
    expect(column('数值')).toEqual([1234, null, 0])
    expect(column('状态')).toEqual(['数字', '空白', '数字'])
    expect(column('年度')).toEqual([2024, 2023, 2022])
    expect(column('文件')[0]).toBe('汶岚市澄湾区教育局-2024.txt')
  })

  test('a share keeps its value and is shown as percent', async () => {
    const rows = [makeRow({ value: 0.625, unit: 'ratio', aggregate: 'ratio' })]
    const [header, line] = (await sheetsOf({ rows })).get('数据') ?? []
    expect(line?.[header?.indexOf('数值') ?? -1]).toBe(0.625)
  })

  test('the second sheet says what was asked and understood, what is covered, where from and by which statement', async () => {
    const sheets = await sheetsOf({
      rows: [makeRow()],
      coverage: { reports: 5, of: 7 },
      sql: { text: 'SELECT 7', params: [2024] },
      notes: ['两版表格未合并'],
    })
    expect([...sheets.keys()]).toEqual(['数据', '说明'])
    const about = new Map((sheets.get('说明') ?? []).map(([label, text]) => [label, text]))
    expect(about.get('问题')).toBe('澄湾教育局2024年收到多少申请')
    expect(about.get('理解为')).toBe('汶岚市澄湾区教育局2024年本年新收申请')
    expect(about.get('覆盖')).toContain('7份报告中，5份')
    expect(about.get('出处')).toContain('汶岚市澄湾区教育局-2024.txt · 表3')
    expect(about.get('查询语句')).toBe('SELECT 7')
    expect(about.get('参数')).toBe('[2024]')
    expect(about.get('生成日期')).toBe('2025-03-01')
  })

  test('texts stay texts: formulas are not run, control characters and overlong cells do not break the file', async () => {
    const quotes = [makeQuote('=1+1'), makeQuote('a\u0001b<&>"'), makeQuote('长'.repeat(40_000))]
    const [, ...lines] = (await sheetsOf({ quotes, language: 'en' })).get('Quotes') ?? []
    const texts = lines.map((line) => String(line[3]))
    expect(texts.slice(0, 2)).toEqual(['=1+1', 'ab<&>"'])
    expect(texts[2]?.length).toBeLessThan(32_767)
  })
})
