import type { Answer, AnswerRow } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'
import { describeAgency } from './describe-agency.ts'

/** Agencies of one message; the rest is counted. */
const MOST = 40

const yearsOf = (rows: readonly AnswerRow[]): number[] =>
  [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b)

function groupByAgency(rows: readonly AnswerRow[]): [agency: string, rows: AnswerRow[]][] {
  const groups = new Map<string, AnswerRow[]>()
  for (const row of rows) groups.set(row.agency ?? '', [...(groups.get(row.agency ?? '') ?? []), row])
  return [...groups]
}

/** Which reports there are, or are not: how many by year, then the years of each agency. */
function renderState(answer: Answer, state: 'report' | 'noReport'): Block[] {
  const { reports: words, comma, colon, more } = getMessages(answer.language)
  const rows = answer.rows.filter((row) => row.state === state)
  if (rows.length === 0) return []
  const agencies = groupByAgency(rows)
  const years = yearsOf(rows)
  const byYear = years.map((year) => words.ofYear(year, rows.filter((row) => row.year === year).length))
  const lines = agencies.slice(0, MOST).map(([agency, own]): Line => {
    return [plain(`${describeAgency(agency, answer.language)}${colon}${yearsOf(own).join(comma)}`)]
  })
  const head = state === 'report' ? words.there : words.missing
  return paragraph(
    [bold(head(rows.length, agencies.length))],
    ...(years.length > 1 ? [[plain(byYear.join(' · '))]] : []),
    ...lines,
    ...(agencies.length > MOST ? [[plain(more(agencies.length - MOST))]] : []),
  )
}

/** Whether an answer is a list of reports rather than of values. */
export const listsReports = ({ kind, rows }: Answer): boolean =>
  kind === 'coverage' && rows.every(({ state }) => state === 'report' || state === 'noReport')

/** A list of reports by agency. */
export const renderReports = (answer: Answer): Block[] => [
  ...renderState(answer, 'report'),
  ...renderState(answer, 'noReport'),
]
