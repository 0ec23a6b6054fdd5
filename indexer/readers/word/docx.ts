import { convertToHtml, images } from 'mammoth'
import type { Reader } from '../../document.ts'
import { readMarkup } from '../html/markup.ts'
import { refuse } from '../is-refusal.ts'
import { layDocument, type Node } from '../layout/lay-document.ts'
import { redrawTables } from '../layout/redraw-tables.ts'
import { LARGEST, refusePackage } from './check-package.ts'
import { showPackage } from './show-package.ts'

/** Beside the styles that mammoth knows: heading styles under the names that Chinese editions of Word write. */
const STYLES = [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`)
/** Arrow that mammoth puts behind a footnote, as a link back to its place. */
const BACK = /\s*↑\s*$/u

/**
 * Reads a Word document, what is seen of it: paragraphs, headings by style, tables with merged cells, footnotes at the end. Tracked
 * changes count as accepted.
 */
export const readDocx: Reader = async (bytes) => {
  const refused = refusePackage(bytes)
  if (refused) return refuse(refused)
  const { value } = await convertToHtml(
    { buffer: showPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), LARGEST) },
    { styleMap: STYLES, convertImage: images.imgElement(async () => ({ src: '' })) },
  )
  const nodes = readMarkup(value, 'kept')
  if (typeof nodes === 'string') return refuse(nodes)
  return redrawTables(layDocument(nodes.map(dropBackLink), 'docx'))
}

const dropBackLink = (node: Node): Node =>
  node.kind === 'text' ? { ...node, text: node.text.replace(BACK, '') } : node
