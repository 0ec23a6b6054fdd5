/**
 * The statutory form as data: every figure that an annual report can print, under its stable code, with the
 * labels that the form prints, labels in Chinese and English for answers, its unit and the editions that have it.
 *
 * Sources: 国办公开办函〔2021〕30号 (edition 2021) and 国办公开办函〔2019〕60号 (edition 2019).
 */

/** `narrative` reports are older, free in form, and hold no statutory table. */
export type Edition = '2021' | '2019' | 'narrative'
export type TableNumber = 2 | 3 | 4
export type Unit = '件' | '项' | '个' | '万元' | '元'

export interface Label {
  readonly zh: string
  readonly en: string
}

/** One column of a statutory table. `printed` is the header that the form prints. */
export interface Column {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly unit: Unit
}

/** One row of table 2 in one edition: `<key>.<column>` for each of its columns. */
export interface ProactiveRow {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly columns: readonly Column[]
}

/** One row of table 3; `group` is the key of the outcome that the row is a reason of. */
export interface RequestRow {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly group?: 'denied' | 'unableToProvide' | 'notProcessed' | 'otherwiseHandled'
}

/** One printed figure. */
export interface FigureDefinition {
  readonly code: string
  readonly table: TableNumber
  readonly unit: Unit
  readonly label: Label
  readonly editions: readonly Edition[]
  /** The row and column as the form prints them. */
  readonly row: string
  readonly column: string
}

const column = (key: string, printed: string, zh: string, en: string, unit: Unit = '件'): Column => ({
  key,
  printed,
  label: { zh, en },
  unit,
})

const ISSUED = column('issued', '本年制发件数', '本年制发件数', 'issued this year')
const REPEALED = column('repealed', '本年废止件数', '本年废止件数', 'repealed this year')
const IN_FORCE = column('inForce', '现行有效件数', '现行有效件数', 'in force')
const DECISIONS = column('decisions', '本年处理决定数量', '本年处理决定数量', 'decisions this year')
const FEE_AMOUNT = column('amount', '本年收费金额', '本年收费金额', 'amount charged this year', '万元')

const MADE = column('made', '本年新制作数量', '本年新制作数量', 'newly made this year')
const PUBLISHED = column('published', '本年新公开数量', '本年新公开数量', 'newly published this year')
const TOTAL_PUBLISHED = column('totalPublished', '对外公开总数量', '对外公开总数量', 'published in total')
const PREVIOUS_ITEMS = column('previousItems', '上一年项目数量', '上一年项目数量', 'items of the previous year', '项')
const CHANGE = column('change', '本年增/减', '本年增减', 'change this year', '项')
const DECISIONS_2019 = column('decisions', '处理决定数量', '处理决定数量', 'decisions')
const PROCUREMENT_ITEMS = column('items', '采购项目数量', '采购项目数量', 'items procured', '个')
const PROCUREMENT_AMOUNT = column('amount', '采购总金额', '采购总金额', 'amount of procurement', '元')

const RULES = { key: 'rules', printed: '规章', label: { zh: '规章', en: 'rules' } }
const NORMATIVE = {
  key: 'normativeDocuments',
  printed: '行政规范性文件',
  label: { zh: '行政规范性文件', en: 'normative documents' },
}
const LICENSING = { key: 'licensing', printed: '行政许可', label: { zh: '行政许可', en: 'administrative licensing' } }
const PENALTIES = { key: 'penalties', printed: '行政处罚', label: { zh: '行政处罚', en: 'administrative penalties' } }
const COMPULSION = {
  key: 'compulsion',
  printed: '行政强制',
  label: { zh: '行政强制', en: 'administrative compulsion' },
}
const FEES = { key: 'fees', printed: '行政事业性收费', label: { zh: '行政事业性收费', en: 'administrative fees' } }
const OTHER_SERVICES = {
  key: 'otherServices',
  printed: '其他对外管理服务事项',
  label: { zh: '其他对外管理服务事项', en: 'other services to the public' },
}
const PROCUREMENT = {
  key: 'procurement',
  printed: '政府集中采购',
  label: { zh: '政府集中采购', en: 'centralised procurement' },
}

/** Table 2 by edition. The two never share a figure's meaning, so answers never pool them. */
export const PROACTIVE_ROWS: Readonly<Record<'2021' | '2019', readonly ProactiveRow[]>> = {
  '2021': [
    { ...RULES, columns: [ISSUED, REPEALED, IN_FORCE] },
    { ...NORMATIVE, columns: [ISSUED, REPEALED, IN_FORCE] },
    { ...LICENSING, columns: [DECISIONS] },
    { ...PENALTIES, columns: [DECISIONS] },
    { ...COMPULSION, columns: [DECISIONS] },
    { ...FEES, columns: [FEE_AMOUNT] },
  ],
  '2019': [
    { ...RULES, columns: [MADE, PUBLISHED, TOTAL_PUBLISHED] },
    { ...NORMATIVE, printed: '规范性文件', columns: [MADE, PUBLISHED, TOTAL_PUBLISHED] },
    { ...LICENSING, columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS_2019] },
    { ...OTHER_SERVICES, columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS_2019] },
    { ...PENALTIES, columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS_2019] },
    { ...COMPULSION, columns: [PREVIOUS_ITEMS, CHANGE, DECISIONS_2019] },
    { ...FEES, columns: [PREVIOUS_ITEMS, CHANGE] },
    { ...PROCUREMENT, columns: [PROCUREMENT_ITEMS, PROCUREMENT_AMOUNT] },
  ],
}

