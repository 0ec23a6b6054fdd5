import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understandDocument } from '../../indexer/read-report.ts'
import { isRefusal } from '../../indexer/readers/is-refusal.ts'
import { readText } from '../../indexer/readers/text/read-text.ts'

const T = '政府信息公开工作年度报告'
const PERIOD = '本报告所列数据的统计期限自2016年1月1日起至2016年12月31日止。'
const BODY = `一、概述\n${'各单位结合职责细化任务，明确专人负责信息的收集、审核和发布，定期开展自查和通报，及时回应社会关切。'.repeat(8)}\n二、主动公开政府信息情况\n全年主动公开政府信息2100条。`

/** The agency and year of a text, or why it is refused. */
async function tell(text: string, file = 'report.txt'): Promise<string> {
  const document = await readText(new TextEncoder().encode(text), file)
  if (isRefusal(document)) return document.reason
  const report = understandDocument(document, file)
  return isRefusal(report) ? report.reason : `${report.identity.agency} ${report.identity.year}`
}

describe('a report', () => {
  it.each([
    [
      'a notice in its preamble',
      `云汀市澄北区2016年${T}\n根据《关于做好2016年政务公开工作要点落实情况自查有关事项的通知》编制。${PERIOD}\n${BODY}`,
      '云汀市澄北区人民政府 2016',
    ],
    [
      'a notice on its form in its preamble',
      `云汀市澄北区2016年${T}\n根据《关于印发政府信息公开工作年度报告格式的通知》编制。${PERIOD}\n${BODY}`,
      '云汀市澄北区人民政府 2016',
    ],
    [
      'a plan in its preamble',
      `云汀市民政局2016年${T}\n按照年度工作方案和信息公开指南编制。${PERIOD}\n${BODY}`,
      '云汀市民政局 2016',
    ],
    [
      'a street named after a school',
      `云汀市学院路街道办事处2016年${T}\n${PERIOD}\n${BODY}`,
      '云汀市学院路街道办事处 2016',
    ],
    ['a town of universities', `云汀市大学城管理委员会2016年${T}\n${PERIOD}\n${BODY}`, '云汀市大学城管理委员会 2016'],
    [
      'a bureau with a company of its own',
      `云汀市烟草专卖局（公司）2016年${T}\n${PERIOD}\n${BODY}`,
      '云汀市烟草专卖局 2016',
    ],
    [
      'a source above it',
      `云汀市澄北区2016年${T}\n来源:区人民政府办公室 时间:2017-01-12 10:01\n${PERIOD}\n${BODY}`,
      '云汀市澄北区人民政府 2016',
    ],
    ['no title, announced', `现公布云汀市民政局2016年${T}。${PERIOD}\n${BODY}`, '云汀市民政局 2016'],
    ['no title, made', `根据有关规定，特编制云汀县柳湾镇2016年${T}。${PERIOD}\n${BODY}`, '云汀县柳湾镇人民政府 2016'],
    ['no title, year first', `按照要求，现将2016年云汀市民政局${T}公布如下。${PERIOD}\n${BODY}`, '云汀市民政局 2016'],
    ['who wrote it', `2016年${T}\n本报告由云汀市澄北区人民政府编制。${PERIOD}\n${BODY}`, '云汀市澄北区人民政府 2016'],
    ['where its page is', `首页>政务公开>云汀市民政局>云汀市民政局2016年${T}\n${PERIOD}\n${BODY}`, '云汀市民政局 2016'],
    ['its agency in brackets', `（云汀市审计局）2016年${T}\n${PERIOD}\n${BODY}`, '云汀市审计局 2016'],
    ['its agency before a colon', `云汀市审计局：2016年${T}\n${PERIOD}\n${BODY}`, '云汀市审计局 2016'],
    ['a column of the page before it', `【年报】云汀市审计局2016年${T}\n${PERIOD}\n${BODY}`, '云汀市审计局 2016'],
    [
      'cooperatives of the state',
      `云汀市供销合作社联合社2016年${T}\n${PERIOD}\n${BODY}`,
      '云汀市供销合作社联合社 2016',
    ],
    ['a new zone', `云汀综合实验区2016年${T}\n${PERIOD}\n${BODY}`, '云汀综合实验区管理委员会 2016'],
    [
      'traditional characters',
      `雲汀縣財政局2016年政府信息公開工作年度報告\n本報告所列數據的統計期限自2016年1月1日起至2016年12月31日止。\n${BODY}`,
      '云汀县财政局 2016',
    ],
    [
      'the office as its contact',
      `2016年${T}\n2016年云汀市政府信息公开工作扎实推进。${PERIOD}请与云汀市人民政府办公室联系。\n${BODY}`,
      '云汀市人民政府 2016',
    ],
  ])('is told with %s', async (_, text, expected) => {
    expect(await tell(text)).toBe(expected)
  })

  const shared = new URL('../../../shared/cases/', import.meta.url)
  it.each([
    ['06-refused-as-work-plan.txt', '云汀市澄北区人民政府 2016'],
    ['06c-control-accepted.txt', '云汀市澄北区人民政府 2016'],
    ['07-refused-as-school.txt', '云汀市学院路街道办事处 2017'],
    ['08-town-name.txt', '周岭镇人民政府 2021'],
    ['09-district-title.txt', '云汀市澄北区人民政府 2016'],
  ])('of the cases is told: %s', async (file, expected) => {
    let text: string
    try {
      text = readFileSync(new URL(file, shared), 'utf8')
    } catch {
      return
    }
    expect(await tell(text)).toBe(expected)
  })
})

describe('what is no report of the genre', () => {
  it.each([
    ['a university', `云汀大学2016年信息公开工作年度报告\n${PERIOD}\n${BODY}`, /a university or school/],
    ['a school', `云汀市第一中学2016年度信息公开工作年度报告\n${PERIOD}\n${BODY}`, /a university or school/],
    [
      'a college by its school year',
      `云汀职业技术学院2015-2016学年信息公开工作年度报告\n${BODY}`,
      /a university or school/,
    ],
    ['a credit cooperative', `云汀农村信用合作社联合社2016年信息公开年度报告\n${PERIOD}\n${BODY}`, /an enterprise/],
    ['a hospital', `云汀市人民医院2016年信息公开工作年度报告\n${PERIOD}\n${BODY}`, /a hospital/],
    ['an enterprise', `云汀水务集团有限公司2016年信息公开工作年度报告\n${PERIOD}\n${BODY}`, /an enterprise/],
    ['a bank', `云汀农村商业银行2016年信息公开工作年度报告\n${PERIOD}\n${BODY}`, /an enterprise/],
    ['a notice', `关于做好2016年${T}编制发布工作的通知\n${PERIOD}\n${BODY}`, /a notice/],
    ['a notice on the form', `关于印发${T}格式的通知\n${PERIOD}\n${BODY}`, /a notice/],
    [
      'a plan with a report among its links',
      `云汀市2017年政务公开工作要点\n${BODY}\n相关文档\n云汀市2016年${T}`,
      /a work plan/,
    ],
    ['a budget', `云汀市民政局2016年部门预算\n${BODY}`, /a budget/],
    ['a guide', `云汀市民政局政府信息公开指南\n${BODY}`, /a guide or catalogue/],
  ])('%s is refused with its own reason', async (_, text, reason) => {
    expect(await tell(text)).toMatch(reason)
  })
})
