import type { Document, Paragraph, Table } from '../document.ts'
import type { Section, SectionKind } from '../report.ts'
import { findLowNumber, HEADINGS, styleOf } from './heading-patterns.ts'
import { plainLine } from './plain-line.ts'

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
  const found = [...starts, ...tail(document, candidates, tables)]
  return toSections([...found, ...listUntabled(candidates, found)], document.text.length)
}

/** In the order of the form. */
const ORDER: readonly SectionKind[] = ['overview', 'proactive', 'requests', 'review', 'problems', 'other']

/**
 * Sections two to four that hold no table, as before the form of 2019 or where one was left out: their headings are numbered as
 * those of the sections around them, and stand where the order of the form has them. What is charged stands anywhere.
 */
function listUntabled(candidates: readonly Start[], found: readonly Start[]): Start[] {
  const styles = new Set(found.flatMap(({ heading }) => (heading ? [styleOf(plainLine(heading))] : [])))
  const isSection = ({ heading, start }: Start): boolean =>
    styles.has(styleOf(plainLine(heading))) && !found.some((other) => other.start === start)
  const fits = ({ kind, start }: Start): boolean => {
    const rank = ORDER.indexOf(kind)
    return found.every((other) => {
      const beside = ORDER.indexOf(other.kind)
      return beside === rank || (beside < rank ? other.start < start : other.start > start)
    })
  }
  const hasTables = found.some(({ kind }) => TABLED.has(kind))
  const known = new Set(found.map(({ kind }) => kind))
  return candidates.filter(
    (candidate) =>
      isSection(candidate) &&
      (TABLED.has(candidate.kind) ? !known.has(candidate.kind) && fits(candidate) : !hasTables) &&
      (candidate.kind !== 'overview' || !known.has('overview')),
  )
}

const TABLED: ReadonlySet<SectionKind> = new Set<SectionKind>(TABLES.map(([kind]) => kind))

function listCandidates({ blocks, text }: Document): Start[] {
  const lines = blocks.filter(isParagraph).flatMap((block) => {
    const line = plainLine(text.slice(block.start, block.end))
    return line.length > LONGEST_HEADING ? [] : [{ block, line }]
  })
  const number = findLowNumber(lines.map(({ line }) => line))
  return lines.flatMap(({ block, line }) => {
    const words = number ? line.replace(number, '') : line
    const found = HEADINGS.find(([, pattern]) => pattern.test(line) || pattern.test(words))
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
