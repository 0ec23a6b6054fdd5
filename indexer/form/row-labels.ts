import { OUTCOME_GROUPS, PROACTIVE_ROWS, REQUEST_ROWS, REVIEW_ROUTES } from '../../db/form/codebook.ts'
import { type KnownLabel, knownLabel, labelCore, matchLabel } from './match-label.ts'
import { stripResidue } from './normalise-label.ts'

/**
 * What a row label stands for: a row of table 2 or 3, a route of table 4 where the table is printed by routes, or a
 * label that only groups rows. Targets are compared by identity.
 */
export interface RowTarget {
  readonly kind: 'proactive' | 'request' | 'route' | 'group'
  readonly key: string
}

/** Wordings that offices print beside those of the form, by the row's key. */
const PROACTIVE_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  rules: ['行政规章', '政府规章', '地方政府规章', '部门规章'],
  normativeDocuments: ['规范性文件'],
  licensing: ['行政许可事项'],
  penalties: ['行政处罚事项', '行政处罚案件'],
  compulsion: ['行政强制事项', '行政强制措施'],
  fees: ['行政事业性收费项目', '行政事业性收费情况', '行政事业性收费金额'],
  otherServices: ['其他对外管理服务'],
  procurement: ['政府集中采购情况'],
}
const REQUEST_VARIANTS: Readonly<Record<string, readonly string[]>> = {
  received: ['本年新收政府信息公开申请', '本年度新收政府信息公开申请数量', '本年新收申请', '本年新收申请数量'],
  carriedOver: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '上年结转申请', '上年结转申请数量'],
  'denied.securityStability': ['危及三安全一稳定'],
  'unableToProvide.stillUnclear': ['补正后申请内容仍不明确的'],
  'otherwiseHandled.notCorrected': ['申请人无正当理由逾期不补正'],
  'otherwiseHandled.feeUnpaid': ['申请人逾期未按收费通知要求缴纳费用'],
  totalHandled: ['合计'],
  carriedForward: ['结转下年度', '结转下一年度继续办理'],
}
const GROUPING = ['三、本年度办理结果', '信息内容', '行政诉讼']

const proactive = [...new Set([...PROACTIVE_ROWS['2021'], ...PROACTIVE_ROWS['2019']].map(({ key }) => key))]
const printedProactive = (key: string): string[] =>
  [...PROACTIVE_ROWS['2021'], ...PROACTIVE_ROWS['2019']].filter((row) => row.key === key).map((row) => row.printed)

const labels = (target: RowTarget, printed: readonly string[]): KnownLabel<RowTarget>[] =>
  [...new Set(printed)].map((text) => knownLabel(text, target))

/** Every row label that the form or an office prints. */
export const ROW_LABELS: readonly KnownLabel<RowTarget>[] = [
  ...proactive.flatMap((key) =>
    labels({ kind: 'proactive', key }, [...printedProactive(key), ...(PROACTIVE_VARIANTS[key] ?? [])]),
  ),
  ...REQUEST_ROWS.flatMap(({ key, printed }) =>
    labels({ kind: 'request', key }, [printed, ...(REQUEST_VARIANTS[key] ?? [])]),
  ),
  ...REVIEW_ROUTES.flatMap(({ key, printed }) => labels({ kind: 'route', key }, [printed])),
  ...OUTCOME_GROUPS.filter(({ key }) => key !== 'otherwiseHandled').flatMap(({ key, printed }) =>
    labels({ kind: 'group', key }, [printed]),
  ),
  ...GROUPING.flatMap((text) => labels({ kind: 'group', key: text }, [text])),
]

const REMEMBERED = new Map<string, RowTarget | undefined>()
const REMEMBERED_LIMIT = 20_000

/** What a row label stands for, or undefined. Remembered, since every report prints the same labels. */
export function findRow(text: string): RowTarget | undefined {
  if (REMEMBERED.has(text)) return REMEMBERED.get(text)
  const target = isTornGroup(text)
    ? undefined
    : (matchLabel(behindGroup(text), ROW_LABELS) ?? matchLabel(text, ROW_LABELS))
  if (REMEMBERED.size > REMEMBERED_LIMIT) REMEMBERED.clear()
  REMEMBERED.set(text, target)
  return target
}

/** The first line of （六）其他处理: without its number it looks like the row 3.其他. */
const isTornGroup = (text: string): boolean =>
  /^[（(]\s*[一二三四五六七八九]\s*[)）]\s*其\s*他\s*$/u.test(stripResidue(text).trim())

const CORES = new Set(ROW_LABELS.map(({ core }) => core))

/** Whether a text is a row label of the form, printed exactly but for numbering and breaks. */
export const isWholeLabel = (text: string): boolean => CORES.has(labelCore(text))

const GROUP_BEFORE =
  /^[\s\S]*?(?:不\s*予\s*公\s*开|无\s*法\s*提\s*供|不\s*予\s*处\s*理|其\s*他\s*处\s*理|办\s*理\s*结\s*果)\s*(?=[（(\d１-９])/

/** A label behind the labels of its groups in the same cell: `三、本年度办理结果（三）不予公开1.属于国家秘密`. */
function behindGroup(text: string): string {
  const rest = text.replace(GROUP_BEFORE, '')
  return rest === text ? text : behindGroup(rest)
}

/** The cores under which a row of table 3 is printed. */
export const listRequestCores = (key: string): readonly string[] =>
  ROW_LABELS.filter(({ target }) => target.kind === 'request' && target.key === key).map(({ core }) => core)
