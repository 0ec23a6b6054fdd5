import { describe, expect, it } from 'vitest'
import { REVIEW_RESULTS, REVIEW_ROUTES } from '../../../db/form/codebook.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import {
  type GridCell,
  gridDocument,
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
})
