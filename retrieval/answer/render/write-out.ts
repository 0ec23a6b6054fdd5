import type { Answer, AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'
import { describeAgency, nameAgency } from './describe-agency.ts'
import { describeFigure, isThemeCount } from './describe-figure.ts'
import { formatPercent } from './format-number.ts'
import { formatValue } from './format-value.ts'
import type { Entry } from './gather-entries.ts'
import { nameGroup } from './name-group.ts'

/** Something by which values differ: a column of a table, a part of a heading. */
export interface Field {
  readonly kind: 'place' | 'agency' | 'year' | 'group' | 'figure'
  readonly header: string
  readonly text: (row: AnswerRow) => string
  /** The text outside of a table, where there is room for more. */
  readonly full?: (row: AnswerRow) => string
}

export const fullText = ({ full, text }: Field, row: AnswerRow): string => (full ?? text)(row)

const yearText = ({ year, span }: AnswerRow, words: AnswerWords): string => {
  if (year !== null) return words.yearOf(year)
  return span ? words.yearOf(span.from).replace(String(span.from), `${span.from}–${span.to}`) : ''
}

/** By what the values of an answer can differ: place, agency, groups, year and figure. */
export function fieldsOf(rows: readonly AnswerRow[], { language }: Answer, words: AnswerWords): readonly Field[] {
  const codes = new Set(rows.map(({ code }) => code))
  const isBeside = ({ agency, aggregate }: AnswerRow): boolean =>
    codes.size > 1 && agency === null && aggregate === 'difference'
  const dimensions = [...new Set(rows.flatMap(({ group }) => Object.keys(group ?? {})))].filter((one) => one !== 'year')
  return [
    ...(rows.some(({ place }) => place !== undefined)
      ? [
          {
            kind: 'place' as const,
            header: words.rank,
            text: ({ place }: AnswerRow) => (place === undefined ? '' : String(place)),
          },
        ]
      : []),
    {
      kind: 'agency',
      header: words.agency,
      text: ({ agency }) => (agency === null ? '' : nameAgency(agency, language)),
      full: ({ agency }) => (agency === null ? '' : describeAgency(agency, language)),
    },
    ...dimensions.map((dimension) => ({
      kind: 'group' as const,
      header: words.groups[dimension] ?? dimension,
      text: ({ group }: AnswerRow) => (group ? nameGroup(group, dimension, language, words) : ''),
    })),
    {
      kind: 'year',
      header: words.year,
      text: (row) =>
        row.year === null && row.group?.year != null ? words.yearOf(Number(row.group.year)) : yearText(row, words),
    },
    {
      kind: 'figure',
      header: rows.every(isThemeCount) ? words.theme : words.figure,
      // What two agencies differ by stands beside their values, under the same name.
      text: (row) => describeFigure(isBeside(row) ? { ...row, aggregate: null } : row, language, words.aggregates),
    },
  ]
}

/** Fields that are not the same in every row; a place alone tells nothing that the order does not. */
export const listVarying = (rows: readonly AnswerRow[], fields: readonly Field[]): readonly Field[] =>
  fields.filter(({ kind, text }) => kind !== 'place' && new Set(rows.map(text)).size !== 1)

/**
 * What the name of each figure says before that of its group: "denied: " before each ground. Null where a figure does not end with
 * the name of its group, or what stands before differs.
 */
export function findSharedStem(rows: readonly AnswerRow[], fields: readonly Field[]): string | null {
  const figure = fields.find(({ kind }) => kind === 'figure')
  const groups = fields.filter(({ kind }) => kind === 'group')
  const [group] = groups
  if (!figure || !group || groups.length > 1) return null
  const stems = rows.map((row) => {
    const [name, part] = [figure.text(row), group.text(row)]
    return part !== '' && name.endsWith(part) ? name.slice(0, -part.length) : null
  })
  return new Set(stems).size === 1 ? (stems[0] ?? null) : null
}

export const flagOf = ({ findings }: AnswerRow): string => (findings.length > 0 ? ' ⚠' : '')

/** Whether the two numbers of a value are a part and its whole, so that it has a share beside it. */
export const isPart = ({ parts, unit, aggregate, value, group }: AnswerRow): boolean =>
  parts !== undefined && unit !== 'ratio' && group != null && aggregate === 'sum' && parts.part === value

/** The share that a part of a breakdown has in its whole; empty for other values. */
export const shareOf = (row: AnswerRow): string =>
  isPart(row) && row.parts && row.parts.whole !== 0 ? formatPercent(row.parts.part / row.parts.whole) : ''

/** Changes behind the value that they belong to. */
export function changesOf({ changes }: Entry, words: AnswerWords): string {
  const [first] = changes
  return first
    ? words.since(
        changes.map((row) => formatValue(row, words)),
        first.span?.from ?? null,
      )
    : ''
}

/** Values written out below the report that they are of. `marks` names a state without explaining it. */
export function writeOut(
  entries: readonly Entry[],
  fields: readonly Field[],
  words: AnswerWords,
  states: 'full' | 'marks',
): Block[] {
  const written = entries.map((entry) => {
    const { row } = entry
    const head = fields.filter(({ kind }) => kind !== 'figure' && kind !== 'place').map((field) => fullText(field, row))
    const figure = fields.filter(({ kind }) => kind === 'figure').map((field) => fullText(field, row))[0]
    const share = shareOf(row)
    const value =
      states === 'marks' && row.state !== 'number' && row.atLeast === undefined
        ? words.marks[row.state]
        : formatValue(row, words)
    const line: Line = [
      plain(figure ? `${figure}${words.colon}` : ''),
      bold(`${share ? `${value}${words.comma}${share}` : value}${flagOf(row)}`),
      ...(entry.changes.length > 0 ? [plain(changesOf(entry, words))] : []),
    ]
    return { head: head.filter(Boolean).join(' · '), line }
  })
  const blocks = [...new Set(written.map(({ head }) => head))].flatMap((head) =>
    paragraph(
      ...(head ? [[plain(head)]] : []),
      ...written.filter((each) => each.head === head).map(({ line }) => line),
    ),
  )
  return states === 'marks'
    ? [
        ...blocks,
        ...explainMarks(
          entries.map(({ row }) => row),
          words,
        ),
      ]
    : blocks
}

/** Marks a ratio with nothing to divide by in a table. */
export const NO_DIVISOR = '—'

/** Whether a value is a ratio with nothing to divide by. */
export const hasNoDivisor = ({ unit, state }: AnswerRow): boolean => unit === 'ratio' && state === 'notApplicable'

/** What the marks of a table mean. */
export function explainMarks(rows: readonly AnswerRow[], words: AnswerWords): Block[] {
  const states = new Set(rows.flatMap((row) => (row.state === 'number' || hasNoDivisor(row) ? [] : [row.state])))
  return paragraph(
    ...[...states].map((state) => [plain(`${words.marks[state]}${words.colon}${words.states[state]}`)]),
    ...(rows.some(hasNoDivisor) ? [[plain(`${NO_DIVISOR}${words.colon}${words.noDivisor}`)]] : []),
  )
}
