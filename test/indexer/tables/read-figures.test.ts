import { describe, expect, it } from 'vitest'
import { REQUEST_ROWS } from '../../../db/form/codebook.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import {
  piped,
  proactiveRows,
  REQUEST_HEADER,
  readIn,
  requestRows,
  reviewRows,
  stacked,
  tabbed,
  unreadOf,
  valuesOf,
  ZEROS,
} from './form-layouts.ts'

const SEVEN = ['2', '1', '0', '0', '0', '4', '7']
const REQUESTS = [...REQUEST_HEADER, ...requestRows({ received: SEVEN, 'denied.thirdParty': SEVEN })]
const KEYS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalServices', 'otherOrganization', 'total']
const rowOf = (read: ReturnType<typeof readIn>, row: string) =>
  KEYS.map((key) => valuesOf(read)[`requests.${row}.${key}`])
const REPORT = [tabbed(proactiveRows()), tabbed(REQUESTS), tabbed(reviewRows())].join('\n\n三、下一张表\n\n')

describe('readFigures', () => {
  it.each([
    ['tabs', tabbed],
    ['one cell a line', stacked],
    ['pipes', piped],
  ])('reads all three tables laid out with %s', (_, layOut) => {
    const read = readIn([proactiveRows(), REQUESTS, reviewRows()].map(layOut).join('\n\n三、下一张表\n\n'))
    expect(read.findings).toEqual([])
    expect(read.edition).toBe('2021')
    expect(read.figures).toHaveLength(6 + 2 + 25 * 7 + 15)
    expect(rowOf(read, 'denied.thirdParty')).toEqual([2, 1, 0, 0, 0, 4, 7])
    expect(valuesOf(read)).toMatchObject({
      'normativeDocuments.repealed': 1,
      'licensing.decisions': 41,
      'fees.amount': 12.5,
    })
  })

  it('gives raw text, printed labels and offsets', () => {
    const read = readIn(REPORT)
    const figure = read.figures.find(({ code }) => code === 'requests.denied.thirdParty.otherOrganization')
    expect(figure).toMatchObject({ raw: '4', table: 3, row: '4.保护第三方合法权益', column: '其他' })
    expect(REPORT.slice(figure?.start, figure?.end)).toBe('4')
  })

  it('knows blanks and marks from zeros', () => {
    const read = readIn(tabbed([...REQUEST_HEADER, ...requestRows({ granted: ['', '/', '0', '—', '无', '', '0'] })]))
    expect(rowOf(read, 'granted')).toEqual(['blank', 'notApplicable', 0, 'notApplicable', 'notApplicable', 'blank', 0])
  })

  it('follows the header when columns are printed in another order', () => {
    const header = [
      ['', '', '', '总计', '自然人', '法人或其他组织', '', '', '', ''],
      ['', '', '', '', '', '其他', '商业企业', '科研机构', '社会公益组织', '法律服务机构'],
    ]
    const read = readIn(tabbed([...header, ...requestRows({ received: ['9', '1', '2', '3', '0', '0', '3'] })]))
    expect(rowOf(read, 'received')).toEqual([1, 3, 0, 0, 3, 2, 9])
  })

  it('follows the labels when rows are missing or in another order', () => {
    const rows = requestRows({ 'denied.stateSecret': SEVEN })
      .toReversed()
      .filter((row) => row[2] !== '2.重复申请')
    const read = readIn(tabbed([...REQUEST_HEADER, ...rows]))
    expect(rowOf(read, 'denied.stateSecret')).toEqual([2, 1, 0, 0, 0, 4, 7])
    expect(valuesOf(read)).not.toHaveProperty(['requests.notProcessed.duplicate.total'])
  })

  it('reads （六）其他处理 as one row', () => {
    const read = readIn(tabbed([...REQUEST_HEADER, ...requestRows({ otherwiseHandled: SEVEN }, true)]))
    expect(rowOf(read, 'otherwiseHandled')).toEqual([2, 1, 0, 0, 0, 4, 7])
  })

  it('understands misprinted headers, fused ones and residue in labels', () => {
    const text = REPORT.replace('本年废止件数', '本年度止件数')
      .replace(
        '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
        '商业企业科研机构社会公益组织法律服务机构其他\t\t\t\t',
      )
      .replace('4.保护', '[bookmark: _Hlk1]<b>4.</b>保护')
    const read = readIn(text)
    expect(read.findings).toEqual([])
    expect(valuesOf(read)).toEqual(valuesOf(readIn(REPORT)))
  })

  it('carries the header over a page break, with or without a repeated one', () => {
    const plain = tabbed([...REQUESTS.slice(0, 12)])
    for (const repeated of [[], REQUEST_HEADER]) {
      const text = `${plain}\n\n- 3 -\n\n${tabbed([...repeated, ...REQUESTS.slice(12)])}`
      expect(valuesOf(readIn(text))).toEqual(valuesOf(readIn(tabbed(REQUESTS))))
    }
  })

  it('reads table 4 with leading blanks', () => {
    const read = readIn(tabbed(reviewRows([...Array<string>(5).fill(''), ...Array<string>(9).fill('0'), '3'])))
    expect(valuesOf(read)).toMatchObject({
      'review.reconsideration.total': 'blank',
      'review.litigationDirect.upheld': 0,
      'review.litigationAfterReconsideration.total': 3,
    })
  })

  it('takes the value and keeps the remark of a cell that holds both', () => {
    const read = readIn(tabbed(proactiveRows(['22（其中修订16件）', '1', '60'])))
    expect(read.figures.find(({ code }) => code === 'normativeDocuments.issued')).toMatchObject({
      value: 22,
      raw: '22（其中修订16件）',
    })
  })

  it('reads edition 2019 with its own columns and units', () => {
    const read = readIn(
      tabbed([
        ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
        ['规章', '1', '2', '3'],
        ['规范性文件', '4', '5', '6'],
        ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ['行政许可', '30', '-2', '700'],
        ['其他对外管理服务事项', '3', '+1', '0'],
        ['信息内容', '采购项目数量', '采购总金额', ''],
        ['政府集中采购', '6', '25.1万元', ''],
      ]),
    )
    expect(read.edition).toBe('2019')
    expect(read.findings).toEqual([])
    expect(valuesOf(read)).toMatchObject({
      'normativeDocuments.totalPublished': 6,
      'licensing.change': -2,
      'licensing.decisions': 700,
      'procurement.amount': 251000,
    })
  })

  it('calls a report without statutory tables narrative', () => {
    expect(readIn('一、概述\n\n全年公开信息30条。')).toEqual({ edition: 'narrative', figures: [], findings: [] })
  })

  it('does not take other tables for statutory ones', () => {
    const read = readIn(`${REPORT}\n\n附：对比\n\n2023年申请数量\t2022年申请数量\t2\t4\t\n总计\t5\t6\n`)
    expect(valuesOf(read)).toEqual(valuesOf(readIn(REPORT)))
  })
})

