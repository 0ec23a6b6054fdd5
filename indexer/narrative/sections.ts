import type { Document, Paragraph, Table } from '../document.ts'
import type { Section, SectionKind } from '../report.ts'
import { plainLine } from './plain-line.ts'

/** A heading has a number of the first rank (一、 5、 第一部分) or none, never that of a subsection (（一） 1.). */
const NUMBER = '(?:第[一二三四五六七八九十\\d]+(?:部分|章)[、::]?|[一二三四五六七八九十]+[、.,:]|\\d{1,2}[、,])?'

/** Behind the tables no subsection has such a high number, so any style of numbering may be that of a section. */
const LATE_NUMBER = `(?:[(（][四五六七八4-8][)）][、.]?|[4-8][.]|${NUMBER})`
const LATE: ReadonlySet<SectionKind> = new Set<SectionKind>(['problems', 'other'])

/** What headings say, from the form and from how offices vary it. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = (
  [
    ['overview', '(?:总体(?:工作)?(?:情况|概况)|概述|总体概述|基本情况|工作概述)(?:概述)?'],
    ['proactive', '(?:行政机关)?(?:政府信息)?主动公开(?:政府信息)?(?:工作)?(?:的)?(?:情况)?'],
    [
      'requests',
      '(?:行政机关)?(?:收到(?:和|并|及)?处理|受理|办理)?(?:政府信息)?(?:依)?(?:公开)?申请(?:公开)?(?:政府信息)?(?:的)?(?:处理)?情况',
    ],
    ['requests', '(?:行政机关)?收到(?:和|并|及|、)处理.{0,12}申请(?:的)?情况'],
    ['review', '.{0,24}(?:行政)?复议.{0,12}(?:诉讼)?(?:的)?情况'],
    ['problems', '.{0,14}(?:存在|主要).{0,6}(?:问题|不足|困难).{0,14}'],
    ['other', '(?:其他|其它)?(?:需要)?(?:报告|说明)的?(?:其他|其它)?(?:的)?(?:事项|情况|问题)(?:情况)?'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^${LATE.has(kind) ? LATE_NUMBER : NUMBER}${words}[::。]?$`, 'u')])

const LONGEST_HEADING = 45

/** Words that tell the three tables apart, wherever their heading went. */
const TABLES: readonly (readonly [SectionKind, RegExp])[] = [
  ['proactive', /规章|行政许可|行政处罚/u],
  ['requests', /本年新收|予以公开|结转下年/u],
  ['review', /结果维持|尚未审结|复议后起诉/u],
]

interface Start {
  readonly kind: SectionKind
  readonly heading: string
  readonly start: number
}

const isParagraph = (block: Document['blocks'][number]): block is Paragraph => block.kind === 'paragraph'

/**
 * The sections of a report. The tables anchor theirs: of several headings with the same words the last one before the
 * table counts, and a table without a heading begins its section itself. Sections follow each other to the end.
 */
export function readSections(document: Document): Section[] {
  const candidates = listCandidates(document)
  const tables = listTables(document)
  const starts: Start[] = []
  const first = tables[0]?.start ?? Number.POSITIVE_INFINITY
  const overview = candidates.find((c) => c.kind === 'overview' && c.start < first)
  if (overview) starts.push(overview)
  let after = overview?.start ?? -1
  for (const { kind, start } of tables) {
    const found = candidates.findLast((c) => c.kind === kind && c.start > after && c.start < start)
    starts.push(found ?? { kind, heading: '', start: leadIn(document, start, after) })
    after = start
  }
  return toSections([...starts, ...tail(document, candidates, tables)], document.text.length)
}

function listCandidates({ blocks, text }: Document): Start[] {
  return blocks.filter(isParagraph).flatMap((block) => {
    const line = plainLine(text.slice(block.start, block.end))
    if (line.length > LONGEST_HEADING) return []
    const found = HEADINGS.find(([, pattern]) => pattern.test(line))
    return found ? [{ kind: found[0], heading: text.slice(block.start, block.end).trim(), start: block.start }] : []
  })
}

/** The first block of each statutory table, in order. */
function listTables({ blocks }: Document): { kind: SectionKind; start: number; end: number }[] {
  const found = new Map<SectionKind, { kind: SectionKind; start: number; end: number }>()
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const words = tableWords(block)
    for (const [kind, pattern] of TABLES) {
      if (!pattern.test(words)) continue
      const known = found.get(kind)
      found.set(kind, { kind, start: known?.start ?? block.start, end: Math.max(known?.end ?? 0, block.end) })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

const tableWords = (table: Table): string =>
  plainLine(table.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join(''))

/** A sentence that only leads to its table (…情况如下表) opens the section where the heading is missing. */
function leadIn({ blocks, text }: Document, table: number, after: number): number {
  const before = blocks.findLast((block) => isParagraph(block) && block.end <= table && block.start > after)
  return before && /(?:下表|如下|见表)/u.test(text.slice(before.start, before.end)) && before.end - before.start < 80
    ? before.start
    : table
}

/** Problems and other matters: behind the tables where there are any. */
function tail(document: Document, candidates: readonly Start[], tables: readonly { end: number }[]): Start[] {
  const from = Math.max(-1, ...tables.map((table) => table.end))
  const problems = candidates.find((c) => c.kind === 'problems' && c.start >= from)
  const other = candidates.find((c) => c.kind === 'other' && c.start >= Math.max(from, problems?.start ?? -1))
  const next = document.blocks.find((block) => isParagraph(block) && block.start >= from)
  const implied =
    !problems && tables.length > 0 && next && next.start < (other?.start ?? 0)
      ? { kind: 'problems' as const, heading: '', start: next.start }
      : undefined
  return [problems ?? implied, other].filter((start): start is Start => start !== undefined)
}

function toSections(starts: readonly Start[], length: number): Section[] {
  const ordered = starts.toSorted((a, b) => a.start - b.start)
  const sections = ordered.map((section, i) => ({ ...section, end: ordered[i + 1]?.start ?? length }))
  const end = ordered[0]?.start ?? length
  return end > 0 ? [{ kind: 'preamble', heading: '', start: 0, end }, ...sections] : sections
}
