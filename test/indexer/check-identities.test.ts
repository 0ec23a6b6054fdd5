import { describe, expect, test } from 'vitest'
import { listIdentities } from '../../db/form/identities.ts'
import { checkIdentities } from '../../indexer/checks/check-identities.ts'
import { listNumbers } from '../../indexer/checks/check-report.ts'
import { checkSeries } from '../../indexer/checks/check-series.ts'
import { makeFinding } from '../../indexer/finding.ts'

/** A report with nothing but zeros, changed. */
function zeros(change: Readonly<Record<string, number>> = {}, form: 'byReason' | 'oneRow' = 'byReason') {
  const codes = listIdentities(form).flatMap(({ left, right }) => [...left, ...right])
  const other = form === 'byReason' ? /\.otherwiseHandled\.(?!\w+\.)/ : /\.otherwiseHandled\.\w+\./
  const kept = codes.filter((code) => !other.test(code))
  return new Map([...kept.map((code) => [code, 0] as const), ...Object.entries(change)])
}

const check = (numbers: ReadonlyMap<string, number>) =>
  checkIdentities(numbers, new Set(numbers.keys())).map(({ code, parameters }) => `${code} ${parameters.subject}`)

describe('identities within a report', () => {
  test.each(['byReason', 'oneRow'] as const)('zeros keep all of them (%s)', (form) => {
    expect(check(zeros({}, form))).toEqual([])
  })

  test('a request that nobody handled breaks the balance of its columns', () => {
    const numbers = zeros({ 'requests.received.naturalPerson': 1, 'requests.received.total': 1 })
    expect(check(numbers)).toEqual(['requestBalance naturalPerson', 'requestBalance total'])
  })

  test('a misprinted row total breaks the row, and the column where it is summed', () => {
    expect(check(zeros({ 'requests.granted.total': 2 }))).toEqual(['outcomeSum total', 'requesterSum granted'])
  })

  test('（六）其他处理 counts among the outcomes where it is one row', () => {
    expect(check(zeros({ 'requests.otherwiseHandled.business': 1 }, 'oneRow'))).toEqual([
      'outcomeSum business',
      'requesterSum otherwiseHandled',
    ])
  })

  test('a total of table 4 that is not the sum of its results is told with both', () => {
    const numbers = zeros({ 'review.reconsideration.upheld': 10, 'review.reconsideration.overturned': 1 })
    const [finding] = checkIdentities(numbers, new Set(numbers.keys()))
    expect(finding).toMatchObject({ code: 'reviewSum', severity: 'error', parameters: { left: 11, right: 0 } })
  })

  test('an operand that is no number, or was not read for sure, makes it not assessable', () => {
    const numbers = zeros({ 'requests.granted.total': 2 })
    numbers.delete('requests.partlyGranted.total')
    expect(check(numbers)).toEqual(['requesterSum granted'])
    const doubtful = new Set(['requests.granted.total'])
    const figures = [...zeros({ 'requests.granted.total': 2 })].map(([code, value]) => ({ code, value }))
    expect(check(listNumbers(figures, doubtful))).toEqual([])
  })

  test('a code outside the catalogue is a broken program', () => {
    expect(() => makeFinding('nothing', {}, [])).toThrow(/catalogue/)
  })
})

describe('identities between years', () => {
  const of = (year: number, numbers: Readonly<Record<string, number>>, edition: '2021' | '2019' = '2021') => ({
    year,
    edition,
    numbers: new Map(Object.entries(numbers)),
  })
  const codes = (...pair: Parameters<typeof checkSeries>) => checkSeries(...pair).map(({ code }) => code)

  test('what is carried forward is carried over', () => {
    const before = of(2022, { 'requests.carriedForward.total': 2 })
    expect(codes(before, of(2023, { 'requests.carriedOver.total': 2 }))).toEqual([])
    expect(checkSeries(before, of(2023, { 'requests.carriedOver.total': 3 }))[0]).toMatchObject({
      code: 'carryOver',
      parameters: { previousYear: 2022, left: 2, right: 3 },
      cells: ['requests.carriedOver.total'],
    })
  })

  test('only the year before counts', () => {
    const over = of(2024, { 'requests.carriedOver.total': 3 })
    expect(codes(of(2022, { 'requests.carriedForward.total': 2 }), over)).toEqual([])
  })

  test('documents in force follow from those issued and repealed, in edition 2021', () => {
    const stock = (inForce: number) => ({ 'rules.inForce': inForce, 'rules.issued': 2, 'rules.repealed': 1 })
    expect(codes(of(2022, stock(5)), of(2023, stock(6)))).toEqual([])
    expect(codes(of(2022, stock(5)), of(2023, stock(7)))).toEqual(['inForce'])
    expect(codes(of(2022, stock(5), '2019'), of(2023, stock(7)))).toEqual([])
  })

  test('tables copied from the year before are noticed, unless they are nearly empty', () => {
    const numbers = {
      'licensing.decisions': 7,
      'penalties.decisions': 3,
      'fees.amount': 1.5,
      'compulsion.decisions': 2,
    }
    expect(codes(of(2022, numbers), of(2023, numbers))).toEqual(['copiedTables'])
    expect(codes(of(2022, numbers), of(2023, { ...numbers, 'fees.amount': 1 }))).toEqual([])
    expect(codes(of(2022, { 'fees.amount': 0 }), of(2023, { 'fees.amount': 0 }))).toEqual([])
  })
})
