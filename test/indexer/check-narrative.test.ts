import { describe, expect, test } from 'vitest'
import { checkChanges, checkNarrative, checkScopes } from '../../indexer/checks/check-narrative.ts'
import { findAllClaims, findClaims, isScoped } from '../../indexer/narrative/find-claims.ts'

const CONTEXT = { agency: '云溪市科学技术局', year: 2023 }

const read = (text: string, context = CONTEXT) =>
  findClaims(text, context).flatMap((claim) => {
    if (claim.kind === 'count') return [`${claim.key} ${claim.value}`]
    return claim.kind === 'change' ? [`change ${claim.value}${claim.unit === 'percent' ? '%' : ''}`] : []
  })

describe('counts that the narrative states', () => {
  test.each([
    ['2023年，本机关共收到政府信息公开申请12件。', ['received 12']],
    ['全年收到公民、法人和其他组织提出的政府信息公开申请十二件，按期办结。', ['received 12']],
    ['本年度新收 依申请公开事项 3 件次（其中网上2件，当面1件）。', ['received 3']],
    ['全年共收到1,024件政府信息公开申请。', ['received 1024']],
    ['２０２３年我局收到信息公开申请７件。', ['received 7']],
    ['2023 年我局未收到政府信 息公开申请。', ['received 0']],
    ['本年度没有收到政府信息公开申请，也无上年结转申请。', ['received 0']],
    ['本年度收到政府信息公开申请零件。', ['received 0']],
    [
      '收到申请5件，比上年增加2件，上年结转1件，已答复6件，结转下年度继续办理0件。',
      ['received 5', 'change 2', 'carriedOver 1', 'handled 6', 'carriedForward 0'],
    ],
    ['收到政府信息公开申请4件，同比下降33.3%。', ['received 4', 'change -33.3%']],
    ['收到政府信息公开申请4件，与2022年相比数量没有变化。', ['received 4', 'change 0']],
    ['全年无结转下年度办理的申请。', []],
    ['因政府信息公开引起的行政复议2件、行政诉讼1件。', ['reconsideration 2', 'litigation 1']],
    ['全年未发生因政府信息公开引起的行政复议和行政诉讼。', ['reconsideration 0', 'litigation 0']],
    ['制定出台并公开行政规范性文件3件。', ['normativeIssued 3']],
    ['本年未制发行政规范性文件。', ['normativeIssued 0']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })
})

describe('counts in other words', () => {
  test.each([
    ['全年新增政府信息公开申请75件。', ['received 75']],
    ['2023年政府信息公开申请数量为75件。', ['received 75']],
    ['本年度依申请公开共收到75件。', ['received 75']],
    ['全年登记受理政府信息公开申请75件。', ['received 75']],
    ['收到政府信息公开申请表75份。', ['received 75']],
    ['全年共办理政府信息公开申请75件。', ['handled 75']],
    ['共收到10件依申请公开请求。', ['received 10']],
    ['截至2023年12月31日，共受理政府信息公开申请75件。', ['received 75']],
    ['2023年1月1日至12月31日，我局收到政府信息公开申请75件。', ['received 75']],
    ['今年以来，共收到政府信息公开申请75件。', ['received 75']],
    ['本年新收政府信息公开申请75件，本年度办理结果75件。', ['received 75', 'handled 75']],
    ['我局未收到任何形式的依申请公开政府信息。', ['received 0']],
    ['本年未收到依申请公开政府信息申请。', ['received 0']],
    ['2023年无依申请公开件。', ['received 0']],
    ['全年未发生依申请公开事项。', ['received 0']],
    ['没有公民、法人和其他组织向我局提出政府信息公开申请。', ['received 0']],
    ['我局政府信息公开工作未被申请行政复议或提起行政诉讼。', ['reconsideration 0', 'litigation 0']],
  ])('%s', (text, claims) => {
    expect(read(text)).toEqual(claims)
  })
})

describe('for whom the narrative counts', () => {
  const told = (agency: string, text: string) => {
    const context = { agency, year: 2023 }
    const numbers = new Map([['requests.received.total', 95]])
    const claims = findClaims(text, context)
    return [
      ...checkNarrative(claims, numbers),
      ...checkScopes(findAllClaims(text, context).filter(isScoped), claims, numbers, agency),
    ].map(({ code, parameters }) => `${code} ${parameters.scope ?? ''}${parameters.claimed}/${parameters.printed}`)
  }
  test.each([
    ['云汀经济开发区管理委员会', '2023年，全区收到政府信息公开申请80件。', ['narrativeCount 80/95']],
    ['云汀综合实验区管委会', '全区共收到政府信息公开申请80件。', ['narrativeCount 80/95']],
    ['云汀市澄北区人民政府', '全区收到政府信息公开申请80件。', ['narrativeCount 80/95']],
    ['云汀市澄北区人民政府', '2023年云汀市澄北区人民政府收到政府信息公开申请80件。', ['narrativeCount 80/95']],
    ['云汀县柳湾镇人民政府', '我镇收到政府信息公开申请80件。', ['narrativeCount 80/95']],
    ['云汀市澄北区人民政府', '全市收到政府信息公开申请800件。', ['narrativeScope 全市800/95']],
    ['云汀市澄北区人民政府', '2023年，区政府办公室收到政府信息公开申请17件。', ['narrativeScope 区政府办公室17/95']],
    ['云汀市澄北区人民政府', '区政府本级收到政府信息公开申请17件。', ['narrativeScope 区政府本级17/95']],
    ['云汀经济开发区管委会', '管委会本级收到政府信息公开申请17件。', ['narrativeScope 管委会本级17/95']],
    ['云汀市民政局', '依申请公开数量80件。', ['narrativeCount 80/95']],
    ['云汀市民政局', '依申请公开方面，全年收件80件。', ['narrativeCount 80/95']],
    ['云汀市澄北区人民政府', '区教育局收到政府信息公开申请17件。', ['narrativeScope 区教育局17/95']],
    ['云汀市民政局', '全市共收到政府信息公开申请800件。', ['narrativeScope 全市800/95']],
    ['云汀市澄北区人民政府', '全区收到政府信息公开申请95件，区政府办公室收到申请17件。', []],
    ['云汀市民政局', '我局收到政府信息公开申请95件，全市收到申请800件。', []],
    ['云汀市澄北区人民政府办公室', '区政府办公室收到政府信息公开申请17件。', ['narrativeCount 17/95']],
  ])('%s: %s', (agency, text, findings) => {
    expect(told(agency, text)).toEqual(findings)
  })
})

describe('what is no such count', () => {
  test.each([
    ['another year', '2022年共收到政府信息公开申请9件。'],
    ['the year before', '上年共收到政府信息公开申请9件。'],
    ['part of the year', '上半年收到政府信息公开申请9件。'],
    ['several years', '2019年以来累计收到政府信息公开申请90件。'],
    ['a channel', '通过网上平台收到政府信息公开申请2件。'],
    ['one kind of requester', '其中，收到自然人申请8件。'],
    ['a part', '予以公开的申请中，其中答复5件。'],
    ['the whole city', '全市共收到政府信息公开申请900件。'],
    ['other organs', '各部门共收到政府信息公开申请90件。'],
    ['proposals', '收到建议提案62件，均已答复。'],
    ['complaints', '收到投诉举报类申请4件。'],
    ['an estimate', '全年收到政府信息公开申请10余件。'],
    ['a floor', '全年收到政府信息公开申请10件以上。'],
    ['a page number in between', '全年收到政府信息公开申请\n- 3 -\n12件。'],
    ['a number torn apart', '全年收到政府信息公开申请1 2件。'],
    ['a reconsideration request', '未收到因信息公开提起的行政复议申请。'],
    ['cases that the agency hears', '办理信息公开类行政复议案件30件。'],
    ['a result of the cases', '信息公开行政复议维持3件。'],
    ['lost cases', '未发生因政府信息公开引起的行政复议和行政诉讼败诉案件。'],
    ['documents in force', '现行有效的行政规范性文件15件。'],
    ['documents of others', '审查部门报送的拟制发规范性文件9件。'],
    ['documents repealed', '清理规范性文件9件，废止规范性文件2件。'],
    ['documents in another’s name', '以县政府名义印发规范性文件4件。'],
    ['late requests', '全年无依申请公开超期件。'],
    ['several years up to now', '截至2023年12月31日，累计收到政府信息公开申请90件。'],
    ['most of the year', '2023年1月1日至10月31日，收到政府信息公开申请9件。'],
    ['a rate', '按期答复率100%，同比增长5%。'],
    ['answers to letters', '全年答复群众留言164件。'],
  ])('%s: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('narrative against tables', () => {
  const claims = (text: string) => findClaims(text, CONTEXT)
  const received = (n: number, more: readonly (readonly [string, number])[] = []) =>
    new Map([['requests.received.total', n], ...more])

  test('a count that differs is a warning with both numbers and the sentence', () => {
    const [finding] = checkNarrative(claims('全年收到政府信息公开申请12件。'), received(13))
    expect(finding).toMatchObject({
      code: 'narrativeCount',
      severity: 'warning',
      parameters: { subject: 'received', claimed: 12, printed: 13, quote: '全年收到政府信息公开申请12件。' },
      cells: ['requests.received.total'],
    })
  })

  test('a count that agrees, or that the table does not print, is none', () => {
    expect(checkNarrative(claims('全年收到政府信息公开申请12件。'), received(12))).toEqual([])
    expect(checkNarrative(claims('全年收到政府信息公开申请12件。'), new Map())).toEqual([])
  })

  test('requests counted together with those carried over are honest', () => {
    const text = '全年收到政府信息公开申请15件（含上年结转3件）。'
    expect(checkNarrative(claims(text), received(12, [['requests.carriedOver.total', 3]]))).toEqual([])
  })

  test('requests counted beside those carried over are the new ones alone', () => {
    const text = '全年收到政府信息公开申请15件，上年结转3件。'
    expect(checkNarrative(claims(text), received(12, [['requests.carriedOver.total', 3]]))).toHaveLength(1)
  })

  test('a part told in another sentence is no contradiction', () => {
    expect(checkNarrative(claims('共收到申请12件。办公室收到申请5件。'), received(12))).toEqual([])
  })

  test('the two kinds of lawsuits are meant together', () => {
    const numbers = new Map([
      ['review.litigationDirect.total', 1],
      ['review.litigationAfterReconsideration.total', 2],
    ])
    expect(checkNarrative(claims('信息公开类行政诉讼3件。'), numbers)).toEqual([])
    expect(checkNarrative(claims('信息公开类行政诉讼2件。'), numbers)).toHaveLength(1)
  })

  test.each([
    ['收到申请15件，比上年增加5件。', 0],
    ['收到申请15件，比上年增加4件。', 1],
    ['收到申请15件，同比增长50%。', 0],
    ['收到申请15件，同比增长49%。', 0],
    ['收到申请15件，同比增长5%。', 1],
    ['收到申请15件，同比下降50%。', 1],
    ['收到申请15件，与上年持平。', 1],
  ])('from 10 to 15: %s', (text, findings) => {
    const year = (y: number, n: number) => ({ year: y, edition: '2021' as const, numbers: received(n) })
    expect(checkChanges(claims(text), year(2022, 10), year(2023, 15))).toHaveLength(findings)
    expect(checkChanges(claims(text), year(2021, 10), year(2023, 15))).toEqual([])
  })
})
