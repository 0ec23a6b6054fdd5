import type { Block, Cell, Document, Paragraph, Row, Table } from '../../document.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { HEADINGS, styleOf } from '../../narrative/heading-patterns.ts'
import { plainLine } from '../../narrative/plain-line.ts'

/** A table is a sheet that holds more than figures from so many titles, headings and sentences on. */
const MANY_LINES = 2
const SHORTEST_PROSE = 30
const TITLE = /公开.{0,12}(?:报告|年报)$/u

/**
 * Takes running text out of tables: where a whole report stands in one table or sheet, rows that hold nothing but a title, a
 * heading of a section, a sentence or a signature become paragraphs between the rows above and below them.
 */
export function liftLoneRows(document: Document): Document {
  const blocks = document.blocks.flatMap((block) =>
    block.kind === 'table' && isSheet(block) ? splitSheet(block, document.text) : [block],
  )
  return { ...document, blocks }
}

const isSheet = ({ rows }: Table): boolean => rows.filter((row) => isRunning(loneCell(row))).length >= MANY_LINES

/** The only cell of a row that holds anything, where it is nothing that the form prints in its tables. */
function loneCell({ cells }: Row): Cell | null {
  const [cell, other] = cells.filter(({ text }) => text.trim() !== '')
  if (!cell || other || cell.continued || parseFigure(cell.text) !== null || isFormFragment(cell.text)) return null
  return cell
}

function isRunning(cell: Cell | null): boolean {
  const line = plainLine(cell?.text ?? '')
  if (!line) return false
  const isHeading = /chinese|part/.test(styleOf(line)) && HEADINGS.some(([, pattern]) => pattern.test(line))
  return isHeading || TITLE.test(line) || (line.length >= SHORTEST_PROSE && /[。;]/u.test(line))
}

function splitSheet(table: Table, text: string): Block[] {
  const blocks: Block[] = []
  let rows: Row[] = []
  const close = (): void => {
    const cells = rows.flatMap((row) => row.cells)
    const [start, end] = [Math.min(...cells.map((cell) => cell.start)), Math.max(...cells.map((cell) => cell.end))]
    if (cells.some((cell) => cell.text.trim() !== '')) blocks.push({ ...table, rows, start, end })
    rows = []
  }
  for (const row of table.rows) {
    const lone = loneCell(row)
    if (!lone) rows.push(row)
    else {
      close()
      blocks.push(...listParagraphs(lone, text, table.page))
    }
  }
  close()
  return blocks
}

/** The lines of a cell as paragraphs. */
function listParagraphs({ start, end }: Cell, text: string, page: number | undefined): Paragraph[] {
  const lines = [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)]
  return lines.map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: start + index,
    end: start + index + line.length,
    ...(page === undefined ? {} : { page }),
  }))
}
