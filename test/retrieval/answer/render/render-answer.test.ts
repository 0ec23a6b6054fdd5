import { describe, expect, test } from 'vitest'
import { renderSql } from '../../../../bot/render/render-sql.ts'
import { writeHtml } from '../../../../bot/render/write-html.ts'
import { renderAnswer, renderOptions } from '../../../../retrieval/answer/render/render-answer.ts'
import { renderAllSources } from '../../../../retrieval/answer/render/render-sources.ts'
import { writePlain } from '../../../../retrieval/answer/render/write-plain.ts'
import type { Answer } from '../../../../retrieval/answer.ts'
import { makeAnswer, makeQuote, makeRow } from '../../../bot/sample-answers.ts'
import { parseHtml } from '../../../support/bot-api/parse-html.ts'

const BLANK = { value: null, state: 'blank' } as const

const plainOf = (answer: Answer): string => writePlain(renderAnswer(answer), 100)

describe('renderAnswer', () => {
  test('a figure comes with value, unit, agency, year, name and source', () => {
    const text = plainOf(makeAnswer({ rows: [makeRow()] }))
    for (const part of [
      '1,234件',
      '汶岚市澄湾区教育局',
      '2024年',
      '本年新收申请',
      '汶岚市澄湾区教育局-2024.txt',
      '表3',
      '总计',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('many figures make a table that says once what they share', () => {
    const rows = [2021, 2022, 2023, 2024].map((year) => makeRow({ year, value: year }))
    const text = plainOf(makeAnswer({ rows }))
    expect(text.match(/^.*汶岚市澄湾区教育局 · 本年新收申请/gm)).toHaveLength(1)
    expect(text).toMatch(/年度 +件\n[─ ]+\n.*\n.*\n2023年 +2,023\n/)
  })

  test('a unit that differs stays beside each number, and a flag stands apart from the numbers', () => {
    const years = [2021, 2022, 2023]
    const rows = [
      ...years.map((year) => makeRow({ year, value: 7, findings: year === 2022 ? ['cross-year'] : [] })),
      makeRow({ year: 2024, value: 8, unit: '万元' }),
    ]
    expect(plainOf(makeAnswer({ rows }))).toMatch(/2021年 +7件\n2022年 +7件 +⚠\n2023年 +7件\n2024年 +8万元\n/)
  })

  test('what a few figures share is said once above them', () => {
    const codes = ['requests.granted.total', 'requests.partlyGranted.total']
    const text = plainOf(makeAnswer({ rows: codes.map((code) => makeRow({ code })) }))
    expect(text).toMatch(/^汶岚市澄湾区教育局 · 2024年\n予以公开：1,234件\n部分公开：1,234件\n/)
  })

  test('what would make a table too wide for a phone is written out report by report', () => {
    const codes = ['requests.granted.total', 'requests.partlyGranted.total']
    const rows = ['甲局', '乙局'].flatMap((agency) =>
      [2023, 2024].flatMap((year) => codes.map((code) => makeRow({ agency, year, code, ...BLANK }))),
    )
    const text = plainOf(makeAnswer({ rows }))
    expect(text).toMatch(/^甲局 · 2023年\n予以公开：空白\n部分公开：空白\n\n甲局 · 2024年\n/)
    expect(text.match(/不等于0/g)).toHaveLength(1)
  })

  test('in English a table names agencies in English, and tells their names below', () => {
    const rows = ['汶岚市澄湾区教育局', '汶岚市科学技术局', '泓浦市卫生健康委员会', '栖岭县人民政府'].map((agency) =>
      makeRow({ agency }),
    )
    const text = plainOf(makeAnswer({ rows, language: 'en' }))
    expect(text).toMatch(/Agency +requests\n/)
    expect(text).toContain('Names in Chinese\n  Wenlan Chengwan District Education Bureau: 汶岚市澄湾区教育局\n')
    expect(plainOf(makeAnswer({ rows }))).not.toContain('Wenlan')
  })

  test('words that were not understood and readings are said once', () => {
    const trouble = makeAnswer({
      kind: 'clarify',
      ignored: ['石油'],
      options: [{ label: '合计', question: '合计是多少' }],
      text: '未理解的词：“石油”。请选择：\n1. 合计',
    })
    expect(plainOf(trouble).match(/石油/g)).toHaveLength(1)
    expect(renderOptions(trouble)).toEqual([])
    const example = { label: '2024年哪些单位没有收到申请', question: '2024年哪些单位没有收到申请' }
    const refusal = makeAnswer({ kind: 'refusal', options: [example], text: '没有听懂。' })
    expect(writePlain(renderOptions(refusal))).toBe(`可以这样问：\n1. ${example.label}`)
  })

  test('quotes say themselves where they stand, so that no list of sources follows them', () => {
    const text = plainOf(makeAnswer({ kind: 'passages', quotes: [makeQuote('解读样式单调。')] }))
    expect(text.match(/汶岚市澄湾区教育局-2024.txt/g)).toHaveLength(1)
  })

  test('a finding that touches many figures counts them', () => {
    const cells = ['total', 'natural', 'businesses', 'research'].map((column) => `requests.granted.${column}`)
    const finding = {
      agency: '甲局',
      year: 2024,
      code: 'row-sum',
      severity: 'error',
      message: '合计不符',
      cells,
    } as const
    expect(plainOf(makeAnswer({ kind: 'findings', findings: [finding] }))).toContain('合计不符 [涉及 4 格]')
  })

  test('a blank among numbers is said to be one', () => {
    const rows = [makeRow(), makeRow({ year: 2023, value: null, state: 'blank' })]
    expect(plainOf(makeAnswer({ rows }))).toContain('空白')
    const states = ['blank', 'notApplicable', 'missingCell', 'noReport'] as const
    const many = [
      makeRow({ value: 0 }),
      ...states.map((state, index) => makeRow({ year: 2020 + index, value: null, state })),
    ]
    const text = plainOf(makeAnswer({ rows: many }))
    expect(text.match(/ 0$/gm)).toHaveLength(1)
    expect(text).toMatch(/2020年 +空白\n2021年 +不适用\n2022年 +无此格\n2023年 +无报告\n/)
    expect(text).toContain('空白：报告此格未填，不等于0')
  })

  test('derived figures cite every figure that they were computed from', () => {
    const source = makeRow().source
    if (!source) throw new Error('The sample row has a source')
    const sources = [source, { ...source, row: '（一）予以公开' }]
    const row = makeRow({ code: 'requests.denied.total', aggregate: 'sum', source: null, sources })
    const text = plainOf(makeAnswer({ rows: [row] }))
    expect(text).toContain('不予公开：1,234件')
    expect(text).toContain('（一）予以公开')
  })

  test('a figure that a finding touches is flagged and the flag explained', () => {
    const text = plainOf(makeAnswer({ rows: [makeRow({ findings: ['carried'] })] }))
    expect(text).toContain('1,234件 ⚠')
    expect(text).toContain('勾稽关系')
  })

  test('what two agencies differ by is a column beside theirs', () => {
    const codes = ['requests.granted.total', 'requests.denied.total']
    const rows = codes.flatMap((code, i) => [
      makeRow({ agency: '甲局', code, value: 5 + i }),
      makeRow({ agency: '乙局', code, value: 3 }),
      makeRow({ agency: null, code, value: 2 + i, aggregate: 'difference', source: null }),
    ])
    const text = plainOf(makeAnswer({ rows }))
    expect(text).toMatch(/指标 +甲局 +乙局 +差额\n/)
    expect(text).toMatch(/予以公开（件） +5 +3 +\+2\n不予公开（件） +6 +3 +\+3/)
  })

  test('changes of several agencies are a table with the changes as a column', () => {
    const rows = ['甲局', '乙局'].flatMap((agency) => [
      makeRow({ agency, year: 2023, value: 5 }),
      makeRow({ agency, year: 2024, value: 8 }),
      makeRow({ agency, year: 2024, value: 3, aggregate: 'difference', span: { from: 2023, to: 2024 }, source: null }),
    ])
    expect(plainOf(makeAnswer({ rows }))).toMatch(/单位 +年度 +件 +比上年\n.*甲局 +2024年 +8 +\+3\n/s)
  })

  test('a course of three years is a table, too, with the changes as a column', () => {
    const rows = [2022, 2023, 2024].flatMap((year) => [
      makeRow({ year, value: year - 2000 }),
      ...(year > 2022
        ? [makeRow({ year, value: 1, aggregate: 'difference', span: { from: year - 1, to: year }, source: null })]
        : []),
    ])
    expect(plainOf(makeAnswer({ rows }))).toMatch(/年度 +件 +比上年\n.*2022年 +22\n2023年 +23 +\+1\n2024年 +24 +\+1\n/s)
  })

  test.each([2, 3, 4])('the parts of a breakdown, here %i, are named once, in one column', (count) => {
    const values = { deliberative: 5, internalAffairs: 4, enforcementFile: 3, thirdParty: 2 }
    const rows = Object.entries(values).map(([key, value]) =>
      makeRow({ code: `requests.denied.${key}.total`, value, group: { reason: `denied.${key}` } }),
    )
    const lines = plainOf(makeAnswer({ rows: rows.slice(0, count) })).split('\n')
    expect(lines[0]).toBe('汶岚市澄湾区教育局 · 2024年 · 不予公开')
    expect(lines[2]).toMatch(/^\S+ +件$/)
    expect(lines[4]).toMatch(/^\S+ +5$/)
  })

  test('tells the coverage, the reading and the words without effect', () => {
    const answer = makeAnswer({
      rows: [makeRow({ agency: null, year: null, aggregate: 'average', source: null })],
      coverage: { reports: 5, of: 7 },
      ignored: ['请问', '蓝色'],
    })
    const text = plainOf(answer)
    expect(text).toContain('本年新收申请（平均值）：1,234件')
    expect(text).toContain('7份报告中，5份')
    expect(text).toContain('理解为：汶岚市澄湾区教育局2024年')
    expect(text).toContain('未能理解：请问、蓝色')
  })

  test('quotes stay verbatim, with agency, year, section and file', () => {
    const quote = makeQuote('公开内容不够“细”，<附件>偏少。')
    const [html = ''] = writeHtml(renderAnswer(makeAnswer({ kind: 'passages', quotes: [quote] })))
    expect(html).toContain('<blockquote>公开内容不够“细”，&lt;附件&gt;偏少。\n— 汶岚市澄湾区教育局 · 2024年')
    expect(parseHtml(html)).toContain('存在的主要问题及改进情况 · 汶岚市澄湾区教育局-2024.txt')
  })

  test('findings name the report, the severity, the message and the cells', () => {
    const finding = {
      agency: '汶岚市科学技术局',
      year: 2022,
      code: 'x',
      severity: 'error' as const,
      message: '4+1≠6',
      cells: ['requests.totalHandled.total'],
    }
    const text = plainOf(makeAnswer({ kind: 'findings', findings: [finding] }))
    expect(text).toContain('汶岚市科学技术局 · 2022年\n⚠ 错误：4+1≠6 [办理结果总计]')
  })

  test('an answer without values shows its text; options are numbered', () => {
    const options = [{ label: '教育局', question: '澄湾教育局2024年收到多少申请' }]
    const answer = makeAnswer({ kind: 'clarify', text: '哪个单位？', options })
    expect(plainOf(answer)).toContain('哪个单位？')
    expect(writePlain(renderOptions(answer))).toContain('1. 教育局')
    expect(plainOf(makeAnswer({ kind: 'passages' }))).toContain('没有查到')
  })

  test('the nearest statements of a refusal are quoted once, after what is not said', () => {
    const [notes, quotes] = [['没有这样的说法。最接近的是：'], [makeQuote('公开不够主动。')]]
    const text = plainOf(makeAnswer({ kind: 'refusal', text: `${notes[0]}\n公开不够主动。`, notes, quotes }))
    expect(text).toMatch(/^没有这样的说法。最接近的是：\n\n {2}│ 公开不够主动。\n/u)
    expect(text.split('公开不够主动')).toHaveLength(2)
  })

  test('English answers word everything but names in English', () => {
    const row = makeRow({ state: 'noReport', value: null })
    const text = plainOf(makeAnswer({ language: 'en', understood: 'requests received', rows: [row] }))
    expect(text).toContain('requests received: no report (no report for this year in the archive)')
    expect(text).toMatch(/^Wenlan .*Education Bureau \(汶岚市澄湾区教育局\) · 2024\n/)
    expect(text).toContain('Understood as: requests received')
  })

  test('control characters of a report never reach a terminal', () => {
    expect(plainOf(makeAnswer({ quotes: [makeQuote('a\u001b[31mb')] }))).not.toContain('\u001b')
  })
})

describe('what stands behind the buttons', () => {
  test('all sources, or that there are none', () => {
    const rows = Array.from({ length: 30 }, (_, index) => makeRow({ year: 1995 + index, source: fileSource(index) }))
    expect(writePlain(renderAllSources(makeAnswer({ rows })))).toContain('29.txt')
    expect(writePlain(renderAnswer(makeAnswer({ rows })))).toContain('另有 18 条')
    expect(writePlain(renderAllSources(makeAnswer()))).toContain('没有引用')
  })

  test('the statement with its parameters, or that there was none', () => {
    const sql = { text: 'SELECT 1 WHERE a < ?', params: [2024, null] }
    expect(writeHtml(renderSql(makeAnswer({ sql })))[0]).toContain('WHERE a &lt; ?')
    expect(writePlain(renderSql(makeAnswer({ sql })))).toContain('[2024,null]')
    expect(writePlain(renderSql(makeAnswer()))).toContain('没有运行')
  })
})

const fileSource = (index: number) => ({ file: `${index}.txt`, table: 3, row: '', column: '' })
