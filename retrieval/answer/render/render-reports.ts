import type { Answer, AnswerRow } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { groupBy } from '../../words/group-by.ts'
import { joinYears } from '../../words/join-years.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'
import { describeAgency } from './describe-agency.ts'

/** Agencies of one message; the rest is counted. */
const MOST = 40

const yearsOf = (rows: readonly AnswerRow[]): number[] =>
  [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b)

/** Years in order, three and more that follow upon each other as one range. */
const writeYears = (years: readonly number[]): string[] =>
  joinYears(years).flatMap(({ from, to }) => (to - from > 1 ? [`${from}–${to}`] : [...new Set([from, to])].map(String)))

/** Which reports there are, or are not: how many by year, then the years of each agency. */
function renderState(answer: Answer, state: 'report' | 'noReport'): Block[] {
  const { reports: words, comma, colon, more, yearOf } = getAnswerWords(answer.language)
  const rows = answer.rows.filter((row) => row.state === state)
  if (rows.length === 0) return []
  const agencies = [...groupBy(rows, ({ agency }) => agency ?? '')]
  const years = yearsOf(rows)
  const byYear = years.map((year) => words.ofYear(year, rows.filter((row) => row.year === year).length))
  const lines = agencies.slice(0, MOST).map(([agency, own]): Line => {
    const its = years.length > 1 ? `${colon}${writeYears(yearsOf(own)).join(comma)}` : ''
    return [plain(`· ${describeAgency(agency, answer.language)}${its}`)]
  })
  const head = state === 'report' ? words.there : words.missing
  const [only] = years
  const when = years.length === 1 && only !== undefined ? `${yearOf(only)} · ` : ''
  return [
    ...paragraph(
      [bold(`${when}${head(rows.length, agencies.length)}`)],
      ...(years.length > 1 ? [[plain(byYear.join(comma))]] : []),
    ),
    ...paragraph(...lines, ...(agencies.length > MOST ? [[plain(more(agencies.length - MOST))]] : [])),
  ]
}

/** Whether an answer is a list of reports rather than of values. */
export const listsReports = ({ kind, rows }: Answer): boolean =>
  kind === 'coverage' && rows.every(({ state }) => state === 'report' || state === 'noReport')

/** A list of reports by agency. */
export const renderReports = (answer: Answer): Block[] => [
  ...renderState(answer, 'report'),
  ...renderState(answer, 'noReport'),
]
