/**
 * How the narrative states counts that the tables print too, as data. Text is normalised before (NFKC, no white
 * space, brackets and what they hold taken out) and cut into clauses, each matched by itself.
 *
 * Patterns are narrow on purpose: a claim that is missed costs little, one that is misread accuses an honest report.
 */
import { COUNT } from './read-count.ts'

const UNIT = '(?:件次|件|份|宗|起|条|例|项|次|个)'
const N = `(?<n>${COUNT})${UNIT}(?![/以多余])`
/** What may stand between the verb and the count of requests: nothing that narrows the requests down. */
const REQUESTS =
  '(?:任何|形式|公民|公众|群众|社会|法人|[、和或及与者]|以及|其他|其它|组织|个人|提出|提交|递交|的|关于|有关|涉及|对|政府|政务|信息|依|公开|书面|类|申请人)*申请(?:公开|政府|信息|事项|办件|申请|请求|件|表|函|书|数量|数|总数|总量|量|的)*'
const TOTAL = '(?:合计|共计|总计|累计|共有|共|总数|有|为|是|达到|达|:)*'
const RECEIVE = '(?:收到|新收到|新收|新增|接收到|接收|接到|登记受理|登记|受理)(?:了)?'
const YEAR_BEFORE = '(?:上年度|上一年度|上年|上一年|去年|(?<before>20\\d\\d)年度?)'
const YEAR_AFTER = '(?:下年度|下一年度|下年|下一年|次年|明年|(?<after>20\\d\\d)年度?)'
/** A clause may begin with the period and with who acts, but with nothing that narrows the count. */
const OPENING =
  '(?:(?<year>20\\d\\d)年度?|全年度?|一年来|本年度|本年|今年|年度|年内|本单位|本机关|我局|我单位|我市|我区|我县|共计|总共|共|累计|已经|已|均已|均|全部|按期|按时|依法|依规|及时|规范|妥善|总计|合计)*'
const REVIEW_SCOPE = '(?:政府)?信息公开'
const NEGATION = '(?:均未|并未|未曾|尚未|暂未|未|均没有|没有|无)'

/** Keys as in the identities; `change` compares the requests received with those of the year before. */
export type ClaimKey =
  | 'received'
  | 'carriedOver'
  | 'handled'
  | 'carriedForward'
  | 'reconsideration'
  | 'litigation'
  | 'normativeIssued'

export interface ClaimPattern {
  readonly keys: readonly ClaimKey[]
  /** Has a group `n` unless it states none at all. */
  readonly pattern: RegExp
  readonly zero?: true
  /** What the sentence must speak of, up to and including the clause. */
  readonly topic?: RegExp
  /** Words in the clause that make it another matter. */
  readonly veto?: RegExp
}

const PART_OF_REQUESTS =
  /网络|网上|线上|在线|互联网|邮寄|信函|信件|当面|现场|窗口|邮箱|邮件|传真|渠道|平台|自然人|企业|商业|科研|社会公益|法律服务|律师|咨询|建议|提案|信访|留言|热线|工单|投诉|举报|意见|来信|来电|电话|复议|诉讼|减免|费|补正|转送|转办|延期|超期|逾期|撤回|系统|部门|下属|代|各/
const OTHER_REVIEW = /维持|纠正|纠错|撤销|败诉|胜诉|违法|审结|办结|结案|审理|受理|办理|应诉|结转|系统|部门|各|其他|追责/
const OTHER_DOCUMENTS =
  /起草|草拟|草案|审查|审核|备案|清理|废止|失效|解读|代拟|代|部门|各|系统|现行|有效|修订|评估|征求|名义|拟/

