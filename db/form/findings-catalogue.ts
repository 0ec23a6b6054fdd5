/**
 * Every kind of finding as data: what it is about, how grave it is, and its message in both languages.
 * `{name}` in a message is a parameter of the finding; `{name.label}` is the codebook's label for the key it holds.
 */

import type { SEVERITIES } from '../archive/schema.ts'
import type { UndoneCheck } from '../lists/unassessable.ts'
import type { Label } from './codebook.ts'
import {
  OUTCOME_GROUPS,
  PROACTIVE_ROWS,
  REQUEST_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
} from './codebook.ts'

/**
 * `arithmetic`: figures of one report that do not add up · `series`: against the year before · `narrative`: text
 * against table · `identity`: whose report of which year · `reading`: what could not be read for sure · `content`: the rest
 */
export type FindingTopic = 'arithmetic' | 'series' | 'narrative' | 'identity' | 'reading' | 'content'

export interface FindingKind {
  readonly code: string
  readonly topic: FindingTopic
  readonly severity: (typeof SEVERITIES)[number]
  readonly title: Label
  readonly message: Label
}

const kind = (
  code: string,
  topic: FindingTopic,
  severity: FindingKind['severity'],
  title: readonly [zh: string, en: string],
  message: readonly [zh: string, en: string],
): FindingKind => ({
  code,
  topic,
  severity,
  title: { zh: title[0], en: title[1] },
  message: { zh: message[0], en: message[1] },
})

