/**
 * The identities (勾稽关系) of the statutory tables: which printed figures must add up to which. The balance is printed
 * in the form itself; the others follow from its totals. Tolerance is 0.
 */
import type { Axis, Form, IdentityFinding, Table, Total } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { codeAt, findPlace, isOneRow } from './places.ts'

/** The figures of `left` together equal the figures of `right` together. */
export interface Identity {
  /** Code of the finding when it is broken. */
  readonly finding: IdentityFinding
  /** What it is about: key of a column, row or route. */
  readonly subject: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** How a report prints the groups that may be one row, （六）其他处理: by reasons, or as that row. */
export type OtherwiseHandled = 'byReason' | 'oneRow'

/** The identities within one report. */
export const listIdentities = (printed: OtherwiseHandled, form: Form = OGI): readonly Identity[] => [
  ...form.balances.flatMap(({ finding, table, left, right }) =>
    listOthers(form, table, printed).map(({ subject, codes }) => ({
      finding,
      subject,
      left: codes(left),
      right: codes(right),
    })),
  ),
  ...form.tables.flatMap((table) =>
    table.axes.flatMap((axis, i) => axis.totals.flatMap((total) => listSums(table, i, total, printed))),
  ),
]

/** Every column of a table, with the codes of rows in it. */
const listOthers = ({ tables }: Form, number: Table['number'], printed: OtherwiseHandled) =>
  tables
    .filter((table) => table.number === number)
    .flatMap((table) =>
      printedKeys(table.axes[1], printed).map((subject) => ({
        subject,
        codes: (rows: readonly string[]) => rows.map((row) => codeAt(table, row, subject)),
      })),
    )

/** A total of one axis, for every member of the other. */
function listSums(table: Table, axis: number, { key, of, finding }: Total, printed: OtherwiseHandled): Identity[] {
  const [own, other] = axis === 0 ? table.axes : [table.axes[1], table.axes[0]]
  const code = (mine: string, others: string) =>
    axis === 0 ? codeAt(table, mine, others) : codeAt(table, others, mine)
  const parts = of.flatMap((part) => printedParts(own, part, printed))
  return printedKeys(other, printed).map((subject) => ({
    finding,
    subject,
    left: parts.map((part) => code(part, subject)),
    right: [code(key, subject)],
  }))
}

/** The members of an axis that a report prints. */
const printedKeys = (axis: Axis, printed: OtherwiseHandled): string[] => {
  const unprinted = axis.groups
    .filter((group) => isOneRow(axis, group))
    .flatMap(({ key, members }) => (printed === 'oneRow' ? members : [key]))
  return axis.members.map(({ key }) => key).filter((key) => !unprinted.includes(key))
}

function printedParts(axis: Axis, key: string, printed: OtherwiseHandled): readonly string[] {
  const group = axis.groups.find((one) => one.key === key)
  if (!group) return [key]
  return printed === 'oneRow' && isOneRow(axis, group) ? [key] : group.members
}

const IDENTITIES = { byReason: listIdentities('byReason'), oneRow: listIdentities('oneRow') }

/** The identities within a report that prints the cells of these codes. */
export const listIdentitiesOf = (printed: Iterable<string>): readonly Identity[] => {
  for (const code of printed) if (isReasonOfOneRow(code)) return IDENTITIES.byReason
  return IDENTITIES.oneRow
}

/** Whether a code is that of a reason whose group other reports print as one row. */
function isReasonOfOneRow(code: string): boolean {
  const place = findPlace(code)
  if (!place) return false
  return place.table.axes.some((axis, i) =>
    axis.groups.some((group) => isOneRow(axis, group) && group.members.includes(place.keys[i] ?? '')),
  )
}

/** Between consecutive years: `forward` of the earlier report equals `over` of the later one. */
export const CARRIED = OGI.carries.flatMap(({ table: number, forward, over }) =>
  OGI.tables
    .filter((table) => table.number === number)
    .flatMap((table) =>
      table.axes[1].members.map(({ key }) => ({
        subject: key,
        forward: codeAt(table, forward, key),
        over: codeAt(table, over, key),
      })),
    ),
)

/** Between consecutive years, edition 2021 only: in force last year + issued − repealed = in force this year. */
export const STOCKS = OGI.stocks

/** Counts that the narrative states, and the figures that they must equal. */
export const NARRATIVE_CLAIMS = OGI.claims
