import { describe, expect, test } from 'vitest'
import { listTables } from '../../../bot/exports/list-tables.ts'
import { writeCsv } from '../../../bot/exports/write-csv.ts'
import { makeAnswer, makeQuote, makeRow } from '../sample-answers.ts'

const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  writeCsv({ name: 't', header: ['a'], rows }).toString()

describe('writeCsv', () => {
  test('begins with a byte order mark and ends lines as RFC 4180 does', () => {
    const bytes = writeCsv({ name: 't', header: ['单位', '数值'], rows: [['甲局', 7]] })
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes.subarray(3).toString()).toBe('单位,数值\r\n甲局,7\r\n')
  })

  test('quotes commas, quotation marks and line breaks', () => {
    expect(csvOf([['a,b', '说"好"', 'a\nb']])).toContain('"a,b","说""好""","a\nb"')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'the text %j is not run as a formula',
    (text) => {
      expect(csvOf([[text]])).toMatch(/\r\n"?'/)
    },
  )

  test('negative numbers stay numbers', () => {
    expect(csvOf([[-5, 0.5]])).toContain('\r\n-5,0.5\r\n')
  })

  test('a blank is an empty cell with its state, a zero is a zero, a share is percent', () => {
    const rows = [
      makeRow({ value: 0 }),
      makeRow({ year: 2023, value: null, state: 'blank' }),
      makeRow({ year: 2022, value: 0.5714285714285714, unit: 'ratio', aggregate: 'ratio' }),
    ]
    const [table] = listTables(makeAnswer({ rows }))
    const lines = table ? writeCsv(table).toString().split('\r\n') : []
    expect(lines[0]).toBe('\ufeff单位,年度,指标代码,指标,数值,计量单位,状态,计算方式,文件,表,行,列,勾稽疑点')
    expect(lines[1]).toContain(',2024,requests.received.total,本年新收申请,0,件,数字,')
    expect(lines[2]).toContain(',本年新收申请,,件,空白,')
    expect(lines[3]).toContain(',57.1428571429%,%,数字,比率,')
  })

  test('of a derived value the parts stand in one cell, what they share stands there once', () => {
    const source = { file: 'a.txt', table: 3, row: '（一）予以公开', column: '总计' }
    const sources = [source, { ...source, row: '（七）总计' }]
    const [table] = listTables(makeAnswer({ rows: [makeRow({ source: null, sources, aggregate: 'ratio' })] }))
    expect(table?.rows[0]?.slice(-5, -1)).toEqual(['a.txt', 3, '（一）予以公开\n（七）总计', '总计'])
  })

  test('figures, quotes and findings are tables of their own', () => {
    const finding = {
      agency: '甲局',
      year: 2024,
      code: 'carried',
      severity: 'error',
      message: '对不上',
      cells: [],
    } as const
    const answer = makeAnswer({ rows: [makeRow()], quotes: [makeQuote('=公开')], findings: [finding] })
    expect(listTables(answer).map(({ name }) => name)).toEqual(['数据', '原文', '疑点'])
  })

  test('in English the English names of agencies stand beside the Chinese ones', () => {
    const [table] = listTables(makeAnswer({ language: 'en', rows: [makeRow()] }))
    expect(table?.header.slice(0, 4)).toEqual(['Agency', 'Agency in English', 'Year', 'Code'])
    expect(table?.rows[0]?.slice(0, 2)).toEqual(['汶岚市澄湾区教育局', 'Wenlan Chengwan District Education Bureau'])
  })
})
