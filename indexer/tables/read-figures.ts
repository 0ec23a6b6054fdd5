import { type Edition, FIGURES, findFigure, type TableNumber } from '../../db/form/codebook.ts'
import type { Document } from '../document.ts'
import { makeFinding } from '../finding.ts'
import { formHeader } from '../form/form-columns.ts'
import type { ValueRow } from '../form/value-row.ts'
import { listRanges } from '../readers/list-ranges.ts'
import type { Figure, Finding } from '../report.ts'
import { alignRow, ProvedOffsets } from './align-row.ts'
import { collectRows } from './collect-rows.ts'
import { dropDoubtful } from './drop-doubtful.ts'
import { findDoubtfulRows, type KnownRow } from './find-doubtful-rows.ts'
import { findPicturedTables, type PicturedTable } from './find-pictured-tables.ts'
import { findPrintedLabels } from './find-printed-labels.ts'
import { isAlone } from './is-alone.ts'
import { listWays } from './list-ways.ts'
import { codesOf, hasFigure, headlessRow, strangerRow, toUnreadRow } from './make-unread-rows.ts'
import { readPairs } from './pairs/read-pairs.ts'
import { ColumnPlaces } from './place-by-columns.ts'
import { placeTornRows } from './place-torn-rows.ts'
import { type AlignedRow, provesFormOrder, provesItself } from './prove-order.ts'
import { readEmptyRows } from './read-empty-rows.ts'
import { readGlued } from './read-glued.ts'
import type { RowWays, Way } from './reading.ts'
import { type SettledRow, settleRows } from './settle-rows.ts'
import { tellEdition } from './tell-edition.ts'
import { describeUnread, listUnreadFigures, type UnreadRow } from './unread-row.ts'

/** What the statutory tables of a report print. */
export interface ReadFigures {
  readonly edition: Edition
  /** In the order of the document; those whose content or place is not proved are `unread`. */
  readonly figures: readonly Figure[]
  /** One finding for each row with unread cells, and one for scanned pages. */
  readonly findings: readonly Finding[]
}

/**
 * Reads tables 2, 3 and 4 in either edition of the form. The printed rows are laid over the form's by their labels, by its
 * order and by the identities; a cell is read where one way is left, and is unread, and part of a finding, where none is or
 * several are.
 */
export function readFigures(document: Document): ReadFigures {
  const collected = collectRows(document)
  const isGapTrusted = document.format === 'txt' || document.format === 'md'
  const requests = doubtLoneReason(collected.rows.filter(({ header }) => header.table === 3))
  const strangers = collected.unknown.filter(({ header }) => header.table === 3)
  const proved = new ProvedOffsets(requests)
  const places = new ColumnPlaces(requests)
  const complete = requests.filter((row) => row.key !== null || isRowOfValues(row, proved, places))
  const torn = placeTornRows(complete, collected.loose, strangers)
  const rows = [
    ...collected.rows.filter(({ header }) => header.table !== 3),
    ...torn.rows,
    ...reviewStrangers(collected.unknown),
  ]
  const found = new Set([...rows, ...collected.headless].map(({ header }) => header.table))
  const glued = readGlued(document, codeOf, (table) => !found.has(table))
  const empty = readEmptyRows(collected, rows, new ColumnPlaces(rows), document, codeOf)
  const ways = [...listRowWays(rows, collected.bare, document, isGapTrusted), ...empty, ...glued]
  const { figures, unread, inPairs } = readWithLists(ways, document)
  const isElsewhere = ({ header }: ValueRow): boolean => !inPairs.has(header.table)
  const clean = dropDoubtful(figures)
  const strange = [...collected.headless.map(headlessRow), ...torn.strangers.flatMap(strangerRow)]
  const lost: UnreadRow[] = strange.filter(({ row }) => isElsewhere(row))
  const known = new Set([...figures.map(({ code }) => code), ...[...unread, ...lost].flatMap(({ codes }) => codes)])
  lost.push(...listBareRows(collected.bare, known))
  const named = new Set([...known, ...lost.flatMap(({ codes }) => codes)])
  lost.push(...listBareRows(findPrintedLabels(document), named))
  lost.push(...findDoubtfulRows(listKnownRows(clean.figures, [...unread, ...lost]), document).map(toUnreadRow))
  const left = nameTornRows([...unread, ...clean.unread, ...lost], known)
  const isKnown = (table: 2 | 3 | 4): boolean =>
    clean.figures.some((figure) => figure.table === table) || left.some(({ row }) => row.header.table === table)
  const pictured = findPicturedTables(document, isKnown)
  const inPictures = pictured.flatMap(({ rows }) => rows.map(toUnreadRow))
  const { scans: unreadPages = [] } = document
  const scans = unreadPages.length ? [makeFinding('scannedPages', { pages: listRanges(unreadPages) }, [])] : []
  const open = listUnreadFigures(
    [...left, ...inPictures],
    new Set(clean.figures.map(({ code }) => code)),
    document.text,
  )
  return {
    edition:
      pictured.find(({ table }) => table === 2)?.edition ??
      tellEdition(
        collected,
        clean.figures.length + open.length,
        clean.figures.filter(({ table }) => table === 2).map(({ code }) => code),
      ),
    figures: [...clean.figures, ...open].sort((a, b) => a.start - b.start),
    findings: [...scans, ...pictured.map(describePicture), ...left.map(describeUnread)],
  }
}

