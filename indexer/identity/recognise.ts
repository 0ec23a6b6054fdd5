import type { Document, Refusal } from '../document.ts'
import { HEADINGS } from '../narrative/heading-patterns.ts'
import { plainLine } from '../narrative/plain-line.ts'
import { listLines } from './list-lines.ts'
import { findAnnounced, parseTitle } from './title.ts'

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
  [/(?:大学|学院|学校|医院).*年度?报告|学年.*报告/u, 'a report of a school or hospital'],
  [/格式.*通知|关于印发|通知$/u, 'a notice'],
  [/工作(?:要点|方案|计划)/u, 'a work plan'],
  [/工作总结/u, 'a summary of work'],
  [/(?:指南|目录)/u, 'a guide or catalogue'],
]

/** Bodies that publish such reports without being organs of the administration, by the end of their names. */
const OTHER_BODIES: readonly (readonly [RegExp, string])[] = [
  [/(?:大学|学院|学校|中学|小学|幼儿园)$/u, 'the report of a university or school'],
  [/医院$/u, 'the report of a hospital'],
  [/(?:公司|集团|银行|信用合作社联合社|信用联社|信用社)$/u, 'the report of an enterprise'],
]

const HEAD = 400
/** So much of the beginning is looked at for the title of another genre. */
const TITLE_HEAD = 120
const TITLE_LINES = 40
const MOST_TITLE_LINES = 6
const LONGEST_TITLE = 80
const SENTENCE = /[。;；!！?？,，]/u
const SHORTEST_TEXT = 300

/** Whether a document is an annual report of an administrative organ on open government information; null when it is. */
export function recognise(document: Document): Refusal | null {
  const text = plainLine(document.text)
  if (!text) return refuse('there is no text in it')
  const lines = listLines(document)
  const owner = findOwner(lines, text)
  const body = OTHER_BODIES.find(([pattern]) => owner !== null && pattern.test(owner))
  if (body) return refuse(`it is ${body[1]}`)
  const tables = TABLES.filter((pattern) => pattern.test(text)).length
  const genre = findGenre(lines)
  if (tables >= 2 && (OURS.test(text.slice(0, 4000)) || !genre)) return null
  const isTitled = owner !== null || OURS.test(text.slice(0, HEAD * 0.4))
  if (isTitled && !genre && (text.length > SHORTEST_TEXT || countHeadings(lines) >= MANY_HEADINGS)) return null
  return refuse(genre ? `it looks like ${genre}` : 'neither its title nor its tables are those of one')
}

/** A text is a report, however short, from so many headings of different sections on: its tables may be pictures. */
const MANY_HEADINGS = 3

const countHeadings = (lines: readonly string[]): number =>
  HEADINGS.filter(([, pattern]) => lines.some((line) => pattern.test(line))).length

/** Whose report the first title, or else the preamble says that this is; empty where it is anybody's, null where it is none. */
function findOwner(lines: readonly string[], text: string): string | null {
  for (let end = 0; end < Math.min(lines.length, TITLE_LINES); end++) {
    for (let from = end; from >= Math.max(0, end - MOST_TITLE_LINES + 1); from--) {
      const joined = lines.slice(from, end + 1).join('')
      if (joined.length > LONGEST_TITLE || SENTENCE.test(joined)) break
      const agency = parseTitle(joined)
      if (agency !== null && (agency !== '' || from === 0)) return agency.replace(/\([^)]*\)$/u, '')
    }
  }
  return findAnnounced(text)?.agency ?? null
}

/** What another genre the lines before the body are the title of; a sentence that speaks of one is no title. */
function findGenre(lines: readonly string[]): string | undefined {
  let length = 0
  for (const line of lines) {
    length += line.length
    if (length > TITLE_HEAD && length > line.length) break
    if (parseTitle(line) !== null) return undefined
    const found =
      SENTENCE.test(line) || line.length > LONGEST_TITLE ? undefined : GENRES.find(([words]) => words.test(line))
    if (found) return found[1]
  }
  return undefined
}

const refuse = (why: string): Refusal => ({
  kind: 'refusal',
  reason: `not an annual report on open government information: ${why}`,
})
