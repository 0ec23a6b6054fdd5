import type { Cell } from '../../document.ts'
import type { ColumnTarget } from '../../form/column-labels.ts'
import type { RowTarget } from '../../form/row-labels.ts'
import type { ListLabel } from './label-index.ts'
import type { ListToken } from './list-tokens.ts'

type Label = Extract<ListToken, { kind: 'label' }>

/** A value of a list with the labels that say what it is. */
export interface Pair {
  readonly row: RowTarget
  /** Null where no column is named: a row with one column, or a total. */
  readonly column: ColumnTarget | null
  /** Null where a label promises a value that is not there, or that cannot be told from others. */
  readonly value: Cell | null
  /** From its first own label to its value. */
  readonly start: number
  readonly end: number
}

/** What a label is in its list. */
type Part =
  | { readonly kind: 'row'; readonly label: Label; readonly row: RowTarget }
  | { readonly kind: 'column'; readonly label: Label }
  | { readonly kind: 'group'; readonly label: Label }

const TABLE_OF: Readonly<Record<RowTarget['kind'], number>> = { proactive: 2, request: 3, route: 4, group: 0 }

/** The column of a row's table that a label names. */
const columnIn = (row: RowTarget, { columns }: ListLabel): ColumnTarget | undefined =>
  columns.find(({ table }) => table === TABLE_OF[row.kind])

/** The numbers of rows whose labels are those of columns, too. */
const OWN_NUMBER: Readonly<Record<string, RegExp>> = {
  totalHandled: /^(?:\(七\)|七、)/,
  'otherwiseHandled.other': /^3/,
}

/**
 * Tells what each value of a run is: by the labels since the value before, and by the one that rules further values, a row
 * above its columns or a column above its rows. What no label names is left out. A run that enumerates columns without
 * values is a table that lost its lines, and no list.
 */
export function pairValues(run: readonly ListToken[]): Pair[] {
  if (run.some((token, i) => isEmptyColumn(token) && isEmptyColumn(run[i + 1]))) return []
  const values = run.filter((token) => token.kind === 'value')
  const inLine = values.filter(({ isApart }) => !isApart).length
  const walk = new ListWalk(inLine > 0)
  run.forEach((token, i) => {
    if (token.kind === 'label') walk.label(token, run[i + 1])
    else walk.value(token.cell, token.isApart)
  })
  walk.close()
  return walk.pairs
}

/** Whether a label is one of a column alone, and promises no value. */
const isEmptyColumn = (token: ListToken | undefined): boolean =>
  token?.kind === 'label' && !token.isOpen && token.label.row === undefined && token.label.columns.length > 0

/** State of one walk through a run. */
class ListWalk {
  readonly pairs: Pair[] = []
  private row: RowTarget | null = null
  private column: ListLabel | null = null
  private isByColumns = false
  private readonly isInLine: boolean
  /** The labels since the last value. */
  private fresh: Part[] = []

  /** @param isInLine whether the values of this list stand on the lines of their labels */
  constructor(isInLine: boolean) {
    this.isInLine = isInLine
  }

  label(label: Label, next: ListToken | undefined): void {
    this.fresh.push(this.partOf(label, next))
  }

  value(cell: Cell, isApart: boolean): void {
    const { fresh } = this
    const last = this.pairs.at(-1)
    this.settle()
    if (!fresh.length && last) this.pairs[this.pairs.length - 1] = { ...last, value: null }
    if (!fresh.length || fresh.at(-1)?.kind === 'group' || !this.row) return
    const isAlone = fresh.every(({ kind }) => kind !== 'column') && !this.isByColumns
    const column = isAlone || !this.column ? null : columnIn(this.row, this.column)
    if (column === undefined) return
    const start = fresh.find(({ kind }) => kind !== 'group')?.label.start ?? cell.start
    // A number alone on a line may be the one of a page.
    this.pairs.push({ row: this.row, column, value: isApart && this.isInLine ? null : cell, start, end: cell.end })
  }

  /** Values that are promised at the end are not there. */
  close(): void {
    this.settle(true)
  }

  private partOf(label: Label, next: ListToken | undefined): Part {
    const { row, columns } = label.label
    if (row && (!columns.length || this.isRow(row, label, next))) return { kind: 'row', label, row }
    return columns.length ? { kind: 'column', label } : { kind: 'group', label }
  }

  /** Whether 总计 or 其他 is the row: by its number, or by what it stands before. */
  private isRow({ key }: RowTarget, { numbering }: Label, next: ListToken | undefined): boolean {
    if (OWN_NUMBER[key]?.test(numbering)) return true
    if (next?.kind === 'value') return this.isByColumns && !this.fresh.length
    return next?.kind === 'label' && next.label.row === undefined && next.label.columns.length > 0
  }

  /** Takes over what the labels since the last value say. */
  private settle(isAtEnd = false): void {
    const { fresh } = this
    this.fresh = []
    const rowAt = fresh.findLastIndex(({ kind }) => kind === 'row')
    const columnAt = fresh.findLastIndex(({ kind }) => kind === 'column')
    if (columnAt >= 0) this.isByColumns = columnAt < rowAt
    if (!this.isByColumns) this.promise(isAtEnd ? fresh : fresh.slice(0, columnAt))
    const [row, column] = [fresh[rowAt], fresh[columnAt]]
    if (row?.kind === 'row') this.row = row.row
    if (column) this.column = column.label.label
    if (this.row && this.column && !columnIn(this.row, this.column)) {
      this.isByColumns = false
      if (column) this.row = null
    }
  }

  /** Columns that promise a value and have none: it is empty, where the others stand on the lines of their labels. */
  private promise(parts: readonly Part[]): void {
    let row = this.row
    for (const part of parts) {
      if (part.kind === 'row') row = part.row
      const { label, isOpen, start, end } = part.label
      const column = part.kind === 'column' && row ? columnIn(row, label) : undefined
      const value = this.isInLine ? { text: '', start: end, end } : null
      if (row && column && isOpen) this.pairs.push({ row, column, value, start, end })
    }
  }
}
