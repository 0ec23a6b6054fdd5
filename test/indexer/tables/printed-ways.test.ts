import { describe, expect, it } from 'vitest'
import { REVIEW_RESULTS, REVIEW_ROUTES } from '../../../db/form/codebook.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import {
  type GridCell,
  gridDocument,
  piped,
  REQUEST_HEADER,
  readIn,
  requestRows,
  tabbed,
  unreadOf,
  valuesOf,
} from './form-layouts.ts'

const SEVEN = ['2', '1', '0', '0', '0', '4', '7']
const ROUTES = ['行政复议', '未经复议直接起诉', '复议后起诉']
const RESULTS = REVIEW_RESULTS.map(({ printed }) => printed)
/** No two results of the three routes are alike. */
const REVIEW = [
  ['1', '2', '3', '4', '10'],
  ['5', '6', '7', '8', '26'],
  ['9', '10', '11', '12', '42'],
]
const REVIEW_VALUES = Object.fromEntries(
  REVIEW_ROUTES.flatMap(({ key }, i) =>
    REVIEW_RESULTS.map((result, k) => [`review.${key}.${result.key}`, Number(REVIEW[i]?.[k])]),
  ),
)
const rowOf = (read: ReturnType<typeof readIn>, row: string) =>
  ['naturalPerson', 'business', 'otherOrganization', 'total'].map((key) => valuesOf(read)[`requests.${row}.${key}`])
const cellsOf = (texts: readonly string[]): GridCell[] => texts.map((text, i) => [text, i])