/** The figures of rows, and of lists where nothing of a table was read in any other way but something of its list is. */
function readWithLists(ways: readonly RowWays[], document: Document) {
  const plain = emit(settleRows(ways))
  const isReadIn = ({ figures }: typeof plain, table: TableNumber): boolean =>
    figures.some((figure) => figure.table === table)
  const all = readPairs(document, codeOf, (table) => !isReadIn(plain, table))
  const listed = all.length ? emit(settleRows(all)) : plain
  const pairs = all.filter(({ row }) => isReadIn(listed, row.header.table))
  const inPairs = new Set(pairs.map(({ row }) => row.header.table))
  if (!pairs.length) return { ...plain, inPairs }
  const { figures, unread } = emit(settleRows([...ways.filter(({ row }) => !inPairs.has(row.header.table)), ...pairs]))
  const known = new Set(figures.map(({ code }) => code))
  const rest = plain.unread.flatMap((item) => {
    const codes = item.codes.filter((code) => !known.has(code))
    return inPairs.has(item.row.header.table) && codes.length ? [{ ...item, codes }] : []
  })
  return { figures, unread: [...unread, ...rest], inPairs }
}

const LAST_REASON = 'otherwiseHandled.other'

/**
 * Rows of which one without a number is taken for the last reason of （六）其他处理 only beside another reason: 其他 is also the
 * first line of the label of the group, which many reports print as one row.
 */
function doubtLoneReason(rows: readonly ValueRow[]): ValueRow[] {
  const isReason = ({ key }: ValueRow): boolean => key?.startsWith('otherwiseHandled.') ?? false
  const reasons = new Set(rows.filter(isReason).map(({ key }) => key))
  if (reasons.size !== 1 || !reasons.has(LAST_REASON)) return [...rows]
  return rows.map((row) => (row.key === LAST_REASON && !/\d/.test(row.label) ? { ...row, key: null } : row))
}

/** An unlabelled row with a cell for every column, the outer ones not empty. */
const isRowOfValues = (row: ValueRow, proved: ProvedOffsets, places: ColumnPlaces): boolean => {
  const cells = places.place(row) ?? alignRow(row, proved)
  return hasFigure(row) && !cells.includes(null) && [cells[0], cells.at(-1)].every((cell) => cell?.text !== '')
}

/** A label of the office's own before the figures of table 4 takes nothing from their header. */
const reviewStrangers = (rows: readonly ValueRow[]): ValueRow[] =>
  rows.filter(({ header, values }) => header.table === 4 && header.stated && values.length === header.columns.length)

/** The ways to read each row; none where its columns are not known for sure. */
function listRowWays(
  rows: readonly ValueRow[],
  bare: readonly ValueRow[],
  document: Document,
  isGapTrusted: boolean,
): RowWays[] {
  const proved = new ProvedOffsets(rows)
  const places = new ColumnPlaces(rows)
  const aligned = rows.map((row) => {
    const placed = places.place(row)
    return { row, cells: placed ?? alignRow(row, proved), isPlaced: placed !== null }
  })
  const formOrder = {
    3: provesFormOrder(aligned.filter(({ row }) => row.header.table === 3 && !row.header.stated)),
    4: provesFormOrder(aligned.filter(({ row }) => row.header.table === 4 && !row.header.stated)),
  }
  const requests = [...rows, ...bare].filter(({ header }) => header.table === 3)
  const last = requests.sort((a, b) => a.start - b.start).at(-1)
  return aligned.flatMap((item): RowWays[] => {
    const { row, isPlaced } = item
    const { table, stated } = row.header
    if (isSpacer(item, aligned)) return []
    if (row.key === null && table === 3) return hasFigure(row) ? [{ row, kind: 'plain', ways: [] }] : []
    if (!stated && table !== 2 && !formOrder[table]) return [{ row, kind: 'plain', ways: [] }]
    // The last line of a table may be cut where its page ends: it has to add up.
    const isSure =
      row.separation !== 'blanks' ||
      provesItself(item) ||
      (isPlaced && row !== last && isWhole(item) && isAlone(row, rows, document))
    const cells = isSure ? item.cells : item.cells.map(() => null)
    const ways = listWays({ row, cells }, codeOf, isGapTrusted)
    return [row === last && !isClosed(row, document.text) ? doubtCutTotal(ways) : ways]
  })
}

