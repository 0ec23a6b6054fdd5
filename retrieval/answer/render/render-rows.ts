import { englishName } from '../../../db/names/english-names.ts'
import type { Answer, AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, bold, type Line, paragraph, plain, type TableBlock } from './block.ts'
import { describeAgency } from './describe-agency.ts'
import { describeFigure, isThemeCount } from './describe-figure.ts'
import { describeUnit, formatValue } from './format-value.ts'
import { listsReports, renderReports } from './render-reports.ts'

/** Up to this many rows are written out one by one, more make a table. */
const FEW = 3

/** Columns beside the values that a phone has room for. */
const MOST_COLUMNS = 2

/** Rows of one table; the rest is counted, and stands behind the sources button. */
const MOST = 60

interface Field {
  readonly header: string
  readonly text: (row: AnswerRow) => string
  /** The text outside of a table, where there is room for more. */
  readonly full?: (row: AnswerRow) => string
}

const fullText = ({ full, text }: Field, row: AnswerRow): string => (full ?? text)(row)

const fields = (answer: Answer, messages: AnswerWords): Field[] => [
  {
    header: messages.agency,
    text: (row) => row.agency ?? '',
    full: (row) => (row.agency === null ? '' : describeAgency(row.agency, answer.language)),
  },
  { header: messages.year, text: (row) => (row.year === null ? '' : messages.yearOf(row.year)) },
  {
    header: answer.rows.every(isThemeCount) ? messages.theme : messages.figure,
    text: (row) => describeFigure(row, answer.language, messages.aggregates),
  },
]

const flag = (row: AnswerRow): string => (row.findings.length > 0 ? ' ⚠' : '')

/** Values written out below the report that they are of. */
function writeOut(
  rows: readonly AnswerRow[],
  all: readonly Field[],
  messages: AnswerWords,
  valueIn: (row: AnswerRow) => string,
): Block[] {
  const written = rows.map((row) => {
    const [agency = '', year = '', figure = ''] = all.map((field) => fullText(field, row))
    const value: Line = [plain(figure ? `${figure}${messages.colon}` : ''), bold(valueIn(row) + flag(row))]
    return { head: [agency, year].filter(Boolean).join(' · '), value }
  })
  return [...new Set(written.map(({ head }) => head))].flatMap((head) =>
    paragraph(
      ...(head ? [[plain(head)]] : []),
      ...written.filter((each) => each.head === head).map(({ value }) => value),
    ),
  )
}

/** The unit of every number of a table, in the plural; undefined where they differ or have none. */
function findSharedUnit(rows: readonly AnswerRow[], messages: AnswerWords): string | undefined {
  const numbers = rows.filter(({ state, value }) => state === 'number' && value !== null)
  if (numbers.some(({ unit }) => unit === 'ratio')) return undefined
  const units = new Set(numbers.map((row) => describeUnit({ ...row, value: 0 }, messages)))
  const [unit] = units
  return units.size === 1 && unit ? unit : undefined
}

const countsAgencies = ({ aggregate, unit }: AnswerRow): boolean => aggregate === 'count' && unit === '家'

/** A value, without its unit where the head of the table says it. */
const markOf = (row: AnswerRow, messages: AnswerWords, hasUnit: boolean): string =>
  row.state === 'number' ? formatValue(hasUnit ? { ...row, unit: '' } : row, messages) : messages.marks[row.state]

/** Who the Chinese names of a table are: in English they have no room in it. */
function explainNames(rows: readonly AnswerRow[], language: Answer['language'], messages: AnswerWords): Block[] {
  if (language !== 'en') return []
  const names = [...new Set(rows.flatMap(({ agency }) => agency ?? []))]
  const lines = names.flatMap((name): Line[] => {
    const english = englishName(name)
    return english && english !== name ? [[plain(`${name}${messages.colon}${english}`)]] : []
  })
  return lines.length > 0 ? [{ kind: 'fold', title: messages.names, lines }] : []
}

/** What the marks of a table mean. */
function explainMarks(rows: readonly AnswerRow[], messages: AnswerWords): Block[] {
  const states = new Set(rows.flatMap(({ state }) => (state === 'number' ? [] : [state])))
  return paragraph(
    ...[...states].map((state) => [plain(`${messages.marks[state]}${messages.colon}${messages.states[state]}`)]),
  )
}

/** Fields that are not the same in every row. */
const listVarying = (rows: readonly AnswerRow[], all: readonly Field[]): Field[] =>
  all.filter((field) => new Set(rows.map(field.text)).size !== 1)

/** The values as a person can read them: a few in full, more as a table while a phone has room for its columns. */
function renderValues(rows: readonly AnswerRow[], answer: Answer): Block[] {
  const messages = getAnswerWords(answer.language)
  const all = fields(answer, messages)
  if (rows.length <= FEW) return writeOut(rows, all, messages, (row) => formatValue(row, messages))
  if (listVarying(rows, all).length <= MOST_COLUMNS) return renderTable(rows, all, answer.language)
  return [...writeOut(rows, all, messages, (row) => markOf(row, messages, false)), ...explainMarks(rows, messages)]
}

/** What is the same in every row is said once above the table; the rest are its columns. */
function renderTable(rows: readonly AnswerRow[], all: readonly Field[], language: Answer['language']): Block[] {
  const messages = getAnswerWords(language)
  const varying = listVarying(rows, all)
  const shared = all.filter((field) => !varying.includes(field))
  const first = rows[0]
  const heading = first ? shared.map((field) => fullText(field, first)).filter(Boolean) : []
  const unit = findSharedUnit(rows, messages)
  const isFlagged = rows.some((row) => flag(row) !== '')
  const [agency] = all
  const table: TableBlock = {
    kind: 'table',
    columns: [
      ...varying.map(({ header }) => ({ header, align: 'left' as const })),
      { header: rows.every(countsAgencies) ? messages.agencies : (unit ?? messages.value), align: 'right' },
      ...(isFlagged ? [{ header: '', align: 'left' as const }] : []),
    ],
    rows: rows.map((row) => [
      ...varying.map((field) => field.text(row)),
      markOf(row, messages, unit !== undefined),
      ...(isFlagged ? [flag(row).trim()] : []),
    ]),
  }
  return [
    ...paragraph(...(heading.length > 0 ? [[bold(heading.join(' · '))]] : [])),
    table,
    ...explainMarks(rows, messages),
    ...(agency && varying.includes(agency) ? explainNames(rows, language, messages) : []),
  ]
}

/**
 * The values of an answer: written out where they are few, else a table; then what is doubtful, and the coverage. Reports
 * are listed by agency.
 */
export function renderRows(answer: Answer): Block[] {
  if (answer.rows.length > FEW && listsReports(answer)) return renderReports(answer)
  const messages = getAnswerWords(answer.language)
  const shown = answer.rows.slice(0, MOST)
  const values = renderValues(shown, answer)
  const more = answer.rows.length - shown.length
  const told = answer.rows.every(isThemeCount) ? messages.stated : messages.coverage
  const notes: Line[] = [
    ...(more > 0 ? [[plain(messages.more(more))]] : []),
    ...(answer.rows.some((row) => row.findings.length > 0) ? [[plain(messages.doubtful)]] : []),
    ...(answer.coverage && answer.kind !== 'coverage' && answer.coverage.of > 1
      ? [[plain(told(answer.coverage.reports, answer.coverage.of))]]
      : []),
  ]
  return [...values, ...paragraph(...notes)]
}
