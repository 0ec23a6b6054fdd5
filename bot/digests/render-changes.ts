import { type Block, bold, type Line, paragraph, plain, textParagraph } from '../../retrieval/answer/render/block.ts'
import { describeAgency } from '../../retrieval/answer/render/describe-agency.ts'
import { describeFigure } from '../../retrieval/answer/render/describe-figure.ts'
import { formatValue } from '../../retrieval/answer/render/format-value.ts'
import type { AnswerRow, Language } from '../../retrieval/answer.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { Changes, KeptRow } from '../talk/answer-snapshot.ts'

/** Lines of one list; the rest is counted. */
const MOST = 30

const asRow = (row: KeptRow): AnswerRow => ({ ...row, source: null, findings: [] })

/** What a value is of: agency, year and figure. */
export function describePlace(row: KeptRow, language: Language): string {
  const messages = getMessages(language)
  const figure = describeFigure(asRow(row), language, messages.aggregates)
  const agency = row.agency === null ? '' : describeAgency(row.agency, language)
  return [agency, row.year === null ? '' : messages.yearOf(row.year), figure].filter(Boolean).join(' · ')
}

/** A value with its unit, or the mark of the state that it is in. */
export function describeValue(row: KeptRow, language: Language): string {
  const messages = getMessages(language)
  return row.state === 'number' ? formatValue(asRow(row), messages) : messages.marks[row.state]
}

/** A list under a title; what is too much is counted. Nothing where the list is empty. */
export function renderList(title: string, lines: readonly string[], language: Language): Block[] {
  if (lines.length === 0) return []
  const more = lines.length - MOST
  const shown: Line[] = lines.slice(0, MOST).map((line) => [plain(line)])
  return paragraph([bold(title)], ...shown, ...(more > 0 ? [[plain(getMessages(language).more(more))]] : []))
}

/** What differs from the answer before, as lists. */
export function renderChanges(changes: Changes, language: Language): Block[] {
  const { digest } = getDigestMessages(language)
  const { colon } = getMessages(language)
  if (changes.reread) return textParagraph(digest.reread(changes.reread.from, changes.reread.to))
  const { findings, quotes } = changes
  const place = (row: KeptRow): string => describePlace(row, language)
  const value = (row: KeptRow): string => describeValue(row, language)
  const told = (row: KeptRow): string => [place(row), value(row)].filter(Boolean).join(colon)
  return [
    ...renderList(
      digest.added,
      changes.added.map((row) => `＋ ${told(row)}`),
      language,
    ),
    ...renderList(
      digest.changed,
      changes.changed.map(({ from, to }) => `✎ ${place(to)}${colon}${value(from)} → ${value(to)}`),
      language,
    ),
    ...renderList(
      digest.gone,
      changes.gone.map((row) => `－ ${told(row)}`),
      language,
    ),
    ...renderList(
      digest.newFindings,
      findings.added.map((finding) => `⚠ ${finding}`),
      language,
    ),
    ...renderList(
      digest.goneFindings,
      findings.gone.map((finding) => `－ ${finding}`),
      language,
    ),
    ...(quotes.added > 0 ? textParagraph(digest.newQuotes(quotes.added)) : []),
    ...(quotes.gone > 0 ? textParagraph(digest.goneQuotes(quotes.gone)) : []),
    ...(changes.text ? textParagraph(digest.otherAnswer) : []),
  ]
}
