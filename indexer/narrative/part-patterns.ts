/**
 * How the narrative tells the parts of a count that it has just stated, as data: who asked (其中自然人70件), what came of
 * it (予以公开40件), how it came in (网上70件、信函5件). Text is normalised as for `claim-patterns.ts` and cut into pieces.
 */
import type { PartKey } from '../../db/form/ogi/narrative-parts.ts'
import { COUNT } from './read-count.ts'

/** What the parts of one list have in common. */
export type PartKind = 'requester' | 'outcome' | 'channel'

export interface PartPattern {
  readonly kind: PartKind
  /** The part of the tables that is meant; none for a channel, which no table counts. */
  readonly part?: PartKey
  /** Has a group `n`. */
  readonly pattern: RegExp
}

const N = `(?<n>${COUNT})(?:件次|件|份|宗|起|条|次)(?![/以多余])(?:占(?:比|总数的|总量的|总)?[\\d.]+%)?`
const TOTAL = '(?:申请量|数量|件数|共计|合计|总计|共有|共|有|为|是|:)*'
const ASKED = '(?:提出|提交|递交|申请人|申请|公开|政府信息|信息|事项|办件|类|的)*'

const REQUESTERS: readonly (readonly [PartKey, string])[] = [
  ['naturalPerson', '自然人|公民|个人'],
  ['organisations', '法人(?:或者|或|和|及|与|以及)?(?:其他|其它)组织|法人'],
  ['business', '商业企业|企业'],
  ['research', '科研机构'],
  ['publicInterest', '社会公益组织'],
  ['legalServices', '法律服务机构'],
  ['otherOrganization', '其他组织|其它组织'],
]

const OUTCOMES: readonly (readonly [PartKey, string])[] = [
  ['granted', '予以公开'],
  ['partlyGranted', '(?:予以)?部分公开'],
  ['grantedAndPartly', '予以公开(?:和|及|或者|或|与)(?:予以)?部分公开'],
  ['denied', '不予公开'],
  ['unableToProvide', '无法提供'],
  ['notProcessed', '不予处理'],
  ['otherwiseHandled', '其他处理'],
]

const CHANNEL =
  '(?:政府网站|门户网站|网站|网络|网上|互联网|线上|在线|平台|依申请公开系统|电子邮件|电子邮箱|邮箱|信函|信件|邮寄|邮政|挂号信|特快专递|现场|窗口|当面|传真)'
const WAY = `${CHANNEL}(?:渠道|方式|途径|平台|系统|形式)*`
const CAME = '(?:提出|提交|递交|申请|接收|接到|收到|收取|收件|受理|办件|公开|政府信息|的|了)*'

export const PART_PATTERNS: readonly PartPattern[] = [
  ...REQUESTERS.flatMap(([part, word]): PartPattern[] => [
    {
      kind: 'requester',
      part,
      pattern: new RegExp(`^(?:申请人[为是])?(?:由|来自|属于|属)?(?:${word})${ASKED}${TOTAL}${N}$`),
    },
    { kind: 'requester', part, pattern: new RegExp(`^${N}(?:申请)?(?:为|是|系|由|来自|属于|属)+(?:${word})${ASKED}$`) },
  ]),
  ...OUTCOMES.map(
    ([part, word]): PartPattern => ({
      kind: 'outcome',
      part,
      pattern: new RegExp(`^(?:答复|决定|作出|属于)?(?:${word})(?:决定|答复|申请|类|的)*${TOTAL}${N}$`),
    }),
  ),
  {
    kind: 'channel',
    pattern: new RegExp(`^(?:全年|本年度|本年|共|通过|经|经由|由)*${WAY}${CAME}${TOTAL}${N}$`),
  },
  { kind: 'channel', pattern: new RegExp(`^${N}(?:申请)?(?:为|是|系|来自|通过|经)+${WAY}${CAME}$`) },
]

/** All of a count told as one part: 均由自然人提出. */
export const WHOLE_PATTERNS: readonly (readonly [part: PartKey, pattern: RegExp])[] = REQUESTERS.map(([part, word]) => [
  part,
  new RegExp(`^(?:申请人)?(?:均|皆|都|全部|全)(?:为|是|系|由|来自|属于|属)+(?:${word})${ASKED}$`),
])

/** What may stand before the parts of a count. */
export const LIST_OPENING =
  /^(?:其中|包括|包含|含|分别|为|是|按照?(?:申请人|申请|接收|收到|受理|办理|提交|渠道)(?:类型|类别|性质|身份|情况|渠道|方式|途径|结果)*(?:划分|统计|分|看|来看)?|从(?:申请人|申请|接收|办理)(?:类型|类别|性质|身份|情况|渠道|方式|途径|结果)*(?:看|来看)?)*:?/

/** What may stand between the parts of a count and says nothing of them. */
export const BETWEEN_PARTS = /^(?:占(?:比|总数的|总量的|总|申请总数的|申请总量的)?(?:约|为)?[\d.]+%)?$/

/** That all were answered changes nothing in what the parts are parts of. */
export const ALL_DONE =
  /^(?:均|全部|都|已经|已|按时|按期|及时|依法|依规|在(?:规定|法定)*(?:的)?(?:办理|答复)?(?:期限|时限|时间)内|予以|进行|作出|了)+(?:答复|办结|办理|回复|处理)(?:完毕|完成)?$/

/** Any other part of the outcomes: a reason, or what the table has no row for. */
export const OTHER_OUTCOME = new RegExp(`^[\\p{Script=Han}“”"]{2,24}${N}$`, 'u')

/** Requests told by the ways they came in only, with no count of all: 收到网上申请70件、信函申请5件. */
export const FIRST_CHANNEL = new RegExp(
  `^(?:(?:20\\d\\d)年度?|全年|本年度|本年|我局|我委|我办|我单位|本机关|本单位|共|累计)*(?:通过)?(?:(?:收到|接收|接到|受理)(?:的)?)?(?=${WAY}${CAME}${TOTAL}${N}(?:、|$))`,
)
