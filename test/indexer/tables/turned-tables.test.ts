/** Table 3 printed in other ways: the columns of the form as rows, or without a total. */
import { describe, expect, it } from 'vitest'
import { piped, readIn, tabbed } from './form-layouts.ts'

const TABLE = [
  ['申请类别', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  ['一、本年新收政府信息公开申请数量', '3', '0', '0', '2', '0', '1', '6'],
  ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
  ['（一）予以公开', '3', '0', '0', '2', '0', '1', '6'],
  ['（七）总计', '3', '0', '0', '2', '0', '1', '6'],
  ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'],
]
const TURNED = (TABLE[0] ?? []).map((_, at) => TABLE.map((row) => row[at] ?? ''))
const read = (table: string) => readIn(`三、收到和处理政府信息公开申请情况\n${table}`)
const numbersOf = (table: string) =>
  new Map(read(table).figures.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))

describe.each([
  ['pipes', piped],
  ['tabs', tabbed],
])('table 3 in %s', (_, lay) => {
  it('says the same where its rows are printed as columns', () => {
    expect(numbersOf(lay(TURNED))).toEqual(numbersOf(lay(TABLE)))
    expect(numbersOf(lay(TURNED)).size).toBe(35)
  })

  it('stays unread where a cell of such a table is lost', () => {
    const lost = TURNED.map((row, i) => (i === 4 ? row.slice(0, -1) : row))
    expect(numbersOf(lay(lost)).size).toBe(0)
    expect(read(lay(lost)).figures.map(({ state }) => state)).toContain('unread')
  })

  it('is read without a column of totals, whose cells are not there', () => {
    const codes = [...numbersOf(lay(TABLE.map((row) => row.slice(0, -1)))).keys()]
    expect(codes).toHaveLength(30)
    expect(codes.filter((code) => code.endsWith('.total'))).toEqual([])
  })

  it('is not read so where the label of the last column is misprinted', () => {
    const misprinted = TABLE.map((row, i) => (i === 0 ? [...row.slice(0, -1), '数量'] : row))
    expect(read(lay(misprinted)).figures.some(({ code }) => code === 'requests.received.total')).toBe(true)
  })
})
