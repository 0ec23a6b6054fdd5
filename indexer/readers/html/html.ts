import type { Reader } from '../../document.ts'
import { refuse } from '../is-refusal.ts'
import { layDocument, type Node } from '../layout/lay-document.ts'
import { redrawTables } from '../layout/redraw-tables.ts'
import { decodeHtml } from './decode-html.ts'
import { findContent } from './find-content.ts'
import { readMarkup } from './markup.ts'
import { refuseMarkup, stripMarkup } from './markup-limits.ts'
import { isMhtml, unwrapMhtml } from './mhtml.ts'
import { CHROME_LINES, LONGEST_CHROME_LINE } from './page-chrome.ts'
import { listSheetRules } from './style-sheets.ts'

/** Reads a web page, also one saved as a single file: the content without the page's furniture, tables with their merged cells filled. */
export const readHtml: Reader = async (bytes) => {
  const page = isMhtml(bytes) ? unwrapMhtml(bytes) : bytes
  if (!page) return refuse('it is a web archive without a page in it')
  const { markup, sheets } = stripMarkup(decodeHtml(page))
  const refused = refuseMarkup(markup)
  if (refused) return refuse(refused)
  const nodes = readMarkup(markup, 'folded', { choose: findContent, rules: listSheetRules(sheets) })
  if (typeof nodes === 'string') return refuse(nodes)
  return redrawTables(layDocument(nodes.filter(isContent), 'html'))
}

function isContent(node: Node): boolean {
  if (node.kind !== 'text') return true
  const line = node.text.trim()
  return line.length > LONGEST_CHROME_LINE || !CHROME_LINES.some((pattern) => pattern.test(line))
}
