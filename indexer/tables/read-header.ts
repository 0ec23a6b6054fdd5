import { REQUESTER_COLUMNS, REVIEW_RESULTS, REVIEW_ROUTES, type TableNumber } from '../../db/form/codebook.ts'
import { type Cell, CUT_MARK, type Row } from '../document.ts'
import { type ColumnTarget, findColumns } from '../form/column-labels.ts'
import { formHeader, REQUEST_FORM, reviewColumns } from '../form/form-columns.ts'
import { printLabel } from '../form/normalise-label.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { Header, HeaderColumn } from '../form/value-row.ts'

/** One header cell: what it names (null: nothing of the form) and the cell. */
interface HeaderCell {
  readonly targets: readonly ColumnTarget[] | null
  readonly cell: Cell
  /** Its place among the cells of the row. */
  readonly at: number
}

/** A header row of one table. */
export interface HeaderRow {
  readonly table: TableNumber
  readonly cells: readonly HeaderCell[]
  /** Number of cells of the whole row. */
  readonly width: number
}

const hasText = (cell: Cell): boolean => cell.text.trim() !== '' && parseFigure(cell.text) === null

/** Labels that stand in rows or in more than one table: alone they do not make a header. */
const WEAK = new Set(['total', 'otherOrganization', 'other', 'reconsideration'])

/** Reads a row as a header row of one table; null where it is none. */
export function readHeaderRow(row: Row): HeaderRow | null {
  const cells = row.cells.filter((cell) => !cell.continued && hasText(cell))
  if (!cells.length || row.cells.some((cell) => isNumber(cell.text))) return null
  const read = ([3, 4, 2] as const).map((table) => ({
    table,
    width: row.cells.length,
    cells: cells.map((cell) => ({
      targets: findColumns(table, cell.beyond ?? cell.text.replaceAll(CUT_MARK, '')),
      cell,
      at: row.cells.indexOf(cell),
    })),
  }))
  const strength = (header: HeaderRow) => header.cells.flatMap(({ targets }) => targets ?? []).filter(isStrong).length
  const best = read.reduce((a, b) => (strength(b) > strength(a) ? b : a))
  return strength(best) > 0 ? best : null
}

const isNumber = (text: string): boolean => parseFigure(text)?.state === 'number'
const isStrong = ({ key, table }: ColumnTarget): boolean => !WEAK.has(key) || (table === 4 && key === 'other')

const keysOf = (row: HeaderRow): ColumnTarget[] => row.cells.flatMap(({ targets }) => targets ?? [])
const isWhole = (rows: readonly HeaderRow[]): boolean => rows.every((row) => row.cells.every(({ targets }) => targets))

const MONEY = /(万元|元)/

function toColumn(target: ColumnTarget, { cell, targets, at }: HeaderCell): HeaderColumn {
  const alone = targets?.length === 1
  const money = MONEY.exec(cell.text.replace(/\s+/gu, ''))?.[1] as '元' | '万元' | undefined
  return {
    key: target.key,
    printed: alone ? printLabel(cell.text) : target.printed,
    ...(money && target.table === 2 ? { money } : {}),
    ...(alone && cell.column === undefined ? { at } : {}),
    ...(alone && cell.left !== undefined && cell.right !== undefined ? { left: cell.left, right: cell.right } : {}),
    ...(alone && cell.column !== undefined ? { from: cell.column, to: cell.column + (cell.columnSpan ?? 1) } : {}),
  }
}

/** Columns and spans of a row in order; the note in the corner is neither. */
const columnsOf = (row: HeaderRow): HeaderColumn[] =>
  row.cells.flatMap((cell) =>
    (cell.targets ?? []).filter(({ kind }) => kind !== 'stub').map((target) => toColumn(target, cell)),
  )