export const CLAIM_PATTERNS: readonly ClaimPattern[] = [
  { keys: ['received'], pattern: new RegExp(`${RECEIVE}${TOTAL}${REQUESTS}${TOTAL}${N}`), veto: PART_OF_REQUESTS },
  { keys: ['received'], pattern: new RegExp(`${RECEIVE}${TOTAL}${N}(?:的)?${REQUESTS}$`), veto: PART_OF_REQUESTS },
  {
    keys: ['received'],
    pattern: new RegExp(`${NEGATION}(?:新)?(?:收到|接收到|接到)(?:过)?${REQUESTS}$`),
    zero: true,
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['received'],
    pattern: new RegExp(
      `^${OPENING}${NEGATION}(?:发生|出现|产生)?(?:过)?依申请公开(?:政府信息|信息|申请|事项|件|的)*$`,
    ),
    zero: true,
  },
  {
    keys: ['received'],
    pattern: new RegExp(
      `${NEGATION}(?:任何|公民|法人|[、和或及与者]|以及|其他|其它|组织|个人|单位|群众)+向(?:我|本)(?:机关|单位|局|委|办|厅|镇|乡|街道|区|县|市)(?:提出|提交|递交)(?:过)?${REQUESTS}$`,
    ),
    zero: true,
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['received'],
    pattern: new RegExp(`(?:政府信息公开|信息公开|依申请公开)(?:的)?申请(?:数量|总量|量|数|件数|总数)${TOTAL}${N}`),
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['received'],
    pattern: new RegExp(`依申请公开(?:工作|方面|事项|政府信息|信息)?(?:共|全年|累计)?${RECEIVE}${TOTAL}${N}$`),
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['received'],
    pattern: new RegExp(`依申请公开(?:政府信息|信息|事项|件)?(?:数量|总量|总数|件数)${TOTAL}${N}$`),
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['received'],
    pattern: new RegExp(`^${OPENING}(?:收件|来件)${TOTAL}${N}$`),
    topic: /依申请公开/,
    veto: PART_OF_REQUESTS,
  },
  {
    keys: ['carriedOver'],
    pattern: new RegExp(`^(?:另有|另|含|其中)?${YEAR_BEFORE}结转(?:至本年|到本年)?(?:的)?(?:${REQUESTS})?${TOTAL}${N}`),
  },
  { keys: ['carriedOver'], pattern: new RegExp(`^${NEGATION}${YEAR_BEFORE}结转(?:的)?(?:${REQUESTS})?$`), zero: true },
  {
    keys: ['handled'],
    pattern: new RegExp(
      `^${OPENING}(?:办结|答复|办理|处理|回复|办理答复|受理并答复)(?:了)?(?:${REQUESTS})?${TOTAL}${N}`,
    ),
    topic: /申请/,
    veto: PART_OF_REQUESTS,
  },
  { keys: ['handled'], pattern: new RegExp(`^本年度办理结果(?:总计|合计|共计|共)?${TOTAL}${N}$`), topic: /申请/ },
  {
    keys: ['carriedForward'],
    pattern: new RegExp(
      `^(?:另有|另)?结转(?:至|到)?${YEAR_AFTER}(?:继续)?(?:办理|处理|答复)?(?:的)?(?:${REQUESTS})?${TOTAL}${N}`,
    ),
  },
  {
    keys: ['carriedForward'],
    pattern: new RegExp(`^(?:另有|另)?${N}(?:${REQUESTS})?结转(?:至|到)?${YEAR_AFTER}(?:继续)?(?:办理|处理|答复)?$`),
  },
  {
    keys: ['carriedForward'],
    pattern: new RegExp(
      `^${NEGATION}${'(?:申请)?'}结转(?:至|到)?${YEAR_AFTER}(?:继续)?(?:办理|处理|答复)?(?:的)?(?:${REQUESTS})?$`,
    ),
    zero: true,
  },
  {
    keys: ['reconsideration'],
    pattern: new RegExp(`(?:行政)?复议(?:案件|申请|案)?(?:数量|数)?${TOTAL}${N}`),
    topic: new RegExp(REVIEW_SCOPE),
    veto: OTHER_REVIEW,
  },
  {
    keys: ['litigation'],
    pattern: new RegExp(`(?:行政)?诉讼(?:案件|案)?(?:数量|数)?${TOTAL}${N}`),
    topic: new RegExp(REVIEW_SCOPE),
    veto: OTHER_REVIEW,
  },
  {
    keys: ['reconsideration', 'litigation'],
    pattern: new RegExp(
      `${NEGATION}(?:发生|出现|产生|收到|涉及)?(?:过)?(?:任何)?因?${REVIEW_SCOPE}(?:工作)?(?:被)?(?:引起|引发|产生|导致|提起|申请|工作|的)*行政复议(?:案件)?(?:[、和及或与]|以及)(?:被)?(?:提起)?行政诉讼(?:案件|情况|的情况|事项)?$`,
    ),
    zero: true,
    veto: OTHER_REVIEW,
  },
  {
    keys: ['reconsideration', 'litigation'],
    pattern: new RegExp(
      `${REVIEW_SCOPE}(?:工作)?(?:均)?(?:未|没有)(?:被)?(?:申请|提起|提请|引发|引起)行政复议(?:[、和及或与]|以及)(?:被)?(?:提起|申请)?行政诉讼$`,
    ),
    zero: true,
    veto: OTHER_REVIEW,
  },
  {
    keys: ['normativeIssued'],
    pattern: new RegExp(
      `(?:制发|制定|出台|印发)(?:并)?(?:制发|制定|出台|印发|发布|公布|公开|[和及、了并])*(?:行政)?规范性文件${TOTAL}${N}`,
    ),
    veto: OTHER_DOCUMENTS,
  },
  {
    keys: ['normativeIssued'],
    pattern: new RegExp(`${NEGATION}(?:新)?(?:制发|制定|出台|印发)(?:新的|过)?(?:行政)?规范性文件$`),
    zero: true,
    veto: OTHER_DOCUMENTS,
  },
]

