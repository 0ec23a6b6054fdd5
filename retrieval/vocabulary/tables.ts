/** Everyday and official names of what tables 2 and 4 hold. */
import type { Entry } from '../understand/meaning.ts'

const item = (key: string, zh: readonly string[], en: readonly string[], weak = false): Entry => ({
  meaning: weak ? { kind: 'item', key, weak } : { kind: 'item', key },
  zh,
  en,
})
const attribute = (key: string, zh: readonly string[], en: readonly string[], weak = false): Entry => ({
  meaning: weak ? { kind: 'attribute', key, weak } : { kind: 'attribute', key },
  zh,
  en,
})
const route = (key: string, zh: readonly string[], en: readonly string[]): Entry => ({
  meaning: { kind: 'route', key },
  zh,
  en,
})
const result = (key: string, zh: readonly string[], en: readonly string[]): Entry => ({
  meaning: { kind: 'result', key },
  zh,
  en,
})

const CASES = '(?: (?:cases?|applications?|matters?|proceedings?|actions?))?'
const SUITS =
  '(?:administrative )?(?:litigation|lawsuits?|suits?|court cases?|court actions?|cases?|legal actions?|proceedings)'
const FILED = '(?: (?:that (?:was|were) )?(?:filed|brought|lodged|started|raised))?'

