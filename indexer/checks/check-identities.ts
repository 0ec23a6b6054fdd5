import { listIdentitiesOf } from '../../db/form/identities.ts'
import { makeFinding } from '../finding.ts'
import type { Finding } from '../report.ts'

/** Numbers that a report prints, by code. A cell in another state, missing or doubtful is not in it. */
export type Numbers = ReadonlyMap<string, number>

/** Sum of the figures, or null where one of them is no number. Rounded so that 0.1 + 0.2 = 0.3. */
export function sumFigures(numbers: Numbers, codes: readonly string[]): number | null {
  let sum = 0
  for (const code of codes) {
    const value = numbers.get(code)
    if (value === undefined) return null
    sum += value
  }
  return Math.round(sum * 1e6) / 1e6
}

/** The identities within one report that its figures break; one with an operand that is no number says nothing. */
export function checkIdentities(numbers: Numbers, printed: ReadonlySet<string>): Finding[] {
  return listIdentitiesOf(printed).flatMap(({ finding, subject, left, right }) => {
    const [first, second] = [sumFigures(numbers, left), sumFigures(numbers, right)]
    if (first === null || second === null || first === second) return []
    return [makeFinding(finding, { subject, left: first, right: second }, [...left, ...right])]
  })
}