describe('readFigures never guesses', () => {
  const drop = (text: string, from: string, to: string) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }
  const blanks = [...REQUEST_HEADER, ...requestRows({ 'denied.thirdParty': ['', '3', '', '', '', '1', '4'] })]

  it.each([
    ['lost a cell', '4.保护第三方合法权益\t\t3\t\t\t\t1\t4', '4.保护第三方合法权益\t3\t\t\t\t1\t4'],
    ['gained a cell', '4.保护第三方合法权益\t\t3\t\t\t\t1\t4', '4.保护第三方合法权益\t\t3\t\t\t\t\t1\t4'],
    ['holds words', '4.保护第三方合法权益\t\t3\t\t\t\t1\t4', '4.保护第三方合法权益\t见附件\t3\t\t\t\t1\t4'],
  ])('leaves out a row that %s', (_, from, to) => {
    const read = readIn(drop(tabbed(blanks), from, to))
    expect(Object.keys(valuesOf(read)).filter((code) => code.startsWith('requests.denied.thirdParty'))).toEqual([])
    expect(read.findings).toHaveLength(1)
  })

  it('takes the place that all other rows fill for that of a row that lost or gained cells', () => {
    const onlyTotal = ['', '', '', '', '', '', '0']
    const keys = REQUEST_ROWS.map(({ key }) => key)
    const rows = requestRows(Object.fromEntries(keys.map((key) => [key, onlyTotal])))
    const withoutThird = (row: readonly string[]): string[] => [...row.slice(0, 2), ...row.slice(3), '']
    const torn = rows.map((row) => (row[2] ? row : withoutThird(row)))
    const [first = [], ...below] = REQUEST_HEADER.map(withoutThird)
    const narrower = [first, ...below.map((row) => row.slice(1))]
    const rest = torn.slice(-8).map((row) => (row[0] ? row : row.slice(1)))
    const text = [tabbed([first, ...below, ...torn.slice(0, -8)]), tabbed([...narrower, ...rest])].join('\n\n')
    const read = readIn(text)
    expect(read.findings).toEqual([])
    expect(rowOf(read, 'carriedForward')).toEqual([...Array<string>(6).fill('blank'), 0])
    const mixed = readIn(text.replace('1.属于国家秘密\t\t', '1.属于国家秘密\t0\t'))
    expect(rowOf(mixed, 'carriedForward')).not.toContain(0)
  })

  it('names the row and its cells in the finding', () => {
    const read = readIn(drop(tabbed(blanks), '4.保护第三方合法权益\t\t3', '4.保护第三方合法权益\t3'))
    expect(read.findings[0]).toMatchObject({
      code: 'rivalReadings',
      severity: 'warning',
      parameters: { table: 3, row: '4.保护第三方合法权益', cells: '3 |  |  |  | 1 | 4' },
    })
    expect(unreadOf(read)).toHaveLength(7)
  })

  it('leaves out only the cell that is no figure', () => {
    const read = readIn(
      tabbed([...REQUEST_HEADER, ...requestRows({ granted: ['1', '若干', '0', '0', '0', '0', '1'] })]),
    )
    expect(unreadOf(read)).toEqual(['requests.granted.business'])
    expect(valuesOf(read)['requests.granted.naturalPerson']).toBe(1)
  })

  it('leaves out a figure that is printed twice with different values', () => {
    const twice = [
      ...REQUEST_HEADER,
      ...requestRows(),
      ...requestRows({ granted: ['0', '0', '0', '0', '0', '5', '5'] }).slice(2, 3),
    ]
    const read = readIn(tabbed(twice))
    expect(unreadOf(read)).toEqual(['requests.granted.otherOrganization', 'requests.granted.total'])
  })

  it('leaves out a negative count and a broken one', () => {
    const read = readIn(tabbed(proactiveRows(['-1', '1.5', '4'])))
    expect(unreadOf(read)).toEqual(['normativeDocuments.issued', 'normativeDocuments.repealed'])
  })

  it('does not read （六）其他处理 as one row beside its own reasons', () => {
    const rows = requestRows().map((row) =>
      row[2]?.startsWith('1.申请人') ? [row[0] ?? '', row[1] ?? '', '', ...SEVEN] : row,
    )
    const read = readIn(tabbed([...REQUEST_HEADER, ...rows]))
    expect(Object.keys(valuesOf(read)).some((code) => /^requests\.otherwiseHandled\.[^.]+$/.test(code))).toBe(false)
  })
})