export const TABLE_VOCABULARY: readonly Entry[] = [
  item(
    'rules',
    ['(?:政府|部门|行政)?规章'],
    ['(?:government(?:al)? |departmental |administrative |local )?rules', 'rule'],
  ),
  item(
    'normativeDocuments',
    ['(?:行政)?规范性?文件', '红头文件'],
    ['(?:administrative )?(?:normative|regulatory) (?:documents?|files?|acts?|texts?)', 'normatives?'],
  ),
  item(
    'licensing',
    ['行政许可', '许可'],
    [
      '(?:administrative )?licen[sc](?:ing|e|es|ings)',
      '(?:administrative )?permits?',
      '(?:administrative )?permissions?',
      '(?:administrative )?licensure',
    ],
  ),
  item(
    'penalties',
    ['行政处罚', '处罚', '罚单', '罚(?:了|过)(?=多少|几)'],
    ['(?:administrative )?(?:penalt(?:y|ies)|punishments?|sanctions?|fines?)'],
  ),
  item(
    'compulsion',
    ['行政强制(?:措施|执行)?', '强制(?:措施|执行)'],
    [
      '(?:administrative )?(?:compulsions?|coercions?|coercive (?:measures?|actions?)|compulsory (?:measures?|enforcement|actions?)|enforcement measures?)',
    ],
  ),
  item(
    'fees',
    ['行政事业性收费', '行政(?:事业)?收费', '事业性收费', '收费(?:总)?(?:金额|额)'],
    [
      '(?:administrative|institutional|administrative and institutional)(?: and operational)? (?:fees?|charges?)',
      'fee (?:income|revenues?|receipts|amounts?)',
      '(?:administrative )?fees? (?:charged|collected|amount)',
    ],
  ),
  item('fees', ['收费', '(?:收|收取)(?:了)?(?:的)?费(?:用)?'], ['fees?', 'charges?'], true),
  item(
    'otherServices',
    ['其他对外管理服务(?:事项)?'],
    ['other (?:external )?(?:management )?(?:and )?services?(?: to the public| items?)?'],
  ),
  item(
    'procurement',
    ['(?:政府)?(?:集中)?采购(?:总?(?=金额))?', '(?:政府)?(?:集中)?采购(?:总)?金额'],
    ['(?:centrali[sz]ed |government )*procurement', '(?:centrali[sz]ed|government) purchas(?:es|ing)'],
  ),

  attribute(
    'issued',
    ['(?:本年(?:度)?)?(?:制发|制定|出台|印发|新增|新制定|新出台)(?:了|过|并发布)?(?:的)?(?:件数|数量|数)?(?:的)?'],
    ['(?:newly )?issu(?:e|es|ed|ing)', '(?:newly )?(?:adopted|enacted|promulgated)', 'drew up', 'drawn up'],
  ),
  attribute('issued', ['(?:发布|发)(?:了|过)?(?:的)?'], ['publish(?:ed|es)?', 'releas(?:e|es|ed)'], true),
  attribute(
    'repealed',
    ['(?:本年(?:度)?)?(?:废止|废除|清理废止|取消|失效)(?:了|过)?(?:的)?(?:件数|数量|数)?(?:的)?'],
    [
      'repeal(?:s|ed|ing)?',
      'abolish(?:es|ed|ing)?',
      'revok(?:e|es|ed|ing)',
      'annul(?:s|led)?',
      'rescind(?:s|ed)?',
      'scrapp?(?:s|ed|ing)?',
      'withdr(?:ew|awn)',
      'abrogated?',
    ],
  ),
  attribute(
    'inForce',
    ['(?:现行|仍然|继续|目前)?有效(?:的)?(?:件数|数量|数)?(?:的)?', '现行(?:的)?'],
    [
      '(?:currently |still |now )?in (?:force|effect)',
      '(?:currently |still )?(?:valid|effective)',
      'currently applicable',
    ],
  ),
  attribute(
    'made',
    ['(?:本年(?:度)?)?新?制作(?:了)?(?:的)?(?:数量|件数|数)?(?:的)?'],
    [
      'newly (?:made|produced|drafted|created)',
      '(?:made|produced) this year',
      '(?<=(?:rules|documents) )(?:were )?made',
    ],
  ),
  attribute(
    'published',
    ['(?:本年(?:度)?)?新公开(?:的)?(?:数量|件数|数)?(?:的)?'],
    ['newly (?:published|disclosed|made public)', '(?:published|made public) this year'],
  ),
  attribute(
    'totalPublished',
    ['(?:对外)?公开(?:的)?总(?:数量|数|量|件数)(?:的)?'],
    [
      '(?:published|disclosed|made public)(?: to the (?:outside|public))? in total',
      'total(?: number)?(?: of)? (?:publicly )?(?:published|disclosed|made public)',
      'publicly available in total',
    ],
  ),
  attribute(
    'decisions',
    [
      '(?:本年(?:度)?)?(?:作出|做出)?(?:的)?(?:处理)?决定(?:的)?(?:总)?(?:数量|件数|数|量)?(?:的)?',
      '处理(?:的)?(?:数量|件数|数|量)',
    ],
    ['(?:(?:handling|processing) )?decisions?(?: (?:made|taken|issued))?(?: this year)?'],
  ),
  attribute(
    'decisions',
    ['(?:办理?|开具?|开出|颁发|发放|核发|实施|下达|作|做)(?:了|过|出)(?:的)?'],
    ['impos(?:e|es|ed|ing)', 'levied', 'hand(?:ed|ing)? (?:out|down)'],
    true,
  ),
  attribute(
    'previousItems',
    ['上(?:一)?年(?:度)?(?:的)?项目(?:的)?(?:数量|数)'],
    [
      '(?:items|projects) (?:of|in|from) the (?:previous|last|prior) year',
      "(?:previous|last|prior) year(?:['’]?s)? (?:items?|projects?)(?: number)?",
    ],
  ),
  attribute(
    'change',
    ['本年(?:度)?(?:项目)?增[/、或]?减(?:情况|数|数量)?', '增减(?:数|数量|情况)?'],
    [
      '(?:net )?(?:increase or decrease|change) (?:of|in) (?:items|projects)',
      'increase/decrease',
      'changes? this year',
    ],
  ),
  attribute(
    'amount',
    [
      '(?:本年(?:度)?)?(?:收费|采购)?(?:总)?金额',
      '(?:收费|采购)(?:总)?额',
      '(?:总)?(?:金)?额',
      '(?:收(?:了)?)?多少(?:万)?(?:元|钱)',
    ],
    [
      '(?:total )?(?:amounts?|sums?|value)',
      '(?:total )?amount (?:charged|collected|of money)',
      'how much(?: money)?',
      '(?:collect|charg)(?:e|es|s|ed|ing)?(?: in)?',
    ],
  ),
  attribute(
    'items',
    ['(?:采购)?项目(?:的)?(?:数量|数|个数)?'],
    ['(?:number of )?(?:items|projects)(?: procured| purchased)?'],
  ),

  route(
    'reconsideration',
    ['(?:被申请|申请|被?提起|涉及)?(?:的|过)?行政复议(?:案件|申请)?', '(?:被(?:提起|申请)(?:过)?)?复议(?:案件)?(?!后)'],
    [`(?:administrative )?reconsiderations?${CASES}`, 'administrative reviews?', 'reviews'],
  ),
  route(
    'litigationDirect',
    [
      '(?:未经|没有?经过?|不经过?)(?:行政)?复议(?:而|就)?(?:直接)?(?:起诉|提起(?:行政)?诉讼|诉讼)(?:的)?',
      '直接(?:起诉|提起(?:行政)?诉讼|诉讼)(?:的)?',
    ],
    [
      `${SUITS}${FILED}(?: directly)? without (?:any |prior |a |first )?(?:administrative )?(?:reconsiderations?|reviews?)`,
      `(?:direct(?:ly)?|immediate) (?:filed |brought )?${SUITS}`,
      `${SUITS}${FILED} directly(?: without (?:any |prior |a )?(?:administrative )?(?:reconsideration|review))?`,
      'sued directly(?: without (?:prior )?reconsideration)?',
    ],
  ),
  route(
    'litigationAfterReconsideration',
    ['(?:经)?(?:行政)?复议后(?:再|又|的)?(?:起诉|提起(?:行政)?诉讼|诉讼)(?:的)?'],
    [
      `${SUITS}${FILED} (?:after|following|subsequent to) (?:an? )?(?:administrative )?(?:reconsiderations?|reviews?)`,
      `(?:post reconsideration|after reconsideration) ${SUITS}`,
      'sued after (?:an? )?reconsideration',
    ],
  ),
  route(
    'litigation',
    [
      '(?:被提起|提起|涉及)?(?:的|过)?行政诉讼(?:案件)?',
      '(?:被提起(?:过)?)?诉讼(?:案件)?',
      '官司',
      '(?:被)?(?:人民)?法院(?=.{0,6}(?:纠正|维持|撤销|判|败))',
      '(?:打|吃)(?:了|过)?(?=.{0,4}官司)',
      '(?:被)?起诉(?:过|了)?(?:的)?',
      '被诉(?:过|了)?(?:的)?',
      '被(?:人)?告(?:上法庭)?(?:过|了)?(?:的)?',
    ],
    [
      '(?:administrative )?litigations?(?: cases?)?',
      '(?:cases? )?(?:went|go(?:es|ne)?|taken|brought|ended up) (?:to|in|before) (?:the )?courts?',
      'lawsuits?',
      'court (?:cases?|actions?)',
      'suits?',
      'sued',
      'taken to court',
    ],
  ),

  result(
    'upheld',
    ['(?:结果)?(?:被)?维持(?:原判|原决定)?(?:的)?', '(?:打)?赢(?:了|过)?(?:的)?'],
    ['(?:was |were )?(?:upheld|maintained|affirmed|sustained|confirmed)', 'w[oi]ns?'],
  ),
  result(
    'overturned',
    ['(?:结果)?(?:被)?(?:纠正|纠错|撤销)(?:的)?', '败诉(?:的)?', '输(?:掉)?(?:了|过)?(?:的)?'],
    ['(?:was |were )?(?:overturned|reversed|set aside|corrected|quashed)', 'los[et]', 'loses'],
  ),
  result('other', ['其他结果(?:的)?'], ['other (?:results?|outcomes?)', '(?:ended )?otherwise decided']),
  result(
    'pending',
    [
      '(?:尚未|还未|还没|没有|未)(?:审结|审(?:理)?完|判决|判(?:下来|完)|结案)(?:的)?',
      '(?:还在|正在)?(?:审理|审查)中(?:的)?',
    ],
    [
      '(?:still |yet )?pending',
      '(?:still )?not yet (?:concluded|decided|closed|resolved)',
      '(?:still )?(?:undecided|unconcluded|ongoing|unresolved)',
      '(?:still )?(?:open|running)(?= (?:cases?|in court|lawsuits?))',
    ],
  ),
]
