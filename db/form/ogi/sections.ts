import type { Genre, Section } from '../form.ts'

/** What titles of these reports say. */
export const TITLES = '[政府]信息公开[工作][情况][的][年度][工作](报告/年报)'

/** The sections of the form and how offices vary their headings. */
export const SECTIONS: readonly Section[] = [
  { key: 'preamble', label: { zh: '引言', en: 'preamble' }, headings: '' },
  {
    key: 'overview',
    label: { zh: '总体情况', en: 'overview' },
    headings: '(总体[工作](情况/概况)/概述/总体概述/基本情况/工作概述)[概述]',
  },
  {
    key: 'proactive',
    label: { zh: '主动公开政府信息情况', en: 'information published' },
    headings: '[行政机关][政府信息]主动公开[政府信息][工作][的][情况]',
    table: 2,
  },
  {
    key: 'requests',
    label: { zh: '收到和处理政府信息公开申请情况', en: 'requests received and handled' },
    headings:
      '[行政机关][收到[和/并/及]处理/受理/办理][政府信息][依][公开]申请[公开][政府信息][的][处理]情况|[行政机关]收到(和/并/及/、)处理……申请[的]情况',
    table: 3,
  },
  {
    key: 'review',
    label: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'reconsideration and litigation' },
    headings: '…………[行政]复议……[诉讼][的]情况',
    table: 4,
  },
  {
    key: 'problems',
    label: { zh: '存在的主要问题及改进情况', en: 'problems and improvements' },
    headings: '……(存在/主要)…(问题/不足/困难)……',
    late: true,
  },
  {
    key: 'other',
    label: { zh: '其他需要报告的事项', en: 'other matters to report' },
    headings: '[其他/其它][需要](报告/说明)[的][其他/其它][的](事项/情况/问题)[情况]',
    late: true,
  },
]

/** Other kinds of documents that stand in archives, by the words of their titles. */
export const OTHER_GENRES: readonly Genre[] = [
  { title: '决算', name: 'final accounts of a department' },
  { title: '预算', name: 'a budget' },
  { title: '(大学/学院/学校/医院)…………年[度]报告', name: 'a report of a school or hospital' },
  { title: '格式…………通知|关于印发', name: 'a notice' },
  { title: '工作(要点/方案/计划)', name: 'a work plan' },
  { title: '工作总结', name: 'a summary of work' },
  { title: '指南|目录', name: 'a guide or catalogue' },
]
