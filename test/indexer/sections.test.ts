import { describe, expect, it } from 'vitest'
import type { StatementRecord } from '../../db/archive/report-record.ts'
import { findStatements } from '../../indexer/narrative/find-statements.ts'
import { joinOverPages } from '../../indexer/narrative/join-over-pages.ts'
import { splitPassages } from '../../indexer/narrative/passages.ts'
import { readSections } from '../../indexer/narrative/sections.ts'
import { readText } from '../../indexer/readers/text/read-text.ts'
import type { Passage, Section } from '../../indexer/report.ts'
import { PLAIN, writeReport } from '../support/plain-report.ts'

interface Narrative {
  readonly text: string
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly statements: readonly StatementRecord[]
}

async function read(text: string): Promise<Narrative> {
  const document = await readText(new TextEncoder().encode(text), 'a.txt')
  if ('kind' in document) throw new Error(document.reason)
  const sections = readSections(document)
  return {
    text: document.text,
    sections,
    passages: splitPassages(document, sections),
    statements: findStatements(document, sections, { year: 2023, aliases: [] }),
  }
}

const headings = ({ sections }: Narrative): string[] => sections.map(({ kind, heading }) => `${kind} ${heading}`.trim())
const texts = ({ statements }: Narrative, kind: StatementRecord['kind']): string[] =>
  statements.filter((statement) => statement.kind === kind).map(({ text }) => text)

const OLD = `柳潭县人民政府2015年政府信息公开工作年度报告
本报告根据条例编制。统计期限自2015年1月1日起至2015年12月31日止。
一、政府信息公开工作的基本概况
县政府办多次召开会议部署工作。
二、政府信息主动公开情况
全年主动公开政府信息2100条。
（一）主动公开情况
网站公开1900条。
三、依申请公开政府信息情况
全年收到申请12件。
四、收费及减免情况
全年没有收取费用。
五、因政府信息公开申请行政复议、提起行政诉讼的情况
全年没有发生行政复议。
六、存在的主要问题及改进措施
一是经办人员流动性大。
七、其他需要报告的事项
没有其他事项。
柳潭县人民政府
二○一六年二月二十日
附件1：柳潭县人民政府2015年政府信息公开情况统计表
填报单位（盖章）：柳潭县人民政府办公室
一、主动公开情况
主动公开政府信息数 条 2100
四、行政复议数量 件 0
`

/** The same report with its sections numbered by a function. */
const renumber = (numberOf: (i: number) => string): string =>
  ['概述', '主动公开政府信息的情况', '依申请公开', '收费情况', '复议诉讼', '存在的不足及整改情况', '其他事项']
    .map((words, i) => `${numberOf(i)}${words}\n这一部分按照要求开展了工作。`)
    .join('\n')

describe('sections numbered in their own way', () => {
  const NUMERALS = '一二三四五六七'
  it.each([
    ['第一部分', (i: number) => `第${NUMERALS[i]}部分 `],
    ['（一）', (i: number) => `（${NUMERALS[i]}）`],
    ['1.', (i: number) => `${i + 1}. `],
    ['一、', (i: number) => `${NUMERALS[i]}、`],
  ])('are told with %s', async (_, numberOf) => {
    const { sections } = await read(`柳潭县人民政府2015年政府信息公开工作年度报告\n${renumber(numberOf)}`)
    expect(sections.map(({ kind }) => kind)).toEqual([
      'preamble',
      'overview',
      'proactive',
      'requests',
      'other',
      'review',
      'problems',
      'other',
    ])
  })
})

describe('sections of reports before the form of 2019', () => {
  it('begin at their headings, without tables', async () => {
    expect(headings(await read(OLD))).toEqual([
      'preamble',
      'overview 一、政府信息公开工作的基本概况',
      'proactive 二、政府信息主动公开情况',
      'requests 三、依申请公开政府信息情况',
      'other 四、收费及减免情况',
      'review 五、因政府信息公开申请行政复议、提起行政诉讼的情况',
      'problems 六、存在的主要问题及改进措施',
      'other 七、其他需要报告的事项',
    ])
  })

  it('end before the annex, which holds no statement', async () => {
    const { passages } = await read(OLD)
    expect(passages.at(-1)?.text).toBe('没有其他事项。')
    expect(passages.map(({ text }) => text).join('')).not.toMatch(/统计表|填报单位|二月二十日/)
  })

  it('are not begun by subheadings of the form, where its tables are', async () => {
    const overview = PLAIN.overview.replace('（一）主动公开。', '1、主动公开情况\n')
    const { sections } = await read(writeReport({ ...PLAIN, overview }))
    expect(sections.map(({ kind }) => kind)).toEqual([
      'preamble',
      'overview',
      'proactive',
      'requests',
      'review',
      'problems',
      'other',
    ])
    expect(sections[2]?.heading).toBe('二、主动公开政府信息情况')
  })

  it('are told where one table of the form was left out', async () => {
    const review = '四、政府信息公开行政复议、行政诉讼情况\n本年度没有发生行政复议和行政诉讼。'
    const { sections, passages } = await read(writeReport({ ...PLAIN, review }))
    expect(sections.map(({ kind }) => kind)).toContain('review')
    expect(passages.find(({ section }) => section === 'review')?.text).toBe('本年度没有发生行政复议和行政诉讼。')
  })

  it.each(['五、工作中的不足及下一步打算', '五、问题与改进', '五、存在问题和今后工作安排', '五、2022年问题的整改情况'])(
    '%s is a heading of section five',
    async (heading) => {
      const { sections } = await read(writeReport({ ...PLAIN, problems: `${heading}\n一是人员少。` }))
      expect(sections.find(({ kind }) => kind === 'problems')?.heading).toBe(heading)
    },
  )
})

