import type { Answer, AnswerRow } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { groupBy } from '../../words/group-by.ts'
import { joinYears } from '../../words/join-years.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'
import { describeAgency } from './describe-agency.ts'

/** Agencies of one page. */
const PER_PAGE = 40

const STATES = ['report', 'noReport'] as const
type State = (typeof STATES)[number]

const yearsOf = (rows: readonly AnswerRow[]): number[] =>
  [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b)

/** Years in order, three and more that follow upon each other as one range. */
const writeYears = (years: readonly number[]): string[] =>
  joinYears(years).flatMap(({ from, to }) => (to - from > 1 ? [`${from}–${to}`] : [...new Set([from, to])].map(String)))

/** Which reports there are, or are not: how many by year, then the years of each agency. */
function renderState(answer: Answer, state: State, page: number): Block[] {
  const { reports: words, comma, colon, placeOf, restOf, yearOf } = getAnswerWords(answer.language)
  const rows = answer.rows.filter((row) => row.state === state)
  const agencies = [...groupBy(rows, ({ agency }) => agency ?? '')]
  const [first, last] = [page * PER_PAGE, Math.min((page + 1) * PER_PAGE, agencies.length)]
  if (first >= agencies.length) return []
  const years = yearsOf(rows)
  const byYear = years.map((year) => words.ofYear(year, rows.filter((row) => row.year === year).length))
  const lines = agencies.slice(first, last).map(([agency, own]): Line => {
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
    ...paragraph(...lines),
    ...(agencies.length > PER_PAGE
      ? paragraph([plain(`${placeOf(first + 1, last, agencies.length)}${page === 0 ? restOf : ''}`)])
      : []),
  ]
}

/** Whether an answer is a list of reports rather than of values. */
export const listsReports = ({ kind, rows }: Answer): boolean =>
  kind === 'coverage' && rows.every(({ state }) => state === 'report' || state === 'noReport')

/** A page of a list of reports by agency; those that there are and those that are missing are paged side by side. */
export const renderReports = (answer: Answer, page: number): Block[] =>
  STATES.flatMap((state) => renderState(answer, state, page))

/** Pages that a list of reports takes. */
export function countReportPages({ rows }: Answer): number {
  const agencies = STATES.map((state) => new Set(rows.filter((row) => row.state === state).map(({ agency }) => agency)))
  return Math.max(...agencies.map(({ size }) => Math.ceil(size / PER_PAGE)))
}
