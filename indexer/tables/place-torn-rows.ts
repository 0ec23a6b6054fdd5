import { REQUEST_ROWS } from '../../db/form/codebook.ts'
import { listRequestCores } from '../form/row-labels.ts'
import type { ValueRow } from '../form/value-row.ts'

/** How much of a torn label must stand in the loose text: its first characters. */
const LABEL_START = 6

/**
 * Gives rows of table 3 without a label the one that a converter tore off, where the form's order proves it: between two
 * labelled rows stand exactly as many unlabelled rows as the form has in between, and each missing label is found in the
 * loose text around the table. All other unlabelled rows stay as they are.
 */
export function placeTornRows(
  rows: readonly ValueRow[],
  looseText: string,
  strangers: readonly ValueRow[],
): ValueRow[] {
  const form = formOf(rows, looseText)
  const anchors = rows.flatMap(({ key }) => (key === null ? [] : [form.indexOf(key)]))
  if (anchors.some((place, i) => place < 0 || place <= (anchors[i - 1] ?? -1))) return [...rows]
  const placed: ValueRow[] = []
  let [before, torn]: [number, ValueRow[]] = [-1, []]
  const close = (after: number) => {
    const missing = form.slice(before + 1, after)
    const stranger = torn.length > 0 && strangers.some((row) => isBetween(row, torn))
    const proved = missing.length === torn.length && !stranger && missing.every((key) => isTornOff(key, looseText))
    placed.push(...torn.map((row, i) => (proved ? named(row, missing[i] ?? '') : row)))
    torn = []
  }
  for (const row of rows) {
    if (row.key === null) {
      torn.push(row)
      continue
    }
    const place = form.indexOf(row.key)
    close(place)
    placed.push(row)
    before = place
  }
  close(form.length)
  return placed
}

/** The rows of the form as this report has them: （六）其他处理 as one row or by its reasons. */
function formOf(rows: readonly ValueRow[], looseText: string): string[] {
  const reasons = REQUEST_ROWS.filter(({ group }) => group === 'otherwiseHandled').map(({ key }) => key)
  const hasReasons =
    rows.some(({ key }) => key !== null && reasons.includes(key)) || isTornOff(reasons[0] ?? '', looseText)
  return REQUEST_ROWS.map(({ key }) => key).filter((key) =>
    hasReasons ? key !== 'otherwiseHandled' : !reasons.includes(key),
  )
}

const isTornOff = (key: string, looseText: string): boolean =>
  listRequestCores(key).some((core) => looseText.includes(core.slice(0, LABEL_START)))

const isBetween = (row: ValueRow, torn: readonly ValueRow[]): boolean => {
  const start = row.values[0]?.start ?? 0
  return start > (torn[0]?.values[0]?.start ?? 0) && start < (torn.at(-1)?.values[0]?.start ?? 0)
}

const named = (row: ValueRow, key: string): ValueRow => ({
  ...row,
  key,
  label: REQUEST_ROWS.find((item) => item.key === key)?.printed ?? key,
})
