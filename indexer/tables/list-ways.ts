import { type Cell, CUT_MARK } from '../document.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { HeaderColumn, ValueRow } from '../form/value-row.ts'
import { addsUp, listSumGroups, type SumGroup } from './check-sums.ts'
import type { AlignedRow } from './prove-order.ts'
import { readCell } from './read-cell.ts'
import { amountOf, type Reading, type RowWays, type Way } from './reading.ts'

/** Parts that are left to be joined to numbers, at most. */
const MOST_JOINS = 2
/** More ways than this tell nothing. */
const MOST_WAYS = 400

/** The code under which a column of a row is stored; null for a column that the form does not have. */
export type CodeOf = (row: ValueRow, column: string | null) => string | null

/**
 * Lists the ways in which a row can be read: the one of its cells where their columns are known, else every way to join
 * their parts and to lay them over the columns that satisfies the identities within the row.
 * @param isGapTrusted whether the format may set a blank between the digits of one number
 */
export function listWays({ row, cells }: AlignedRow, codeOf: CodeOf, isGapTrusted: boolean): RowWays {
  const groups = listSumGroups(row.header)
  const known = row.header.columns.map((column, i) => {
    const cell = cells[i]
    return cell ? readColumn(codeOf(row, column.key), cell, column, isGapTrusted) : null
  })
  if (!cells.includes(null) || row.separation === 'grid')
    return {
      row,
      kind: 'plain',
      ways: [doubtTorn(row, proveInferred(completeCut(row, known, cells, groups), groups), groups)],
    }
  const laid = layTokens(row, codeOf, groups)
  return laid.ways.length ? { row, ...laid } : { row, kind: 'plain', ways: [known] }
}

/** Digits with blanks or line breaks between them. */
const PARTED = /^\d[\d,]*(?:\s+\d[\d,]*)+(?:\.\d+)?$/
/** Two numbers of so many digits are no number that a converter parted. */
const LONG_PART = 3

/** Whether a cell prints digits in parts that may be two numbers. */
function isParted(text: string, isGapTrusted: boolean): boolean {
  const content = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  const parts = /^\d[\d,]*(?:\s+\d[\d,]*)+/.exec(content)?.[0].split(/\s+/)
  if (!parts) return false
  return !isGapTrusted || parts.length > 2 || parts.every((part) => part.length >= LONG_PART) || content.includes('\n')
}

function readColumn(code: string | null, cell: Cell, column: HeaderColumn, isGapTrusted: boolean): Reading | null {
  if (!code) return null
  if (cell.beyond !== undefined) {
    const figure = readCell(code, { ...cell, text: cell.beyond }, column)
    return figure && { figure, cell, inferred: 'table' }
  }
  if (!isParted(cell.text, isGapTrusted)) {
    const figure = readCell(code, cell, column)
    return figure && { figure, cell }
  }
  const content = cell.text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (!PARTED.test(content) || content.startsWith('0')) return null
  const figure = readCell(code, { ...cell, text: content.replace(/\s+/g, '') }, column)
  return figure && { figure, cell, inferred: 'row' }
}

/**
 * Takes out what had to be inferred in a group that does not add up, or in which two had to be: a row that a page break
 * cuts through holds parts of two numbers in each cell, and joined they add up, too.
 */
function proveInferred(way: Way, groups: readonly SumGroup[]): Way {
  return way.map((reading, i) => {
    if (reading?.inferred !== 'row') return reading
    const group = groups.find(({ parts, total }) => total === i || parts.includes(i))
    const inferred = group ? [...group.parts, group.total].filter((place) => way[place]?.inferred) : []
    return group && inferred.length === 1 && addsUp(way, group) ? reading : null
  })
}

/**
 * Takes out what a layout without a grid may have moved or cut: all of a group with empty cells that does not add up, since
 * one of them may have been dropped or added elsewhere, and a total that is the beginning of what its parts add up to.
 */
function doubtTorn({ separation }: ValueRow, way: Way, groups: readonly SumGroup[]): Way {
  if (separation === 'grid') return way
  const doubtful = groups.flatMap((group) => {
    const { parts, total } = group
    const places = [...parts, total]
    if (places.some((place) => !way[place]) || isBlank(way[total]) || addsUp(way, group)) return []
    if (places.some((place) => isBlank(way[place]))) return places
    return isCutTotal(way, group) ? [total] : []
  })
  return way.map((reading, i) => (doubtful.includes(i) ? null : reading))
}

