import type { AnswerRow, Language } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, bold, paragraph, type TableBlock } from './block.ts'
import type { Entry } from './gather-entries.ts'
import { explainNames, findSharedUnit, markOf } from './render-table.ts'
import { explainMarks, type Field, flagOf, fullText, listVarying } from './write-out.ts'

/** Columns of values that a phone has room for. */
const MOST_COLUMNS = 4

/** The field whose values become columns, so that values of one agency or figure stand in one line. */
export interface Pivot {
  readonly across: Field
  readonly columns: readonly string[]
}

const distinct = (entries: readonly Entry[], { text }: Field): string[] => [
  ...new Set(entries.map(({ row }) => text(row))),
]

/**
 * How values of several figures are laid out: a few figures as columns, or a few years or agencies as columns of many
 * figures. Null where each line holds one value, or the values do not fit.
 */
export function findPivot(entries: readonly Entry[], fields: readonly Field[]): Pivot | null {
  const varying = listVarying(
    entries.map(({ row }) => row),
    fields,
  )
  const figure = varying.find(({ kind }) => kind === 'figure')
  const others = varying.filter(({ kind }) => kind !== 'figure')
  if (!figure || others.length === 0 || entries.some(({ changes }) => changes.length > 0)) return null
  const figures = distinct(entries, figure)
  const agency = others.find(({ kind }) => kind === 'agency')
  if (agency && others.length === 1 && entries.some(({ row }) => isContrast(row))) {
    const columns = distinct(entries, agency)
    return columns.length <= MOST_COLUMNS ? { across: agency, columns } : null
  }
  const [other] = others
  if (figures.length < MOST_COLUMNS && others.length === 1) return { across: figure, columns: figures }
  const columns = other && others.length === 1 ? distinct(entries, other) : []
  return other && columns.length > 0 && columns.length <= MOST_COLUMNS ? { across: other, columns } : null
}

/** What two agencies differ by: of neither, and a column of its own beside theirs. */
export const isContrast = ({ agency, aggregate }: AnswerRow): boolean => agency === null && aggregate === 'difference'

/** One line for everything but the field across, one column for each of its values. */
export function renderPivot(
  entries: readonly Entry[],
  fields: readonly Field[],
  pivot: Pivot,
  language: Language,
): Block[] {
  const words = getAnswerWords(language)
  const rows = entries.map(({ row }) => row)
  const down = listVarying(rows, fields).filter((field) => field !== pivot.across)
  const shared = fields.filter((field) => field !== pivot.across && !down.includes(field) && field.kind !== 'place')
  const heading = rows[0] ? shared.map((field) => fullText(field, rows[0] as AnswerRow)).filter(Boolean) : []
  const keyOf = (row: AnswerRow): string => down.map(({ text }) => text(row)).join('\n')
  const lines = [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key))
  const units = pivot.columns.map((column) =>
    findSharedUnit(
      rows.filter((row) => pivot.across.text(row) === column),
      words,
    ),
  )
  const table: TableBlock = {
    kind: 'table',
    columns: [
      ...down.map(({ header }) => ({ header, align: 'left' as const })),
      ...pivot.columns.map((column, i) => ({
        header: headOf(pivot, column, units[i], words),
        align: 'right' as const,
      })),
    ],
    rows: lines.map((line) => {
      // Where each line is a figure, its unit stands once at its head.
      const unit = pivot.across.kind === 'figure' ? undefined : findSharedUnit(line, words)
      return [
        ...down.map((field) => headLine(field, line[0] as AnswerRow, unit, words)),
        ...pivot.columns.map((column, i) => {
          const row = line.find((one) => pivot.across.text(one) === column)
          const hasUnit = unit !== undefined || (pivot.across.kind === 'figure' && units[i] !== undefined)
          return row ? `${markOf(row, words, hasUnit)}${flagOf(row)}` : ''
        }),
      ]
    }),
  }
  return [
    ...paragraph(...(heading.length > 0 ? [[bold(heading.join(' · '))]] : [])),
    table,
    ...explainMarks(rows, words),
    ...(fields.some(({ kind }) => kind === 'agency') ? explainNames(rows, language, words) : []),
  ]
}

/** What stands before a line: a figure with the unit that its cells have not. */
const headLine = (field: Field, row: AnswerRow, unit: string | undefined, words: AnswerWords): string =>
  field.kind === 'figure' && unit ? words.withUnit(field.text(row), unit) : field.text(row)

/** A figure with its unit, as its cells have none. */
function headOf({ across }: Pivot, column: string, unit: string | undefined, words: AnswerWords): string {
  if (across.kind === 'agency' && column === '') return words.aggregates.difference ?? ''
  return across.kind === 'figure' && unit ? words.withUnit(column, unit) : column
}
