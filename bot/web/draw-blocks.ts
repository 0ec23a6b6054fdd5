import {
  type Block,
  type Citation,
  cutQuote,
  type Line,
  type QuoteBlock,
  type Span,
  type TableBlock,
} from '../../retrieval/answer/render/block.ts'
import { html, type Markup, NOTHING } from './markup.ts'

/** Where what a piece cites can be seen; null where it cannot. */
export type FindLink = (cites: Citation) => string | null

/** How blocks are drawn. */
export interface DrawnBlocks {
  readonly link: FindLink
  /** What a screen reader calls a table that scrolls sideways. */
  readonly scroll: string
}

/** The renderers' blocks as HTML. Reports are quoted in Chinese whatever the language of the page. */
export const drawBlocks = (blocks: readonly Block[], how: DrawnBlocks): Markup[] =>
  blocks.map((block) => drawBlock(block, how))

function drawBlock(block: Block, how: DrawnBlocks): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${drawLines(block.lines, how)}</p>`
    case 'table':
      return drawTable(block, how)
    case 'quote':
      return html`<figure class="quote"><blockquote lang="zh-CN">${drawQuoted(block)}</blockquote><figcaption>${drawLine(block.caption, how)}</figcaption></figure>`
    case 'fold':
      return html`<details class="fold"><summary>${block.title}</summary><ul>${block.lines.map((line) => html`<li>${drawLine(line, how)}</li>`)}</ul></details>`
    case 'code':
      return html`<pre class="code" tabindex="0"><code>${block.text}</code></pre>`
  }
}

function drawQuoted(block: QuoteBlock): Markup {
  const { before, marked, behind } = cutQuote(block)
  return html`${before}${marked ? html`<mark>${marked}</mark>` : NOTHING}${behind}`
}

const drawLines = (lines: readonly Line[], how: DrawnBlocks): Markup[] =>
  lines.map((line, i) => html`${i > 0 ? html`<br>` : NOTHING}${drawLine(line, how)}`)

const drawLine = (line: Line, how: DrawnBlocks): Markup[] => line.map((span) => drawSpan(span, how))

function drawSpan({ text, style, cites }: Span, { link }: DrawnBlocks): Markup {
  const href = cites ? link(cites) : null
  if (href) return html`<a href="${href}">${text}</a>`
  if (style === 'bold') return html`<strong>${text}</strong>`
  if (style === 'italic') return html`<em>${text}</em>`
  return style === 'code' ? html`<code>${text}</code>` : html`${text}`
}

/** A place in a ranking has a column without a header, which is as narrow as its numbers; the row is of what stands behind it. */
const isPlaces = ({ columns }: TableBlock): boolean => columns[0]?.header === '' && columns[0].align === 'right'

function drawTable(table: TableBlock, { scroll }: DrawnBlocks): Markup {
  const { columns, rows } = table
  const head = isPlaces(table) ? 1 : 0
  const mayBreak = columns.slice(head).filter(({ align }) => align === 'right').length === 1
  const cell = (text: string, i: number): Markup => {
    if (i === head) return html`<th scope="row">${text}</th>`
    return html`<td class="${i < head ? 'place' : (columns[i]?.align ?? 'left')}">${mayBreak ? drawValue(text) : text}</td>`
  }
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${scroll}"><table>
<thead><tr>${columns.map(({ header, align }) => (header === '' ? html`<td></td>` : html`<th scope="col" class="${align}">${header}</th>`))}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>
</table></div>`
}

/** A value may break before what stands in brackets behind it, and nowhere else; where several stand side by side the table scrolls, so that its lines stay low. */
function drawValue(text: string): Markup {
  const { value, aside } = /^(?<value>[^（(]+)(?<aside>[（(].*)$/u.exec(text)?.groups ?? {}
  return value && aside ? html`<span>${value}</span><wbr><span>${aside}</span>` : html`${text}`
}
