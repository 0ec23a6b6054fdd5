import type { Axis, Form, Group, Label, Member, PrintedEdition, Table } from './form.ts'
import { OGI } from './ogi/ogi.ts'

/** Where a figure stands: a member or group of each axis of its table. */
export interface Place {
  readonly code: string
  readonly table: Table
  readonly keys: readonly [string, string]
}

const PLACES = new WeakMap<Form, ReadonlyMap<string, Place>>()

/** Code of the figure at a place of a table. */
export const codeAt = ({ prefix }: Pick<Table, 'prefix'>, first: string, second: string): string =>
  [...(prefix ? [prefix] : []), first, second].join('.')

/** The place of a figure or of a sum over groups, or undefined for a code that the form does not have. */
export const findPlace = (code: string, form: Form = OGI): Place | undefined => placesOf(form).get(code)

/** Every place, table by table, members before groups. */
export const listPlaces = (form: Form = OGI): readonly Place[] => [...placesOf(form).values()]

function placesOf(form: Form): ReadonlyMap<string, Place> {
  const known = PLACES.get(form)
  if (known) return known
  const places = new Map(
    form.tables.flatMap((table) =>
      listKeys(table.axes[0]).flatMap((first) =>
        listKeys(table.axes[1])
          .filter((second) => isThere(table, first, second))
          .map(
            (second) =>
              [
                codeAt(table, first, second),
                { code: codeAt(table, first, second), table, keys: [first, second] },
              ] as const,
          ),
      ),
    ),
  )
  PLACES.set(form, places)
  return places
}

/** Keys of an axis: its members in the order of the form, then its groups. */
export const listKeys = ({ members, groups }: Axis): readonly string[] => [
  ...new Set([...members, ...groups].map(({ key }) => key)),
]

/** The members of a group of an axis; none for another key. */
export const membersOfGroup = ({ groups }: Axis, key: string): readonly string[] =>
  groups.find((group) => group.key === key)?.members ?? []

/** A member or group by its key; the group where both have it. */
export const findEntry = ({ members, groups }: Axis, key: string): Member | Group | undefined =>
  groups.find((group) => group.key === key) ?? members.find((member) => member.key === key)

/**
 * The members that a key stands for: itself, those of its group, or for a group that some reports print as one row
 * first that row, then its members.
 */
export function alternativesOf(axis: Axis, key: string): readonly (readonly string[])[] {
  const group = axis.groups.find((one) => one.key === key)
  if (!group) return [[key]]
  return isOneRow(axis, group) ? [[key], group.members] : [group.members]
}

/** Whether some reports print a group as one row. */
export const isOneRow = ({ members }: Axis, { key }: Group): boolean => members.some((member) => member.key === key)

/** Whether the form prints figures for these members or groups together. */
const isThere = (table: Table, first: string, second: string): boolean =>
  !table.cells ||
  alternativesOf(table.axes[0], first).some((rows) =>
    rows.every((row) =>
      alternativesOf(table.axes[1], second).some((columns) =>
        columns.every((column) => findColumn(table, row, column)),
      ),
    ),
  )

/** The column as one row prints it; of several editions the first. */
export function findColumn(table: Table, row: string, column: string): Member | undefined {
  if (!table.cells) return table.axes[1].members.find(({ key }) => key === column)
  return table.cells.flatMap((cells) => (cells.row === row ? cells.columns : [])).find(({ key }) => key === column)
}

/** What an edition prints for a member. */
export const printedIn = (member: Member, edition: PrintedEdition): string =>
  (edition === '2019' ? member.printedIn2019 : undefined) ?? member.printed

/** The label of a place, as its table puts the labels of both axes together. */
export function labelAt({ table, keys: [first, second] }: Place): Label {
  const a = findEntry(table.axes[0], first)?.label ?? { zh: first, en: first }
  const member = findColumn(table, first, second) ?? findEntry(table.axes[1], second)
  const b = member?.label ?? { zh: second, en: second }
  if (table.naming === 'run') return { zh: `${a.zh}${b.zh}`, en: `${a.en}, ${b.en}` }
  if (second === table.axes[1].usual) return a
  return { zh: `${a.zh}（${b.zh}）`, en: `${a.en} (${b.en})` }
}