/** Table 2: each header row rules the rows below it; its labels may stand in lines of their own. */
function readProactive(row: HeaderRow, block: number): Header {
  const columns = row.cells.flatMap((cell): HeaderColumn[] => {
    if (!cell.targets) return [{ key: null, printed: printLabel(cell.cell.text) }]
    return cell.targets.filter(({ kind }) => kind === 'column').map((target) => toColumn(target, cell))
  })
  return { table: 2, columns, stated: true, widths: [row.width], block }
}

const FIVE = new Set(REQUEST_FORM.slice(1, -1).map(({ key }) => key))

/**
 * Table 3: 法人或其他组织 gives way to the five columns that stand below it, and where it stands in a line of its own they
 * follow upon 自然人; 总计 may stand in any header row.
 */
function readRequests(rows: readonly HeaderRow[], block: number): Header {
  const leaves = rows.map(columnsOf)
  const base = leaves.findIndex((row) => row.some(({ key }) => key === 'naturalPerson'))
  const five = leaves.map((row) => row.filter(({ key }) => FIVE.has(key ?? ''))).filter((row) => row.length > 0)
  const baseRow = leaves[base] ?? []
  const grouped = baseRow.findIndex(({ key }) => key === 'organisations')
  if (base < 0 || five.length !== 1) return unreadableRequests(leaves, block)
  // 法人或其他组织 is torn: the total that stands beside it does not stand before the five.
  const names = baseRow.map(({ key }) => key)
  const total = names.indexOf('total')
  const isBetween = total === names.indexOf('naturalPerson') + 1 && FIVE.has(names[total + 1] ?? '')
  if (grouped < 0 && !isWhole(rows) && isBetween) return formHeader(3, block)
  const others = baseRow.filter(({ key }) => !FIVE.has(key ?? ''))
  const isElsewhere = grouped < 0 && others.length === baseRow.length
  const isPlaceOfFive = ({ key }: HeaderColumn): boolean => key === (isElsewhere ? 'naturalPerson' : 'organisations')
  const withFive = others.flatMap((column) =>
    isPlaceOfFive(column) ? [...(isElsewhere ? [column] : []), ...(five[0] ?? [])] : [column],
  )
  const spread = grouped < 0 && !isElsewhere ? baseRow : withFive
  if (isElsewhere && !standInOrder(spread)) return unreadable(3, block)
  const columns = spread.filter(({ key }) => key !== 'organisations' && key !== 'requesters')
  const whole = placeTotal(columns, leaves)
  const distinct = new Set(whole.map(({ key }) => key))
  const complete = distinct.size === whole.length && (whole.length === REQUESTER_COLUMNS.length || isWhole(rows))
  if (isWithoutTotal(whole, rows, base))
    return { table: 3, columns: whole, stated: true, widths: widthsOf(rows), block }
  if (!complete || !distinct.has('total')) return readPartly(whole, rows, block) ?? unreadableRequests(leaves, block)
  return { table: 3, columns: whole, stated: true, widths: widthsOf(rows), block }
}

/** Whether no column ends before the one named before it begins, as far as their places in the line are known. */
const standInOrder = (columns: readonly HeaderColumn[]): boolean =>
  columns.every(({ right }, i) => {
    const before = columns[i - 1]?.left
    return right === undefined || before === undefined || right > before
  })

/**
 * Whether a report prints the six columns of requesters in the form's order and no total. What names no column may only stand
 * before them; where blanks keep the columns the page may end before the total.
 */
function isWithoutTotal(columns: readonly HeaderColumn[], rows: readonly HeaderRow[], base: number): boolean {
  const first = rows[base]?.cells.find(({ targets }) => targets?.some(({ key }) => key === 'naturalPerson'))?.at ?? 0
  const isSound = ({ cell, targets, at }: HeaderCell): boolean =>
    cell.left === undefined && !isCut(cell) && (targets !== null || at < first)
  const isInOrder = REQUEST_FORM.every(({ key }, i) => key === 'total' || columns[i]?.key === key)
  return columns.length === REQUEST_FORM.length - 1 && isInOrder && rows.every(({ cells }) => cells.every(isSound))
}