describe('what is printed in other ways', () => {
  it('reads columns of blanks whose header has a line of its own for 法人或其他组织', () => {
    const header = [
      '                                                    申请人情况',
      '                                                          法人或其他组织',
      '                          自然人                                                       总计',
      '                                  商业企业  科研机构  社会公益  法律服务  其他',
      '                                                        组织      机构',
    ]
    const places = [28, 37, 47, 57, 67, 77, 88]
    const line = (label: string, values: readonly string[]): string =>
      values.reduce(
        (text, value, i) => {
          const width = text.replace(/[^ -ÿ]/g, '  ').length
          return `${text}${' '.repeat((places[i] as number) - width)}${value}`
        },
        label.slice(0, 13),
      )
    const rows = requestRows({ received: SEVEN, totalHandled: SEVEN, granted: SEVEN }).map((cells) =>
      line(cells.slice(0, 3).findLast(Boolean) ?? '', cells.slice(3)),
    )
    const read = readIn(['三、收到和处理政府信息公开申请情况', ...header, ...rows].join('\n\n'))
    expect(rowOf(read, 'received')).toEqual([2, 1, 4, 7])
    expect(rowOf(read, 'granted')).toEqual([2, 1, 4, 7])
    expect(read.findings).toEqual([])
  })

  it.each([
    ['commas', (row: readonly string[]) => row.join(',')],
    ['pipes between the cells only', (row: readonly string[]) => row.join(' | ')],
  ])('reads the label with a remark between %s', (_, write) => {
    const label = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'
    const rows = requestRows({ partlyGranted: SEVEN }).map((row) =>
      row.map((cell) => (/部分公开/.test(cell) ? label : cell)),
    )
    const read = readIn([...REQUEST_HEADER, ...rows].map(write).join('\n'))
    expect(rowOf(read, 'partlyGranted')).toEqual([2, 1, 4, 7])
    expect(unreadOf(read)).toEqual([])
  })

  it('reads table 4 as three small tables under numbered names in a text with tabs', () => {
    const parts = ROUTES.flatMap((route, i) => [`（${'一二三'[i]}）${route}`, tabbed([RESULTS, REVIEW[i] as string[]])])
    const read = readIn(['四、政府信息公开行政复议、行政诉讼情况', ...parts, '五、存在的主要问题及改进情况'].join('\n'))
    expect(valuesOf(read)).toEqual(REVIEW_VALUES)
  })

  it('reads table 4 as one table of 行政复议 and one of 行政诉讼', () => {
    const text = [
      '四、政府信息公开行政复议、行政诉讼情况',
      tabbed([['行政复议', '', '', '', ''], RESULTS, REVIEW[0] as string[]]),
      '',
      tabbed([
        ['行政诉讼', ...Array<string>(9).fill('')],
        ['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
        [...RESULTS, ...RESULTS],
        [...(REVIEW[1] as string[]), ...(REVIEW[2] as string[])],
      ]),
    ]
    expect(valuesOf(readIn(text.join('\n')))).toEqual(REVIEW_VALUES)
  })

  it.each(['', '-', '——'])('reads table 4 with one line of labels, route%sresult', (sign) => {
    const labels = ROUTES.flatMap((route) => RESULTS.map((result) => `${route}${sign}${result}`))
    expect(valuesOf(readFigures(gridDocument([cellsOf(labels), cellsOf(REVIEW.flat())])))).toEqual(REVIEW_VALUES)
  })

  it('takes no route for small tables of results that no name stands above', () => {
    const read = readIn(['四、政府信息公开行政复议、行政诉讼情况', tabbed([RESULTS, REVIEW[1] as string[]])].join('\n'))
    expect(valuesOf(read)).toEqual({})
  })

  it('does not follow a header whose five stand before 自然人', () => {
    const header = [
      '法人或其他组织',
      '商业企业  科研机构  社会公益组织  法律服务机构  其他  ',
      `${' '.repeat(60)}自然人  总计`,
    ]
    const row = `一、本年新收政府信息公开申请数量  ${SEVEN.join('  ')}`
    expect(rowOf(readIn([...header, row].join('\n')), 'received')).toEqual([undefined, undefined, undefined, undefined])
  })

  it('reads one cell a line with tabs on lines of their own between, as a page is copied', () => {
    const rows = [...REQUEST_HEADER, ...requestRows({ received: SEVEN, partlyGranted: SEVEN })]
    const lines = rows.flatMap((row) => row.filter(Boolean).join('\n\t\n'))
    const read = readIn(['三、收到和处理政府信息公开申请情况', ...lines].join('\n'))
    expect(rowOf(read, 'received')).toEqual([2, 1, 4, 7])
    expect(rowOf(read, 'partlyGranted')).toEqual([2, 1, 4, 7])
    expect(unreadOf(read)).toEqual([])
  })

  it.each(['\n', '\r\n'])('reads cells between quotation marks that hold line breaks (%j)', (end) => {
    const quote = (cell: string): string => (cell.length > 6 ? `"${cell.replace('公开', `公${end}开`)}"` : cell)
    const rows = [...REQUEST_HEADER, ...requestRows({ received: SEVEN, granted: SEVEN })]
    const text = rows.map((row) => row.map(quote).join(',')).join(end)
    const read = readIn(text)
    expect(rowOf(read, 'granted')).toEqual([2, 1, 4, 7])
    expect(unreadOf(read)).toEqual([])
    for (const { raw, start, end: to } of read.figures) expect(text.slice(start, to)).toBe(raw)
  })

  it('reads numbers that are written as formulas', () => {
    const rows = requestRows({ granted: SEVEN }).map((row) => row.map((cell) => cell.replace(/^\d+$/, '$$$&$')))
    const read = readIn(piped([...REQUEST_HEADER, ...rows]))
    expect(rowOf(read, 'granted')).toEqual([2, 1, 4, 7])
    expect(unreadOf(read)).toEqual([])
  })

  it('reads rows whose labels stand behind those of both their groups', () => {
    const groups = ['', '']
    const rows = requestRows({ 'notProcessed.duplicate': SEVEN, granted: SEVEN }).map((row) => {
      if (row[0]) [groups[0], groups[1]] = [row[0], '']
      if (row[1]) groups[1] = row[1]
      const isOuter = /^[一二四]/.test(row[0] ?? '')
      return [isOuter ? (row[0] as string) : [...groups, row[2]].filter(Boolean).join(' '), ...row.slice(3)]
    })
    const read = readIn(piped([...REQUEST_HEADER.map((row) => row.slice(2)), ...rows]))
    expect(rowOf(read, 'notProcessed.duplicate')).toEqual([2, 1, 4, 7])
    expect(unreadOf(read)).toEqual([])
  })

  it('reads rows that are called 本年新收申请数量 and 上年结转申请数量', () => {
    const rows = requestRows({ received: SEVEN, carriedOver: ['1', '0', '0', '0', '0', '0', '1'] }).map((row) =>
      row.map((cell) => (/新收|上年结转/.test(cell) ? cell.replace('政府信息公开', '') : cell)),
    )
    const read = readIn(tabbed([...REQUEST_HEADER, ...rows]))
    expect(rowOf(read, 'received')).toEqual([2, 1, 4, 7])
    expect(rowOf(read, 'carriedOver')).toEqual([1, 0, 0, 1])
  })

  it.each([
    ['behind the label', ' '],
    ['below the label', '\n'],
  ])('reads table 2 whose header has a label a line, torn ones too, the numbers %s', (_, gap) => {
    const text = [
      ...['二、主动公开政府信息情况', '第二十条第（一）', '项', '信息内容'],
      ...['本年制发件数', '本年废止件数', '现行有效件数', `规章${gap}1 2 3`, `行政规范性文件${gap}4 5 16`],
      ...['第二十条第（五）', '项', '信息内容', '本年处理决定数量', `行政许可${gap}41`],
      ...['第二十条第（八）', '项', '信息内容', '本年收费金额（单', '位：万元）', `行政事业性收费${gap}12.5`],
    ]
    expect(valuesOf(readIn(text.join('\n')))).toEqual({
      ...{ 'rules.issued': 1, 'rules.repealed': 2, 'rules.inForce': 3 },
      ...{ 'normativeDocuments.issued': 4, 'normativeDocuments.repealed': 5, 'normativeDocuments.inForce': 16 },
      ...{ 'licensing.decisions': 41, 'fees.amount': 12.5 },
    })
  })
})