/** Columns of table 3: who asked. */
export const REQUESTER_COLUMNS: readonly Column[] = [
  column('naturalPerson', '自然人', '自然人', 'natural persons'),
  column('business', '商业企业', '商业企业', 'businesses'),
  column('research', '科研机构', '科研机构', 'research institutions'),
  column('publicInterest', '社会公益组织', '社会公益组织', 'public-interest organisations'),
  column('legalServices', '法律服务机构', '法律服务机构', 'legal-service organisations'),
  column('otherOrganization', '其他', '其他组织', 'other organisations'),
  column('total', '总计', '总计', 'total'),
]

/** 法人或其他组织: the five organisation columns together; derived, never stored. */
export const ORGANISATION_COLUMNS = [
  'business',
  'research',
  'publicInterest',
  'legalServices',
  'otherOrganization',
] as const

const row = (key: string, printed: string, zh: string, en: string): RequestRow => {
  const [group, reason] = key.split('.')
  const base = { key, printed, label: { zh, en } }
  return reason ? { ...base, group: group as NonNullable<RequestRow['group']> } : base
}

/** Rows of table 3 in the order of the form. `otherwiseHandled` stands where （六）其他处理 is printed as one row. */
export const REQUEST_ROWS: readonly RequestRow[] = [
  row('received', '一、本年新收政府信息公开申请数量', '本年新收申请', 'requests received'),
  row(
    'carriedOver',
    '二、上年结转政府信息公开申请数量',
    '上年结转申请',
    'requests carried over from the previous year',
  ),
  row('granted', '（一）予以公开', '予以公开', 'granted'),
  row('partlyGranted', '（二）部分公开', '部分公开', 'partly granted'),
  row('denied.stateSecret', '1.属于国家秘密', '不予公开：属于国家秘密', 'denied: state secret'),
  row(
    'denied.forbiddenByLaw',
    '2.其他法律行政法规禁止公开',
    '不予公开：其他法律行政法规禁止公开',
    'denied: forbidden by law',
  ),
  row(
    'denied.securityStability',
    '3.危及“三安全一稳定”',
    '不予公开：危及“三安全一稳定”',
    'denied: endangers security or stability',
  ),
  row('denied.thirdParty', '4.保护第三方合法权益', '不予公开：保护第三方合法权益', 'denied: rights of third parties'),
  row('denied.internalAffairs', '5.属于三类内部事务信息', '不予公开：属于三类内部事务信息', 'denied: internal affairs'),
  row(
    'denied.deliberative',
    '6.属于四类过程性信息',
    '不予公开：属于四类过程性信息',
    'denied: deliberative information',
  ),
  row('denied.enforcementFile', '7.属于行政执法案卷', '不予公开：属于行政执法案卷', 'denied: enforcement case file'),
  row(
    'denied.administrativeInquiry',
    '8.属于行政查询事项',
    '不予公开：属于行政查询事项',
    'denied: matter of administrative inquiry',
  ),
  row(
    'unableToProvide.notHeld',
    '1.本机关不掌握相关政府信息',
    '无法提供：本机关不掌握',
    'unable to provide: information not held',
  ),
  row(
    'unableToProvide.needsCreation',
    '2.没有现成信息需要另行制作',
    '无法提供：需要另行制作',
    'unable to provide: would have to be created',
  ),
  row(
    'unableToProvide.stillUnclear',
    '3.补正后申请内容仍不明确',
    '无法提供：补正后仍不明确',
    'unable to provide: still unclear after correction',
  ),
  row(
    'notProcessed.petition',
    '1.信访举报投诉类申请',
    '不予处理：信访举报投诉类申请',
    'not processed: petition or complaint',
  ),
  row('notProcessed.duplicate', '2.重复申请', '不予处理：重复申请', 'not processed: duplicate request'),
  row(
    'notProcessed.publication',
    '3.要求提供公开出版物',
    '不予处理：要求提供公开出版物',
    'not processed: asks for a publication',
  ),
  row(
    'notProcessed.excessive',
    '4.无正当理由大量反复申请',
    '不予处理：无正当理由大量反复申请',
    'not processed: excessive repeated requests',
  ),
  row(
    'notProcessed.reconfirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    '不予处理：要求确认或重新出具已获取信息',
    'not processed: asks to confirm or reissue information already obtained',
  ),
  row(
    'otherwiseHandled.notCorrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '其他处理：逾期不补正',
    'otherwise handled: not corrected in time',
  ),
  row(
    'otherwiseHandled.feeUnpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '其他处理：逾期未缴纳费用',
    'otherwise handled: fee not paid',
  ),
  row('otherwiseHandled.other', '3.其他', '其他处理：其他', 'otherwise handled: other'),
  row('otherwiseHandled', '（六）其他处理', '其他处理', 'otherwise handled'),
  row('totalHandled', '（七）总计', '办理结果总计', 'total handled'),
  row('carriedForward', '四、结转下年度继续办理', '结转下年度继续办理', 'carried forward to the next year'),
]

