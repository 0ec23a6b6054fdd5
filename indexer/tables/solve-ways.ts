import { listIdentities, type OtherwiseHandled } from '../../db/form/identities.ts'
import { allowJointly, type Choice, narrowWays } from './narrow-ways.ts'
import { amountOf, type RowWays, type Way } from './reading.ts'

/** An identity over a column of table 3: what each row adds to it, with its sign. */
interface Constraint {
  readonly column: string
  readonly signs: ReadonlyMap<string, 1 | -1>
}

/** What the identities over the columns of table 3 leave of the ways to read its rows. */
export interface Solution {
  /** The ways of each row that some reading of the whole table allows. */
  readonly viable: ReadonlyMap<RowWays, readonly Way[]>
  /** Whether an identity that holds over the whole table includes this column of this row. */
  isConfirmed(row: RowWays, column: string): boolean
  /** Whether an identity that could be asked includes this column of this row and is broken. */
  isDenied(row: RowWays, column: string): boolean
}

/**
 * Finds the ways to read the rows of table 3 that the identities over its columns allow, all columns and rows at once.
 * An identity is used where every row of it is there and says something; one that rows of a single way break already is
 * the agency's own error, and is left out. Where no reading satisfies all others, those of one kind are tried; where none
 * satisfies these, none of the doubtful rows is read.
 */
export function solveWays(rows: readonly RowWays[], form: OtherwiseHandled): Solution {
  const byKey = new Map(rows.map((row) => [row.row.key, row]))
  const usable = listConstraints(form).filter((constraint) => isUsable(constraint, byKey))
  const open = rows.filter(({ ways }) => ways.length > 1)
  const isOpen = ({ signs }: Constraint): boolean => open.some(({ row }) => signs.has(row.key ?? ''))
  const settled = usable.filter((constraint) => !isOpen(constraint) && sumFixed(constraint, rows) === 0)
  const asked = usable.filter(isOpen)
  const balances = asked.filter(({ signs }) => signs.has('received'))
  const attempts = [asked, balances, asked.filter((constraint) => !balances.includes(constraint))]
  const chosen = attempts.find((constraints) => search(open, constraints, rows) !== null)
  const found = chosen ? search(open, chosen, rows) : null
  const holding = [...settled, ...(chosen ?? [])]
  return {
    viable: new Map(rows.map((row) => [row, row.ways.length > 1 ? (found?.get(row) ?? []) : row.ways])),
    isConfirmed: (row, column) => holding.some((constraint) => includes(constraint, row, column)),
    isDenied: (row, column) =>
      usable.some((constraint) => !holding.includes(constraint) && includes(constraint, row, column)),
  }
}

const includes = (constraint: Constraint, { row }: RowWays, column: string): boolean =>
  constraint.column === column && constraint.signs.has(row.key ?? '')

const CONSTRAINTS = new Map<OtherwiseHandled, readonly Constraint[]>()

function listConstraints(form: OtherwiseHandled): readonly Constraint[] {
  const known = CONSTRAINTS.get(form)
  if (known) return known
  const made = listIdentities(form)
    .filter(({ finding }) => finding === 'requestBalance' || finding === 'outcomeSum')
    .map(({ subject, left, right }): Constraint => {
      const rowOf = (code: string): string => code.slice('requests.'.length, -subject.length - 1)
      return {
        column: subject,
        signs: new Map([
          ...left.map((code) => [rowOf(code), 1] as const),
          ...right.map((code) => [rowOf(code), -1] as const),
        ]),
      }
    })
  CONSTRAINTS.set(form, made)
  return made
}

const placeOf = ({ row }: RowWays, column: string): number => row.header.columns.findIndex(({ key }) => key === column)

/** Whether every row of an identity is there and says in each of its ways what its column holds. */
const isUsable = ({ column, signs }: Constraint, byKey: ReadonlyMap<string | null, RowWays>): boolean =>
  [...signs.keys()].every((key) => {
    const row = byKey.get(key)
    const place = row ? placeOf(row, column) : -1
    return row !== undefined && row.ways.length > 0 && row.ways.every((way) => way[place])
  })

const amountIn = (row: RowWays, way: Way, { column, signs }: Constraint): number => {
  const sign = signs.get(row.row.key ?? '')
  const reading = sign === undefined ? null : way[placeOf(row, column)]
  return sign === undefined || !reading ? 0 : sign * amountOf(reading)
}

const sumFixed = (constraint: Constraint, rows: readonly RowWays[]): number =>
  rows.reduce((sum, row) => sum + (row.ways.length === 1 ? amountIn(row, row.ways[0] as Way, constraint) : 0), 0)

/** The ways of each open row that a reading of all of them allows; null where none does, or too many do. */
function search(
  open: readonly RowWays[],
  constraints: readonly Constraint[],
  rows: readonly RowWays[],
): ReadonlyMap<RowWays, readonly Way[]> | null {
  const start = constraints.map((each) => sumFixed(each, rows))
  const vectors = narrowWays(
    open.map(({ ways }, i) =>
      ways.map((way) => ({ way, amounts: constraints.map((each) => amountIn(open[i] as RowWays, way, each)) })),
    ),
    start,
  )
  if (!vectors) return null
  const kept = vectors.every((choices) => choices.length === 1) ? vectors : allowJointly(vectors, start)
  return kept && new Map(open.map((row, i) => [row, (kept[i] as readonly Choice[]).map(({ way }) => way)]))
}
