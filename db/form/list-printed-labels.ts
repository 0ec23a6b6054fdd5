import type { Axis, Form, PrintedEdition, Table, TableNumber } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { isOneRow } from './places.ts'

/**
 * A label that reports print in a table. `member` and `group` have figures or stand over them; `heading` has none.
 * `texts`: the form's own first, then how offices vary it.
 */
export interface PrintedLabel {
  readonly kind: 'member' | 'group' | 'heading'
  readonly table: TableNumber
  /** Where it stands in the table as the form draws it; routes of table 4 stand over columns there. */
  readonly place: 'rows' | 'columns' | 'corner'
  readonly axis?: Axis['key']
  readonly key: string
  readonly texts: readonly string[]
  /** Where only one edition prints it. */
  readonly edition?: PrintedEdition
}

/** Every label of a form's tables. A group that is printed as one row is listed as that row. */
export const listPrintedLabels = (form: Form = OGI): readonly PrintedLabel[] =>
  form.tables.flatMap((table) => [
    ...table.axes.flatMap((axis, i) => [...listMembers(table, axis, i), ...listGroups(table, axis, i)]),
    ...table.headings.map(({ key, printed, place }) => ({
      kind: 'heading' as const,
      table: table.number,
      place,
      key,
      texts: [printed],
    })),
  ])

const placeOf = (axis: Axis, i: number): 'rows' | 'columns' => (i === 0 && axis.key !== 'route' ? 'rows' : 'columns')

const listMembers = (table: Table, axis: Axis, i: number): PrintedLabel[] =>
  axis.members.map((member) => {
    const editions = new Set(editionsOf(table, axis, member.key))
    const only = editions.size === 1 ? [...editions][0] : undefined
    const { key, printed, printedIn2019, variants } = member
    return {
      kind: 'member' as const,
      table: table.number,
      place: placeOf(axis, i),
      axis: axis.key,
      key,
      texts: [...new Set([printed, ...(printedIn2019 ? [printedIn2019] : []), ...(variants ?? [])])],
      ...(only ? { edition: only } : {}),
    }
  })

const listGroups = (table: Table, axis: Axis, i: number): PrintedLabel[] =>
  axis.groups
    .filter((group) => group.printed && !isOneRow(axis, group))
    .map(({ key, printed = '' }) => ({
      kind: 'group' as const,
      table: table.number,
      place: placeOf(axis, i),
      axis: axis.key,
      key,
      texts: [printed],
    }))

/** The editions that print a row or column of a table without a grid. */
const editionsOf = (table: Table, axis: Axis, key: string): PrintedEdition[] =>
  (table.cells ?? [])
    .filter(({ row, columns }) => (axis === table.axes[0] ? row === key : columns.some((column) => column.key === key)))
    .map(({ edition }) => edition)
