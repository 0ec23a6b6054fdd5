import { COLUMN_LABELS, type ColumnTarget, findColumns } from '../../form/column-labels.ts'
import { normaliseLabel } from '../../form/normalise-label.ts'
import { findRow, ROW_LABELS, type RowTarget } from '../../form/row-labels.ts'

/** What a label of the form may stand for: a row, columns of one or several tables, or only what groups others. */
export interface ListLabel {
  readonly row: RowTarget | undefined
  readonly columns: readonly ColumnTarget[]
}

const TABLES = [2, 3, 4] as const
/** Labels that group others. */
const NONE: ListLabel = { row: undefined, columns: [] }

function collectLabels(): ReadonlyMap<string, ListLabel> {
  const labels = new Map<string, ListLabel>()
  const add = (core: string, label: Partial<ListLabel>): void => {
    const known = labels.get(core) ?? NONE
    labels.set(core, { row: label.row ?? known.row, columns: [...known.columns, ...(label.columns ?? [])] })
  }
  for (const { core, target } of ROW_LABELS) add(core, target.kind === 'group' ? {} : { row: target })
  for (const table of TABLES)
    for (const { core, target } of COLUMN_LABELS[table])
      add(core, target.kind === 'column' ? { columns: [target] } : {})
  return labels
}

const LABELS = collectLabels()

/** The labels by their first character, the longest first. */
const BY_START = new Map<string, readonly string[]>()
for (const core of [...LABELS.keys()].toSorted((a, b) => b.length - a.length)) {
  const start = core[0] as string
  BY_START.set(start, [...(BY_START.get(start) ?? []), core])
}

/** The longest label of the form that stands at a place of a text as `normaliseLabel` writes it. */
export function matchLabelAt(text: string, at: number): { readonly label: ListLabel; readonly length: number } | null {
  const core = BY_START.get(text[at] ?? '')?.find((each) => text.startsWith(each, at))
  return core === undefined ? null : { label: LABELS.get(core) as ListLabel, length: core.length }
}

/** What a label stands for that is not printed as the form has it; null where it is like none. */
export function findLikeLabel(text: string): ListLabel | null {
  const row = findRow(text)
  const columns = TABLES.flatMap((table) => findColumns(table, text) ?? []).filter(({ kind }) => kind === 'column')
  const isOne = TABLES.every((table) => columns.filter((column) => column.table === table).length < 2)
  if ((row !== undefined) === columns.length > 0 || !isOne || normaliseLabel(text).length < 2) return null
  return { row: row?.kind === 'group' ? undefined : row, columns }
}
