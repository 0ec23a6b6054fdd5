import { findFindingKind } from '../../../db/form/findings-catalogue.ts'
import type { Answer, AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, type Line, paragraph, plain } from './block.ts'
import { isThemeCount } from './describe-figure.ts'
import { gatherEntries, isToldByLead } from './gather-entries.ts'
import { nameRow } from './name-group.ts'
import { findPivot, renderPivot } from './render-pivot.ts'
import { listsReports, renderReports } from './render-reports.ts'
import { renderTable } from './render-table.ts'
import { fieldsOf, listVarying, writeOut } from './write-out.ts'

/** Up to this many values are written out one by one, more make a table. */
const FEW = 3

/** Columns beside the values that a phone has room for. */
const MOST_COLUMNS = 2

/** Rows of one message; the rest is counted, and stands in the exports. */
const MOST = 30

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

/** The values as a person can read them: a few in full, more as a table while a phone has room for its columns. */
function renderValues(rows: readonly AnswerRow[], answer: Answer, words: AnswerWords): Block[] {
  const entries = gatherEntries(rows)
  const fields = fieldsOf(rows, answer, words)
  const isRanked = entries.length > 1 && fields.some(({ kind }) => kind === 'place')
  if (entries.length <= FEW && !isRanked) return writeOut(entries, fields, words, 'full')
  const pivot = findPivot(entries, fields)
  if (pivot) return renderPivot(entries, fields, pivot, answer.language)
  return listVarying(rows, fields).length <= MOST_COLUMNS
    ? renderTable(entries, fields, answer.language)
    : writeOut(entries, fields, words, 'marks')
}

/** Values that one line of the table holds. */
function countAcross(rows: readonly AnswerRow[], answer: Answer, words: AnswerWords): number {
  const entries = gatherEntries(rows)
  return entries.length > FEW ? (findPivot(entries, fieldsOf(rows, answer, words))?.columns.length ?? 1) : 1
}

const holdsNumber = ({ state }: AnswerRow): boolean => state === 'number'

/** Of how many of the reports asked about the answer tells: those that hold a number, or make such statements; none where that is not known. */
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

/**
 * The values of an answer that its lead has not told: written out where they are few, else a table; then what is
 * doubtful, and the coverage. Reports are listed by agency.
 */
export function renderRows(answer: Answer): Block[] {
  if (answer.rows.length > FEW && listsReports(answer)) return renderReports(answer)
  const words = getAnswerWords(answer.language)
  const rows = answer.lead?.length ? answer.rows.filter((row) => !isToldByLead(row)) : answer.rows
  const { shown, told } = partStates(rows)
  const first = shown.slice(0, MOST * countAcross(shown, answer, words))
  const more = shown.length - first.length
  const { coverage } = answer
  const notes: Line[] = [
    ...(more > 0 ? [[plain(words.more(more))]] : []),
    ...explainFlags(answer, words),
    ...(coverage && answer.kind !== 'coverage' && coverage.of > 1 && answer.rows.some(holdsNumber)
      ? describeCoverage(answer).map((text) => [plain(text)])
      : []),
  ]
  return [
    ...(first.length > 0 ? renderValues(first, answer, words) : []),
    ...tellStates(told, answer, words),
    ...paragraph(...notes),
  ]
}
