/** Which evidence proves a cell, and what stays unread: the identities choose between ways to read, and change no digit. */
import { describe, expect, it } from 'vitest'
import { REQUEST_ROWS } from '../../../db/form/codebook.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import {
  gridDocument,
  piped,
  proactiveRows,
  REQUEST_HEADER,
  readIn,
  readOf,
  requestRows,
  reviewRows,
  tabbed,
  unreadOf,
  valuesOf,
} from './form-layouts.ts'

const REQUESTS = {
  received: ['26', '0', '0', '0', '0', '0', '26'],
  granted: ['20', '0', '0', '0', '0', '0', '20'],
  'denied.thirdParty': ['6', '0', '0', '0', '0', '0', '6'],
  totalHandled: ['26', '0', '0', '0', '0', '0', '26'],
}
const label = (row: readonly string[]) => row.slice(0, 3).filter(Boolean)
const HEADER = '自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他'
const spaced = (values: Parameters<typeof requestRows>[0]) =>
  `${HEADER}\n${requestRows(values)
    .map((row) => [...label(row), ...row.slice(3)].join(' '))
    .join('\n')}`
const figureOf = (read: ReturnType<typeof readIn>, code: string) => read.figures.find((figure) => figure.code === code)
const cells = (values: readonly string[], from: number) => values.map((text, i) => [text, from + i] as const)

describe('what proves a cell', () => {
  it('is its labels where both are printed', () => {
    const read = readIn(tabbed([...REQUEST_HEADER, ...requestRows(REQUESTS)]))
    expect(new Set(read.figures.map(({ proof }) => proof))).toEqual(new Set(['label']))
  })

  it('is the order of the form where no header names the columns', () => {
    const read = readIn(`三、收到和处理政府信息公开申请情况\n\n${tabbed(requestRows(REQUESTS))}`)
    expect(figureOf(read, 'requests.received.total')).toMatchObject({ value: 26, proof: 'order' })
  })

  it('is an identity where parts of a number have to be joined', () => {
    const read = readIn(spaced({ ...REQUESTS, received: ['2 6', '0', '0', '0', '0', '0', '26'] }))
    expect(figureOf(read, 'requests.received.naturalPerson')).toMatchObject({ value: 26, proof: 'identity', raw: '26' })
    expect(figureOf(read, 'requests.granted.naturalPerson')).toMatchObject({ value: 20, proof: 'label' })
  })

  it('is an identity where the label of a row is lost', () => {
    const rows = requestRows(REQUESTS).map((row) =>
      row[2]?.startsWith('4.保护') ? row.map((cell, i) => (i < 3 ? '' : cell)) : row,
    )
    const read = readIn(piped([...REQUEST_HEADER, ...rows]))
    expect(figureOf(read, 'requests.denied.thirdParty.total')).toMatchObject({ value: 6, proof: 'identity' })
  })

  it('is not an identity against what labels say: an error of the agency stays as printed', () => {
    const read = readIn(
      tabbed([...REQUEST_HEADER, ...requestRows({ ...REQUESTS, received: ['26', '0', '0', '0', '0', '0', '31'] })]),
    )
    expect(figureOf(read, 'requests.received.total')).toMatchObject({ value: 31, proof: 'label' })
  })
})

describe('what stays unread', () => {
  it('is the total of the last row of a page that ends behind its parts', () => {
    const rows = tabbed([...REQUEST_HEADER, ...requestRows(REQUESTS)]).split('\n')
    const cut = [...rows.slice(0, 7), rows[7]?.slice(0, -1)].join('\n')
    expect(unreadOf(readIn(cut))).toEqual(['requests.denied.stateSecret.total'])
  })

  it('is a state of the cell, with what is printed there', () => {
    const read = readIn(
      tabbed([...REQUEST_HEADER, ...requestRows({ granted: ['1', '若干', '0', '0', '0', '0', '1'] })]),
    )
    expect(figureOf(read, 'requests.granted.business')).toMatchObject({
      state: 'unread',
      value: null,
      raw: '若干',
      proof: null,
    })
  })

  it.each(['3400 3455', '5 6'])('is a cell of a grid that holds two numbers: %s', (text) => {
    const read = readFigures(
      gridDocument([
        [
          ['信息内容', 0],
          ['本年处理决定数量', 1],
        ],
        [
          ['行政许可', 0],
          [text, 1],
        ],
      ]),
    )
    expect(read.figures).toMatchObject([{ code: 'licensing.decisions', state: 'unread', raw: text }])
  })

  it('is not a parted number of a grid with which its row adds up', () => {
    const read = readFigures(
      gridDocument([
        [
          ['', 0],
          ['自然人', 1],
          ['商业企业', 2],
          ['科研机构', 3],
          ['社会公益组织', 4],
          ['法律服务机构', 5],
          ['其他', 6],
          ['总计', 7],
        ],
        [['（一）予以公开', 0], ...cells(['2 6', '0', '0', '0', '0', '0', '26'], 1)],
        [['（二）部分公开', 0], ...cells(['2 6', '0', '0', '0', '0', '0', '8'], 1)],
      ]),
    )
    expect(figureOf(read, 'requests.granted.naturalPerson')).toMatchObject({ value: 26, proof: 'identity' })
    expect(figureOf(read, 'requests.partlyGranted.naturalPerson')).toMatchObject({ state: 'unread' })
  })

  it.each(['3455[1]', '3455①', '约3455', '1.2万', '见附件', '???'])('is a row of one column that holds %s', (text) => {
    const read = readIn(tabbed(proactiveRows(undefined, text)))
    expect(figureOf(read, 'licensing.decisions')).toMatchObject({ state: 'unread', raw: text })
    expect(unreadOf(read)).toEqual(['licensing.decisions'])
  })

  it('is a row that fits the form in two ways, and the finding names both', () => {
    const text = `${REQUEST_HEADER.flat().filter(Boolean).join('')}一、本年新收政府信息公开申请数量26000000026（一）予以公开330000033（七）总计26000000026`
    const read = readIn(`三、收到和处理政府信息公开申请情况${text}`)
    const finding = read.findings.find(({ parameters }) => String(parameters.row).includes('予以公开'))
    expect(finding).toMatchObject({
      code: 'rivalReadings',
      parameters: { first: '3 | 30 | 0 | 0 | 0 | 0 | 33', second: '33 | 0 | 0 | 0 | 0 | 0 | 33', ways: 2 },
    })
    expect(figureOf(read, 'requests.granted.total')).toMatchObject({ state: 'unread' })
  })

  it('is a label that is printed where no figures are found, not an absent cell', () => {
    const read = readIn(
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量见图，（一）予以公开见图。',
    )
    expect(figureOf(read, 'requests.received.total')).toMatchObject({ state: 'unread' })
    expect(read.edition).toBe('2021')
  })

  it('is a row of empty cells beside others that fill them, where it does not add up', () => {
    const read = readIn(
      tabbed([...REQUEST_HEADER, ...requestRows({ ...REQUESTS, granted: ['', '20', '0', '0', '0', '0', '21'] })]),
    )
    expect(readOf(read).some(({ code }) => code.startsWith('requests.granted'))).toBe(false)
  })
})

