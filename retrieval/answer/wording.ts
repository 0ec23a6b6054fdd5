/** Sentences of answers in both languages, as data. `{name}` is filled in. */
import type { Language } from '../answer.ts'

export const WORDING = {
  states: {
    zh: {
      number: '',
      blank: '空白（未填，不等于零）',
      notApplicable: '标为不适用',
      unread: '报告有此格，但读不准',
      missingCell: '该报告没有这一格',
      noReport: '档案中没有该年度报告',
      report: '有报告',
    },
    en: {
      number: '',
      blank: 'left blank (not a zero)',
      notApplicable: 'marked as not applicable',
      unread: 'printed, but its value is not proved',
      missingCell: 'the report has no such cell',
      noReport: 'no report in the archive',
      report: 'report on file',
    },
  },
  none: { zh: '没有符合条件的报告。', en: 'No report satisfies that.' },
  noParts: { zh: '各项均为零或没有填写。', en: 'Every part is zero or was left blank.' },
  noReports: { zh: '档案中没有所问范围的报告。', en: 'The archive has no report in that range.' },
  otherYears: { zh: '现有{years}的报告。', en: 'It has reports of {years}.' },
  noReportFor: { zh: '档案中没有{agency}{year}年的报告。', en: 'The archive has no {year} report of {agency}.' },
  coverage: { zh: '{of}份报告中有{reports}份给出了数字。', en: '{reports} of {of} reports give a number.' },
  coverageOne: { zh: '', en: '' },
  more: { zh: '……另有{n}条，见 JSON 或导出。', en: '… and {n} more; see the JSON or export.' },
  whereUnknown: {
    zh: '另有{n}份报告的“{figure}”没有数字（空白不等于零），未计入。',
    en: '{n} more report(s) hold no number for “{figure}” (a blank is not a zero) and are left out.',
  },
  unknownHead: { zh: '未计入（没有数字，不当作零）：', en: 'Not counted (no number, which is not a zero):' },
  findings: { zh: '⚠ 涉及的数字有校验问题：{codes}', en: '⚠ findings touch this figure: {codes}' },
  premise: {
    zh: '问题中的“{premise}”与报告不符：',
    en: 'The {premise} in the question does not agree with the report:',
  },
  premiseHolds: { zh: '报告中的数字确为 {premise}。', en: 'The report does give {premise}.' },
  noRatio: { zh: '无法计算（除数为零）', en: 'cannot be computed (nothing to divide by)' },
  onlyWritten: {
    zh: '只能找到写出来的话；没有提到此事的报告不会列在这里。',
    en: 'Only what is written can be found; reports that say nothing of it are not listed here.',
  },
  why: { zh: '报告的表格只给出数字，不说明原因。', en: 'The tables give figures, not causes.' },
  ambiguous: { zh: '问题可以有几种理解，全部列出：', en: 'The question can be read in several ways; all of them:' },
  corrected: { zh: '已将“{from}”理解为“{to}”。', en: 'Read “{from}” as “{to}”.' },
  modelTranslated: {
    zh: '问题由语言模型转写为查询，请核对“理解为”；数字与引文仍只来自档案。',
    en: 'A language model translated the question into the query below; figures and quotes still come from the archive alone.',
  },
  modelUnusable: {
    zh: '语言模型也没有给出可以核实的转写。',
    en: 'The language model found no reading that could be verified either.',
  },
  modelUnreachable: { zh: '语言模型没有回应。', en: 'The language model did not answer.' },
  alsoIn: { zh: '（另见{n}份报告：{reports}）', en: ' (also in {n} reports: {reports})' },
  ratioDefined: {
    zh: '{label}，按每份报告的表三、表四计算；分母为零或有空白时不计算。',
    en: '{label}, computed of tables 3 and 4 of each report; not computed where the whole is zero or a cell is blank.',
  },
  figureDefined: {
    zh: '{label}：报告表{table}中“{row}”一行“{column}”一列所印的数字。',
    en: '{label}: the number printed in table {table} of a report, row “{row}”, column “{column}”.',
  },
  sumDefined: {
    zh: '{label}：下列各项之和：{parts}。有一项空白时不计算。',
    en: '{label}: the sum of {parts}; not computed where one of them is blank.',
  },
  unseen: {
    zh: '有{n}条段落尚未编入语义索引，只按字词查找；请重新运行 index。',
    en: '{n} passages have no vectors yet and were searched by their words alone; run index again.',
  },
  moreQuotes: { zh: '……另有{n}条。', en: '… and {n} more.' },
  edition2021: {
    zh: '只计采用2021年格式的报告，两种格式的表二不合并计算。',
    en: 'Only reports on the 2021 form are counted; table 2 of the two forms is never pooled.',
  },
  edition2019: {
    zh: '只计采用2019年格式的报告，两种格式的表二不合并计算。',
    en: 'Only reports on the 2019 form are counted; table 2 of the two forms is never pooled.',
  },
  noBase: { zh: '没有可比的上一个年度，无法计算变化。', en: 'There is no earlier year to compare with.' },
  mention: {
    zh: '{agency}{year}年 {subject}：{value}{unit}（“{sentence}”）',
    en: '{agency} {year}, {subject}: {value} {unit} (“{sentence}”)',
  },
  mentionAbout: {
    zh: '{agency}{year}年 {subject}：约{value}{unit}（“{sentence}”）',
    en: '{agency} {year}, {subject}: about {value} {unit} (“{sentence}”)',
  },
  mentionNote: { zh: '数字出自正文，不是法定表格。', en: 'From the narrative, not from the statutory tables.' },
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
  themeCount: {
    zh: '{agencies}个单位提到“{theme}”（共{n}条表述）：',
    en: 'Agencies that name “{theme}”: {agencies} (statements: {n})',
  },
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
  quotesHead: { zh: '报告原文：', en: 'In the reports’ own words:' },
  noQuotes: { zh: '档案中没有找到这样的说法。', en: 'Nothing in the archive says that.' },
  nearestQuotes: {
    zh: '档案中没有找到这样的说法。最接近的是：',
    en: 'Nothing in the archive clearly says that. The nearest statements:',
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
  contradictory: {
    zh: '条件互相矛盾或不可能成立，没有报告能满足。',
    en: 'The conditions contradict each other or cannot hold; no report can satisfy them.',
  },
  noMeasure: {
    zh: '没有听出要问哪一项。可以问申请的收件、公开、不予公开、复议诉讼、规范性文件、许可处罚，或报告里写了什么。',
    en: 'It is not clear what to look up. Ask about requests received, granted or denied, reviews, normative documents, licensing, penalties, or what the reports say.',
  },
  tooWide: { zh: '涉及{n}份报告，请选择一种问法：', en: 'That covers {n} reports. Which do you mean?' },
  outOfScope: {
    zh: '这个问题在年度报告里找不到答案。可以问表格中的数字，或报告写了什么。',
    en: 'The annual reports do not answer that. Ask about their figures, or what they say.',
  },
  help: {
    zh: '我回答政府信息公开年度报告的问题：表格里的数字（收到申请、公开与不予公开、复议诉讼、规范性文件、许可、处罚、收费）、排名、平均、比例、变化、哪些单位满足条件，以及报告里写了什么（逐字引用）。空白不当作零；每个数字都有出处。例如：',
    en: 'I answer questions about annual reports on open government information: figures of the tables (requests received, granted, denied, reviews, documents, licensing, penalties, fees), rankings, averages, ratios, changes, which agencies satisfy a condition, and what the reports say, verbatim. A blank is never a zero; every figure has its source. For example:',
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

/** 12,345.6; a ratio as percent with one decimal. */
export function formatValue(value: number, unit: string | null): string {
  if (unit === 'ratio') return `${(value * 100).toLocaleString('en', { maximumFractionDigits: 2 })}%`
  return value.toLocaleString('en', { maximumFractionDigits: 2 })
}

/** Units in the answer's language; counts of cases need none in English. */
export const formatUnit = (unit: string | null, language: Language): string => {
  if (unit === null || unit === 'ratio') return ''
  if (language === 'zh') return unit
  return { 万元: ' × 10,000 yuan', 元: ' yuan' }[unit] ?? ''
}

export const listWords = (words: readonly string[], language: Language): string =>
  words.map((w) => (language === 'zh' ? `“${w}”` : `“${w}”`)).join(language === 'zh' ? '、' : ', ')
