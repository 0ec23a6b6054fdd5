import type { RawRow } from '../../layout/place-cells.ts'
import type { Line } from '../pdf-lines.ts'
import { layProactive } from './lay-proactive.ts'
import { layRequests } from './lay-requests.ts'
import { layReview } from './lay-review.ts'
import { listMarks, type StripLine } from './open-marks.ts'

/** A table that no rules draw, and the lines that it takes the place of. */
export interface FoundTable {
  readonly rows: readonly RawRow[]
  readonly lines: readonly Line[]
}

/** A page's lines, from the top, and its width in points. */
export interface OpenPage {
  readonly width: number
  readonly lines: readonly Line[]
}

const LAYERS = [layProactive, layRequests, layReview]

/** The statutory tables that no rules draw, where everything in them has its place. Columns go on over pages of one width. */
export const findOpenTables = (pages: readonly OpenPage[]): FoundTable[] => groupByWidth(pages).flatMap(findInStrip)

function groupByWidth(pages: readonly OpenPage[]): OpenPage[][] {
  const groups: OpenPage[][] = []
  for (const page of pages) {
    const last = groups.at(-1)
    if (last && Math.round(last[0]?.width ?? 0) === Math.round(page.width)) last.push(page)
    else groups.push([page])
  }
  return groups
}

function findInStrip(pages: readonly OpenPage[]): FoundTable[] {
  const lines = layStrip(pages)
  const marks = listMarks(lines)
  return LAYERS.flatMap((lay): FoundTable[] => {
    const table = lay(marks)
    if (!table) return []
    const taken = lines.slice(table.first, table.last + 1)
    return [{ rows: table.rows, lines: taken.map(({ line }) => line) }]
  })
}

/** The distance that stands for a page break. Share of the type size. */
const BREAK = 1.5

/** Lays pages below each other. */
function layStrip(pages: readonly OpenPage[]): StripLine[] {
  const strip: StripLine[] = []
  let end = 0
  pages.forEach(({ lines }, page) => {
    const top = lines[0]
    const shift = top ? end - top.size * BREAK - top.y : 0
    for (const line of lines) strip.push({ line, page, y: line.y + shift })
    end = strip.at(-1)?.y ?? end
  })
  return strip
}
