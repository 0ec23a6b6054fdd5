/** Tables that are printed as lists of labels and values: both labels name a value, and what they do not name stays unread. */
import { describe, expect, it } from 'vitest'
import { readIn, unreadOf, valuesOf } from './form-layouts.ts'

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const ROWS: readonly (readonly [label: string, values: readonly number[]])[] = [
  ['一、本年新收政府信息公开申请数量', [6, 1, 0, 0, 0, 0, 7]],
  ['二、上年结转政府信息公开申请数量', [0, 0, 0, 0, 0, 0, 0]],
  ['（一）予以公开', [4, 0, 0, 0, 0, 0, 4]],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [2, 1, 0, 0, 0, 0, 3]],
  ['（七）总计', [6, 1, 0, 0, 0, 0, 7]],
  ['四、结转下年度继续办理', [0, 0, 0, 0, 0, 0, 0]],
]
const HEADING = '三、收到和处理政府信息公开申请情况\n'
const PROACTIVE = '二、主动公开政府信息情况\n'
const RECEIVED = {
  'requests.received.naturalPerson': 6,
  'requests.received.business': 1,
  'requests.received.total': 7,
  'requests.partlyGranted.naturalPerson': 2,
  'requests.totalHandled.total': 7,
}

const lines = ROWS.flatMap(([row, values]) => values.map((value, i) => `${row} ${COLUMNS[i]}：${value}`)).join('\n')
const inLine = ([row, values]: (typeof ROWS)[number]): string =>
  `${row}：${values.map((value, i) => `${COLUMNS[i]}${value}件`).join('、')}`
const nested = ROWS.flatMap(([row, values]) => [
  `**${row}**`,
  ...values.map((value, i) => `  - ${COLUMNS[i]}：${value}`),
]).join('\n')
const byColumns = COLUMNS.map((column, i) =>
  [column, ...ROWS.map(([row, values]) => `${row}：${values[i]}`)].join('\n'),
).join('\n')
const inBrackets = ROWS.flatMap(([row, values]) => values.map((value, i) => `${row}（${COLUMNS[i]}）= ${value}`)).join(
  '\n',
)
const behindGroups = ROWS.map(([row, values]) =>
  inLine([row.startsWith('（') ? `三、本年度办理结果/${row}` : row, values]),
)
  .map((line) => `- ${line}`)
  .join('\n')

describe('a list of labels and values', () => {
  it.each([
    ['a line each', lines],
    ['a line a row', ROWS.map(inLine).join('\n')],
    ['a paragraph', `${ROWS.map(inLine).join('；')}。`],
    ['columns below the label of their row', nested],
    ['rows below the label of their column', byColumns],
    ['columns in brackets', inBrackets],
    ['a line a row behind its group and a stroke', behindGroups],
  ])('is read where it is %s', (_, text) => {
    const read = readIn(HEADING + text)
    expect(valuesOf(read)).toMatchObject(RECEIVED)
    expect(Object.keys(valuesOf(read))).toHaveLength(ROWS.length * COLUMNS.length)
  })

  it('names the one column that a row of table 2 has', () => {
    const read = readIn(
      `${PROACTIVE}规章：本年制发件数0，本年废止件数0，现行有效件数2\n行政许可：27\n行政处罚：5件\n行政事业性收费：1.5万元`,
    )
    expect(valuesOf(read)).toMatchObject({
      'rules.inForce': 2,
      'licensing.decisions': 27,
      'penalties.decisions': 5,
      'fees.amount': 1.5,
    })
  })

  it('keeps printed blanks and marks apart from numbers', () => {
    const read = readIn(HEADING + lines.replace('商业企业：1', '商业企业：').replace('科研机构：0', '科研机构：/'))
    const stateOf = (code: string) => read.figures.find((figure) => figure.code === code)?.state
    expect(stateOf('requests.received.business')).toBe('blank')
    expect(stateOf('requests.received.research')).toBe('notApplicable')
  })

  it('leaves a total without a column to the identities', () => {
    const totals = ROWS.map(([row, values]) => `${row}：${values.at(-1)}`).join('\n')
    expect(valuesOf(readIn(HEADING + totals))).toEqual({})
    expect(unreadOf(readIn(HEADING + totals))).toContain('requests.received.total')
  })
})

describe('what a list does not name', () => {
  it('is unread: words in the place of a number', () => {
    const read = readIn(HEADING + lines.replace('商业企业：1', '商业企业：见附件'))
    expect(unreadOf(read)).toContain('requests.received.business')
  })

  it('is unread: columns behind a label that is none of the form', () => {
    const read = readIn(
      HEADING + nested.replace('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '上述未列的事项'),
    )
    expect(valuesOf(read)).not.toHaveProperty('requests.partlyGranted.total')
    expect(valuesOf(read)).toMatchObject({ 'requests.granted.naturalPerson': 4 })
  })

  it('is unread: two rows that share a label', () => {
    const read = readIn(HEADING + nested.replace('**（七）总计**\n', ''))
    expect(unreadOf(read)).toContain('requests.partlyGranted.naturalPerson')
  })

  it('is unread: columns of a table that lost its lines, whatever stands behind a label', () => {
    const header = `${COLUMNS.join(' ')}\n`
    const text = `${HEADING}${header}${ROWS.map(([row, values]) => `${row} ${values.slice(0, 3).join(' ')}`).join('\n')}`
    const read = readIn(text)
    expect(valuesOf(read)).toEqual({})
    expect(unreadOf(read)).toContain('requests.received.total')
  })

  it('is no raised digit among digits that nothing parts', () => {
    const text = `${PROACTIVE}信息内容上一年项目数量本年增/减处理决定数量行政处罚000行政强制00¹0第二十条第（八）项信息内容`
    expect(valuesOf(readIn(text))).not.toHaveProperty('compulsion.decisions', 10)
  })

  it('is no number of a page', () => {
    const read = readIn(HEADING + lines.replace('商业企业：1\n', '商业企业：\n3\n'))
    expect(valuesOf(read)).not.toHaveProperty('requests.received.business')
  })

  it('is not what a sentence enumerates', () => {
    const text =
      '一、总体情况\n2023年，我局办理行政许可27件、行政处罚5件，收到政府信息公开申请7件，其中自然人6件，商业企业1件。'
    expect(readIn(text).figures).toEqual([])
  })
})
