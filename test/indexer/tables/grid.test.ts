import { describe, expect, it } from 'vitest'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import { type GridCell, gridDocument, readOf, valuesOf } from './form-layouts.ts'

const HEADER: readonly (readonly GridCell[])[] = [
  [
    ['勾稽关系', 0, 3],
    ['申请人情况', 3, 7],
  ],
  [
    ['勾稽关系', 0, 3, true],
    ['自然人', 3],
    ['法人或其他组织', 4, 5],
    ['总计', 9],
  ],
  [
    ['勾稽关系', 0, 3, true],
    ['自然人', 3, 1, true],
    ['商业企业', 4],
    ['科研机构', 5],
    ['社会公益组织', 6],
    ['法律服务机构', 7],
    ['其他', 8],
    ['总计', 9, 1, true],
  ],
]
const numbers = (from: number, values: readonly string[]): GridCell[] => values.map((text, i) => [text, from + i])
const results = (from: number): GridCell[] =>
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text, i) => [text, from + i])
const read = (...rows: readonly (readonly GridCell[])[]) => readFigures(gridDocument([...HEADER, ...rows]))

describe('readFigures in a grid', () => {
  it('reads the cells below their headers, group labels reaching down', () => {
    const found = read([
      ['三、本年度办理结果', 0, 1, true],
      ['（三）不予公开', 1, 1, true],
      ['2.其他法律行政法规禁止公开', 2],
      ...numbers(3, ['1', '', '0', '0', '0', '2', '3']),
    ])
    expect(valuesOf(found)).toMatchObject({
      'requests.denied.forbiddenByLaw.business': 'blank',
      'requests.denied.forbiddenByLaw.otherOrganization': 2,
    })
  })

  it('places cells by column where a row lacks some', () => {
    const found = read([
      ['一、本年新收政府信息公开申请数量', 0, 3],
      ['5', 3],
      ['2', 8],
      ['7', 9],
    ])
    expect(valuesOf(found)).toEqual({
      'requests.received.naturalPerson': 5,
      'requests.received.otherOrganization': 2,
      'requests.received.total': 7,
    })
    expect(found.findings[0]?.cells).toHaveLength(4)
  })

  it('does not lay a row under the header that lacks a label cell: its order says what its columns do not', () => {
    const found = read(
      [['6.属于四类过程性信息', 0], ...numbers(1, ['1', '0', '0', '0', '0', '2', '3'])],
      [['（四）无法提供', 0], ['1.本机关不掌握相关政府信息', 1], ...numbers(2, ['4', '0', '0', '', '0', '0', '4'])],
    )
    expect(valuesOf(found)).toMatchObject({
      'requests.denied.deliberative.naturalPerson': 1,
      'requests.denied.deliberative.otherOrganization': 2,
      'requests.denied.deliberative.total': 3,
    })
    expect(valuesOf(found)).toMatchObject({
      'requests.unableToProvide.notHeld.naturalPerson': 4,
      'requests.unableToProvide.notHeld.publicInterest': 'blank',
      'requests.unableToProvide.notHeld.total': 4,
    })
  })

  it('does not read a value that reaches over several columns or down from the row above', () => {
    const found = read(
      [
        ['（一）予以公开', 0, 3],
        ['5', 3],
        ['0', 4, 5],
        ['5', 9],
      ],
      [['（二）部分公开', 0, 3], ['5', 3, 1, true], ...numbers(4, ['0', '0', '0', '0', '0', '0'])],
    )
    const codes = Object.keys(valuesOf(found))
    expect(codes).toContain('requests.granted.total')
    expect(codes).not.toContain('requests.granted.business')
    expect(codes).not.toContain('requests.partlyGranted.naturalPerson')
  })

  it('does not take the label of a group for one of its rows', () => {
    const found = read([['（六）其他处理', 0, 3, true], ...numbers(3, ['0', '0', '0', '0', '0', '0', '0'])])
    expect(readOf(found)).toEqual([])
  })

  it('reads values whose cells are merged in another way than their headers', () => {
    const found = readFigures(
      gridDocument([
        [
          ['信息内容', 0],
          ['上一年项目数量', 1],
          ['本年增/减', 2, 2],
          ['处理决定数量', 4],
        ],
        [
          ['行政许可', 0],
          ['8', 1, 2],
          ['0', 3],
          ['15', 4],
        ],
      ]),
    )
    expect(valuesOf(found)).toEqual({ 'licensing.previousItems': 8, 'licensing.change': 0, 'licensing.decisions': 15 })
  })

  it('does not lay cells under a header whose own cells lie one below the other', () => {
    const header = [
      [
        ['行政复议', 0],
        ['行政诉讼', 1],
      ],
      [...results(0), ['未经复议直接起诉', 5], ['复议后起诉', 6]],
      [...results(0), ...results(5)],
    ] satisfies GridCell[][]
    const printed = ['1', '', '', '', '1', '', '2', '', '', '2', '', '', '3', '', '3']
    const found = readFigures(gridDocument([...header, numbers(0, printed)]))
    expect(readOf(found).map(({ raw }) => raw)).toEqual(printed)
  })

  it('reads a header whose merged cells a converter repeated', () => {
    const repeat = (text: string, count: number): string[] => Array<string>(count).fill(text)
    const names = results(0).map(([text]) => text)
    const header = [
      [...repeat('行政复议', 5), ...repeat('行政诉讼', 10)],
      [...names, ...repeat('未经复议直接起诉', 5), ...repeat('复议后起诉', 5)],
      [...names, ...names, ...names],
    ].map((texts) => texts.map((text, i): GridCell => [text, i]))
    const printed = Array.from({ length: 15 }, (_, i) => String(i))
    const found = readFigures(gridDocument([...header, numbers(0, printed)]))
    expect(readOf(found).map(({ raw, proof }) => `${raw} ${proof}`)).toEqual(printed.map((text) => `${text} label`))
  })
})
