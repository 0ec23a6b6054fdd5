/** What figures are called in Chinese sentences: as people write, not as the form prints. */
import { THAT } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { splitCode } from '../../query/sentences/query-facts.ts'

/** Rows of table 3 as they stand before 申请: 不予公开的申请, 不予公开的自然人申请. */
const ROWS: Readonly<Record<string, string>> = {
  received: '新收',
  carriedOver: '上年结转的',
  granted: '予以公开的',
  partlyGranted: '部分公开的',
  denied: '不予公开的',
  'denied.stateSecret': '因属于国家秘密不予公开的',
  'denied.forbiddenByLaw': '因其他法律、行政法规禁止公开而不予公开的',
  'denied.securityStability': '因危及“三安全一稳定”不予公开的',
  'denied.thirdParty': '因保护第三方合法权益不予公开的',
  'denied.internalAffairs': '因属于三类内部事务信息不予公开的',
  'denied.deliberative': '因属于四类过程性信息不予公开的',
  'denied.enforcementFile': '因属于行政执法案卷不予公开的',
  'denied.administrativeInquiry': '因属于行政查询事项不予公开的',
  unableToProvide: '无法提供的',
  'unableToProvide.notHeld': '因本机关不掌握相关信息而无法提供的',
  'unableToProvide.needsCreation': '因没有现成信息需要另行制作而无法提供的',
  'unableToProvide.stillUnclear': '因补正后内容仍不明确而无法提供的',
  notProcessed: '不予处理的',
  'notProcessed.petition': '因属于信访举报投诉而不予处理的',
  'notProcessed.duplicate': '因重复申请而不予处理的',
  'notProcessed.publication': '因要求提供公开出版物而不予处理的',
  'notProcessed.excessive': '因无正当理由大量反复申请而不予处理的',
  'notProcessed.reconfirmation': '因要求确认或重新出具已获取信息而不予处理的',
  otherwiseHandled: '作其他处理的',
  'otherwiseHandled.notCorrected': '因逾期不补正而不再处理的',
  'otherwiseHandled.feeUnpaid': '因逾期不缴费而不再处理的',
  'otherwiseHandled.other': '其他处理中属于“其他”的',
  totalHandled: '办结的',
  carriedForward: '结转下年度的',
}

const REQUESTERS: Readonly<Record<string, string>> = {
  total: '',
  naturalPerson: '自然人',
  business: '商业企业',
  research: '科研机构',
  publicInterest: '社会公益组织',
  legalServices: '法律服务机构',
  otherOrganization: '其他组织',
  organisations: '法人或其他组织',
}

const ROUTES: Readonly<Record<string, string>> = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  litigationDirect: '未经复议直接起诉的行政诉讼',
  litigationAfterReconsideration: '复议后起诉的行政诉讼',
}

const RESULTS: Readonly<Record<string, string>> = {
  upheld: '结果维持的',
  overturned: '结果纠正的',
  other: '其他结果的',
  pending: '尚未审结的',
}

const ITEMS: Readonly<Record<string, string>> = {
  'rules.issued': '制发的规章',
  'rules.repealed': '废止的规章',
  'rules.inForce': '现行有效的规章',
  'normativeDocuments.issued': '制发的行政规范性文件',
  'normativeDocuments.repealed': '废止的行政规范性文件',
  'normativeDocuments.inForce': '现行有效的行政规范性文件',
  'licensing.decisions': '行政许可决定',
  'penalties.decisions': '行政处罚决定',
  'compulsion.decisions': '行政强制决定',
  'fees.amount': '行政事业性收费',
  'rules.made': '新制作的规章',
  'rules.published': '新公开的规章',
  'rules.totalPublished': '对外公开的规章总数',
  'normativeDocuments.made': '新制作的规范性文件',
  'normativeDocuments.published': '新公开的规范性文件',
  'normativeDocuments.totalPublished': '对外公开的规范性文件总数',
  'procurement.items': '政府集中采购项目',
  'procurement.amount': '政府集中采购总金额',
}