/** An outcome of table 3 that the form prints only as the rows of its reasons. */
export interface OutcomeGroup {
  readonly key: NonNullable<RequestRow['group']>
  readonly printed: string
  readonly label: Label
}

export const OUTCOME_GROUPS: readonly OutcomeGroup[] = [
  { key: 'denied', printed: '（三）不予公开', label: { zh: '不予公开', en: 'denied' } },
  { key: 'unableToProvide', printed: '（四）无法提供', label: { zh: '无法提供', en: 'unable to provide' } },
  { key: 'notProcessed', printed: '（五）不予处理', label: { zh: '不予处理', en: 'not processed' } },
  { key: 'otherwiseHandled', printed: '（六）其他处理', label: { zh: '其他处理', en: 'otherwise handled' } },
]

/** Routes of table 4. */
export const REVIEW_ROUTES: readonly { readonly key: string; readonly printed: string; readonly label: Label }[] = [
  { key: 'reconsideration', printed: '行政复议', label: { zh: '行政复议', en: 'administrative reconsideration' } },
  {
    key: 'litigationDirect',
    printed: '未经复议直接起诉',
    label: { zh: '未经复议直接起诉', en: 'litigation without prior reconsideration' },
  },
  {
    key: 'litigationAfterReconsideration',
    printed: '复议后起诉',
    label: { zh: '复议后起诉', en: 'litigation after reconsideration' },
  },
]

/** Columns of table 4 within each route. */
export const REVIEW_RESULTS: readonly Column[] = [
  column('upheld', '结果维持', '结果维持', 'upheld'),
  column('overturned', '结果纠正', '结果纠正', 'overturned'),
  column('other', '其他结果', '其他结果', 'other result'),
  column('pending', '尚未审结', '尚未审结', 'pending'),
  column('total', '总计', '总计', 'total'),
]

const join = (a: Label, b: Label): Label => ({ zh: `${a.zh}${b.zh}`, en: `${a.en}, ${b.en}` })

function proactiveFigures(): FigureDefinition[] {
  const found = new Map<string, FigureDefinition>()
  for (const edition of ['2021', '2019'] as const) {
    for (const item of PROACTIVE_ROWS[edition]) {
      for (const col of item.columns) {
        const code = `${item.key}.${col.key}`
        const known = found.get(code)
        found.set(code, {
          code,
          table: 2,
          unit: col.unit,
          label: join(item.label, col.label),
          editions: known ? [...known.editions, edition] : [edition],
          row: known?.row ?? item.printed,
          column: known?.column ?? col.printed,
        })
      }
    }
  }
  return [...found.values()]
}

/** Edition 2019 prints （六）其他处理 as one row; many later reports kept that. */
const REQUEST_EDITIONS = (key: string): readonly Edition[] =>
  key.startsWith('otherwiseHandled.') ? ['2021'] : ['2021', '2019']

const requestFigures = (): FigureDefinition[] =>
  REQUEST_ROWS.flatMap((item) =>
    REQUESTER_COLUMNS.map((col) => ({
      code: `requests.${item.key}.${col.key}`,
      table: 3 as const,
      unit: col.unit,
      label:
        col.key === 'total'
          ? item.label
          : { zh: `${item.label.zh}（${col.label.zh}）`, en: `${item.label.en} (${col.label.en})` },
      editions: REQUEST_EDITIONS(item.key),
      row: item.printed,
      column: col.printed,
    })),
  )

const reviewFigures = (): FigureDefinition[] =>
  REVIEW_ROUTES.flatMap((route) =>
    REVIEW_RESULTS.map((result) => ({
      code: `review.${route.key}.${result.key}`,
      table: 4 as const,
      unit: result.unit,
      label: join(route.label, result.label),
      editions: ['2021', '2019'] as const,
      row: route.printed,
      column: result.printed,
    })),
  )

/** Every printed figure in the order of the form. */
export const FIGURES: readonly FigureDefinition[] = [...proactiveFigures(), ...requestFigures(), ...reviewFigures()]

const BY_CODE = new Map(FIGURES.map((figure) => [figure.code, figure]))

/** The definition of a printed figure, or undefined for a code that the form does not have. */
export const findFigure = (code: string): FigureDefinition | undefined => BY_CODE.get(code)

/** Keys of the rows that make up an outcome group, for example the eight reasons of `denied`. */
export const listReasons = (group: OutcomeGroup['key']): readonly string[] =>
  REQUEST_ROWS.filter((item) => item.group === group).map((item) => item.key)
