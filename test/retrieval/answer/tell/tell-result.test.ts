import { describe, expect, it } from 'vitest'
import type { Reports } from '../../../../db/figures/nodes.ts'
import { listAgencies } from '../../../../db/lists/list-reports.ts'
import { answerQuery } from '../../../../retrieval/answer/figures/answer-query.ts'
import { tellResult } from '../../../../retrieval/answer/tell/tell-result.ts'
import { withText } from '../../../../retrieval/answer/tell/with-text.ts'
import type { Language } from '../../../../retrieval/answer.ts'
import { readNotation } from '../../../../retrieval/query/notation/read-notation.ts'
import { createTruthArchive } from '../../../support/truth-archive.ts'

const archive = createTruthArchive()
const agencies = listAgencies(archive)
const PLACES: Readonly<Record<string, Pick<Reports, 'agencies' | 'filters'>>> = {
  江苏: { agencies: [], filters: [{ province: '江苏省' }] },
  山东: { agencies: [], filters: [{ province: '山东省' }] },
}

/** The message for a query of the notation. */
function tell(line: string, language: Language = 'zh'): string {
  const findName = (name: string): Pick<Reports, 'agencies' | 'filters'> | undefined => {
    const found = agencies.find((agency) => agency.name === name)
    return PLACES[name] ?? (found && { agencies: [{ id: found.id, name }], filters: [] })
  }
  const query = readNotation(line, { findName, thisYear: 2025 })
  if (query.kind !== 'figures') throw new Error(`"${line}" is no query about figures`)
  return tellResult(answerQuery(archive, query), line, language).text
}

describe('the message of a result: the answer first', () => {
  it.each([
    ['list requests.received.total where requests.received.total > 20 of 2024', /^共2家单位：/, /^2 agencies:/],
    [
      'list requests.received.total where requests.received.total > 2000 of 2024',
      /^所问7份年报中，没有符合条件的。/,
      /^None of the 7 reports/,
    ],
    ['count requests.received.total where requests.received.total = 0 of 2024', /^共2家。/, /^2 agencies\./],
    [
      'yesno review.litigation.total where review.litigation.total > 0 of 汶岚市科学技术局, 2023',
      /^不是，汶岚市科学技术局2023年没有被提起行政诉讼。\n\n.*\n行政诉讼总计：0件/,
      /^No: Wenlan Science and Technology Bureau was not sued in 2023\./,
    ],
    [
      'yesno review.litigation.total where review.litigation.total > 0 of 栖岭县人民政府, 2024',
      /^是的，栖岭县人民政府2024年被提起过行政诉讼。\n\n.*\n行政诉讼总计：2件/,
      /^Yes: Qiling County People's Government was sued in 2024\./,
    ],
    ['yesno requests.received.total of 泓浦市市场监督管理局, 2023+2024', /^2024年更多。/, /^2024 has more\./],
    [
      'sum requests.received.total by province of 2024',
      /^新收申请合计129件，其中：\n\n江苏省\n本年新收申请（合计）：92件\n/,
      /^Requests received in total: 129 requests\. Of these:/,
    ],
    [
      'sum requests.received.total of 江苏, 2024',
      /^2024年江苏省各单位的新收申请合计：92件/,
      /^Requests received by agencies in Jiangsu in 2024, in total: 92 requests/,
    ],
    [
      'difference requests.received.total of 泓浦市市场监督管理局, 2023+2024',
      /^泓浦市市场监督管理局2024年的新收申请比2023年多17件。/,
      /^Requests received: .* 2024 is 17 requests above 2023\./,
    ],
    [
      'difference requests.granted.total, requests.partlyGranted.total of 泓浦市市场监督管理局, 2024',
      /^泓浦市市场监督管理局2024年予以公开的申请比部分公开的申请多19件。/,
      /: requests granted in full are 19 requests above requests granted in part\./,
    ],
    [
      'position requests.received.total of 栖岭县人民政府, 2024',
      /^栖岭县人民政府2024年的新收申请排第2位（共6家参与排名）。/,
      / 2024 is number 2 of 6 by requests received\./,
    ],
    [
      'breakdown requests.received.total by requester of 泓浦市市场监督管理局, 2024',
      /^新收申请各项合计68件：/,
      /^The parts of requests received add up to 68 requests:/,
    ],
    ['share where requests.received.total = 0 of 2024', /（2\/\d）/, /\(2 of \d\)/],
  ] as const)('%s', (line, zh, en) => {
    expect(tell(line, 'zh')).toMatch(zh)
    expect(tell(line, 'en')).toMatch(en)
  })
})

