import { afterAll, describe, expect, it } from 'vitest'
import { answerQuery } from '../../../retrieval/answer/figures/answer-query.ts'
import type { AnswerRow } from '../../../retrieval/answer.ts'
import { type CaseReport, createCaseArchive, readCase } from '../../support/query-cases.ts'

const REPORTS: readonly CaseReport[] = [
  { of: '甲局 2021', figures: { received: 0, granted: 0, handled: 0, partly: 0 } },
  { of: '甲局 2022', figures: { received: 4, granted: 1, handled: 2, partly: 0 }, findings: ['requestBalance'] },
  { of: '甲局 2023', figures: { received: 6, granted: 3, handled: 4, partly: 0, direct: 2, after: null } },
  { of: '乙局 2021', figures: { received: 3, granted: 3, handled: 3, partly: 0 } },
  { of: '乙局 2023', figures: { received: null, granted: 0, handled: 5, partly: 0, direct: 0, after: 0 } },
  { of: '丙县人民政府 2023', figures: { received: 9, granted: 9, handled: 10, partly: 0 }, sector: 'government' },
]

const archive = createCaseArchive(REPORTS)
afterAll(() => archive.close())

const answer = (line: string) => answerQuery(archive, readCase(archive, line))

/** `甲局 2023: 6 件 (sum of 1)` with what matters of a row. */
const tell = ({ agency, year, value, unit, state, aggregate, parts, place, atLeast }: AnswerRow): string =>
  [
    [agency, year].filter((part) => part !== null).join(' ') || 'all',
    ': ',
    value === null ? state : `${Number(value.toPrecision(6))} ${unit ?? ''}`.trim(),
    aggregate === null ? '' : ` ${aggregate}`,
    parts ? ` ${Number(parts.part.toPrecision(6))}/${Number(parts.whole.toPrecision(6))}` : '',
    place === undefined ? '' : ` #${place}`,
    atLeast === undefined ? '' : ` ≥${atLeast}`,
  ].join('')

