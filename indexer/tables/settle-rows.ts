import type { OtherwiseHandled } from '../../db/form/identities.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { Proof } from '../report.ts'
import { type Reading, type RowWays, sameReading, type Way } from './reading.ts'
import { type Solution, solveWays } from './solve-ways.ts'

/** A cell that is read, with what proves it. */
export interface SettledReading extends Reading {
  readonly proof: Proof
}

/** A row with what is read of each of its columns, and the ways that are left where more than one is. */
export interface SettledRow {
  readonly row: ValueRow
  readonly readings: readonly (SettledReading | null)[]
  readonly rivals: readonly Way[]
  /** Set where nothing proves the place that was given to a row without a label. */
  readonly isHomeless: boolean
}

/** Settles what each row says: the identities over the columns of table 3 choose among its ways. */
export function settleRows(all: readonly RowWays[]): SettledRow[] {
  const requests = all.filter(({ row }) => row.header.table === 3 && row.key !== null)
  const isTwice = new Set(requests.map(({ row }) => row.key)).size < requests.length
  const solution = solveWays(isTwice ? [] : requests, formOf(requests))
  return all.map((ways) => settleRow(ways, solution))
}

/** How this report prints （六）其他处理. */
const formOf = (rows: readonly RowWays[]): OtherwiseHandled =>
  rows.some(({ row }) => row.key?.startsWith('otherwiseHandled.')) ? 'byReason' : 'oneRow'

function settleRow(row: RowWays, solution: Solution): SettledRow {
  const viable = solution.viable.get(row) ?? row.ways
  const columns = row.row.header.columns.map(({ key }) => key ?? '')
  const stands = row.row.keyProof !== 'identity' || columns.every((column) => solution.isConfirmed(row, column))
  const isRead = stands && viable.length > 0
  const readings = columns.map((column, i): SettledReading | null => {
    const reading = isRead ? agree(viable, i) : null
    return reading && isProved(row, column, reading, solution) ? { ...reading, proof: proofOf(row, reading) } : null
  })
  const open = viable.length === 1 ? [] : viable.length ? viable : row.ways
  const rivals = open.length > 1 && readings.includes(null) ? open : []
  return { row: row.row, readings, rivals, isHomeless: !stands }
}

/** What all ways that are left say of a column; null where they differ. */
function agree(ways: readonly Way[], column: number): Reading | null {
  const [first = null, ...others] = ways.map((way) => way[column] ?? null)
  return others.every((other) => sameReading(first, other)) ? first : null
}

/**
 * Whether a reading is proved: as its cell prints it, or by the identities that it needs. That nothing is printed they
 * cannot prove, since a zero adds nothing, either.
 */
function isProved(row: RowWays, column: string, { inferred, cell }: Reading, solution: Solution): boolean {
  if (inferred === 'table' && cell.text === '') return false
  if (!inferred || solution.isConfirmed(row, column)) return true
  return inferred === 'row' && row.ways.length === 1 && !solution.isDenied(row, column)
}

function proofOf({ row }: RowWays, { inferred }: Reading): Proof {
  if (inferred || row.keyProof === 'identity') return 'identity'
  return row.keyProof === 'order' || !row.header.stated ? 'order' : 'label'
}