/** The last row of table 3 without a total beside its parts may be cut where its page ends, in layouts that cells alone make. */
function doubtCutTotal({ row, kind, ways }: RowWays): RowWays {
  if (row.separation !== 'marks') return { row, kind, ways }
  const isEmpty = (reading: Way[number] | undefined): boolean => reading?.figure.state === 'blank'
  const isCut = (way: Way): boolean => isEmpty(way.at(-1)) && !way.every(isEmpty)
  return { row, kind, ways: ways.map((way) => (isCut(way) ? way.with(-1, null) : way)) }
}

/** The last row of table 3. */
const LAST_ROW = 'carriedForward'

/**
 * Whether the sign that ends a row stands behind its last cell: nothing of it is cut off. A tab may as well stand before a
 * cell that is cut off, unless the table ends there and the page goes on.
 */
function isClosed({ key, start, values }: ValueRow, text: string): boolean {
  const end = text.indexOf('\n', Math.max(start, values.at(-1)?.end ?? start))
  const line = text.slice(start, end < 0 ? text.length : end).replace(/[ \r]+$/, '')
  return line.endsWith('|') || (key === LAST_ROW && line.endsWith('\t') && end >= 0 && text.slice(end).trim() !== '')
}

/** Whether the last column of a row, its total, is not empty, or nothing is, or the header shows that it is on the page. */
const isWhole = ({ row, cells }: AlignedRow): boolean =>
  cells.at(-1)?.text !== '' ||
  cells.every((cell) => cell?.text === '') ||
  row.header.columns.at(-1)?.right !== undefined

/** A row of table 4 that holds nothing, beside one that does or of another width, only keeps distance. */
function isSpacer({ row, cells }: AlignedRow, all: readonly AlignedRow[]): boolean {
  if (row.header.table !== 4 || row.key !== null || !row.values.every(({ text }) => text.trim() === '')) return false
  return cells.includes(null) || all.some((other) => other.row !== row && other.row.header.table === 4)
}

/** Figures of what is settled, and the rest. */
function emit(settled: readonly SettledRow[]): { figures: Figure[]; unread: UnreadRow[] } {
  const figures: Figure[] = []
  const unread: UnreadRow[] = []
  for (const { row, readings, rivals, isHomeless } of settled) {
    if (isHomeless || (row.key === null && row.header.table === 3)) {
      unread.push({ row: { ...row, key: null }, codes: [], cells: row.values, rivals })
      continue
    }
    const read = emitRow(row, readings)
    figures.push(...read.figures)
    if (read.doubtful.length) unread.push({ row, codes: read.doubtful, cells: read.left, rivals })
  }
  return { figures, unread }
}

function emitRow(row: ValueRow, readings: SettledRow['readings']) {
  const figures: Figure[] = []
  const doubtful: string[] = []
  const { table } = row.header
  const columns = row.header.columns.length || table === 2 ? row.header.columns : formHeader(table, row.block).columns
  columns.forEach((column, i) => {
    const code = codeOf(row, column.key)
    const reading = readings[i]
    if (!code) return
    if (!reading) {
      doubtful.push(code)
      return
    }
    const { figure, cell, proof } = reading
    const place = { table, row: row.label || routeOf(code), column: column.printed }
    const { start, end } = cell
    figures.push({ code, value: figure.value, state: figure.state, raw: cell.text, proof, start, end, ...place })
  })
  const known = new Set(figures.map(({ start, end }) => `${start}:${end}`))
  return { figures, doubtful, left: row.values.filter(({ start, end }) => !known.has(`${start}:${end}`)) }
}

const routeOf = (code: string): string => findFigure(code)?.row ?? ''

function codeOf({ header, key }: ValueRow, column: string | null): string | null {
  if (column === null) return null
  const code =
    header.table === 4 ? `review.${column}` : header.table === 3 ? `requests.${key}.${column}` : `${key}.${column}`
  return findFigure(code) ? code : null
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

/** The rows of table 3 that are read in part or known to be printed. */
function listKnownRows(figures: readonly Figure[], unread: readonly UnreadRow[]): KnownRow[] {
  const rows = new Map<string, KnownRow>()
  const add = (code: string, start: number, isRead: boolean): void => {
    const key = /^requests\.(.+)\.[^.]+$/.exec(code)?.[1]
    if (key !== undefined && !rows.has(key)) rows.set(key, { key, start, isRead })
  }
  for (const { code, start } of figures) add(code, start, true)
  for (const { row, codes } of unread) for (const code of codes) add(code, row.start, false)
  return [...rows.values()]
}

/** Rows whose label stands alone and whose figures were found nowhere else. */
function listBareRows(rows: readonly ValueRow[], known: ReadonlySet<string>): UnreadRow[] {
  const lost = rows.map(toUnreadRow)
  return lost.filter(({ codes }) => codes.length > 0 && !codes.some((code) => known.has(code)))
}

const describePicture = ({ table, rows }: PicturedTable): Finding =>
  makeFinding('picturedTable', { table }, rows.flatMap(codesOf))