describe('readFigures in text layers', () => {
  const label = (row: readonly string[]) => row.slice(0, 3).filter(Boolean)

  it('reads rows between blanks when their parts add up', () => {
    const rows = requestRows({ received: SEVEN }).map((row) => [...label(row), ...row.slice(3)].join(' '))
    const read = readIn(
      `自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n${rows.join('\n')}`,
    )
    expect(read.findings).toEqual([])
    expect(rowOf(read, 'received')).toEqual([2, 1, 0, 0, 0, 4, 7])
  })

  it('leaves out a row between blanks that does not add up', () => {
    const rows = requestRows({ received: ['2', '1', '0', '0', '0', '4', '8'] }).map((row) =>
      [...label(row), ...row.slice(3)].join(' '),
    )
    const read = readIn(
      `自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n${rows.join('\n')}`,
    )
    expect(unreadOf(read)).toContain('requests.received.total')
    expect(rowOf(read, 'received')[6]).toBeUndefined()
  })

  it('gives torn rows the labels that the order of the form proves', () => {
    const torn = requestRows({ received: SEVEN, 'denied.deliberative': SEVEN }).map((row) =>
      /^[56]\.属于/.test(row[2] ?? '')
        ? [`${row[2]}`.slice(0, 8), `${row[2]}`.slice(8), piped([row.slice(3)])].join('\n')
        : piped([row]),
    )
    const read = readIn(`${piped(REQUEST_HEADER)}\n${torn.join('\n')}`)
    expect(rowOf(read, 'denied.deliberative')).toEqual([2, 1, 0, 0, 0, 4, 7])
    expect(rowOf(read, 'denied.internalAffairs')).toEqual(ZEROS.map(Number))
    expect(read.findings).toEqual([])
  })

  it('leaves torn rows unread when one of them is missing', () => {
    const torn = requestRows().flatMap((row) => {
      if (row[2]?.startsWith('5.属于')) return [row[2]]
      return row[2]?.startsWith('6.属于') ? [row[2], piped([SEVEN])] : [piped([row])]
    })
    const read = readIn(`${piped(REQUEST_HEADER)}\n${torn.join('\n')}`)
    expect(rowOf(read, 'denied.deliberative')[0]).toBeUndefined()
    expect(rowOf(read, 'denied.internalAffairs')[0]).toBeUndefined()
    expect(unreadOf(read)).toContain('requests.denied.deliberative.total')
  })

  it('does not take a page number in a row for a figure', () => {
    const text = stacked(REQUESTS).replace('4.保护第三方合法权益\n\t2', '4.保护第三方合法权益\n\t2\n3')
    const read = readIn(text)
    expect(rowOf(read, 'denied.thirdParty')[0]).toBeUndefined()
    expect(unreadOf(read)).toContain('requests.denied.thirdParty.naturalPerson')
  })
})

describe('readFigures without a document', () => {
  it('reads nothing in an empty one', () => {
    expect(readFigures({ format: 'txt', text: '', blocks: [] })).toMatchObject({ figures: [], findings: [] })
  })
})
