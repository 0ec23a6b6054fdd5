import type { AnswerRow, Language } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, bold, type Line, paragraph, plain, type TableBlock } from './block.ts'
import { nameAgency } from './describe-agency.ts'
import { formatNumber } from './format-number.ts'
import { describeUnit, formatValue } from './format-value.ts'
import type { Entry } from './gather-entries.ts'
import {
  explainMarks,
  type Field,
  findSharedStem,
  flagOf,
  fullText,
  hasNoDivisor,
  isPart,
  listVarying,
  NO_DIVISOR,
  shareOf,
} from './write-out.ts'

/** Names that are told in both languages below a table. */
const MOST_NAMES = 10

/** The unit of every number of a table, in the plural; undefined where they differ or have none. */
export function findSharedUnit(rows: readonly AnswerRow[], words: AnswerWords): string | undefined {
  const numbers = rows.filter(({ state, value }) => state === 'number' && value !== null)
  if (numbers.some(({ unit }) => unit === 'ratio' || unit === 'percentagePoints' || unit === '万元')) return undefined
  const units = new Set(numbers.map((row) => describeUnit({ ...row, value: 0 }, words)))
  const [unit] = units
  return units.size === 1 && unit ? unit : undefined
}

const countsAgencies = ({ aggregate, unit }: AnswerRow): boolean => aggregate === 'count' && unit === '家'

/** A value, without its unit where the head of the table says it. */
export function markOf(row: AnswerRow, words: AnswerWords, hasUnit: boolean): string {
  if (row.state === 'number' || row.atLeast !== undefined)
    return formatValue(hasUnit ? { ...row, unit: '' } : row, words)
  return hasNoDivisor(row) ? NO_DIVISOR : words.marks[row.state]
}

/** Who the English names of a table are in Chinese: there is no room for both. */
export function explainNames(rows: readonly AnswerRow[], language: Language, words: AnswerWords): Block[] {
  if (language !== 'en') return []
  const names = [...new Set(rows.flatMap(({ agency }) => agency ?? []))]
  const lines = names.flatMap((name): Line[] => {
    const english = nameAgency(name, language)
    return english !== name ? [[plain(`${english}${words.colon}${name}`)]] : []
  })
  return lines.length > 0 && lines.length <= MOST_NAMES ? [{ kind: 'fold', title: words.names, lines }] : []
}

const withoutColon = (text: string): string => text.replace(/[：:]\s*$/u, '')

interface Column {
  readonly header: string
  readonly align: 'left' | 'right'
  readonly text: (entry: Entry, index: number) => string
}

/** What is the same in every row is said once above the table; the rest are its columns. */
export function renderTable(entries: readonly Entry[], fields: readonly Field[], language: Language): Block[] {
  const words = getAnswerWords(language)
  const rows = entries.map(({ row }) => row)
  // A figure that only repeats its group is no column: what stands before it is said once.
  const stem = findSharedStem(rows, fields)
  const varying = listVarying(rows, fields).filter(({ kind }) => stem === null || kind !== 'figure')
  const shared = fields.filter((field) => !varying.includes(field) && field.kind !== 'place')
  const first = rows[0]
  const heading = first
    ? shared
        .map((field) => (field.kind === 'figure' && stem !== null ? withoutColon(stem) : fullText(field, first)))
        .filter(Boolean)
    : []
  const unit = findSharedUnit(rows, words)
  const place = fields.find(({ kind }) => kind === 'place')
  const columns: Column[] = [
    ...(place ? [{ header: '', align: 'right' as const, text: ({ row }: Entry) => place.text(row) }] : []),
    ...varying.map((field) => ({
      header: field.header,
      align: 'left' as const,
      text: ({ row }: Entry) => field.text(row),
    })),
    {
      header: rows.every(countsAgencies) ? words.agencies : (unit ?? words.value),
      align: 'right',
      text: ({ row }) => markOf(row, words, unit !== undefined),
    },
    ...(rows.some(isPart)
      ? [{ header: words.share, align: 'right' as const, text: ({ row }: Entry) => shareOf(row) }]
      : []),
    ...(entries.some(({ changes }) => changes.length > 0)
      ? [
          {
            header: words.change,
            align: 'right' as const,
            text: ({ changes }: Entry) =>
              joinChanges(
                changes.map((row) => formatChange(row, words)),
                words,
              ),
          },
        ]
      : []),
    ...(rows.some((row) => flagOf(row) !== '')
      ? [{ header: '', align: 'left' as const, text: ({ row }: Entry) => flagOf(row).trim() }]
      : []),
  ]
  const table: TableBlock = {
    kind: 'table',
    columns: columns.map(({ header, align }) => ({ header, align })),
    rows: entries.map((entry, index) => columns.map(({ text }) => text(entry, index))),
  }
  return [
    ...paragraph(...(heading.length > 0 ? [[bold(heading.join(' · '))]] : [])),
    table,
    ...explainMarks(rows, words),
    ...(varying.some(({ kind }) => kind === 'agency') ? explainNames(rows, language, words) : []),
  ]
}

/** A difference with its relative size in brackets. */
const joinChanges = ([first = '', second]: readonly string[], words: AnswerWords): string =>
  second ? words.explained(first, second) : first

/** A change in a column of changes: its unit is that of the values, or told by itself. */
function formatChange(row: AnswerRow, words: AnswerWords): string {
  if (row.unit === 'ratio' || row.unit === 'percentagePoints') return formatValue(row, words)
  return `${(row.value ?? 0) > 0 ? '+' : ''}${formatNumber(row.value ?? 0)}`
}
