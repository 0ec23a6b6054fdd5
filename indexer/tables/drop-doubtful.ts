import type { Cell } from '../document.ts'
import type { Figure } from '../report.ts'
import type { UnreadRow } from './unread-row.ts'

/** Figures that stand, and those that do not. */
export interface Sifted {
  readonly figures: readonly Figure[]
  readonly unread: readonly UnreadRow[]
}

const ONE_ROW = /^requests\.otherwiseHandled\.[^.]+$/
const REASON = /^requests\.otherwiseHandled\.[^.]+\.[^.]+$/

/**
 * Takes out figures that contradict each other: a code read twice with different content, and （六）其他处理 as one row
 * beside its own reasons, where one of the two labels must be wrong. Of equal readings the first stays.
 */
export function dropDoubtful(figures: readonly Figure[]): Sifted {
  const byCode = groupByCode(figures)
  const hasReasons = figures.some(({ code }) => REASON.test(code))
  const kept: Figure[] = []
  const unread: UnreadRow[] = []
  for (const [code, readings] of byCode) {
    const [first] = readings
    if (!first) continue
    const same = readings.every(({ state, value }) => state === first.state && value === first.value)
    if (same && !(hasReasons && ONE_ROW.test(code))) kept.push(first)
    else unread.push({ row: rowOf(first, readings), codes: [code], cells: readings.map(cellOf), rivals: [] })
  }
  return { figures: kept, unread: mergeRows(unread) }
}

function groupByCode(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) groups.set(figure.code, [...(groups.get(figure.code) ?? []), figure])
  return groups
}

const cellOf = ({ raw, start, end }: Figure): Cell => ({ text: raw, start, end })

const rowOf = (figure: Figure, readings: readonly Figure[]): UnreadRow['row'] => ({
  header: { table: figure.table, columns: [], stated: false, widths: [], block: 0 },
  key: null,
  keyProof: 'label',
  label: figure.row,
  core: '',
  start: figure.start,
  values: readings.map(cellOf),
  lead: 0,
  width: 0,
  block: 0,
  separation: 'marks',
})

/** One entry for each row. */
function mergeRows(unread: readonly UnreadRow[]): UnreadRow[] {
  const rows = new Map<string, UnreadRow>()
  for (const item of unread) {
    const name = `${item.row.header.table}:${item.row.label}`
    const known = rows.get(name)
    rows.set(
      name,
      known ? { ...known, codes: [...known.codes, ...item.codes], cells: [...known.cells, ...item.cells] } : item,
    )
  }
  return [...rows.values()]
}