export const FINDING_KINDS: readonly FindingKind[] = [
  kind(
    'requestBalance',
    'arithmetic',
    'error',
    ['表三收办不平衡', 'Requests in and out do not balance'],
    [
      '表三“{subject.label}”列：新收加上年结转为 {left}，（七）总计加结转下年度为 {right}，两者应当相等',
      'Table 3, column "{subject.label}": received plus carried over is {left}, total handled plus carried forward is {right}; they should be equal',
    ],
  ),
  kind(
    'outcomeSum',
    'arithmetic',
    'error',
    ['表三办理结果与总计不符', 'Outcomes do not add up to the total'],
    [
      '表三“{subject.label}”列：各项办理结果合计 {left}，（七）总计印为 {right}',
      'Table 3, column "{subject.label}": the outcomes add up to {left}, the total handled is printed as {right}',
    ],
  ),
  kind(
    'requesterSum',
    'arithmetic',
    'error',
    ['表三分项与行总计不符', 'Requesters do not add up to the row total'],
    [
      '表三“{subject.label}”行：各类申请人合计 {left}，总计印为 {right}',
      'Table 3, row "{subject.label}": the kinds of requesters add up to {left}, the total is printed as {right}',
    ],
  ),
  kind(
    'reviewSum',
    'arithmetic',
    'error',
    ['表四结果与总计不符', 'Review results do not add up to the total'],
    [
      '表四“{subject.label}”：各项结果合计 {left}，总计印为 {right}',
      'Table 4, "{subject.label}": the results add up to {left}, the total is printed as {right}',
    ],
  ),
  kind(
    'carryOver',
    'series',
    'error',
    ['上年结转与上年年报不符', 'Carried over differs from the year before'],
    [
      '表三“{subject.label}”列：{previousYear}年年报结转下年度 {left}，本年上年结转印为 {right}',
      'Table 3, column "{subject.label}": the {previousYear} report carries {left} forward, this report prints {right} carried over',
    ],
  ),
  kind(
    'inForce',
    'series',
    'error',
    ['现行有效件数与上年不衔接', 'In force does not follow from the year before'],
    [
      '表二“{subject.label}”：{previousYear}年现行有效 {previous}，本年制发 {issued}、废止 {repealed}，应为 {left}，印为 {right}',
      'Table 2, "{subject.label}": {previous} in force in {previousYear}, {issued} issued and {repealed} repealed this year make {left}, printed is {right}',
    ],
  ),
  kind(
    'copiedTables',
    'series',
    'notice',
    ['表格与上年完全相同', 'Tables equal those of the year before'],
    [
      '三张表的数字与{previousYear}年年报完全相同',
      'Every figure of the three tables equals that of the {previousYear} report',
    ],
  ),
  kind(
    'narrativeCount',
    'narrative',
    'warning',
    ['文字与表格不符', 'Text and table disagree'],
    [
      '正文说{subject.label} {claimed}，表中为 {printed}：“{quote}”',
      'The text states {claimed} for {subject.label}, the table prints {printed}: “{quote}”',
    ],
  ),
  kind(
    'narrativePart',
    'narrative',
    'warning',
    ['文字中的分项与表格不符', 'A part told in the text differs from the table'],
    [
      '正文说{of.label}中{subject.label} {claimed}，表中为 {printed}：“{quote}”',
      'Of the {of.label}, the text states {claimed} for {subject.label}, the table prints {printed}: “{quote}”',
    ],
  ),
  kind(
    'narrativeChannels',
    'narrative',
    'warning',
    ['文字中各渠道合计多于表格', 'The ways in told in the text add up to more than the table'],
    [
      '正文所列各渠道的申请合计 {claimed}，多于表中{subject.label} {printed}：“{quote}”',
      'The ways in that the text lists add up to {claimed} requests, the table prints {printed} for {subject.label}: “{quote}”',
    ],
  ),
  kind(
    'narrativeScope',
    'narrative',
    'notice',
    ['正文与表格的统计范围不同', 'Text and table count for different scopes'],
    [
      '正文所说{subject.label} {claimed} 是“{scope}”的，表中 {printed} 是{agency}的，范围不同，不作比较：“{quote}”',
      'The text states {claimed} for {subject.label} of “{scope}”, the table prints {printed} of {agency}: two scopes, not compared: “{quote}”',
    ],
  ),
  kind(
    'narrativeChange',
    'narrative',
    'warning',
    ['同比说法与上年年报不符', 'A year-on-year claim does not hold'],
    [
      '正文说新收申请比上年变化 {claimed}，而{previousYear}年为 {previous}、本年为 {printed}：“{quote}”',
      'The text states a change of {claimed} in requests received, but {previousYear} had {previous} and this year {printed}: “{quote}”',
    ],
  ),
  kind(
    'yearConflict',
    'identity',
    'warning',
    ['年份不一致', 'Years disagree'],
    [
      '标题、统计期限与文件名的年份不一致（{details}）',
      'The years of title, period and file name disagree ({details})',
    ],
  ),
  kind(
    'agencyConflict',
    'identity',
    'warning',
    ['机关名称不一致', 'Agency names disagree'],
    [
      '标题、落款与文件名的机关名称不一致（{details}）',
      'The agencies of title, signature and file name disagree ({details})',
    ],
  ),
  kind(
    'copyDiffers',
    'identity',
    'warning',
    ['同一年报的两个文件数字不同', 'Two files of the report differ'],
    [
      '同一年报另有文件“{file}”，其中 {count} 个数字与“{current}”不同；取用的是后者',
      'The same report is also in "{file}", where {count} numbers differ from those of "{current}", which are used',
    ],
  ),
  kind(
    'copyReadsWorse',
    'identity',
    'notice',
    ['同一年报另有读取较少的文件', 'Another file of the report reads worse'],
    [
      '同一年报另有文件“{file}”，只读出 {cells} 格；取用的是“{current}”（{read} 格）',
      'The same report is also in "{file}", of which {cells} cells were read; "{current}" is used, with {read}',
    ],
  ),
  kind(
    'otherYear',
    'identity',
    'notice',
    ['句中年份不是本年度', 'A sentence names another year'],
    [
      '正文句首写的是{named}年，本报告为{year}年：“{quote}”',
      'A sentence speaks of {named} in the report of {year}: “{quote}”',
    ],
  ),
  kind(
    'unreadCells',
    'reading',
    'warning',
    ['单元格无法确认', 'Cells not read for sure'],
    [
      '表{table}“{row}”有无法确认的单元格，未作数字读取：{cells}',
      'Table {table}, row "{row}": cells that could not be read for sure were left out: {cells}',
    ],
  ),
  kind(
    'rivalReadings',
    'reading',
    'warning',
    ['单元格有多种读法', 'Cells that can be read in several ways'],
    [
      '表{table}“{row}”印为：{cells}，有{ways}种读法都符合表样和勾稽关系，未作数字读取，例如：{first}；或：{second}',
      'Table {table}, row "{row}", is printed as {cells}: {ways} ways to read it fit the form and its identities, so it was left out, for example {first}, or {second}',
    ],
  ),
  kind(
    'picturedTable',
    'reading',
    'warning',
    ['表格是图片', 'A table printed as a picture'],
    [
      '表{table}印为图片，其中的数字未能读取，请先做文字识别（OCR）',
      'Table {table} is printed as a picture, and none of its figures could be read: run OCR first',
    ],
  ),
  kind(
    'scannedPages',
    'reading',
    'warning',
    ['有的页面没有文本层', 'Pages without a text layer'],
    [
      '第{pages}页是图像，没有文本层，页上内容未读取，请先做文字识别（OCR）',
      'Pages without a text layer, on which nothing was read: {pages}; run OCR first',
    ],
  ),
  kind(
    'emptyProblems',
    'content',
    'notice',
    ['第五部分没有内容', 'Section five is empty'],
    ['“{heading}”下没有内容', 'Nothing is written under "{heading}"'],
  ),
]

