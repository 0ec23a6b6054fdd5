import type { Answer, AnswerFinding } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { groupBy } from '../../words/group-by.ts'
import { type Block, bold, type Line, paragraph, plain } from './block.ts'
import { describeAgency } from './describe-agency.ts'
import { describeCode } from './describe-figure.ts'

/** Findings of one message; the rest is counted. */
const MOST = 40

/** Figures of a finding that are named; of more the message says enough. */
const MOST_NAMED = 3

/** What does not add up, report by report, with the figures that each finding touches. */
export function renderFindings(answer: Answer): Block[] {
  const messages = getAnswerWords(answer.language)
  const shown = answer.findings.slice(0, MOST)
  const line = ({ agency, year, severity, message, cells }: AnswerFinding): Line => {
    const names =
      cells.length > MOST_NAMED
        ? messages.cells(cells.length)
        : cells.map((code) => describeCode(code, answer.language)).join(messages.comma)
    const told = plain(`⚠ ${messages.severities[severity]}${messages.colon}${message}${names ? ' ' : ''}`)
    return names ? [told, { text: `[${names}]`, cites: { kind: 'cells', agency, year, codes: cells } }] : [told]
  }
  const head = ({ agency, year }: AnswerFinding): string =>
    `${describeAgency(agency, answer.language)} · ${messages.yearOf(year)}`
  const groups = [...groupBy(shown, ({ agency, year }) => `${agency} ${year}`).values()].flatMap((group) =>
    paragraph(
      group.slice(0, 1).map((first) => bold(head(first))),
      ...group.map(line),
    ),
  )
  const more = answer.findings.length - shown.length
  return [...groups, ...paragraph(...(more > 0 ? [[plain(messages.more(more))]] : []))]
}