const isCut = ({ text }: Cell): boolean => text.startsWith(CUT_MARK) || text.endsWith(CUT_MARK)

/** Stands nowhere in the grid. */
export const NOWHERE = { from: -1, to: -1 }

/**
 * Of a header that the page's edge cuts, the columns whose label is whole and has its place in the grid. The others are
 * kept without a place, so that their cells are told as unread.
 */
function readPartly(columns: readonly HeaderColumn[], rows: readonly HeaderRow[], block: number): Header | null {
  const sure = columns.filter(({ key, from }) => key !== null && from !== undefined)
  const cut = rows.some(({ cells }) => cells.some(({ cell }) => isCut(cell)))
  if (!cut || !sure.length || new Set(sure.map(({ key }) => key)).size !== sure.length) return null
  const known = REQUEST_FORM.map((column) => sure.find(({ key }) => key === column.key) ?? { ...column, ...NOWHERE })
  return { table: 3, columns: known, stated: true, widths: widthsOf(rows), block }
}

const widthsOf = (rows: readonly HeaderRow[]): number[] => rows.map(({ width }) => width)

/** The total beside 申请人情况 in the row above stands last, or first where it is printed before it. */
function placeTotal(columns: readonly HeaderColumn[], leaves: readonly (readonly HeaderColumn[])[]): HeaderColumn[] {
  if (columns.some(({ key }) => key === 'total')) return [...columns]
  const above = leaves.find((row) => row.some(({ key }) => key === 'total'))
  const total = above?.find(({ key }) => key === 'total')
  if (!above || !total) return [...columns]
  const span = above.findIndex(({ key }) => key === 'requesters' || key === 'organisations')
  return above.indexOf(total) < span ? [total, ...columns] : [...columns, total]
}

/** A header that contradicts the form and cannot be followed: nothing below it is read. */
const unreadable = (table: 3 | 4, block: number): Header => ({ table, columns: [], stated: false, widths: [], block })

/** The form's order, unless what can be read stands in another one. */
function unreadableRequests(leaves: readonly (readonly HeaderColumn[])[], block: number): Header {
  const order = REQUEST_FORM.map(({ key }) => key)
  const inOrder = leaves.every((row) => {
    const places = row.map(({ key }) => order.indexOf(key)).filter((place) => place >= 0)
    return places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))
  })
  return inOrder ? formHeader(3, block) : unreadable(3, block)
}

/** Table 4: the results under 行政复议, then those under the two ways to litigation in the order of their labels. */
function readReview(rows: readonly HeaderRow[], block: number): Header {
  const flat = rows.map((row) => readFlatReview(row, block)).find((header) => header !== null)
  if (flat) return flat
  const keys = rows.flatMap(keysOf)
  const results = rows.flatMap(columnsOf).filter(({ key }) => REVIEW_RESULTS.some((result) => result.key === key))
  const routes = keys.map(({ key }) => key).filter((key) => key !== 'litigation' && isRoute(key))
  const litigationFirst = keys.findIndex(({ key }) => key === 'litigation')
  const reconsideration = keys.findIndex(({ key }) => key === 'reconsideration')
  const wrongOrder = litigationFirst >= 0 && reconsideration > litigationFirst
  if (wrongOrder || new Set(routes).size !== routes.length) return unreadable(4, block)
  const ofRoutes = readSomeRoutes(rows, results, routes, block)
  if (ofRoutes) return ofRoutes
  if (results.length === REVIEW_RESULTS.length && !wrongOrder && routes.length < REVIEW_ROUTES.length)
    return { table: 4, columns: results, stated: true, widths: widthsOf(rows), block }
  const chunks = REVIEW_ROUTES.map((_, i) => results.slice(i * REVIEW_RESULTS.length, (i + 1) * REVIEW_RESULTS.length))
  const whole = chunks.every((chunk) => new Set(chunk.map(({ key }) => key)).size === REVIEW_RESULTS.length)
  const fifteen = results.length === REVIEW_ROUTES.length * REVIEW_RESULTS.length && whole
  if (!fifteen || routes.length !== REVIEW_ROUTES.length || routes[0] !== 'reconsideration') return formHeader(4, block)
  const named = results.map(({ key, printed }) => ({ key: key ?? '', printed }))
  const columns = reviewColumns(routes, named).map((column, i) => ({ ...results[i], ...column }))
  return { table: 4, columns, stated: true, widths: widthsOf(rows), block }
}

