import { formatNumber, formatPercent } from '../../retrieval/answer/render/format-number.ts'
import { describeUnit } from '../../retrieval/answer/render/format-value.ts'
import { describeCoverage } from '../../retrieval/answer/render/render-rows.ts'
import type { Answer, AnswerRow, Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Messages } from '../messages/messages.ts'
import type { Chart, ChartPoint, ChartSeries } from './chart.ts'
import { type Layout, layOutRows } from './lay-out-rows.ts'
import { joinNames, type Names, type Naming, nameRows } from './name-rows.ts'
import { type Drawn, pickDrawn } from './pick-drawn.ts'
import { type Selection, selectRows } from './select-rows.ts'

/** Places and files named below a chart. */
const MOST_NAMED = 3

/** Labels by key. */
const listLabels = (rows: readonly AnswerRow[], { key, label }: Naming): Map<string, string> =>
  new Map(rows.map((row) => [key(row), label(row)]))

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

function toSeries({ rows, series, categories }: Drawn, layout: Layout, messages: Messages): ChartSeries[] {
  const labels = listLabels(rows, layout.series)
  return series.map((key) => {
    const own = rows.filter((row) => layout.series.key(row) === key)
    const byCategory = new Map(own.map((row) => [layout.category.key(row), row]))
    return { name: labels.get(key) ?? '', points: categories.map((each) => toPoint(byCategory.get(each), messages)) }
  })
}

/** Names of the categories. Years are named without rows too, because a trend has years without any. */
function nameCategories({ rows, categories }: Drawn, layout: Layout, messages: Messages): string[] {
  const labels = listLabels(rows, layout.category)
  return categories.map((key) => (layout.kind === 'trend' ? messages.yearOf(Number(key)) : (labels.get(key) ?? '')))
}

/** The first few names, the rest counted; empty where there are none. */
const nameSome = (names: readonly string[], messages: Messages): string =>
  [
    ...names.slice(0, MOST_NAMED),
    ...(names.length > MOST_NAMED ? [messages.more(names.length - MOST_NAMED)] : []),
  ].join(messages.comma)

/** The places of a chart without a number, in words: first those of which a report says something, then the absent. */
function describeGaps(
  categories: readonly string[],
  series: readonly ChartSeries[],
  { language }: Answer,
  messages: Messages,
): string[] {
  const gaps = series.flatMap(({ name, points }) =>
    points.flatMap(({ value, label }, i) => {
      const place = joinNames(language, series.length > 1 ? name : '', categories[i] ?? '')
      return value === null ? [{ text: `${place} ${label}`, isAbsent: label === messages.noValue }] : []
    }),
  )
  const places = gaps.sort((a, b) => Number(a.isAbsent) - Number(b.isAbsent)).map(({ text }) => text)
  return places.length > 0 ? [messages.files.gaps(nameSome(places, messages))] : []
}

/** What is the same in every value; empty where that is not even an agency or a figure. */
function describeShared({ rows, agencies, codes, years }: Selection, names: Names, language: Language): string {
  const first = rows.find(({ value }) => value !== null)
  if (!first || (agencies.length !== 1 && codes.length !== 1)) return ''
  return joinNames(
    language,
    agencies.length === 1 ? names.agency.label(first) : '',
    years.length === 1 ? names.year.label(first) : '',
    codes.length === 1 ? names.figure.label(first) : '',
  )
}

/** What was asked and understood, where the title does not say it, and the files of the values. */
function describeOrigin(
  { question, understood }: Answer,
  title: string,
  rows: readonly AnswerRow[],
  messages: Messages,
): string[] {
  const sources = rows.flatMap(({ source, sources: parts = [] }) => (source ? [source] : parts))
  const files = [...new Set(sources.map(({ file }) => file))]
  const { chartSource, askedFor } = messages.files
  return [
    ...(question ? [askedFor(question)] : []),
    ...(understood && understood !== title ? [`${messages.understood}${messages.colon}${understood}`] : []),
    chartSource(nameSome(files, messages)),
  ]
}

/** Whether there is a chart of an answer. Nothing is named for that, so it may be asked for every answer. */
export const hasChart = (answer: Answer): boolean => selectRows(answer) !== undefined

/** The chart of an answer; undefined where a chart would show nothing that the text does not. */
export function findChart(answer: Answer): Chart | undefined {
  const selection = selectRows(answer)
  if (!selection) return undefined
  const messages = getMessages(answer.language)
  const drawn = pickDrawn(selection, layOutRows(selection, nameRows([], answer.language)))
  const names = nameRows(drawn.rows, answer.language)
  const layout = layOutRows(selection, names)
  const categories = nameCategories(drawn, layout, messages)
  const series = toSeries(drawn, layout, messages)
  const isDoubtful = series.some(({ points }) => points.some(({ doubtful }) => doubtful))
  const first = selection.rows.find(({ value }) => value !== null)
  const percent = first?.unit === 'ratio'
  const title = describeShared(selection, names, answer.language) || answer.understood || answer.question
  return {
    kind: layout.kind,
    language: answer.language,
    title,
    unit: first && !percent ? describeUnit({ ...first, value: 2 }, messages) : '',
    categories,
    series,
    percent,
    notes: [
      ...(drawn.omitted > 0 ? [messages.files.notDrawn(drawn.omitted)] : []),
      ...describeGaps(categories, series, answer, messages),
      ...(isDoubtful ? [messages.doubtful] : []),
      ...describeCoverage(answer),
    ],
    footer: describeOrigin(answer, title, drawn.rows, messages),
  }
}
