import { type Block, cutQuote, type Line, type QuoteBlock, type Span } from '../../retrieval/answer/render/block.ts'
import { layoutTable, PHONE } from '../../retrieval/answer/render/layout-table.ts'
import { escapeHtml } from './escape-html.ts'
import { type HtmlSection, splitHtml } from './split-html.ts'

/** Tenths of an em that a phone of 360 points shows of monospaced text without breaking lines. */
const PHONE_WIDTH = 196

/** Telegram's limit for the text of one message, in UTF-16 units. */
export const MESSAGE_LIMIT = 4096

const TAGS = { bold: 'b', italic: 'i', code: 'code' } as const

/** Pieces that no message needs to break, so that a tag is never cut from its partner. */
const PIECE = 500

function writeSpan({ text, style }: Span): string[] {
  const characters = [...text]
  const pieces = Array.from({ length: Math.ceil(characters.length / PIECE) }, (_, index) =>
    escapeHtml(characters.slice(index * PIECE, (index + 1) * PIECE).join('')),
  )
  return style ? pieces.map((piece) => `<${TAGS[style]}>${piece}</${TAGS[style]}>`) : pieces
}

const writeLine = (line: Line): string[] => line.flatMap(writeSpan)

const writeTexts = (text: string): string[][] => text.split('\n').map((line) => writeSpan({ text: line }))

/** The lines of a quotation, with the words that answer in bold. */
function writeQuoted(block: QuoteBlock): string[][] {
  const { before, marked, behind } = cutQuote(block)
  const spans: Span[] = [{ text: before }, { text: marked, style: 'bold' }, { text: behind }]
  const lines: Span[][] = [[]]
  for (const { text, ...style } of spans)
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (line) lines.at(-1)?.push({ text: line, ...style })
    }
  return lines.map(writeLine)
}

function writeBlock(block: Block): HtmlSection {
  switch (block.kind) {
    case 'paragraph':
      return { open: '', close: '', lines: block.lines.map(writeLine) }
    case 'table':
      return { open: '<pre>', close: '</pre>', lines: layoutTable(block, PHONE_WIDTH, PHONE).flatMap(writeTexts) }
    case 'quote':
      return {
        open: '<blockquote>',
        close: '</blockquote>',
        lines: [...writeQuoted(block), writeLine([{ text: '— ' }, ...block.caption])],
      }
    case 'fold':
      return {
        open: '<blockquote expandable>',
        close: '</blockquote>',
        lines: [writeLine([{ text: block.title, style: 'bold' }]), ...block.lines.map(writeLine)],
      }
    case 'code':
      return {
        open: `<pre><code class="language-${escapeHtml(block.language)}">`,
        close: '</code></pre>',
        lines: writeTexts(block.text),
      }
  }
}

/** Blocks as messages in Telegram's HTML, each within `limit` UTF-16 units and with every tag closed. */
export const writeHtml = (blocks: readonly Block[], limit = MESSAGE_LIMIT): string[] =>
  splitHtml(blocks.map(writeBlock), limit)
