import type { Edition, Form, Label, Member, PrintedEdition, Table, TableNumber, Unit } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { codeAt, labelAt, printedIn } from './places.ts'

/** One printed figure. */
export interface FigureDefinition {
  readonly code: string
  readonly table: TableNumber
  readonly unit: Unit
  readonly label: Label
  readonly editions: readonly Edition[]
  /** The row and column as the form prints them. */
  readonly row: string
  readonly column: string
}

const FIGURES = new WeakMap<Form, readonly FigureDefinition[]>()
const EDITIONS: readonly PrintedEdition[] = ['2021', '2019']

/** Every printed figure in the order of the form. */
export function listFigures(form: Form = OGI): readonly FigureDefinition[] {
  const known = FIGURES.get(form)
  if (known) return known
  const figures = form.tables.flatMap((table) => (table.cells ? listCells(table) : listGrid(table)))
  FIGURES.set(form, figures)
  return figures
}

const listGrid = (table: Table): FigureDefinition[] =>
  table.axes[0].members.flatMap((row) =>
    table.axes[1].members.map((column) => figureAt(table, row, column, editionsOf(row, column))),
  )

const editionsOf = (row: Member, column: Member): readonly PrintedEdition[] =>
  EDITIONS.filter((edition) => [row, column].every(({ editions }) => !editions || editions.includes(edition)))

function listCells(table: Table): FigureDefinition[] {
  const found = new Map<string, FigureDefinition>()
  for (const { edition, row: key, columns } of table.cells ?? []) {
    const row = table.axes[0].members.find((member) => member.key === key)
    if (!row) throw new Error(`Cannot list the figures of table ${table.number}: it has no row "${key}"`)
    for (const column of columns) {
      const figure = figureAt(table, row, column, [edition])
      const known = found.get(figure.code)
      found.set(figure.code, known ? { ...known, editions: [...known.editions, edition] } : figure)
    }
  }
  return [...found.values()]
}

function figureAt(table: Table, row: Member, column: Member, editions: readonly PrintedEdition[]): FigureDefinition {
  const code = codeAt(table, row.key, column.key)
  const edition = editions[0] ?? '2021'
  return {
    code,
    table: table.number,
    unit: column.unit ?? row.unit ?? table.unit,
    label: labelAt({ code, table, keys: [row.key, column.key] }),
    editions,
    row: printedIn(row, edition),
    column: printedIn(column, edition),
  }
}