/** The figure in a sentence; a code that the form does not have stands as it is. */
export function nameCode(code: string): string {
  if (code === THAT) return '这一项'
  const item = ITEMS[code]
  if (item) return item
  const { table, row, column } = splitCode(code)
  const words = ROWS[row]
  const requester = REQUESTERS[column]
  if (table === 'requests' && words !== undefined && requester !== undefined)
    return `${words}${requester && words === '新收' ? '的' : ''}${requester}申请`
  const route = ROUTES[row]
  if (table === 'review' && route) {
    const result = RESULTS[column]
    return result ? `${result}${route.includes('的') ? `、${route}` : route}` : route
  }
  if (table === 'narrative' || table === 'mention')
    return MENTION_SUBJECTS.find(({ key }) => key === column)?.label.zh ?? code
  return (findMeasure(code)?.label.zh ?? code).replace(/（.*÷.*）$/u, '')
}

/** How it is said that there is some of it, or none, where 有 and 没有 before the name would not be said. */
const HAVING: Readonly<Record<string, readonly [some: string, none: string]>> = {
  'requests.received.total': ['收到了申请', '没有收到申请'],
  'requests.denied.total': ['有不予公开的申请', '没有不予公开的申请'],
  'review.litigation.total': ['被提起过行政诉讼', '没有被提起行政诉讼'],
  'review.reconsideration.total': ['被申请过行政复议', '没有被申请行政复议'],
  'rules.issued': ['制发了规章', '没有制发规章'],
  'rules.repealed': ['废止过规章', '没有废止规章'],
  'normativeDocuments.issued': ['制发了行政规范性文件', '没有制发行政规范性文件'],
  'normativeDocuments.repealed': ['废止过行政规范性文件', '没有废止行政规范性文件'],
  'licensing.decisions': ['作出过行政许可决定', '没有作出行政许可决定'],
  'penalties.decisions': ['作出过行政处罚决定', '没有作出行政处罚决定'],
  'compulsion.decisions': ['作出过行政强制决定', '没有作出行政强制决定'],
}

/** There is some of the figure (没有 for none), as a predicate of the agency. */
export function sayHaving(code: string, sign: 'some' | 'none'): string {
  const own = HAVING[code]
  if (own) return own[sign === 'some' ? 0 : 1]
  const { table, row, column } = splitCode(code)
  const requester = REQUESTERS[column]
  if (table === 'requests' && row === 'received' && requester)
    return `${sign === 'some' ? '收到了' : '没有收到'}${requester}的申请`
  return `${sign === 'some' ? '有' : '没有'}${nameCode(code)}`
}

/** Nothing was disclosed, fully or in part, to requesters of the column. */
export const sayDisclosedNothing = (column: string): string =>
  `${REQUESTERS[column] ?? ''}${column === 'total' ? '' : '申请'}一件都没有公开`

/** Rows and kinds of cases that an axis of the form divides, by the code that is divided. */
export function nameAxis(dimension: 'reason' | 'requester' | 'result', code: string): string {
  const { table, row } = splitCode(code)
  if (dimension === 'requester') return `${nameCode(code)}的申请人构成`
  if (table === 'review') return `${nameCode(code)}的各种结果`
  if (row === 'denied') return '不予公开的八种理由'
  if (row === 'unableToProvide') return '无法提供的三种情形'
  if (row === 'notProcessed') return '不予处理的五种情形'
  if (row === 'otherwiseHandled') return '其他处理的三种情形'
  if (dimension === 'result')
    return row === 'totalHandled' || row === 'received' ? '申请的各种办理结果' : `${nameCode(code)}的办理结果`
  return row === 'totalHandled' || row === 'received' ? '申请的各种办理结果' : `${nameCode(code)}的各种理由`
}
