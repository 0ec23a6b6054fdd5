/** Sentences of answers in both languages, as data. `{name}` is filled in. */
import type { Language } from '../answer.ts'

export const WORDING = {
  noReports: { zh: '档案中没有所问范围的报告。', en: 'The archive has no report in that range.' },
  noReportFor: { zh: '档案中没有{agency}{year}年的报告。', en: 'The archive has no {year} report of {agency}.' },
  more: { zh: '……另有{n}条，见 JSON 或导出。', en: '… and {n} more; see the JSON or export.' },
  onlyWritten: {
    zh: '只能找到写出来的话；没有提到此事的报告不会列在这里。',
    en: 'Only what is written can be found; reports that say nothing of it are not listed here.',
  },
  saidOnly: {
    zh: '没有听出要问表格中的哪一项；报告里是这样写的：',
    en: 'No figure of the tables was recognised in the question; this is what reports say:',
  },
  why: { zh: '报告的表格只给出数字，不说明原因。', en: 'The tables give figures, not causes.' },
  alsoIn: { zh: '（另见{n}份报告：{reports}）', en: ' (also in {n} reports: {reports})' },
  unseen: {
    zh: '有{n}条段落尚未编入语义索引，只按字词查找；请重新运行 index。',
    en: '{n} passages have no vectors yet and were searched by their words alone; run index again.',
  },
  moreQuotes: { zh: '……另有{n}条。', en: '… and {n} more.' },
  themesProblems: {
    zh: '最常见的问题（按提到的单位数）：',
    en: 'The most common problems, by how many agencies name them:',
  },
  themesImprovements: {
    zh: '最常见的改进措施（按提到的单位数）：',
    en: 'The most common improvements, by how many agencies name them:',
  },
  themeLine: {
    zh: '{i}. {theme}：{agencies}个单位，如{agency}{year}年“{text}”',
    en: '{i}. {theme} (agencies: {agencies}), such as {agency} {year}: “{text}”',
  },
  themesUnassigned: {
    zh: '{of}条表述中有{n}条不属于任何主题，未计入。一条表述只归入一个主题。',
    en: '{n} of {of} statements belong to no theme and are not counted. A statement counts for one theme.',
  },
  themeTrend: { zh: '{theme}：{years}', en: '{theme}: {years}' },
  trendProblems: {
    zh: '提到的单位占比上升的问题主题（年份 提到的单位/提出问题的单位）：',
    en: 'Problems that a larger share of agencies names than before (year, agencies that name it / that name any):',
  },
  trendImprovements: {
    zh: '提到的单位占比上升的改进主题（年份 提到的单位/提出措施的单位）：',
    en: 'Measures that a larger share of agencies names than before (year, agencies that name it / that name any):',
  },
  themesSteady: {
    zh: '没有哪个主题的占比上升，或者只有一年的报告。',
    en: 'No theme is named by a larger share of agencies than before, or there is only one year.',
  },
  themeCount: {
    zh: '{agencies}个单位提到“{theme}”（共{n}条表述）：',
    en: 'Agencies that name “{theme}”: {agencies} (statements: {n})',
  },
  unplanned: {
    zh: '{agencies}个单位（{reports}份报告）提到问题，却没有同一主题的改进措施：',
    en: 'Agencies that name a problem and plan no improvement of its theme: {agencies} (reports: {reports})',
  },
  repeated: {
    zh: '{agencies}个单位在每份报告中都提到同一主题的问题：',
    en: 'Agencies that name problems of one theme in every report: {agencies}',
  },
  byTheme: {
    zh: '按主题对照，主题不明的表述未计入；以原文为准。',
    en: 'Matched by theme, statements of no clear theme left out; the quotes decide.',
  },
  sharedWordings: {
    zh: '{n}句话一字不差地见于不同单位的报告：',
    en: 'Sentences that several agencies write word for word: {n}',
  },
  reusedWordings: {
    zh: '{n}句话一字不差地见于同一单位各年的报告：',
    en: 'Sentences that an agency writes word for word in several years: {n}',
  },
  noPattern: { zh: '所问范围内没有这样的情况。', en: 'There is nothing of the kind in that range.' },
  fixedHead: { zh: '{agency}{year}年提出的{n}个问题：', en: '{agency} named {n} problems in {year}:' },
  fixedKinds: {
    problem: { zh: '再次提到', en: 'named again' },
    improvement: { zh: '提出措施', en: 'plans' },
    rectification: { zh: '说已整改', en: 'reports as put right' },
  },
  fixedSilent: { zh: '{year}年的报告没有再提到同类问题', en: 'the {year} report does not come back to it' },
  fixedNoReport: { zh: '档案中没有{year}年的报告', en: 'the archive has no {year} report' },
  fixedNote: {
    zh: '没有再提到不等于已经解决；以上按主题对照，以原文为准。',
    en: 'Not naming a problem again does not mean that it was solved; matched by theme, the quotes decide.',
  },
  noQuotes: { zh: '档案中没有找到这样的说法。', en: 'Nothing in the archive says that.' },
  nearestQuotes: {
    zh: '没有哪句话正好这样说。最接近的是：',
    en: 'No statement says just that. The nearest:',
  },
  quotedIn: { zh: '{n}份报告写了这句话：', en: '{n} reports say it word for word:' },
  quotedInOne: { zh: '这句话出自：', en: 'This is from:' },
  quotedOtherwise: {
    zh: '所引与原文有出入：{differences}。',
    en: 'The report says it a little otherwise: {differences}.',
  },
  difference: { zh: '“{asked}”原文作“{said}”', en: '“{asked}” reads “{said}” there' },
  notQuoted: { zh: '没有哪份报告逐字这样写。', en: 'No report says it word for word.' },
  notFound: {
    zh: '档案中没有找到这样的说法。按字词和语义查找过：{words}。',
    en: 'Nothing in the archive says that. Looked for by words and by meaning: {words}.',
  },
  reportsHead: { zh: '共{n}份报告：', en: '{n} reports:' },
  agenciesHead: { zh: '共{n}个单位：', en: '{n} agencies:' },
  yearsHead: { zh: '{agency}：{years}', en: '{agency}: {years}' },
  missingHead: { zh: '没有{years}年报告的单位（{n}个）：', en: 'Agencies without a report for {years} ({n}):' },
  missingNone: { zh: '档案中的单位都有{years}年的报告。', en: 'Every agency of the archive has a report for {years}.' },
  exists: { zh: '有：', en: 'Yes:' },
  existsNot: { zh: '没有。', en: 'No.' },
  findingsHead: { zh: '共{n}处：', en: '{n} findings:' },
  dismissed: {
    zh: '另有{n}处经人工核对排除，见 nianwen check --all。',
    en: '{n} more were dismissed by hand; see nianwen check --all.',
  },
  findingsNone: { zh: '所问范围内没有发现数字问题。', en: 'No finding in that range.' },
  empty: {
    zh: '请输入一个问题，例如：2024年哪些单位没有收到申请？',
    en: 'Please ask a question, for example: which agencies had zero applications in 2024?',
  },
  tooLong: {
    zh: '问题太长了，请用一两句话来问。',
    en: 'The question is too long; please ask it in a sentence or two.',
  },
  foreign: {
    zh: '只懂中文和英文，请用其中一种来问。 Only Chinese and English are understood.',
    en: 'Only Chinese and English are understood; please ask in one of them. 请用中文或英文提问。',
  },
  pageFrom: {
    zh: '这段文字不是一个问题。其中的一句出自：',
    en: 'This text is no question. One of its sentences is from:',
  },
  whichIsMeant: { zh: '可能是指（回复序号即可）：', en: 'It may mean (reply with the number):' },
  notUnderstood: {
    zh: '没有完全听懂，未理解的词：{words}。为避免答错，没有给出数字。',
    en: 'Not fully understood: {words}. No figure is given rather than a wrong one.',
  },
  unknownAgency: { zh: '档案中没有“{names}”的报告。', en: 'The archive has no report of “{names}”.' },
  readByModel: {
    zh: '这个问题由语言模型理解为：{meant}。数字仍由档案查出。',
    en: "A language model read the question as: {meant}. The figures are the archive's own.",
  },
  nearest: { zh: '相近的有：', en: 'Near it:' },
  noMeasure: {
    zh: '没有听出要问哪一项。可以问申请的收件、公开、不予公开、复议诉讼、规范性文件、许可处罚，或报告里写了什么。',
    en: 'It is not clear what to look up. Ask about requests received, granted or denied, reviews, normative documents, licensing, penalties, or what the reports say.',
  },
} as const

/** Fills a sentence. */
export function say(
  sentence: { readonly zh: string; readonly en: string },
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}
