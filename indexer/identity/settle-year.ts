import { makeFinding } from '../finding.ts'
import type { Finding } from '../report.ts'
import type { Clues } from './clues.ts'

/**
 * The reporting year by vote. Title, period and file name must agree (identity 8); where they do not, one of
 * them was left over from the year before, and the others, the day of signing (the January after) and the year that the
 * sentences speak of tell which. What the report prints as its title wins a tie.
 */
export function settleYear(clues: Clues): number | null {
  const { titleYear, periodYear, fileYear, signedYear, toldYear } = clues
  const votes = new Map<number, number>()
  const vote = (year: number | null, weight: number): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight)
  }
  vote(titleYear, 3)
  vote(periodYear, 3)
  vote(fileYear, 2)
  vote(toldYear, 2)
  // A day of signing alone names no year: some reports are signed late.
  if (votes.has((signedYear ?? 0) - 1)) vote((signedYear ?? 0) - 1, 1)
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** A finding where title, period and file name do not name one year. */
export function findYearConflict({ titleYear, periodYear, fileYear }: Clues, year: number): Finding[] {
  const said = { title: titleYear, period: periodYear, file: fileYear }
  const named = Object.entries(said).filter((entry): entry is [string, number] => entry[1] !== null)
  if (named.every(([, other]) => other === year)) return []
  return [makeFinding('yearConflict', Object.fromEntries(named), [])]
}
