import type { Answer, AnswerRow, Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { formatNumber, formatPercent } from '../render/format-number.ts'
import { describeUnit } from '../render/format-value.ts'
import type { Chart, ChartPoint, ChartSeries } from './chart.ts'
import { type Layout, layOutRows } from './lay-out-rows.ts'
import { joinNames, type Names, type Naming, nameRows } from './name-rows.ts'
import { type Selection, selectRows } from './select-rows.ts'

/** Places and files named below a chart. */
const MOST_NAMED = 3

/** Labels by key, in the order of the rows. */
const listLabels = (rows: readonly AnswerRow[], { key, label }: Naming): Map<string, string> => {
  const labels = new Map<string, string>()
  for (const row of rows) if (!labels.has(key(row))) labels.set(key(row), label(row))
  return labels
}

/** Every year from the first to the last, so that distances are true and a year without a report is a gap. */
function spanYears(years: readonly number[], messages: Messages): Map<string, string> {
  const first = years[0] ?? 0
  const span = Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, i) => first + i)
  return new Map(span.map((year) => [String(year), messages.yearOf(year)]))
}

function labelOf({ unit, aggregate }: AnswerRow, value: number): string {
  if (unit === 'ratio') return formatPercent(value, aggregate === 'change')
  return aggregate === 'difference' && value > 0 ? `+${formatNumber(value)}` : formatNumber(value)
}

function toPoint(row: AnswerRow | undefined, messages: Messages): ChartPoint {
  if (!row) return { value: null, label: messages.noValue, doubtful: false }
  const doubtful = row.findings.length > 0
  if (row.state !== 'number') return { value: null, label: messages.marks[row.state], doubtful }
  return row.value === null
    ? { value: null, label: messages.noValue, doubtful }
    : { value: row.value, label: labelOf(row, row.value), doubtful }
}

function toSeries(
  rows: readonly AnswerRow[],
  { category, series }: Layout,
  categories: readonly string[],
  messages: Messages,
): ChartSeries[] {
  return [...listLabels(rows, series)].map(([key, name]) => {
    const own = new Map(rows.filter((row) => series.key(row) === key).map((row) => [category.key(row), row]))
    return { name, points: categories.map((each) => toPoint(own.get(each), messages)) }
  })
}

/** The parts of a whole go from the largest to the smallest, gaps last; everything else keeps the answer's order. */
const inOrder = (rows: readonly AnswerRow[], kind: Chart['kind']): readonly AnswerRow[] =>
  kind === 'breakdown'
    ? [...rows].sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY))
    : rows

/** The first few names, the rest counted; empty where there are none. */
const nameSome = (names: readonly string[], messages: Messages): string =>
  [
    ...names.slice(0, MOST_NAMED),
    ...(names.length > MOST_NAMED ? [messages.more(names.length - MOST_NAMED)] : []),
  ].join(messages.comma)

/** The places of a chart without a number, in words. */
function describeGaps(
  categories: readonly string[],
  series: readonly ChartSeries[],
  { language }: Answer,
  messages: Messages,
): string[] {
  const places = series.flatMap(({ name, points }) =>
    points.flatMap((point, i) =>
      point.value === null
        ? [`${joinNames(language, series.length > 1 ? name : '', categories[i] ?? '')} ${point.label}`]
        : [],
    ),
  )
  return places.length > 0 ? [messages.files.gaps(nameSome(places, messages))] : []
}

/** What is the same in every value. */
function describeShared({ rows, agencies, codes, years }: Selection, names: Names, language: Language): string {
  const first = rows.find(({ value }) => value !== null)
  if (!first) return ''
  return joinNames(
    language,
    agencies.length === 1 ? names.agency.label(first) : '',
    years.length === 1 ? names.year.label(first) : '',
    codes.length === 1 ? names.figure.label(first) : '',
  )
}

function describeOrigin({ question, understood }: Answer, rows: readonly AnswerRow[], messages: Messages): string[] {
  const sources = rows.flatMap(({ source, sources: parts = [] }) => (source ? [source] : parts))
  const files = [...new Set(sources.map(({ file }) => file))]
  const { chartSource, askedFor } = messages.files
  return [
    ...(question ? [askedFor(question)] : []),
    ...(understood ? [`${messages.understood}${messages.colon}${understood}`] : []),
    chartSource(nameSome(files, messages)),
  ]
}

/** The chart of an answer; undefined where a chart would show nothing that the text does not. */
export function findChart(answer: Answer): Chart | undefined {
  const selection = selectRows(answer)
  if (!selection) return undefined
  const messages = getMessages(answer.language)
  const names = nameRows(selection.rows, answer.language)
  const layout = layOutRows(selection, names)
  const rows = inOrder(selection.rows, layout.kind)
  const all = layout.kind === 'trend' ? spanYears(selection.years, messages) : listLabels(rows, layout.category)
  const keys = [...all.keys()].slice(0, layout.mostCategories)
  const categories = keys.map((key) => all.get(key) ?? '')
  const every = toSeries(rows, layout, keys, messages)
  const series = every.slice(0, layout.mostSeries)
  const omitted = all.size - keys.length + (every.length - series.length) + selection.left
  const isDoubtful = series.some(({ points }) => points.some(({ doubtful }) => doubtful))
  const first = selection.rows.find(({ value }) => value !== null)
  const percent = first?.unit === 'ratio'
  return {
    kind: layout.kind,
    language: answer.language,
    title: describeShared(selection, names, answer.language) || answer.understood || answer.question,
    unit: first && !percent ? describeUnit({ ...first, value: 2 }, messages) : '',
    categories,
    series,
    percent,
    notes: [
      ...(omitted > 0 ? [messages.files.notDrawn(omitted)] : []),
      ...describeGaps(categories, series, answer, messages),
      ...(isDoubtful ? [messages.doubtful] : []),
      ...(answer.coverage ? [messages.coverage(answer.coverage.reports, answer.coverage.of)] : []),
    ],
    footer: describeOrigin(answer, selection.rows, messages),
  }
}
