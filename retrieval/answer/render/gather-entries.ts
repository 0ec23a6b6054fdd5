import type { AnswerRow } from '../../answer.ts'

/** A value with the changes that are computed from it. */
export interface Entry {
  readonly row: AnswerRow
  readonly changes: readonly AnswerRow[]
}

const isAbout = (row: AnswerRow, other: AnswerRow): boolean =>
  row.agency === other.agency &&
  row.year === other.year &&
  row.code === other.code &&
  JSON.stringify(row.group ?? null) === JSON.stringify(other.group ?? null)

const isChange = ({ aggregate }: AnswerRow): boolean => aggregate === 'difference' || aggregate === 'change'

/** Puts differences and relative changes beside the value that they follow. */
export function gatherEntries(rows: readonly AnswerRow[]): Entry[] {
  const entries: { row: AnswerRow; changes: AnswerRow[] }[] = []
  for (const row of rows) {
    const last = entries.at(-1)
    if (last && isChange(row) && !isChange(last.row) && isAbout(last.row, row)) last.changes.push(row)
    else entries.push({ row, changes: [] })
  }
  return entries
}

/** Whether the lead of an answer says the value already: one over everything, a place, a difference or multiple of two. */
export function isToldByLead(row: AnswerRow): boolean {
  if (row.state !== 'number') return false
  if (row.aggregate === 'position' || row.aggregate === 'multiple') return true
  const isOverall = row.aggregate !== null && (row.agency === null || row.year === null) && !hasGroup(row)
  return isOverall && row.place === undefined && (row.agency === null || isChange(row))
}

const hasGroup = ({ group, year, agency }: AnswerRow): boolean =>
  (group !== undefined && group !== null) || (agency === null && year !== null)
