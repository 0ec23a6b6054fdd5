import { judgeName, type NameQuality, splitName, toOfficialName } from './agency-name.ts'
import { mendName } from './mend-name.ts'
import { findYear, foldYears, stripYears } from './years.ts'

/** The title of a report. `agency` is as printed, empty where the title names none. */
export interface Title {
  readonly text: string
  readonly agency: string
  readonly year: number | null
}

const SUBJECT =
  /(?:(?:政府|政务)信息(?:与政务|和政务|及政务)?公开|信息公开|政务公开)(?:及政务公开|和政务公开|与政务公开|暨政务公开)?/u
const REPORT = new RegExp(
  `(?:关于)?(?:年度)?${SUBJECT.source}(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:总结)?(?:报告|年报)`,
  'u',
)
const AFTER = /^(?:[(〔[【].{0,30}[)〕\]】]|正文|全文|版|[^\p{Script=Han}])*$/u
/** Between the steps of the path to a page. */
const PATH = /[>›»→|]+/u
const LABEL = /^(?:标题|名称|题目|信息名称|文件名称)[:：]/u
/** An agency before the colon of its title: 某市审计局：2022年… */
const NAMED = /^([\p{Script=Han}]{4,30}(?:局|委员会|厅|政府|办公室|办事处|管委会))[:：]/u
/** What brackets at the front of a title hold: its agency, a column of a page, or a year. */
const BRACKETED = /^[(（[〔【]([^)）\]〕】]*)[)）\]〕】]/u
const SENTENCE = /[。;；!！?？,，:：]/u
const HEAD_LINES = 40
const MOST_TITLE_LINES = 6
const LONGEST_TITLE = 80

interface Candidate extends Title {
  readonly quality: NameQuality
}

/** The title may run over several lines, with agency, year and words in any order; the agency may stand below it. */
export function readTitle(lines: readonly string[], text: string): Title {
  const head = lines.slice(0, HEAD_LINES)
  const found = head.flatMap((_, end) => joinsEndingAt(head, end, text))
  const rank = ({ quality: q, year }: Candidate): number => 2 * q + (year === null ? 0 : 1)
  const best = found.toSorted((a, b) => rank(b) - rank(a))[0]
  if (!best) return findOpening(text) ?? findAnnounced(text) ?? { text: head[0] ?? '', agency: '', year: null }
  const year = best.year ?? found.find((other) => other.year !== null)?.year ?? null
  return { text: best.text, agency: best.quality > 0 ? best.agency : '', year }
}

function joinsEndingAt(head: readonly string[], end: number, text: string): Candidate[] {
  const joins: Candidate[] = []
  for (let from = end; from >= Math.max(0, end - MOST_TITLE_LINES + 1); from--) {
    const joined = head
      .slice(from, end + 1)
      .join('')
      .replace(LABEL, '')
      .replace(NAMED, '$1')
    if (joined.length > LONGEST_TITLE || SENTENCE.test(joined)) break
    const parsed = parseTitle(joined)
    if (parsed === null) continue
    const below = parsed ? '' : agencyBelow(head, end, text)
    const agency = parsed || below
    joins.push({ text: joined, agency, year: findYear(joined), quality: quality(agency, text) })
  }
  return joins
}

const quality = (agency: string, text: string): NameQuality => {
  const official = agency && mendName(toOfficialName(agency, text))
  return official ? judgeName(splitName(official)) : 0
}

/** Some titles have the agency on a line of its own below them. */
function agencyBelow(head: readonly string[], end: number, text: string): string {
  const next = stripYears(head[end + 1] ?? '').replace(/[()]/gu, '')
  return next.length <= 30 && quality(next, text) === 3 ? next : ''
}

/** The agency in a title, empty where it names none; null when the line is no title. */
export function parseTitle(line: string): string | null {
  if (!/报告|年报/u.test(line)) return null
  const plain = stripYears(line.replace(/[《》「」“”"‘’]/gu, ''))
  const found = REPORT.exec(plain)
  if (!found) return null
  const after = plain.slice(found.index + found[0].length)
  if (!AFTER.test(after)) return null
  const place = (plain.slice(0, found.index).split(PATH).at(-1) ?? '').replace(NAMED, '$1')
  const before = place.replace(BRACKETED, '').replace(/(?:[-—~至]*学年度?|年度|关于|本年度)+$/gu, '')
  const bracketed = BRACKETED.exec(place)?.[1] ?? ''
  if (!before && NAMED.test(`${bracketed}:`)) return bracketed
  return before || (/^[(【[〔](.{4,30})[)】\]〕]/u.exec(after)?.[1] ?? '')
}

const OPENING = new RegExp(
  `^((?:19|20)\\d\\d年度?)?([\\p{Script=Han}()]{4,30}?)((?:19|20)\\d\\d年度?)?(?=${REPORT.source})`,
  'u',
)

/** The title with which a text begins that has no lines. */
function findOpening(text: string): Title | null {
  const found = OPENING.exec(text)
  const [whole = '', before, agency = '', behind] = found ?? []
  if (!found || quality(agency, text) < 2) return null
  const subject = REPORT.exec(text.slice(whole.length))?.[0] ?? ''
  return { text: whole + subject, agency, year: findYear(before ?? behind ?? '') }
}

const ANNOUNCED = new RegExp(
  `(?:现将|现(?:予以?|向社会)?(?:公布|发布|公开)|特?(?:编制|制定|发布|公布)(?:了|本)?)((?:19|20)\\d\\d年度?)?([\\p{Script=Han}()]{2,30}?)((?:19|20)\\d\\d年度?)?(?=${REPORT.source})`,
  'u',
)
/** How far a report that has no title goes before it says what it is. */
const ANNOUNCED_WITHIN = 1000

/** The title that a report without one gives itself in its preamble: 现公布某市民政局2023年政府信息公开工作年度报告. */
export function findAnnounced(text: string): Title | null {
  const head = foldYears(text).slice(0, ANNOUNCED_WITHIN)
  const found = ANNOUNCED.exec(head)
  if (!found) return null
  const [whole, before, agency = '', behind] = found
  if (/[本我]|^(?:年度)?$/u.test(agency)) return null
  const subject = REPORT.exec(head.slice(found.index + whole.length))?.[0] ?? ''
  const year = Number.parseInt(before ?? behind ?? '', 10)
  return { text: `${before ?? ''}${agency}${behind ?? ''}${subject}`, agency, year: Number.isNaN(year) ? null : year }
}

/** The agency and year in the name of a file. */
export function readFileStem(stem: string): Omit<Title, 'text'> {
  const plain = stem.normalize('NFKC').replace(/[\s_+]/gu, '')
  const agency = stripYears(plain)
    .replace(REPORT, '')
    .replace(/(?:政府信息公开|政务公开|信息公开|年度报告|年报|附件|工作|报告|定稿|最终|盖章版?|副本)/gu, '')
    .replace(/^[^\p{Script=Han}]+|[^\p{Script=Han})]+$|\(\d*\)$/gu, '')
  return { agency, year: findYear(foldYears(plain.replace(/[-—]+/gu, '-'))) }
}