function isCutTotal(way: Way, { parts, total }: SumGroup): boolean {
  const sum = parts.reduce((before, place) => before + (way[place] ? amountOf(way[place]) : 0), 0)
  const whole = way[total] ? amountOf(way[total]) : 0
  return sum > whole && String(sum).startsWith(String(whole))
}

const CUT_START = new RegExp(`^${CUT_MARK}(\\d[\\d,]*)$`)
const CUT_END = new RegExp(`^(\\d[\\d,]*)${CUT_MARK}$`)

/**
 * Makes the one number of a group whole that the page's edge cuts: the others say what it is, and what is left of it must
 * be the end or the beginning of that.
 */
function completeCut(
  { header }: ValueRow,
  way: Way,
  cells: readonly (Cell | null)[],
  groups: readonly SumGroup[],
): Way {
  const completed = [...way]
  for (const { parts, total } of groups) {
    const [place, ...more] = [...parts, total].filter((i) => way[i] === null)
    const cell = place === undefined ? null : cells[place]
    if (place === undefined || !cell || more.length) continue
    const sum = parts.reduce((before, i) => before + (i === place || !way[i] ? 0 : amountOf(way[i])), 0)
    const value = place === total ? sum : (way[total] ? amountOf(way[total]) : 0) - sum
    const left = CUT_START.exec(cell.text)?.[1] ?? CUT_END.exec(cell.text)?.[1]
    const fits = CUT_START.test(cell.text) ? String(value).endsWith(left ?? '') : String(value).startsWith(left ?? '')
    if (!left || value < 0 || !fits || header.table === 2) continue
    completed[place] = { figure: { state: 'number', value }, cell, inferred: 'row' }
  }
  return completed
}

/** Lays the printed parts over the columns in every way that satisfies the identities. */
function layTokens(row: ValueRow, codeOf: CodeOf, groups: readonly SumGroup[]): Omit<RowWays, 'row'> {
  const tokens = row.values.filter(({ text }) => parseFigure(text)?.state !== 'blank')
  const { columns } = row.header
  const extra = tokens.length - columns.length
  const none = { kind: 'plain', ways: [] } as const
  if (!groups.length || !tokens.length || extra > MOST_JOINS || tokens.some(({ text }) => !parseFigure(text)))
    return none
  if (extra < 0 && row.header.table === 4) return none
  const kind = extra > 0 ? 'joined' : 'laid'
  const lines = extra > 0 ? (row.separation === 'blanks' ? joinParts(tokens, extra) : []) : [tokens]
  const ways: Way[] = []
  for (const line of lines)
    for (const cells of spread(line, columns.length, row)) {
      const way = columns.map((column, i) => readLaid(codeOf(row, column.key), cells[i] as Cell, column, extra < 0))
      if (!way.includes(null) && groups.every((group) => isBlank(way[group.total]) || addsUp(way, group)))
        ways.push(way)
      if (ways.length > MOST_WAYS) return none
    }
  return { kind, ways }
}

/** A total that may not be printed says nothing against a way. */
const isBlank = (reading: Reading | null | undefined): boolean => reading?.figure.state === 'blank'

function readLaid(code: string | null, cell: Cell, column: HeaderColumn, isLaid: boolean): Reading | null {
  const figure = code ? readCell(code, cell, column) : null
  return figure && { figure, cell, inferred: isLaid ? 'table' : 'row' }
}

/** Every way to join so many pairs of neighbours that both consist of digits. */
function joinParts(tokens: readonly Cell[], joins: number): Cell[][] {
  if (joins === 0) return [[...tokens]]
  return tokens.slice(0, -1).flatMap((token, i) => {
    const next = tokens[i + 1] as Cell
    if (!/^[1-9]\d*$/.test(token.text) || !/^\d+$/.test(next.text)) return []
    const joined: Cell = { ...token, text: `${token.text}${next.text}`, end: next.end }
    const head = tokens.slice(0, i)
    return joinParts(tokens.slice(i + 2), joins - 1).map((rest) => [...head, joined, ...rest])
  })
}

/** Every way to lay cells over so many columns in order; a column without one holds nothing. */
function spread(cells: readonly Cell[], columns: number, row: ValueRow): Cell[][] {
  if (cells.length > columns) return []
  if (columns === 0) return [[]]
  const [first, ...rest] = cells
  const at = first?.start ?? row.values.at(-1)?.end ?? row.start
  const skipped = cells.length < columns ? spread(cells, columns - 1, row).map((laid) => [emptyAt(at), ...laid]) : []
  return first ? [...spread(rest, columns - 1, row).map((laid) => [first, ...laid]), ...skipped] : skipped
}

const emptyAt = (at: number): Cell => ({ text: '', start: at, end: at })