const around = (line: string): string => writeReport({ ...PLAIN, problems: `${PLAIN.problems}\n${line}` })

describe('no statement', () => {
  it.each([
    '二○一二年二月二十日',
    '2024年1月18日',
    '汶岚市教育局2024年1月18日',
    '（2024年1月19日公布）',
    '附件1：汶岚市教育局2023年政府信息公开情况统计表',
    '附件：政府信息公开情况统计表',
    '首页>政务公开>年报',
    '当前位置：首页 > 政务公开 > 年报',
    '来源：市政府办公室 时间：2024-01-12 10:01',
    '发布日期：2024-01-12',
    '汶岚市教育局2023年政府信息公开工作年度报告',
  ])('is made of %s', async (line) => {
    const { passages } = await read(around(line))
    expect(
      passages.filter(({ text }) => line.replace(/\s/g, '').startsWith(text.replace(/\s/g, '').slice(0, 6))),
    ).toEqual([])
  })

  it.each(['2024年1月18日我局召开了培训会。', '附件上传前要核对名单。', '来源不明的信息没有标注。'])(
    'is lost: %s',
    async (line) => {
      const { passages } = await read(around(line))
      expect(passages.map(({ text }) => text)).toContain(line)
    },
  )

  it('holds a bookmark, and a number that one parts stays one sentence for counting', async () => {
    const overview = '一、总体情况\n[bookmark: _GoBack]全年收到申请[bookmark: _Hlk1]24件，均已答复。'
    const { text, passages } = await read(writeReport({ ...PLAIN, overview }))
    expect(passages.map((passage) => passage.text).join('\n')).not.toContain('bookmark')
    expect(passages.every((passage) => text.slice(passage.start, passage.end).trim() === passage.text)).toBe(true)
    expect(joinOverPages(text, passages).map((piece) => piece.text)).toContain('全年收到申请24件，均已答复。')
  })
})

const kinds = async (problems: string): Promise<[string[], string[]]> => {
  const narrative = await read(writeReport({ ...PLAIN, problems }))
  return [texts(narrative, 'problem'), texts(narrative, 'improvement')]
}

describe('what section five lists', () => {
  it.each([
    [
      '对应措施',
      '五、存在的主要问题及改进情况\n（一）存在问题\n1.解读形式不够丰富。\n（二）对应措施\n1.丰富解读形式。',
    ],
    ['改进', '五、存在的主要问题及改进情况\n（一）问题\n1.解读形式不够丰富。\n（二）改进\n1.丰富解读形式。'],
    [
      '改进：',
      '五、存在的主要问题及改进情况\n1.解读形式不够丰富。\n因此，我们考虑从以下方面作进一步的改进：\n1.丰富解读形式。',
    ],
    ['下步打算', '五、存在的主要问题及改进情况\n1.解读形式不够丰富。\n下步打算\n1.丰富解读形式。'],
  ])('under %s are improvements', async (_, problems) => {
    const [problem, improvement] = await kinds(problems)
    expect(problem).toEqual(['解读形式不够丰富。'])
    expect(improvement).toContain('丰富解读形式。')
  })

  it('under a heading about what became of last year’s problems is no problem', async () => {
    const [problem] = await kinds('五、上年问题的改进情况\n一是解读形式不够丰富的问题，已建立制度。')
    expect(problem).toEqual([])
  })

  it('of the case with a date and an annex are two problems', async () => {
    const text = `柳潭县人民政府2011年政府信息公开工作年度报告
四、政府信息公开工作存在的主要问题及改进情况
目前仍存在一些不足。一是受人员编制限制，经办人员流动性大；二是宣传力度还不够。因此，我们考虑从以下方面作进一步的改进：
（一）进一步深化政府信息公开内容，加大公开力度，凡涉及群众切身利益的政府信息都要主动公开。
二○一二年二月二十日
附件1：柳潭县人民政府2011年政府信息公开情况统计表`
    const narrative = await read(text)
    expect(texts(narrative, 'problem')).toEqual(['受人员编制限制，经办人员流动性大', '宣传力度还不够。'])
    expect(texts(narrative, 'improvement')).toEqual([
      '进一步深化政府信息公开内容，加大公开力度，凡涉及群众切身利益的政府信息都要主动公开。',
    ])
  })
})
