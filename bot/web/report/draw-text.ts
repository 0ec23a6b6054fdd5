import type { PrintedReport, Stretch } from '../../../db/lists/read-printed-report.ts'
import { foldWhitespace } from '../../../retrieval/words/fold-whitespace.ts'
import { html, type Markup, NOTHING } from '../markup.ts'

/** What is marked, and whether its first piece has been: only that one can be jumped to. */
export interface Marking {
  readonly stretch: Stretch | null
  isPlaced: boolean
}

/** Marks of a format before a heading or a list: number signs are no text of the report. */
const FORMAT_MARK = /^#{1,6}\s+/

/** A piece of the text, with what is cited of it marked. */
export function drawStretch(text: string, { start, end }: Stretch, marking: Marking): Markup {
  const { stretch } = marking
  const from = Math.max(start, stretch?.start ?? end)
  const to = Math.min(end, stretch?.end ?? start)
  if (from >= to) return html`${text.slice(start, end)}`
  return html`${text.slice(start, from)}${drawMark(html`${text.slice(from, to)}`, marking)}${text.slice(to, end)}`
}

/** Something that is cited; the first of it has the name that addresses jump to. */
export function drawMark(content: Markup, marking: Marking): Markup {
  const isFirst = !marking.isPlaced
  marking.isPlaced = true
  return isFirst ? html`<mark id="cited" tabindex="-1">${content}</mark>` : html`<mark>${content}</mark>`
}

/** A stretch of a report's narrative, line by line; the headings of its sections stand out. */
export function drawNarrative(report: PrintedReport, { start, end }: Stretch, marking: Marking): Markup[] {
  const pieces: Markup[] = []
  let at = start
  while (at < end) {
    const next = report.text.indexOf('\n', at)
    const lineEnd = next < 0 || next > end ? end : next
    pieces.push(drawLine(report, { start: at, end: lineEnd }, marking))
    at = lineEnd + 1
  }
  return pieces
}

function drawLine({ text, sections, title }: PrintedReport, line: Stretch, marking: Marking): Markup {
  const said = text.slice(line.start, line.end)
  if (said.trim() === '') return NOTHING
  const start = line.start + (FORMAT_MARK.exec(said)?.[0].length ?? 0)
  const words = foldWhitespace(text.slice(start, line.end))
  if (words === foldWhitespace(title)) return NOTHING
  const section = sections.find(
    ({ heading, start: at }) =>
      heading !== '' && at <= line.end && at >= line.start - heading.length - 8 && words === plainHeading(heading),
  )
  const content = drawStretch(text, { start, end: line.end }, marking)
  return section ? html`<h2 id="s-${section.kind}">${content}</h2>` : html`<p>${content}</p>`
}

/** A heading as a line shows it. */
export const plainHeading = (heading: string): string => foldWhitespace(heading.replace(FORMAT_MARK, ''))
