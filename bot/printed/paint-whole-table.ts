import { nameAgency } from '../../retrieval/answer/render/describe-agency.ts'
import type { Language } from '../../retrieval/answer.ts'
import { drawGrids, type Grid } from '../charts/draw-grid.ts'
import { joinNames } from '../charts/name-rows.ts'
import type { Scene } from '../charts/scene.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { WholeTable, WholeTables } from './find-whole-tables.ts'
import type { LaidPart } from './lay-out-table.ts'
import { nameHeading } from './render-whole-table.ts'
import { writeCell } from './write-cell.ts'

/** English names of columns need more room. */
const isWide = (language: Language): boolean => language === 'en'

function toGrid({ columns, over, groups }: LaidPart, language: Language): Grid {
  const words = getMessages(language)
  return {
    columns: columns.map((column) => nameHeading(column, language)),
    over: over.map((heading) => ({ text: nameHeading(heading, language), first: heading.first, count: heading.count })),
    rows: groups.flatMap(({ heading, rows }) => [
      ...(heading ? [{ name: nameHeading(heading, language), cells: [] }] : []),
      ...rows.map((row) => ({
        name: nameHeading(row, language),
        cells: row.cells.map((cell) => writeCell(cell, words)),
      })),
    ]),
  }
}

/** What a table is of, and where it is printed. */
export function titleOf(
  { report }: Pick<WholeTables, 'report'>,
  { table, title }: WholeTable,
  language: Language,
): string {
  const words = getMessages(language)
  const { agency, year } = report
  return `${joinNames(language, nameAgency(agency, language), words.yearOf(year))} · ${words.table(table.number)} ${title}`
}

/** A whole table as a picture: of what, the cells as printed, and the file. */
export function drawWholeTable(whole: WholeTables, table: WholeTable, language: Language): Scene {
  const grids = table.parts.map((part) => toGrid(part, language))
  const { files } = getMessages(language)
  return drawGrids(titleOf(whole, table, language), grids, [files.chartSource(whole.report.file)], isWide(language))
}

/** What draws is native and large: it is loaded for the first picture. */
export async function paintWholeTable(whole: WholeTables, table: WholeTable, language: Language): Promise<Buffer> {
  const { paintScene } = await import('../charts/paint-scene.ts')
  return paintScene(drawWholeTable(whole, table, language))
}
