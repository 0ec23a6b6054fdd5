import { findFigure, PROACTIVE_ROWS, type TableNumber } from '../../../db/form/codebook.ts'
import type { Document } from '../../document.ts'
import { formHeader } from '../../form/form-columns.ts'
import { printLabel } from '../../form/normalise-label.ts'
import type { HeaderColumn, ValueRow } from '../../form/value-row.ts'
import { addsUp, listSumGroups } from '../check-sums.ts'
import type { CodeOf } from '../list-ways.ts'
import { readCell } from '../read-cell.ts'
import type { Reading, RowWays, Way } from '../reading.ts'
import { listRuns } from './list-tokens.ts'
import { type Pair, pairValues } from './pair-values.ts'

/** So many values of a table make a list the table; what a sentence enumerates is less. */
const FEWEST: Readonly<Record<TableNumber, number>> = { 2: 3, 3: 8, 4: 3 }
/** Table 3 has so many rows in a list. */
const FEWEST_ROWS = 4

type PairOfRun = Pair & { readonly isLast: boolean }

const tableOf = ({ row }: Pair): TableNumber => (row.kind === 'proactive' ? 2 : row.kind === 'request' ? 3 : 4)

/**
 * Reads tables that a report prints as lists of labels and values, `商业企业：6`, a line each, several in a line, or a row's
 * label above its columns. Both labels name a value; where only the row is named it is the one column that the row has, or
 * the total, which the identities have to confirm.
 * @param isWanted whether nothing of a table was read in any other way
 */
export function readPairs(document: Document, codeOf: CodeOf, isWanted: (table: TableNumber) => boolean): RowWays[] {
  const pairs = listRuns(document.text).flatMap((run) => markLast(pairValues(run)))
  return ([2, 3, 4] as const).flatMap((table) => {
    const own = pairs.filter((pair) => tableOf(pair) === table)
    if (!isWanted(table) || !isTable(table, own)) return []
    // Table 4 is one row.
    const groups = groupPairs(own, ({ row }) => (table === 4 ? '' : row.key))
    const rows = [...groups].map(([key, items]) => makeRow(table, key, items, document))
    return rows.map(({ row, pairs: items }) => toWays(row, items, codeOf))
  })
}

const markLast = (pairs: readonly Pair[]): PairOfRun[] =>
  pairs.map((pair, i) => ({ ...pair, isLast: i === pairs.length - 1 }))

function isTable(table: TableNumber, pairs: readonly Pair[]): boolean {
  const rows = new Set(pairs.map(({ row }) => row.key))
  return pairs.length >= FEWEST[table] && (table !== 3 || rows.size >= FEWEST_ROWS)
}

function groupPairs(
  pairs: readonly PairOfRun[],
  nameOf: (pair: PairOfRun) => string,
): ReadonlyMap<string, readonly PairOfRun[]> {
  const groups = new Map<string, PairOfRun[]>()
  for (const pair of pairs) groups.set(nameOf(pair), [...(groups.get(nameOf(pair)) ?? []), pair])
  return groups
}

interface PairedRow {
  readonly row: ValueRow
  readonly pairs: readonly PairOfRun[]
}

/** Columns that a row names twice with different values, or that stand beside such ones, are told by nothing. */
function withoutTwins(pairs: readonly PairOfRun[]): PairOfRun[] {
  const places = groupPairs(pairs, ({ row, column }) => `${row.key}.${column?.key ?? ''}`)
  const isSame = [...places.values()].every(
    (twins) =>
      twins.length === pairs.length / places.size && twins.every(({ value }) => value?.text === twins[0]?.value?.text),
  )
  return [...places.values()].flatMap(([first]) => (first ? [isSame ? first : { ...first, value: null }] : []))
}

function makeRow(table: TableNumber, key: string, twins: readonly PairOfRun[], { text, blocks }: Document): PairedRow {
  const all = withoutTwins(twins)
  const named = all.map((pair) => ({ pair, column: nameColumn(pair, text) }))
  const hasTotal = all.some(({ column }) => column?.key === 'total')
  const kept = named
    .filter(({ pair, column }) => column && !(hasTotal && table === 3 && pair.column === null))
    .toSorted((a, b) => placeInForm(table, a.column) - placeInForm(table, b.column))
  const pairs = kept.map(({ pair }) => pair)
  const columns = kept.flatMap(({ column }) => column ?? [])
  const block = blocks.length
  const row: ValueRow = {
    header: { table, columns, stated: true, widths: [], block },
    key: table === 4 ? null : key,
    keyProof: 'label',
    label:
      table === 4
        ? ''
        : printLabel(findFigure(`${table === 3 ? 'requests.' : ''}${key}.${columns[0]?.key}`)?.row ?? key),
    core: '',
    start: Math.min(...all.map(({ start }) => start)),
    values: pairs.map(({ value, start, end }) => value ?? { text: text.slice(start, end), start, end }),
    lead: 1,
    width: pairs.length + 1,
    block,
    separation: 'blanks',
  }
  return { row, pairs }
}

const placeInForm = (table: TableNumber, column: HeaderColumn | null): number =>
  table === 2 ? 0 : formHeader(table, 0).columns.findIndex(({ key }) => key === column?.key)

/** The column of a pair; null where the row alone does not tell it. */
function nameColumn({ row, column, value, start }: Pair, text: string): HeaderColumn | null {
  const money = /万元|元/.exec(text.slice(start, value?.start ?? start))?.[0] as '元' | '万元' | undefined
  const unit = row.kind === 'proactive' && money ? { money } : {}
  if (column) {
    const key = row.kind === 'route' ? `${row.key}.${column.key}` : column.key
    return { key, printed: column.printed, ...unit }
  }
  if (row.kind === 'route') return { key: `${row.key}.total`, printed: '总计' }
  if (row.kind === 'request') return { key: 'total', printed: '总计' }
  const [only, ...more] = PROACTIVE_ROWS['2021'].find(({ key }) => key === row.key)?.columns ?? []
  return only && !more.length ? { key: only.key, printed: only.printed, ...unit } : null
}

function toWays(row: ValueRow, pairs: readonly PairOfRun[], codeOf: CodeOf): RowWays {
  const way = pairs.map((pair, i): Reading | null => {
    const column = row.header.columns[i] as HeaderColumn
    const code = codeOf(row, column.key)
    const figure = code && pair.value ? readCell(code, pair.value, column) : null
    if (!figure || !pair.value || (pair.column === null && row.header.table === 4)) return null
    const isNamed = pair.column !== null || row.header.table === 2
    return { figure, cell: pair.value, ...(isNamed ? {} : { inferred: 'table' }) }
  })
  return { row, kind: 'plain', ways: [doubtLast(row, proveTotal(row, way), pairs)] }
}

/** The last value of a list may be cut where its page ends: what it is a part of has to add up. */
function doubtLast({ header }: ValueRow, way: Way, pairs: readonly PairOfRun[]): Way {
  const groups = listSumGroups(header)
  return way.map((reading, i) => {
    const isProved = groups.some((group) => [...group.parts, group.total].includes(i) && addsUp(way, group))
    return pairs[i]?.isLast && header.table !== 2 && !isProved ? null : reading
  })
}

/** A total that only its row names is proved by the parts beside it. */
function proveTotal({ header }: ValueRow, way: Way): Way {
  const isProved = header.columns.length === SIX_PARTS + 1 && listSumGroups(header).every((group) => addsUp(way, group))
  return way.map((reading) => (reading?.inferred && isProved ? { ...reading, inferred: 'row' } : reading))
}

/** The columns of table 3 that a total sums up. */
const SIX_PARTS = 6