const AGAINST = '(?:比|较|与|同)(?:上年度|上一年度|上年|上一年|去年|(?<before>20\\d\\d)年度?)(?:同期|相比|数量|办理)*'

/** A claim how the requests received changed from the year before; `up` tells the sign. */
export const CHANGE_PATTERNS: readonly {
  readonly kind: 'count' | 'percent' | 'same'
  readonly pattern: RegExp
}[] = [
  { kind: 'same', pattern: new RegExp(`^(?:数量)?${AGAINST}(?:基本)?(?:持平|相同|没有变化|无变化|一致)$`) },
  {
    kind: 'count',
    pattern: new RegExp(
      `^(?:数量)?${AGAINST}(?:(?<up>增加|增长|上升|多)|减少|下降|降低|少)了?(?<n>${COUNT})(?:件次|件)$`,
    ),
  },
  {
    kind: 'percent',
    pattern: new RegExp(
      `^(?:数量)?(?:同比|${AGAINST})(?:(?<up>增加|增长|上升|提高)|减少|下降|降低)了?(?<n>\\d+(?:\\.\\d+)?)%$`,
    ),
  },
]

/** After one of these the rest of the sentence speaks of a part. */
export const PART_FOLLOWS = /其中|分别|包括/
/** The whole of a year in words that elsewhere tell a part of it; the year, where it is named, is the first group. */
export const WHOLE_YEAR =
  /(20\d\d年)?1月1日起?[至到—-]+(?:\1)?12月31日(?:止|期间)?|截[至止](20\d\d年)12月31日(?!.*累计)|(?:今年|本年)以来/g
/** Counts of a part of the year, or of several years. */
export const OTHER_PERIOD = /季度|上半年|下半年|\d月|月份|截至目前|以来|历年|近[两三四五]年|[两三四五]年来|累计.{0,4}年/
export const OTHER_YEAR_WORD = /上年|去年|上一年|往年|前年|明年|下年|下一年/
/** Counts of a whole place, or of many organs, rather than of one agency. */
export const WIDER_SCOPE = /全[市省县区镇乡旗州]|[各辖]|街道|乡镇|镇街|单位共/
/** Counts of one organ of a government, beside those of all that its report covers. */
export const NARROWER_SCOPE =
  /(?:政府办公[室厅]|政府办|[区县市镇省州旗]府?办|办公[室厅]|[区县市镇乡省州旗](?:人民)?(?:政府)?本级|(?:管委会|机关)本级|[\p{Script=Han}]{1,8}(?:局|委员会))(?=[^,]{0,12}(?:收到|接收|接到|新收|受理|办结|答复|办理))/u
/** Whom a clause counts for, before what was done. */
export const COUNTED_FOR =
  /^(?:(?:20\d\d)年度?|全年|本年度?|一年来|期间|截至年底|其中)*([\p{Script=Han}]{2,20}?)(?=(?:共|累计|全年|本年度?|新|已|合计|总共)*(?:收到|接收|接到|新收|受理|登记|办结|答复|办理))/u
/** What the whole of an agency's own place is called, by how the place or the zone is called. */
export const OWN_WHOLE: readonly (readonly [name: RegExp, whole: string])[] = [
  [/(?:区|新区|开发区|园区|管理委员会|管委会)$/u, '全区'],
  [/县$/u, '全县'],
  [/市$/u, '全市'],
  [/省$/u, '全省'],
  [/(?:自治区)$/u, '全区'],
  [/旗$/u, '全旗'],
  [/[州盟]$/u, '全州'],
  [/镇$/u, '全镇'],
  [/乡$/u, '全乡'],
  [/街道(?:办事处)?$/u, '全街道'],
]