describe('layouts of tables', () => {
  it('keep the columns of a header whose 法人或其他组织 is torn in two cells', () => {
    const header = '申请人情况\n自然人\n法人或其\n他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他'
    const rows = requestRows({ granted: ['0', '1', '0', '0', '0', '0', '1'] })
    const text = rows.map((row) => [...label(row), ...row.slice(3)].join('\n')).join('\n')
    const read = readIn(`三、收到和处理政府信息公开申请情况\n${header}\n${text}`)
    expect(valuesOf(read)).toMatchObject({
      'requests.granted.business': 1,
      'requests.granted.otherOrganization': 0,
      'requests.granted.total': 1,
    })
  })

  it('read table 4 as three small tables under headings', () => {
    const [results = []] = reviewRows()
      .slice(1, 2)
      .map((row) => row.slice(0, 5))
    const small = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(
      (route, i) => `### ${route}\n\n${piped([results, [`${i}`, '0', '0', '1', `${i + 1}`]])}`,
    )
    const read = readIn(`四、政府信息公开行政复议、行政诉讼情况\n\n${small.join('\n\n')}`)
    expect(read.findings).toEqual([])
    expect(valuesOf(read)).toMatchObject({
      'review.reconsideration.total': 1,
      'review.litigationDirect.upheld': 1,
      'review.litigationAfterReconsideration.total': 3,
    })
  })
})

describe('a table that lost its lines', () => {
  const FULL = {
    received: ['1552', '9', '0', '3', '5', '91', '1660'],
    carriedOver: ['0', '4', '4', '5', '50', '18', '81'],
    granted: ['1500', '10', '3', '3', '50', '100', '1666'],
    'denied.thirdParty': ['50', '2', '0', '5', '4', '5', '66'],
    totalHandled: ['1550', '12', '3', '8', '54', '105', '1732'],
    carriedForward: ['2', '1', '1', '0', '1', '4', '9'],
  }
  const zeros = Object.fromEntries(
    REQUEST_ROWS.filter(({ key }) => key !== 'otherwiseHandled' && !(key in FULL)).map(({ key }) => [
      key,
      Array<string>(7).fill('0'),
    ]),
  )
  const rows = requestRows({ ...zeros, ...FULL })
  const glue = (header: string, all: readonly (readonly string[])[]) =>
    `三、收到和处理政府信息公开申请情况\n${header}${all.flatMap((row) => [...label(row), ...row.slice(3)]).join('')}`
  const NAMES = HEADER.replaceAll(/\s/g, '')
  const numberAt = (text: string, code: string) => figureOf(readIn(text), code)?.value

  it('is taken apart by the sums of its rows and of its columns', () => {
    expect(numberAt(glue(NAMES, rows), 'requests.received.naturalPerson')).toBe(1552)
    expect(numberAt(glue(NAMES, rows), 'requests.totalHandled.otherOrganization')).toBe(105)
  })

  it('is read in the order of the form where its header is lost and its rows add up', () => {
    expect(figureOf(readIn(glue('', rows)), 'requests.granted.total')).toMatchObject({ value: 1666, state: 'number' })
  })

  it('is read where a line breaks within a label', () => {
    const text = glue(NAMES, rows).replace('保护第三方', '保护\n第三方')
    expect(numberAt(text, 'requests.denied.thirdParty.total')).toBe(66)
  })

  it('calls no row absent whose label is lost beside a row that is not read', () => {
    const lost = rows.map((row) => (row[2]?.startsWith('4.保护') ? ['', '', '', ...row.slice(3)] : row))
    const read = readIn(glue(NAMES, lost))
    expect(figureOf(read, 'requests.denied.thirdParty.total')?.state).toBe('unread')
  })
})
