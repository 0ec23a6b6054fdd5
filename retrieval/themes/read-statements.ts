import type { StatementKind } from '../../db/archive/report-record.ts'
import { type Clause, NUMBERING, splitClauses, splitEnumeration, trimClause } from './split-clauses.ts'
import { findHeading, findLead, type Lead, type ProblemKind } from './statement-leads.ts'

/** A clause of section five that says something, and what: a problem, a measure, or what became of last year's problem. */
export interface RawStatement extends Clause {
  readonly kind: Extract<StatementKind, 'problem' | 'improvement' | 'rectification'>
}

/**
 * The statements of section five, in order. Headings and lead-ins say what follows: whatever stands under a heading of
 * problems is a problem, whatever its wording, and a measure never is.
 * @param paragraphs of the section, without its own heading; offsets point into `text`
 * @param year of the report: what is said of an earlier one is rectification
 * @param title of the section: one about last year's problems (五、上年问题的整改情况) lists no new ones
 */
export function readStatements(text: string, paragraphs: readonly Clause[], year: number, title = ''): RawStatement[] {
  const statements: RawStatement[] = []
  let kind: ProblemKind =
    findHeading(title.replace(NUMBERING, ''), year) === 'rectification' ? 'rectification' : 'problem'
  for (const paragraph of joinParagraphs(text, paragraphs, year)) {
    let opening: RawStatement | null = null
    for (const clause of splitClauses(text, paragraph.start, paragraph.end)) {
      const words = text.slice(clause.start, clause.end)
      const heading = findHeading(words, year)
      const lead: Lead = heading
        ? { kind: heading, own: heading, from: words.length, cut: 0 }
        : findLead(words, kind, year)
      const goesOn = opening !== null && !clause.isNumbered && lead.kind === kind && lead.from + lead.cut === 0
      kind = lead.kind
      if (goesOn) {
        statements[statements.length - 1] = { ...(statements.at(-1) as RawStatement), end: clause.end }
        opening = null
        continue
      }
      const said = readMembers(text, { start: clause.start + lead.from, end: clause.end - lead.cut }, lead.own)
      statements.push(...said)
      opening = clause.isNumbered && said.length === 1 && isTitle(words) ? (said[0] ?? null) : null
    }
  }
  return statements
}

/** 2.政策兑现信息不透明。 is the title of what the next sentence says of it. */
const isTitle = (words: string): boolean => words.length <= LONGEST_TITLE && !/[，,；;]/u.test(words)
const LONGEST_TITLE = 24

/** What a clause says: one thing, or as many problems as it enumerates. */
function readMembers(text: string, said: Clause, kind: ProblemKind): RawStatement[] {
  const members = kind === 'problem' ? splitEnumeration(text, said) : trimClause(text, said)
  return members
    .filter(({ start, end }) => (text.slice(start, end).match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST)
    .map((one) => ({ ...one, kind }))
}

/** Chinese characters that a statement has at least. */
const SHORTEST = 3

/** Paragraphs that the end of a page or a line cut in two are one: the first one ends openly, the next has no number. */
function joinParagraphs(text: string, paragraphs: readonly Clause[], year: number): Clause[] {
  const joined: Clause[] = []
  for (const paragraph of paragraphs.filter(({ start, end }) => !PAGE_MARK.test(text.slice(start, end)))) {
    const last = joined.at(-1)
    const before = last ? text.slice(last.start, last.end).trim() : ''
    const goesOn =
      last &&
      !CLOSED.test(before) &&
      !findHeading(before.replace(NUMBERING, ''), year) &&
      !NUMBERING.test(text.slice(paragraph.start, paragraph.end).trim())
    if (goesOn) joined[joined.length - 1] = { start: last.start, end: paragraph.end }
    else joined.push(paragraph)
  }
  return joined
}
const PAGE_MARK = /^[\s\f]*(?:[-—–―－]+\s*)?\d{1,3}(?:\s*[-—–―－]+)?\s*$/u
const CLOSED = /(?:[。！？!?；;：:]["”』」）)]*|<\/[a-z]+>)$/iu