const CASES: readonly { readonly rule: string; readonly query: string; readonly rows: readonly string[] }[] = [
  {
    rule: 'a year without a report is told',
    query: 'show received of 甲局, 2023..2024',
    rows: ['甲局 2023: 6 件', '甲局 2024: noReport'],
  },
  {
    rule: 'agencies come in the order of the words',
    query: 'show received of 乙局+甲局, 2021',
    rows: ['乙局 2021: 3 件', '甲局 2021: 0 件'],
  },
  {
    rule: 'a ratio brings its two numbers',
    query: 'show ratio.disclosureRate of 甲局, 2022',
    rows: ['甲局 2022: 0.5 ratio ratio 1/2'],
  },
  {
    rule: 'a ratio with nothing to divide by has no value',
    query: 'show ratio.disclosureRate of 甲局, 2021',
    rows: ['甲局 2021: notApplicable ratio 0/0'],
  },
  {
    rule: 'a sum with a missing part tells what it is at least',
    query: 'list litigation where litigation > 0',
    rows: ['甲局 2023: blank sum ≥2'],
  },
  {
    rule: 'a change from zero has no relative size',
    query: 'change received of 甲局, 2022',
    rows: ['甲局 2021: 0 件', '甲局 2022: 4 件', '甲局 2022: 4 件 difference 4/0'],
  },
  {
    rule: 'a change is told in number and in share',
    query: 'change received of 甲局, 2023',
    rows: ['甲局 2022: 4 件', '甲局 2023: 6 件', '甲局 2023: 2 件 difference 6/4', '甲局 2023: 0.5 ratio change 6/4'],
  },
  {
    rule: 'a rate changes by percentage points',
    query: 'change ratio.disclosureRate of 甲局, 2023',
    rows: [
      '甲局 2022: 0.5 ratio ratio 1/2',
      '甲局 2023: 0.75 ratio ratio 3/4',
      '甲局 2023: 25 percentagePoints difference 0.75/0.5',
    ],
  },
  {
    rule: 'a blank year has no change',
    query: 'change received of 乙局',
    rows: ['乙局 2021: 3 件', '乙局 2023: blank'],
  },
  {
    rule: 'neighbours differ',
    query: 'compare granted of 甲局+乙局, 2023',
    rows: ['甲局 2023: 3 件', '乙局 2023: 0 件', '2023: 3 件 difference 3/0'],
  },
  {
    rule: 'years differ the later less the earlier',
    query: 'difference granted of 甲局, 2021+2023',
    rows: ['甲局 2021: 0 件', '甲局 2023: 3 件', '甲局: 3 件 difference 3/0'],
  },
  {
    rule: 'two values of one report',
    query: 'difference received, granted of 甲局, 2023',
    rows: ['甲局 2023: 6 件', '甲局 2023: 3 件', '甲局 2023: 3 件 difference 6/3'],
  },
  {
    rule: 'how many times',
    query: 'multiple received of 甲局, 2022+2023',
    rows: ['甲局 2022: 4 件', '甲局 2023: 6 件', '甲局: 1.5 倍 multiple 6/4'],
  },
  {
    rule: 'nothing is a multiple of zero',
    query: 'multiple granted of 甲局+乙局, 2023',
    rows: ['甲局 2023: 3 件', '乙局 2023: 0 件', '2023: notApplicable multiple 3/0'],
  },
  {
    rule: 'how far from a place',
    query: 'difference received of 甲局, 2023 take place 1',
    rows: ['甲局 2023: 6 件 #2', '丙县人民政府 2023: 9 件 #1', '2023: -3 件 difference 6/9'],
  },
  {
    rule: 'a place with the number ranked, then the value',
    query: 'position received of 甲局, 2023',
    rows: ['甲局 2023: 2 position 2/2 #2', '甲局 2023: 6 件 #2'],
  },
  {
    rule: 'a part of the whole with both',
    query: 'share received of 甲局, 2023 within all',
    rows: ['甲局 2023: 0.4 ratio share 6/15'],
  },
  { rule: 'a share of reports', query: 'share where received > 5 of 2023', rows: ['all: 0.666667 ratio share 2/3'] },
  { rule: 'the sum of several is one row', query: 'sum received of 2023', rows: ['all: 15 件 sum'] },
  { rule: 'a sum of blanks is blank', query: 'sum received of 乙局, 2023', rows: ['乙局 2023: blank sum'] },
  { rule: 'a count of agencies', query: 'count where granted > 0', rows: ['all: 3 家 count'] },
  { rule: 'a count of reports', query: 'count report where granted > 0', rows: ['all: 4 份 count'] },
]

describe('the rows of an answer', () => {
  it.each(CASES)('$rule: $query', ({ query, rows }) => {
    expect(answer(query).rows.map(tell)).toEqual(rows)
  })

  it('carries the cell and the findings of a value, and every cell of a derived one', () => {
    const [row] = answer('show received of 甲局, 2022').rows
    expect(row?.source).toEqual({
      file: '甲局-2022.txt',
      table: 3,
      row: '一、本年新收政府信息公开申请数量',
      column: '总计',
    })
    const [rate] = answer('show ratio.disclosureRate of 甲局, 2022').rows
    expect([rate?.source, rate?.sources?.length]).toEqual([null, 3])
    const change = answer('change received of 甲局, 2023').rows.find(({ aggregate }) => aggregate === 'difference')
    expect(change?.sources?.map(({ file }) => file)).toEqual(['甲局-2023.txt', '甲局-2022.txt'])
  })

  it('groups by place with the number of reports', () => {
    const [row] = answer('sum granted by province of 2023').rows
    expect([row?.group, row?.value, row?.reports]).toEqual([{ province: '甲省' }, 12, { reports: 3, of: 3 }])
  })

  it('names the members of a breakdown by their own codes, with their shares', () => {
    const [row] = answer('breakdown litigation by result of 2023').rows
    expect(row).toBeUndefined()
    const [outcome] = answer('breakdown handled by result of 甲局, 2023').rows
    expect([outcome?.code, outcome?.group, outcome?.parts]).toEqual([
      'requests.granted.total',
      { result: 'granted' },
      { part: 3, whole: 3 },
    ])
  })
})

