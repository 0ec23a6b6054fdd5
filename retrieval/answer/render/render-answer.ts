import type { Answer } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, italic, paragraph, plain, textParagraph } from './block.ts'
import { renderFindings } from './render-findings.ts'
import { renderQuotes } from './render-quotes.ts'
import { renderRows } from './render-rows.ts'
import { renderSourcesBelow } from './render-sources.ts'

/** Sources shown below an answer; all of them are behind the sources button. */
const SOURCES_SHOWN = 12

const hasContent = ({ rows, findings, quotes }: Answer): boolean => rows.length + findings.length + quotes.length > 0

/** Kinds of answers whose text says what no value or quote does: why there is no answer, what is meant, what can be asked. */
const SPOKEN: readonly Answer['kind'][] = ['refusal', 'clarify', 'help']

/** The heart of an answer: its values, findings and quotations, or its text where that says more than they do. */
export function renderContent(answer: Answer): Block[] {
  if (!hasContent(answer)) return textParagraph(answer.text || getAnswerWords(answer.language).nothingFound)
  return [
    ...(SPOKEN.includes(answer.kind) && !answer.quotes.length ? textParagraph(answer.text) : []),
    ...answer.notes.flatMap((note) => textParagraph(note)),
    ...(answer.rows.length > 0 ? renderRows(answer) : []),
    ...(answer.findings.length > 0 ? renderFindings(answer) : []),
    ...renderQuotes(answer),
  ]
}

/** How the question was understood, and which of its words had no effect. */
export function renderReading(answer: Answer): Block[] {
  const { understood, ignored, comma, colon } = getAnswerWords(answer.language)
  const isSaid = SPOKEN.includes(answer.kind) && answer.ignored.every((word) => answer.text.includes(word))
  return paragraph(
    ...(answer.understood ? [[italic(`${understood}${colon}${answer.understood}`)]] : []),
    ...(answer.ignored.length > 0 && !isSaid ? [[plain(`${ignored}${colon}${answer.ignored.join(comma)}`)]] : []),
  )
}

/** Whether the text of an answer lists its readings already. */
const listsOptions = ({ text, options }: Answer): boolean => options.every(({ label }) => text.includes(label))

/** Whether what is on offer are questions as they would be asked: examples, and no readings of the one that was. */
const areExamples = ({ kind, options }: Answer): boolean =>
  kind === 'refusal' && options.every(({ label, question }) => label === question)

/** The readings on offer, or the themes that can be opened, numbered from 1; none where the text has them. */
export function renderOptions(answer: Answer): Block[] {
  const { chooseReading, examples, openTheme } = getAnswerWords(answer.language)
  if (listsOptions(answer)) return []
  return renderChoices(
    answer.kind === 'passages' ? openTheme : areExamples(answer) ? examples : chooseReading,
    answer.options.map(({ label }) => label),
    1,
  )
}

/** What stands above buttons of the readings: themes are in the table and on their buttons, and need no list as well. */
export function renderOptionsAbove(answer: Answer): Block[] {
  if (answer.kind !== 'passages' || !answer.options.length) return renderOptions(answer)
  return paragraph([plain(getAnswerWords(answer.language).openTheme)])
}

/** The next questions, numbered on from the readings. */
export function renderSuggestions(answer: Answer): Block[] {
  const { askNext } = getAnswerWords(answer.language)
  return renderChoices(
    askNext,
    answer.suggestions.map(({ question }) => question),
    answer.options.length + 1,
  )
}

const renderChoices = (lead: string, choices: readonly string[], first: number): Block[] =>
  choices.length === 0
    ? []
    : paragraph([plain(lead)], ...choices.map((choice, index) => [plain(`${index + first}. ${choice}`)]))

/** An answer as a message: content, sources, and how the question was understood. Options are left to the medium. */
export const renderAnswer = (answer: Answer): Block[] => [
  ...renderContent(answer),
  ...renderSourcesBelow(answer, SOURCES_SHOWN),
  ...renderReading(answer),
]
