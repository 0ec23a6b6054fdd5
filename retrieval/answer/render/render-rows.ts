import { findFindingKind } from '../../../db/form/findings-catalogue.ts'
import type { Answer, AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { groupBy } from '../../words/group-by.ts'
import { type Block, type Line, paragraph, plain } from './block.ts'
import { isThemeCount } from './describe-figure.ts'
import { type Entry, gatherEntries, isToldByLead } from './gather-entries.ts'
import { nameRow } from './name-group.ts'
import { findPivot, type Pivot, renderPivot } from './render-pivot.ts'
import { countReportPages, listsReports, renderReports } from './render-reports.ts'
import { renderTable } from './render-table.ts'
import { type Field, fieldsOf, findSharedStem, listVarying, writeOut } from './write-out.ts'

/** Up to this many values are written out one by one, more make a table. */
const FEW = 3

/** Columns beside the values that a phone has room for. */
const MOST_COLUMNS = 2

/** Lines of a table on one page, and values of one that are written out, which take more room: a message holds either. */
const [LINES, WRITTEN] = [30, 18]

/** Reports named in one line. */
const MOST_NAMED = 8

/** Reports without a number stand among the others up to here; more of them are one line. */
const MOST_STATES = 3

/** Rows that hold a number, and those that are better told in a line by their state. */
function partStates(rows: readonly AnswerRow[]): {
  readonly shown: readonly AnswerRow[]
  readonly told: readonly AnswerRow[]
} {
  const without = rows.filter(({ state }) => state !== 'number' && state !== 'report')
  const many = without.filter(({ state }) => without.filter((row) => row.state === state).length > MOST_STATES)
  return without.length < rows.length
    ? { shown: rows.filter((row) => !many.includes(row)), told: many }
    : { shown: rows, told: [] }
}

/** Reports without a number, one line for each state. */
function tellStates(rows: readonly AnswerRow[], answer: Answer, words: AnswerWords): Block[] {
  const kinds = new Map<string, AnswerRow[]>()
  for (const row of rows) {
    const kind =
      row.unit === 'ratio' && row.state === 'notApplicable' ? words.noDivisor : words.states[row.state as 'blank']
    kinds.set(kind, [...(kinds.get(kind) ?? []), row])
  }
  const lines = [...kinds].map(([kind, members]): Line => {
    const names = [...new Set(members.map((row) => nameRow(row, answer.language, words)))]
    return [plain(words.stateOf(kind, names.slice(0, MOST_NAMED).join(words.comma), names.length, MOST_NAMED))]
  })
  return paragraph(...lines)
}

/** How values are shown: written out, as a table, or as one whose columns are figures, years or agencies. */
interface Layout {
  readonly fields: readonly Field[]
  readonly look: 'full' | 'table' | 'marks' | Pivot
  /** What must not be parted: a value with its changes, or all values of one line. */
  readonly lines: readonly (readonly Entry[])[]
  /** Lines of one page. */
  readonly perPage: number
}

/** How a person can read the values: a few in full, more as a table while a phone has room for its columns. */
function layOut(rows: readonly AnswerRow[], answer: Answer, words: AnswerWords): Layout {
  const entries = gatherEntries(rows)
  const fields = fieldsOf(rows, answer, words)
  const isRanked = entries.length > 1 && fields.some(({ kind }) => kind === 'place')
  const lines = entries.map((entry) => [entry])
  // A course of years is read down a column, and so are its changes.
  const isCourse = entries.length === FEW && entries.some(({ changes }) => changes.length > 0)
  const isBreakdown =
    entries.length > 1 &&
    findSharedStem(
      entries.map(({ row }) => row),
      fields,
    ) !== null
  if (entries.length <= FEW && !isRanked && !isCourse && !isBreakdown)
    return { fields, look: 'full', lines, perPage: FEW }
  const pivot = isBreakdown ? null : findPivot(entries, fields)
  if (pivot) return { fields, look: pivot, lines: gatherLines(entries, fields, pivot), perPage: LINES }
  const values = entries.map(({ row }) => row)
  return listVarying(values, fields).length <= MOST_COLUMNS
    ? { fields, look: 'table', lines, perPage: LINES }
    : { fields, look: 'marks', lines, perPage: WRITTEN }
}

/** The values that differ in nothing but what stands across, in the order of their first. */
function gatherLines(entries: readonly Entry[], fields: readonly Field[], { across }: Pivot): Entry[][] {
  const down = fields.filter((field) => field !== across && field.kind !== 'place')
  return [...groupBy(entries, ({ row }) => down.map(({ text }) => text(row)).join('\n')).values()]
}

/** One page of the values. */
function renderValues(
  { fields, look, lines, perPage }: Layout,
  page: number,
  answer: Answer,
  words: AnswerWords,
): Block[] {
  const entries = lines.slice(page * perPage, (page + 1) * perPage).flat()
  if (look === 'full' || look === 'marks') return writeOut(entries, fields, words, look)
  return look === 'table'
    ? renderTable(entries, fields, answer.language)
    : renderPivot(entries, fields, look, answer.language)
}

const holdsNumber = ({ state }: AnswerRow): boolean => state === 'number'

/** Of how many of the reports asked about the answer tells: those that hold a number, or name problems or improvements; none where that is not known. */
export function describeCoverage({ rows, coverage, language }: Answer): string[] {
  const words = getAnswerWords(language)
  const covers = rows.length > 0 && rows.every(isThemeCount) ? words.stated : words.coverage
  return coverage ? [covers(coverage.reports, coverage.of)] : []
}

/** What is wrong with the figures that carry a flag, each kind once. */
function explainFlags({ rows, language }: Answer, words: AnswerWords): Line[] {
  const codes = [...new Set(rows.flatMap(({ findings }) => findings))]
  const titles = codes.map((code) => findFindingKind(code)?.title[language] ?? code)
  return codes.length > 0 ? [[plain(words.flagged(titles.join(words.comma)))]] : []
}

/** Which of the lines a page shows, where there are several pages; the first one says how to come to the rest. */
function tellPlace({ lines, perPage }: Layout, page: number, words: AnswerWords): Line[] {
  if (lines.length <= perPage) return []
  const place = words.placeOf(page * perPage + 1, Math.min((page + 1) * perPage, lines.length), lines.length)
  return [[plain(page === 0 ? `${place}${words.restOf}` : place)]]
}

/** The values that the lead has not told: those that are shown, laid out, and those that are told by their state. */
function readRows(answer: Answer): { readonly layout: Layout; readonly told: readonly AnswerRow[] } {
  const rows = answer.lead?.length ? answer.rows.filter((row) => !isToldByLead(row)) : answer.rows
  const { shown, told } = partStates(rows)
  return { layout: layOut(shown, answer, getAnswerWords(answer.language)), told }
}

const isReportList = (answer: Answer): boolean => answer.rows.length > FEW && listsReports(answer)

/** Pages that the values of an answer take, at least one. */
export function countRowPages(answer: Answer): number {
  if (isReportList(answer)) return countReportPages(answer)
  const { lines, perPage } = readRows(answer).layout
  return Math.max(1, Math.ceil(lines.length / perPage))
}

/** The values that one page shows, whose sources stand below it. */
export function rowsOfPage(answer: Answer, page: number): readonly AnswerRow[] {
  if (countRowPages(answer) === 1) return page === 0 ? answer.rows : []
  if (isReportList(answer)) return []
  const { lines, perPage } = readRows(answer).layout
  return lines
    .slice(page * perPage, (page + 1) * perPage)
    .flatMap((line) => line.flatMap(({ row, changes }) => [row, ...changes]))
}

/**
 * A page of the values of an answer that its lead has not told: written out where they are few, else a table; then what is
 * doubtful, and the coverage. Reports are listed by agency. Pages count from 0.
 */
export function renderRows(answer: Answer, page = 0): Block[] {
  if (isReportList(answer)) return renderReports(answer, page)
  const words = getAnswerWords(answer.language)
  const { layout, told } = readRows(answer)
  const { coverage } = answer
  const notes: Line[] = [
    ...tellPlace(layout, page, words),
    ...explainFlags(answer, words),
    ...(coverage && answer.kind !== 'coverage' && coverage.of > 1 && answer.rows.some(holdsNumber)
      ? describeCoverage(answer).map((text) => [plain(text)])
      : []),
  ]
  return [
    ...(layout.lines.length > 0 ? renderValues(layout, page, answer, words) : []),
    ...(page === 0 ? tellStates(told, answer, words) : []),
    ...paragraph(...notes),
  ]
}
