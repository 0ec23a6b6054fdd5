import { findFindingKind } from '../../db/form/findings-catalogue.ts'
import { englishName } from '../../db/names/english-names.ts'
import { describeCode, describeFigure } from '../../retrieval/answer/render/describe-figure.ts'
import { describeUnit } from '../../retrieval/answer/render/format-value.ts'
import type { Answer, AnswerRow, FigureSource } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Messages } from '../messages/messages.ts'

/** A share in 0…1. */
export interface Percent {
  readonly ratio: number
}

/** What a cell holds; null where there is no value, which is never a zero. */
export type Cell = string | number | Percent | null

/** A table as files hold it: a line of headers, and rows of as many cells. */
export interface ExportTable {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The parts of a derived value stand in one cell, one below the other. */
const LINE = '\n'

interface Column {
  readonly header: string
  readonly cell: (row: AnswerRow) => Cell
}

function listColumns({ language }: Answer, messages: Messages): Column[] {
  const { columns, number } = messages.files
  return [
    { header: messages.agency, cell: ({ agency }) => agency },
    ...(language === 'en' ? [{ header: columns.english, cell: toEnglish }] : []),
    { header: messages.year, cell: ({ year }) => year },
    { header: columns.code, cell: ({ code }) => code },
    { header: messages.figure, cell: (row) => describeFigure(row, language, messages.aggregates) },
    { header: messages.value, cell: numberOf },
    { header: columns.unit, cell: (row) => unitOf(row, messages) },
    { header: columns.state, cell: ({ state }) => (state === 'number' ? number : messages.marks[state]) },
    { header: columns.derived, cell: ({ aggregate }) => (aggregate ? messages.aggregates[aggregate] : null) },
    ...placeColumns(messages),
    { header: columns.findings, cell: ({ findings }) => join(findings.map((code) => titleOf(code, language))) },
  ]
}

const toEnglish = ({ agency }: AnswerRow): Cell => (agency === null ? null : englishName(agency))

const numberOf = ({ value, unit }: AnswerRow): Cell => (value !== null && unit === 'ratio' ? { ratio: value } : value)

/** Where the value is printed. */
const placeColumns = ({ files: { columns } }: Messages): Column[] => [
  { header: columns.file, cell: (row) => sole(sourcesOf(row).map(({ file }) => file)) },
  { header: columns.table, cell: (row) => sole(sourcesOf(row).map(({ table }) => table)) },
  { header: columns.row, cell: (row) => sole(sourcesOf(row).map((source) => source.row)) },
  { header: columns.column, cell: (row) => sole(sourcesOf(row).map(({ column }) => column)) },
]

const sourcesOf = ({ source, sources = [] }: AnswerRow): readonly FigureSource[] => (source ? [source] : sources)

const join = (texts: readonly string[]): Cell => (texts.length > 0 ? texts.join(LINE) : null)

/** What is the same for every part of a value once, else the parts one below the other. */
function sole<Part extends string | number>(parts: readonly Part[]): Cell {
  const [first, ...others] = new Set(parts)
  return others.length > 0 ? join(parts.map(String)) : (first ?? null)
}

const unitOf = (row: AnswerRow, messages: Messages): Cell =>
  row.unit === 'ratio' ? '%' : describeUnit({ ...row, value: 2 }, messages) || null

const titleOf = (code: string, language: Answer['language']): string => findFindingKind(code)?.title[language] ?? code

function tableOfFigures(answer: Answer, messages: Messages): ExportTable {
  const columns = listColumns(answer, messages)
  return {
    name: messages.files.sheets.figures,
    header: columns.map(({ header }) => header),
    rows: answer.rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

function tableOfQuotes({ quotes }: Answer, messages: Messages): ExportTable {
  const { columns, sheets } = messages.files
  return {
    name: sheets.quotes,
    header: [messages.agency, messages.year, columns.section, columns.text, columns.file, columns.start, columns.end],
    rows: quotes.map(({ agency, year, section, text, source }) => [
      ...[agency, year, messages.sections[section], text],
      ...[source.file, source.start, source.end],
    ]),
  }
}

function tableOfFindings({ findings, language }: Answer, messages: Messages): ExportTable {
  const { columns, sheets } = messages.files
  return {
    name: sheets.findings,
    header: [messages.agency, messages.year, columns.code, columns.severity, columns.message, messages.figure],
    rows: findings.map(({ agency, year, code, severity, message, cells }) => [
      ...[agency, year, code, messages.severities[severity], message],
      join(cells.map((cell) => describeCode(cell, language))),
    ]),
  }
}

/** Whether an answer holds anything that is a table. */
export const hasTable = ({ rows, quotes, findings }: Answer): boolean =>
  rows.length + quotes.length + findings.length > 0

/** Everything that an answer holds as tables: its figures, quotes and findings, each where it has some. */
export function listTables(answer: Answer): ExportTable[] {
  const messages = getMessages(answer.language)
  return [tableOfFigures(answer, messages), tableOfQuotes(answer, messages), tableOfFindings(answer, messages)].filter(
    ({ rows }) => rows.length > 0,
  )
}