const BY_CODE = new Map(FINDING_KINDS.map((item) => [item.code, item]))

/** The kind of a finding, or undefined for a code that the catalogue does not have. */
export const findFindingKind = (code: string): FindingKind | undefined => BY_CODE.get(code)

/** Codes of the kinds of one topic. */
export const listFindingCodes = (topic: FindingTopic): readonly string[] =>
  FINDING_KINDS.filter((item) => item.topic === topic).map(({ code }) => code)

/** Whether a finding is about what the report prints, or about what was not read for sure: no fault of the agency's. */
export const originOf = (code: string): 'report' | 'reading' =>
  BY_CODE.get(code)?.topic === 'reading' ? 'reading' : 'report'

const CLAIM_LABELS: readonly { readonly key: string; readonly label: Label }[] = [
  { key: 'handled', label: { zh: '办理结果总计', en: 'requests handled' } },
  { key: 'organisations', label: { zh: '法人或其他组织', en: 'organisations' } },
  { key: 'grantedAndPartly', label: { zh: '予以公开和部分公开', en: 'granted and partly granted' } },
  { key: 'litigation', label: { zh: '行政诉讼', en: 'litigation' } },
  { key: 'normativeIssued', label: { zh: '行政规范性文件制发件数', en: 'normative documents issued' } },
]

const LABELS = new Map<string, Label>(
  [
    ...REVIEW_RESULTS,
    ...PROACTIVE_ROWS['2019'],
    ...PROACTIVE_ROWS['2021'],
    ...REVIEW_ROUTES,
    ...REQUEST_ROWS,
    ...REQUESTER_COLUMNS,
    ...OUTCOME_GROUPS,
    ...CLAIM_LABELS,
  ].map(({ key, label }) => [key, label]),
)

/** What a check is about, for people: `naturalPerson` → 自然人. */
export const labelSubject = (key: string, language: 'zh' | 'en'): string => LABELS.get(key)?.[language] ?? key

type Parameters = Readonly<Record<string, string | number>>

/** A check that says nothing because some of its cells hold no number, as a sentence without a full stop. */
export function describeUndone({ code, subjects }: UndoneCheck, language: 'zh' | 'en'): string {
  const title = BY_CODE.get(code)?.title[language] ?? code
  const about = subjects.map((subject) => labelSubject(subject, language))
  return language === 'zh' ? `“${title}”：${about.join('、')}` : `"${title}": ${about.join(', ')}`
}

/** `title: 2023; file: 2022` for the parameters that a message does not name one by one. */
const listParameters = (parameters: Parameters): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ')

/** The finding as a sentence without a full stop. An unknown code shows itself and its parameters. */
export function describeFinding(code: string, parameters: Parameters, language: 'zh' | 'en'): string {
  const template = BY_CODE.get(code)?.message[language]
  if (template === undefined) return `${code} (${listParameters(parameters)})`
  return template.replace(/\{(\w+)(\.label)?\}/g, (_, name: string, label?: string) => {
    if (name === 'details' && !('details' in parameters)) return listParameters(parameters)
    const value = String(parameters[name] ?? '')
    return label ? labelSubject(value, language) : value
  })
}
