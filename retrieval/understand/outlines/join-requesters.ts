/** A row and a kind of requester that words name apart are one cell: "companies that asked and were refused". */
import { findMeasure } from '../../../db/form/measures.ts'
import { joinCode, splitCode } from '../rank/labels.ts'

/** What words of a requester alone are taken for: the requests that came from it. */
const RECEIVED = 'requests.received'
const WHOLE = 'total'

/** A kind of requester, where a value names nothing else. */
function requesterOf(value: string): string | undefined {
  const [row, column] = splitCode(value)
  return row === RECEIVED && column !== WHOLE ? column : undefined
}

/** A row of table 3 whose column is open. */
function openRowOf(value: string): string | undefined {
  const [row, column] = splitCode(value)
  return row.startsWith('requests.') && column === WHOLE ? row : undefined
}

/**
 * The values of a question with every row that is open put into the columns of the requesters it names; the same values where it
 * names no row or no requester.
 * @param said codes in the order of the words
 */
export function joinRequesters(said: readonly string[]): readonly string[] {
  const columns = said.flatMap((value) => requesterOf(value) ?? [])
  const rows = said.flatMap((value) => openRowOf(value) ?? [])
  if (columns.length === 0 || rows.length === 0) return said
  const joined = rows.flatMap((row) => columns.map((column) => joinCode(row, column)))
  const others = said.filter((value) => !requesterOf(value) && !openRowOf(value))
  return [...joined.filter((code) => findMeasure(code)), ...others]
}

/** Whether a reading's code holds what words name: the code itself, or its row or column. */
export function holdsValue(code: string, value: string): boolean {
  if (code === value) return true
  const [row, column] = splitCode(code)
  return (openRowOf(value) === row || requesterOf(value) === column) && column !== WHOLE
}
