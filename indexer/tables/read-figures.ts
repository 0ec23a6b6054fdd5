import { type Edition, FIGURES } from '../../db/form/codebook.ts'
import type { Document } from '../document.ts'
import { makeFinding } from '../finding.ts'
import type { ValueRow } from '../form/value-row.ts'
import { listRanges } from '../readers/list-ranges.ts'
import type { Figure, Finding } from '../report.ts'
import { type Alignment, alignRow, ProvedOffsets } from './align-row.ts'
import { collectRows } from './collect-rows.ts'
import { dropDoubtful } from './drop-doubtful.ts'
import { placeTornRows } from './place-torn-rows.ts'
import { type AlignedRow, provesFormOrder, provesItself } from './prove-order.ts'
import { readCell } from './read-cell.ts'
import { tellEdition } from './tell-edition.ts'
import { describeUnread, type UnreadRow } from './unread-row.ts'

/** What the statutory tables of a report print. */
export interface ReadFigures {
  readonly edition: Edition
  /** In the order of the document. */
  readonly figures: readonly Figure[]
  /** One `unreadCells` finding for each row with cells that could not be read for sure, and one for scanned pages. */
  readonly findings: readonly Finding[]
}

/**
 * Reads tables 2, 3 and 4 in either edition of the form, by row label and column header. A cell whose row, column or
 * content is not certain is no figure but part of a finding.
 */
export function readFigures(document: Document): ReadFigures {
  const collected = collectRows(document)
  const requests = collected.rows.filter(({ header }) => header.table === 3)
  const strangers = collected.unknown.filter(({ header }) => header.table === 3)
  const proved = new ProvedOffsets(requests)
  const complete = requests.filter((row) => row.key !== null || isRowOfValues(row, proved))
  const torn = placeTornRows(complete, collected.looseText, strangers)
  const rows = [
    ...collected.rows.filter(({ header }) => header.table !== 3),
    ...torn,
    ...reviewStrangers(collected.unknown),
  ]
  const { figures, unread } = readRows(rows)
  const clean = dropDoubtful(figures)
  const lost: UnreadRow[] = [...collected.headless.map(headlessRow), ...strangers.flatMap(strangerRow)]
  const known = new Set([...figures.map(({ code }) => code), ...[...unread, ...lost].flatMap(({ codes }) => codes)])
  lost.push(...listBareRows(collected.bare, known))
  const findings = nameTornRows([...unread, ...clean.unread, ...lost], known)
  const { scans: unreadPages = [] } = document
  const scans = unreadPages.length ? [makeFinding('scannedPages', { pages: listRanges(unreadPages) }, [])] : []
  return {
    edition: tellEdition(collected, figures.length),
    figures: [...clean.figures].sort((a, b) => a.start - b.start),
    findings: [...scans, ...findings.map(describeUnread)],
  }
}

const hasFigure = (row: ValueRow): boolean => row.values.some(({ text }) => /[\d０-９]/.test(text))

/** An unlabelled row with a cell for every column, the outer ones not empty. */
const isRowOfValues = (row: ValueRow, proved: ProvedOffsets): boolean => {
  const cells = alignRow(row, proved)
  return hasFigure(row) && !cells.includes(null) && [cells[0], cells.at(-1)].every((cell) => cell?.text !== '')
}

/** A label of the office's own before the figures of table 4 takes nothing from their header. */
const reviewStrangers = (rows: readonly ValueRow[]): ValueRow[] =>
  rows.filter(({ header, values }) => header.table === 4 && header.stated && values.length === header.columns.length)

function readRows(rows: readonly ValueRow[]): { figures: Figure[]; unread: UnreadRow[] } {
  const proved = new ProvedOffsets(rows)
  const aligned = rows.map((row): AlignedRow => ({ row, cells: alignRow(row, proved) }))
  const formOrder = {
    3: provesFormOrder(aligned.filter(({ row }) => row.header.table === 3 && !row.header.stated)),
    4: provesFormOrder(aligned.filter(({ row }) => row.header.table === 4 && !row.header.stated)),
  }
  const figures: Figure[] = []
  const unread: UnreadRow[] = []
  for (const item of aligned) {
    const { table, stated } = item.row.header
    if (item.row.key === null && table === 3) {
      if (hasFigure(item.row)) unread.push({ row: item.row, codes: [], cells: item.row.values })
      continue
    }
    if (isSpacer(item, aligned)) continue
    const certain =
      (stated || table === 2 || formOrder[table]) && (item.row.separation !== 'blanks' || provesItself(item))
    const read = readAligned({ row: item.row, cells: certain ? item.cells : item.cells.map(() => null) })
    figures.push(...read.figures)
    if (read.unread) unread.push(read.unread)
  }
  return { figures, unread }
}

