import type { Answer } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { type Block, bold, italic, paragraph, plain, textParagraph } from './block.ts'
import { renderFindings } from './render-findings.ts'
import { countQuotePages, quotesOfPage, renderQuotes } from './render-quotes.ts'
import { countRowPages, renderRows, rowsOfPage } from './render-rows.ts'
import { renderSourcesBelow } from './render-sources.ts'

/** Sources shown below an answer; all of them are behind the sources button. */
const SOURCES_SHOWN = 12

const hasContent = ({ rows, findings, quotes }: Answer): boolean => rows.length + findings.length + quotes.length > 0

/** Kinds of answers whose text says what no value or quote does: why there is no answer, what is meant, what can be asked. */
const SPOKEN: readonly Answer['kind'][] = ['refusal', 'clarify', 'help']

/** An answer in words alone, which the engine has put into its text; one that leads says it there. */
const isSpoken = ({ kind, lead }: Answer): boolean => lead === undefined && SPOKEN.includes(kind)

/** What an answer says in sentences of its own. */
const saidBy = (answer: Answer): string => (isSpoken(answer) ? answer.text : (answer.lead ?? []).join('\n'))

/** The answer in words, the first of them the answer itself. */
const renderLead = ({ lead = [] }: Answer): Block[] =>
  lead.flatMap((text, index) =>
    index === 0 ? paragraph(...text.split('\n').map((line) => [bold(line)])) : textParagraph(text),
  )

/** What belongs beside the values. */
const renderNotes = ({ notes }: Answer): Block[] =>
  paragraph(...notes.flatMap((note) => note.split('\n').map((line) => [plain(line)])))

/** An answer without values, findings and quotes. */
function renderSpoken(answer: Answer): Block[] {
  if (answer.lead) return [...renderLead(answer), ...answer.notes.flatMap(textParagraph)]
  return textParagraph(answer.text || getAnswerWords(answer.language).nothingFound)
}

/** The heart of an answer: its values, findings and quotations, or its text where that says more than they do; of a later page only what that shows. */
export function renderContent(answer: Answer, page = 0): Block[] {
  if (!hasContent(answer)) return renderSpoken(answer)
  if (page > 0) return renderLater(answer, page)
  return [
    ...renderLead(answer),
    ...(isSpoken(answer) && !answer.quotes.length ? textParagraph(answer.text) : []),
    ...(answer.lead ? [] : renderNotes(answer)),
    ...(answer.rows.length > 0 ? renderRows(answer) : []),
    ...(answer.findings.length > 0 ? renderFindings(answer) : []),
    ...renderQuotes(answer),
    ...(answer.lead ? renderNotes(answer) : []),
  ]
}

/** A later page: what the answer says first, then its values and quotations. */
function renderLater(answer: Answer, page: number): Block[] {
  return [
    ...renderLead({ ...answer, lead: answer.lead?.slice(0, 1) ?? [] }),
    ...(page < countRowPages(answer) ? renderRows(answer, page) : []),
    ...renderQuotes(answer, page),
  ]
}

/** Pages that an answer takes, at least one. */
export const countPages = (answer: Answer): number =>
  Math.max(answer.rows.length > 0 ? countRowPages(answer) : 1, countQuotePages(answer))

/** How the question was understood, and which of its words had no effect. */
export function renderReading(answer: Answer): Block[] {
  const { understood, ignored, unused: harmless, comma, colon } = getAnswerWords(answer.language)
  const isSaid = answer.ignored.every((word) => saidBy(answer).includes(word))
  const { unused = [] } = answer
  return paragraph(
    ...(answer.understood ? [[italic(`${understood}${colon}${answer.understood}`)]] : []),
    ...(answer.ignored.length > 0 && !isSaid ? [[plain(`${ignored}${colon}${answer.ignored.join(comma)}`)]] : []),
    ...(unused.length > 0 ? [[plain(`${harmless}${colon}${unused.join(comma)}`)]] : []),
  )
}

/** Whether the text of an answer lists its readings already. */
const listsOptions = (answer: Answer): boolean => answer.options.every(({ label }) => saidBy(answer).includes(label))

/** Whether what is on offer are questions as they would be asked: examples, and no readings of the one that was. */
const areExamples = ({ kind, options }: Answer): boolean =>
  (kind === 'refusal' || kind === 'help') && options.every(({ label, question }) => label === question)

/** What stands above the readings, examples or themes on offer. */
export function leadOptions(answer: Answer): string {
  const { chooseReading, examples, openTheme } = getAnswerWords(answer.language)
  return answer.kind === 'passages' ? openTheme : areExamples(answer) ? examples : chooseReading
}

/** The readings on offer, or the themes that can be opened, numbered from 1; none where the text has them. */
export function renderOptions(answer: Answer): Block[] {
  if (listsOptions(answer)) return []
  return renderNumbered(
    leadOptions(answer),
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
  return renderNumbered(
    askNext,
    answer.suggestions.map(({ question }) => question),
    answer.options.length + 1,
  )
}

/** Questions below a lead, numbered from `first` on; nothing where there are none. */
export const renderNumbered = (lead: string, choices: readonly string[], first: number): Block[] =>
  choices.length === 0
    ? []
    : paragraph([plain(lead)], ...choices.map((choice, index) => [plain(`${index + first}. ${choice}`)]))

/**
 * A page of an answer as a message: content, sources, and how the question was understood. Options are left to the medium.
 * @param sources the most that are named
 */
export const renderAnswer = (answer: Answer, page = 0, sources = SOURCES_SHOWN): Block[] => [
  ...renderContent(answer, page),
  ...renderSourcesBelow({ ...answer, rows: rowsOfPage(answer, page), quotes: quotesOfPage(answer, page) }, sources),
  ...renderReading(answer),
]
