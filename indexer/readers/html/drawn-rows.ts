import type { Element } from 'domhandler'
import { parseFigure } from '../../form/parse-figure.ts'
import { parseStyle } from './style.ts'

/** How an element lays out what is in it as one row of a table. */
const ROW = /^(?:table-row|flex|inline-flex|grid)$/
const ROWS = /^table-(?:row|header|footer)-group$/
const FEWEST_ROWS = 3
const FEWEST_FIGURES = 3
const LONGEST_CELL = 80

const childrenOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => child.type === 'tag')

const displayOf = ({ attribs }: Element): string => parseStyle(attribs.style ?? '').get('display') ?? ''

const isRow = (element: Element): boolean =>
  (element.attribs.role === 'row' || ROW.test(displayOf(element))) && childrenOf(element).length > 1

const isGroup = (element: Element): boolean => element.attribs.role === 'rowgroup' || ROWS.test(displayOf(element))

/**
 * The rows of a table that a page draws with elements of no table (`role="row"`, `display: table-row`, flexible boxes), as
 * their cells; null where an element holds anything else, such as the columns of the page's layout.
 * @param textOf the text that a cell shows
 */
export function listDrawnRows(element: Element, textOf: (cell: Element) => string): Element[][] | null {
  const rows = childrenOf(element).flatMap((child) => (isGroup(child) ? childrenOf(child) : [child]))
  if (rows.length < FEWEST_ROWS || !rows.every(isRow)) return null
  const cells = rows.map(childrenOf)
  const texts = cells.flat().map(textOf)
  const figures = texts.filter((text) => parseFigure(text)?.state === 'number').length
  return figures >= FEWEST_FIGURES && texts.every((text) => text.length <= LONGEST_CELL) ? cells : null
}