describe('what stands beside the numbers', () => {
  it('a rate has its two numbers and its definition', () => {
    expect(tell('show ratio.disclosureRate of 泓浦市市场监督管理局, 2024')).toMatch(
      /公开率：50\.72%（35\/69）[\s\S]*公开率＝/,
    )
  })

  it('reports with nothing to divide by are one line', () => {
    expect(tell('rank ratio.disclosureRate of 2024 take top 2')).toContain(
      '另有2份年报没有办结的申请，无法计算公开率。',
    )
    expect(tell('rank ratio.disclosureRate of 2024 take top 2', 'en')).toContain(
      '2 more reports have no requests handled',
    )
  })

  it('a ranking names the reports that could not be ranked, and a blank is no zero', () => {
    expect(tell('rank requests.received.total of 2024 take top 2')).toContain(
      '未参与排名（此格空白，不等于0，1份）：栖岭县柳渡镇人民政府2024年',
    )
    expect(tell('show requests.received.total of 栖岭县柳渡镇人民政府, 2024')).toContain(
      '空白（报告此格未填，不等于0）',
    )
    expect(
      tell('yesno requests.received.total where requests.received.total = 0 of 栖岭县柳渡镇人民政府, 2024'),
    ).toMatch(/^无法回答是或否/)
  })

  it('the change of a rate is in percentage points, that of a count in number and percent', () => {
    expect(tell('change requests.received.total of 泓浦市市场监督管理局, 2024')).toContain(
      '68件（比2023年 +17件，+33.33%）',
    )
    expect(tell('change ratio.disclosureRate of 泓浦市市场监督管理局, 2024')).toContain('（比2023年 +0.72个百分点）')
  })

  it('amounts are printed as in the report, in English in yuan as well', () => {
    expect(tell('show fees.amount of 泓浦市自然资源和规划局, 2024')).toContain('10,432.7万元')
    expect(tell('show fees.amount of 泓浦市自然资源和规划局, 2024', 'en')).toContain(
      '10,432.7 ×10,000 yuan (104,327,000 yuan)',
    )
  })

  it('the reading, the coverage and the sources stand below', () => {
    const text = tell('rank requests.received.total of 2024 take top 2')
    expect(text).toMatch(/覆盖：所问7份报告中，6份有此数字/)
    expect(text).toMatch(/出处\n {2}泓浦市市场监督管理局-2024\.md · 表3/)
    expect(text).toMatch(/理解为：2024年各单位的新收申请，按数量从多到少的前2名$/)
  })

  it('words that were left out are shown, and readings are offered', () => {
    const query = readNotation('sum requests.received.total of 2024', { findName: () => undefined, thisYear: 2025 })
    if (query.kind !== 'figures') throw new Error('a query about figures is expected')
    const answer = tellResult(answerQuery(archive, query), '', 'zh')
    const options = [{ label: '2024年新收申请最多的单位', question: '2024年新收申请最多的是哪家单位' }]
    const text = withText({ ...answer, unused: ['拜托'], options }).text
    expect(text).toContain('未当作条件的词：拜托')
    expect(text).toContain('1. 2024年新收申请最多的单位')
  })

  it('figures of several years and agencies stand in lines and columns', () => {
    const text = tell('profile of 泓浦市市场监督管理局, 2023+2024')
    expect(text).toMatch(/指标 +2024年 +2023年\n/)
    expect(text).toMatch(/本年新收申请（件） +68 +51\n/)
  })
})

describe('English names agencies in English', () => {
  it('in tables, with their names below', () => {
    const text = tell('rank requests.received.total of 2024 take top 2', 'en')
    expect(text).toMatch(/1 {2}Hongpu Market Regulation Bureau +68\n/)
    expect(text).toContain('Hongpu Market Regulation Bureau: 泓浦市市场监督管理局')
  })
})
