/**
 * The printed figures of the statutory form under their stable codes, and its rows and columns table by table: views of
 * the form, which stands in `ogi/`.
 */
import type { Axis, Label, Member, PrintedEdition, Table, Unit } from './form.ts'
import { type FigureDefinition, listFigures } from './list-figures.ts'
import { OGI } from './ogi/ogi.ts'
import { PROACTIVE } from './ogi/proactive.ts'
import { REQUESTS } from './ogi/requests.ts'
import { REVIEW } from './ogi/review.ts'
import { membersOfGroup, printedIn } from './places.ts'

export type { Edition, Label, TableNumber, Unit } from './form.ts'
export type { FigureDefinition } from './list-figures.ts'

/** One column of a statutory table. `printed` is the header that the form prints. */
export interface Column {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly unit: Unit
}

/** One row of table 2 in one edition: `<key>.<column>` for each of its columns. */
export interface ProactiveRow {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly columns: readonly Column[]
}

/** One row of table 3; `group` is the key of the outcome that the row is a reason of. */
export interface RequestRow {
  readonly key: string
  readonly printed: string
  readonly label: Label
  readonly group?: string
}

/** An outcome of table 3 that the form prints only as the rows of its reasons. */
export interface OutcomeGroup {
  readonly key: string
  readonly printed: string
  readonly label: Label
}

const columnIn = (table: Table, member: Member, edition: PrintedEdition): Column => ({
  key: member.key,
  printed: printedIn(member, edition),
  label: member.label,
  unit: member.unit ?? table.unit,
})

const columnsOf = (table: Table, { members }: Axis): readonly Column[] =>
  members.map((member) => columnIn(table, member, '2021'))

const rowsIn = (edition: PrintedEdition): readonly ProactiveRow[] =>
  (PROACTIVE.cells ?? [])
    .filter((cells) => cells.edition === edition)
    .flatMap(({ row, columns }) => {
      const item = PROACTIVE.axes[0].members.find(({ key }) => key === row)
      if (!item) return []
      const printed = columns.map((column) => columnIn(PROACTIVE, column, edition))
      return [{ key: row, printed: printedIn(item, edition), label: item.label, columns: printed }]
    })

/** Table 2 by edition. The two never share a figure's meaning, so answers never pool them. */
export const PROACTIVE_ROWS: Readonly<Record<PrintedEdition, readonly ProactiveRow[]>> = {
  '2021': rowsIn('2021'),
  '2019': rowsIn('2019'),
}

const [ROWS, REQUESTERS] = REQUESTS.axes
const [ROUTES, RESULTS] = REVIEW.axes

/** Columns of table 3: who asked. */
export const REQUESTER_COLUMNS = columnsOf(REQUESTS, REQUESTERS)

/** 法人或其他组织: the five organisation columns together; derived, never stored. */
export const ORGANISATION_COLUMNS = membersOfGroup(REQUESTERS, 'organisations')

/** Rows of table 3 in the order of the form. `otherwiseHandled` stands where （六）其他处理 is printed as one row. */
export const REQUEST_ROWS: readonly RequestRow[] = ROWS.members.map(({ key, printed, label }) => {
  const group = ROWS.groups.find(({ members }) => members.includes(key))
  return { key, printed, label, ...(group ? { group: group.key } : {}) }
})

export const OUTCOME_GROUPS: readonly OutcomeGroup[] = ROWS.groups.map(({ key, printed, label }) => ({
  key,
  printed: printed ?? '',
  label,
}))

/** Routes of table 4. */
export const REVIEW_ROUTES: readonly Pick<Member, 'key' | 'printed' | 'label'>[] = ROUTES.members.map(
  ({ key, printed, label }) => ({ key, printed, label }),
)

/** Columns of table 4 within each route. */
export const REVIEW_RESULTS = columnsOf(REVIEW, RESULTS)

/** Every printed figure in the order of the form. */
export const FIGURES: readonly FigureDefinition[] = listFigures(OGI)

const BY_CODE = new Map(FIGURES.map((figure) => [figure.code, figure]))

/** The definition of a printed figure, or undefined for a code that the form does not have. */
export const findFigure = (code: string): FigureDefinition | undefined => BY_CODE.get(code)

/** Keys of the rows that make up an outcome group, for example the eight reasons of `denied`. */
export const listReasons = (group: string): readonly string[] => membersOfGroup(ROWS, group)
