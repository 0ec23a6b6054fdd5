import type { Edition, Label } from '../../db/form/codebook.ts'
import type { Axis, Member, PrintedEdition, Table } from '../../db/form/form.ts'
import { codeAt, isOneRow, printedIn } from '../../db/form/places.ts'
import type { PrintedFigure } from '../../db/lists/read-printed-report.ts'

/** What a row or column is called: as the form prints it, and in each language. */
export interface Heading {
  readonly printed: string
  readonly label: Label
}

/** A row of a laid-out table; null where the report has no such cell. */
export interface LaidRow extends Heading {
  readonly cells: readonly (PrintedFigure | null)[]
}

/** Rows below one heading, or below none. */
export interface LaidGroup {
  readonly heading: Heading | null
  readonly rows: readonly LaidRow[]
}

/** A part of a statutory table whose rows have the same columns. */
export interface LaidPart {
  readonly columns: readonly Heading[]
  /** A heading over columns that stand together: where it begins, and how many there are. */
  readonly over: readonly (Heading & { readonly first: number; readonly count: number })[]
  readonly groups: readonly LaidGroup[]
}

const isIn = ({ editions }: Member, edition: PrintedEdition): boolean => !editions || editions.includes(edition)

/** A statutory table in the order of the form with a report's cells; nothing where the report has none of them. */
export function layOutTable(table: Table, edition: Edition, figures: readonly PrintedFigure[]): readonly LaidPart[] {
  const printed = edition === 'narrative' ? '2021' : edition
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  const parts = table.cells ? layOutCells(table, printed, byCode) : [layOutGrid(table, printed, byCode)]
  const isThere = ({ groups }: LaidPart): boolean =>
    groups.some(({ rows }) => rows.some(({ cells }) => cells.some(Boolean)))
  return parts.some(isThere) ? parts : []
}

const headingOf = (member: Member, edition: PrintedEdition): Heading => ({
  printed: printedIn(member, edition),
  label: member.label,
})

type ByCode = ReadonlyMap<string, PrintedFigure>

function rowOf(
  table: Table,
  row: Member,
  columns: readonly Member[],
  edition: PrintedEdition,
  byCode: ByCode,
): LaidRow {
  const cells = columns.map((column) => byCode.get(codeAt(table, row.key, column.key)) ?? null)
  return { ...headingOf(row, edition), cells }
}

/** Table 2: each of its rows says which columns it has; rows with the same ones stand together. */
function layOutCells(table: Table, edition: PrintedEdition, byCode: ByCode): readonly LaidPart[] {
  const parts: { key: string; columns: readonly Member[]; rows: LaidRow[] }[] = []
  for (const { edition: of, row, columns } of table.cells ?? []) {
    const member = table.axes[0].members.find(({ key }) => key === row)
    if (of !== edition || !member) continue
    const key = columns.map((column) => column.key).join()
    const laid = rowOf(table, member, columns, edition, byCode)
    const last = parts.at(-1)
    if (last?.key === key) last.rows.push(laid)
    else parts.push({ key, columns, rows: [laid] })
  }
  return parts.map(({ columns, rows }) => ({
    columns: columns.map((column) => headingOf(column, edition)),
    over: [],
    groups: [{ heading: null, rows }],
  }))
}

/** Tables 3 and 4: every row has every column. */
function layOutGrid(table: Table, edition: PrintedEdition, byCode: ByCode): LaidPart {
  const [down, across] = table.axes
  const columns = across.members.filter((member) => isIn(member, edition))
  const rows = listRows(table, edition, byCode)
  const groups: { heading: Heading | null; rows: LaidRow[] }[] = []
  for (const row of rows) {
    const heading = headingOver(down, row)
    const laid = rowOf(table, row, columns, edition, byCode)
    const last = groups.at(-1)
    if (last && last.heading?.printed === heading?.printed) last.rows.push(laid)
    else groups.push({ heading, rows: [laid] })
  }
  return { columns: columns.map((column) => headingOf(column, edition)), over: listOver(across, columns), groups }
}

/** Of what some reports print as one row and others as several, the rows that this one prints. */
function listRows(table: Table, edition: PrintedEdition, byCode: ByCode): readonly Member[] {
  const [down, across] = table.axes
  const isPrinted = ({ key }: Member): boolean =>
    across.members.some((column) => byCode.has(codeAt(table, key, column.key)))
  const isOptional = ({ key }: Member): boolean =>
    down.groups.some((group) => isOneRow(down, group) && (group.key === key || group.members.includes(key)))
  return down.members.filter((row) => isPrinted(row) || (isIn(row, edition) && !isOptional(row)))
}

/** The heading that the form prints over a row; none over a row that is itself the group. */
function headingOver({ groups }: Axis, { key }: Member): Heading | null {
  const group = groups.find(({ members, printed }) => printed !== undefined && members.includes(key))
  return group ? { printed: group.printed ?? '', label: group.label } : null
}

function listOver({ groups }: Axis, columns: readonly Member[]): LaidPart['over'] {
  return groups.flatMap(({ printed, label, members }) => {
    const places = columns.flatMap(({ key }, i) => (members.includes(key) ? [i] : []))
    const first = places[0]
    const isTogether = places.every((place, i) => place === (first ?? 0) + i)
    return printed && first !== undefined && isTogether ? [{ printed, label, first, count: places.length }] : []
  })
}