describe('what stands beside the rows', () => {
  it('counts the reports that hold no number, by reason, and names them', () => {
    const { coverage, leftOut } = answer('rank received of 2023 take top 1')
    expect(coverage).toEqual({ reports: 2, of: 3 })
    expect([leftOut?.count, leftOut?.reasons, leftOut?.rows.map(tell)]).toEqual([1, { blank: 1 }, ['乙局 2023: blank']])
  })

  it('counts of a condition only the reports of which it cannot be told', () => {
    const { coverage, leftOut } = answer('list received where litigation > 0')
    expect([coverage, leftOut?.reasons]).toEqual([{ reports: 2, of: 6 }, { missingCell: 4 }])
  })

  it('tells ratios with nothing to divide by apart', () => {
    expect(answer('rank ratio.disclosureRate').leftOut?.reasons).toEqual({ noDivisor: 1 })
  })

  it('names the government whose report covers others of the same sum', () => {
    const offices = createCaseArchive([
      { of: '丙县人民政府 2023', figures: { received: 9 }, sector: 'government' },
      { of: '丙县教育局 2023', figures: { received: 4 }, sector: 'education' },
    ])
    const { covering, rows } = answerQuery(offices, readCase(offices, 'sum received of province:甲省'))
    expect([covering, rows[0]?.value]).toEqual([[{ agency: '丙县人民政府', year: 2023, offices: 1 }], 13])
    offices.close()
  })

  it('tells the years that the archive lacks of agencies judged over years', () => {
    expect(answer('list granted where granted >= 0 of 乙局 over every year').gaps).toEqual([
      { agency: '乙局', years: [2022] },
    ])
  })

  it('remembers what was shown, in order', () => {
    const { shown } = answer('rank received of 2023')
    expect([shown.agencies.map(({ name }) => name), shown.years, shown.reportIds.length]).toEqual([
      ['丙县人民政府', '甲局'],
      [2023],
      2,
    ])
  })

  it('gives the statement that ran', () => {
    const { sql } = answer('show received of 甲局, 2023')
    expect(archive.sqlite.prepare(sql?.text ?? '').all(...(sql?.params ?? []))).toMatchObject([{ value_1: 6 }])
  })
})

const VERDICTS: readonly (readonly [rule: string, query: string, verdict: boolean | null])[] = [
  ['it is so', 'yesno received where received > 0 of 甲局, 2023', true],
  ['it is not so', 'yesno received where received > 0 of 甲局, 2021', false],
  ['a blank does not tell', 'yesno received where received > 0 of 乙局, 2023', null],
  ['one part above zero tells', 'yesno litigation where litigation > 0 of 甲局, 2023', true],
  ['is it blank', 'yesno received where state(received)=blank of 乙局, 2023', true],
  ['in some year, which one year tells', 'yesno received where received > 5 of 甲局 over some year', true],
  ['in every year, which one year denies', 'yesno received where received > 5 of 甲局 over every year', false],
  ['in no year, which a blank year leaves open', 'yesno received where received > 5 of 乙局 over no year', null],
  ['rising all along', 'yesno received of 甲局 over rising', true],
  ['a blank year leaves a rise open', 'yesno received of 乙局 over rising', null],
  ['among the first', 'yesno received of 甲局, 2023 take top 1', false],
  ['which of two is more', 'yesno granted of 甲局+乙局, 2023', true],
  ['which side is more', 'yesno granted of [乙局, 2023] against [甲局, 2023]', false],
  ['anybody at all', 'yesno received where received > 100', false],
]

describe('a question whether', () => {
  it.each(VERDICTS)('%s: %s', (_, query, verdict) => {
    expect(answer(query).verdict).toBe(verdict)
  })
})

describe('what cannot be asked', () => {
  it.each(['show requests.none.total', 'show ratio.none', 'show received of that'])('%s is refused by name', (line) => {
    expect(() => answer(line)).toThrow(RangeError)
  })
})
