import { type Block, cutQuote, type Line, type QuoteBlock } from './block.ts'
import { layoutTable } from './layout-table.ts'

const writeLine = (line: Line): string => line.map(({ text }) => text).join('')

/** Signs around the words of a quotation that answer; reports do not use them. */
const MARKS = ['▸', '◂'] as const

function writeQuoted(block: QuoteBlock): string {
  const { before, marked, behind } = cutQuote(block)
  return marked ? `${before}${MARKS[0]}${marked}${MARKS[1]}${behind}` : block.text
}

function writeBlock(block: Block, width: number): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(writeLine).join('\n')
    case 'table':
      return layoutTable(block, width).join('\n')
    case 'quote':
      return `${writeQuoted(block).replace(/^/gm, '  │ ')}\n  — ${writeLine(block.caption)}`
    case 'fold':
      return [block.title, ...block.lines.map((line) => `  ${writeLine(line)}`)].join('\n')
    case 'code':
      return block.text.replace(/^/gm, '  ')
  }
}

// Everything that is not printable could steer a terminal: texts come from files of strangers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Blocks as plain text for a terminal, separated by blank lines.
 * @param width cells of the terminal
 */
export const writePlain = (blocks: readonly Block[], width = 80): string =>
  blocks
    .map((block) => writeBlock(block, width))
    .join('\n\n')
    .replace(CONTROLS, '')