/** Table 4 with one line of labels, each of which names its route and its result: `复议后起诉总计`. */
function readFlatReview(row: HeaderRow, block: number): Header | null {
  const columns = row.cells.map((cell): HeaderColumn | null => {
    const targets = cell.targets ?? []
    const route = targets.filter(({ key }) => isRoute(key) && key !== 'litigation').at(-1)
    const result = targets.at(-1)
    if (!route || result?.kind !== 'column') return null
    return { ...toColumn(result, { ...cell, targets: [result] }), key: `${route.key}.${result.key}` }
  })
  const whole = columns.filter((column) => column !== null)
  const isComplete = whole.length === row.cells.length && whole.length === REVIEW_RESULTS.length * REVIEW_ROUTES.length
  const isDistinct = new Set(whole.map(({ key }) => key)).size === whole.length
  return isComplete && isDistinct ? { table: 4, columns: whole, stated: true, widths: [row.width], block } : null
}

/** A part of table 4 that is a table by itself: all results under each of the one or two routes that its header names. */
function readSomeRoutes(
  rows: readonly HeaderRow[],
  results: readonly HeaderColumn[],
  routes: readonly string[],
  block: number,
): Header | null {
  const names = new Set(rows.flatMap(keysOf).map(({ key }) => key))
  const isWithoutRoutes = names.has('litigation') && routes.every((route) => route === 'reconsideration')
  const count = routes.length * REVIEW_RESULTS.length
  if (!routes.length || routes.length >= REVIEW_ROUTES.length || results.length !== count || isWithoutRoutes)
    return null
  const named = results.map(({ key, printed }) => ({ key: key ?? '', printed }))
  const columns = reviewColumns(routes, named).map((column, i) => ({ ...results[i], ...column }))
  const isWhole = new Set(columns.map(({ key }) => key)).size === count
  return isWhole ? { table: 4, columns, stated: true, widths: widthsOf(rows), block } : null
}

/**
 * A row without the text that converters repeat in each part of a merged cell: of spans beside each other the first is kept,
 * and what stands at the same place of an equally wide row above reaches down from there.
 */
function withoutRepeats(row: HeaderRow, above: HeaderRow | undefined): HeaderRow {
  const cells = row.cells.filter(({ targets, cell, at }, i) => {
    const before = row.cells[i - 1]
    const isSpan = targets?.every(({ kind }) => kind === 'span') ?? false
    if (isSpan && before?.at === at - 1 && before.cell.text === cell.text) return false
    return above?.width !== row.width || !above.cells.some((other) => other.at === at && other.cell.text === cell.text)
  })
  return { ...row, cells }
}

const isRoute = (key: string): boolean => REVIEW_ROUTES.some((route) => route.key === key)

/** The header that consecutive header rows of one table make up. */
export function readHeader(all: readonly HeaderRow[], block: number): Header {
  const table = all[0]?.table
  const last = all.at(-1)
  if (table === 2 && last) return readProactive({ ...last, cells: all.flatMap(({ cells }) => cells) }, block)
  const rows = all.map((row, i) => withoutRepeats(row, all[i - 1]))
  return table === 3 ? readRequests(rows, block) : readReview(rows, block)
}
