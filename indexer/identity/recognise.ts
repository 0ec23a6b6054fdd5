import type { Document, Refusal } from '../document.ts'
import { plainLine } from '../narrative/plain-line.ts'

const OURS = /(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)/u
const TABLES = [
  /规章.*行政规范性文件|行政许可.*行政处罚/u,
  /本年新收政府信息公开申请|上年结转政府信息公开申请/u,
  /结果维持.*尚未审结/u,
]

/** Other genres that stand in archives, by the words of their titles. */
const GENRES: readonly (readonly [RegExp, string])[] = [
  [/决算/u, 'final accounts of a department'],
  [/预算/u, 'a budget'],
  [/(?:大学|学院|学校|医院).*年度?报告/u, 'a report of a school or hospital'],
  [/格式.*通知|关于印发/u, 'a notice'],
  [/工作(?:要点|方案|计划)/u, 'a work plan'],
  [/工作总结/u, 'a summary of work'],
  [/(?:指南|目录)/u, 'a guide or catalogue'],
]

const HEAD = 400

/** Whether a document is an annual report on open government information; null when it is. */
export function recognise(document: Document): Refusal | null {
  const text = plainLine(document.text)
  if (!text) return refuse('there is no text in it')
  const head = text.slice(0, HEAD)
  const tables = TABLES.filter((pattern) => pattern.test(text)).length
  const genre = GENRES.find(([pattern]) => pattern.test(head.slice(0, 120)))
  if (tables >= 2 && OURS.test(text.slice(0, 4000))) return null
  if (tables >= 2 && !genre) return null
  if (OURS.test(head.slice(0, 160)) && !genre && text.length > 300) return null
  return refuse(genre ? `it looks like ${genre[1]}` : 'neither its title nor its tables are those of one')
}

const refuse = (why: string): Refusal => ({
  kind: 'refusal',
  reason: `not an annual report on open government information: ${why}`,
})