/** A row of table 4 that holds nothing, beside one that does or of another width, only keeps distance. */
function isSpacer({ row, cells }: AlignedRow, all: readonly AlignedRow[]): boolean {
  if (row.header.table !== 4 || row.key !== null || !row.values.every(({ text }) => text.trim() === '')) return false
  return cells.includes(null) || all.some((other) => other.row !== row && other.row.header.table === 4)
}

function readAligned({ row, cells }: { row: ValueRow; cells: Alignment }): {
  figures: Figure[]
  unread: UnreadRow | null
} {
  const figures: Figure[] = []
  const doubtful: string[] = []
  row.header.columns.forEach((column, i) => {
    const code = codeOf(row, column.key)
    if (!code) return
    const cell = cells[i]
    const figure = cell ? readCell(code, cell, column) : null
    if (!cell || !figure) doubtful.push(code)
    else {
      const { start, end } = cell
      const place = { table: row.header.table, row: row.label || routeOf(code), column: column.printed }
      figures.push({ code, value: figure.value, state: figure.state, raw: cell.text, start, end, ...place })
    }
  })
  if (!doubtful.length) return { figures, unread: null }
  const known = new Set(figures.map(({ start, end }) => `${start}:${end}`))
  const left = row.values.filter(({ start, end }) => !known.has(`${start}:${end}`))
  return { figures, unread: { row, codes: doubtful, cells: left } }
}

const CODES = new Map(FIGURES.map((figure) => [figure.code, figure]))
const routeOf = (code: string): string => CODES.get(code)?.row ?? ''

function codeOf({ header, key }: ValueRow, column: string | null): string | null {
  if (column === null) return null
  const code =
    header.table === 4 ? `review.${column}` : header.table === 3 ? `requests.${key}.${column}` : `${key}.${column}`
  return CODES.has(code) ? code : null
}

/** Figures of table 3 whose row is not known may belong to any row that was not read: the first such finding says so. */
function nameTornRows(unread: readonly UnreadRow[], known: ReadonlySet<string>): UnreadRow[] {
  const first = unread.findIndex(({ row, codes }) => row.header.table === 3 && row.key === null && !codes.length)
  const told = new Set([...known, ...unread.flatMap(({ codes }) => codes)])
  const oneRow = [...known].some((code) => /^requests\.otherwiseHandled\.[^.]+\./.test(code))
  const missing = FIGURES.filter(({ code, table }) => table === 3 && !told.has(code)).map(({ code }) => code)
  const codes = oneRow ? missing.filter((code) => !/^requests\.otherwiseHandled\.[^.]+$/.test(code)) : missing
  return unread.map((item, i) => (i === first ? { ...item, codes } : item))
}

/** Rows whose label stands alone and whose figures were found nowhere else. */
function listBareRows(rows: readonly ValueRow[], known: ReadonlySet<string>): UnreadRow[] {
  const lost = rows.map((row) => ({ row, codes: codesOf(row), cells: [] }))
  return lost.filter(({ codes }) => codes.length > 0 && !codes.some((code) => known.has(code)))
}

const codesOf = ({ header, key }: ValueRow): string[] => {
  const start = header.table === 3 ? `requests.${key}.` : header.table === 4 ? `review.${key}.` : `${key}.`
  return header.columns.flatMap((column) => (column.key && CODES.has(start + column.key) ? [start + column.key] : []))
}

const headlessRow = (row: ValueRow): UnreadRow => ({
  row,
  codes: FIGURES.filter(({ code }) => code.startsWith(`${row.key}.`)).map(({ code }) => code),
  cells: row.values,
})

const strangerRow = (row: ValueRow): UnreadRow[] => (hasFigure(row) ? [{ row, codes: [], cells: row.values }] : [])
