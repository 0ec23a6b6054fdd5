import { REVIEW_RESULTS } from '../../db/form/codebook.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { ValueRow } from '../form/value-row.ts'
import type { Alignment } from './align-row.ts'

/** A row with the cells that were found for its columns. */
export interface AlignedRow {
  readonly row: ValueRow
  readonly cells: Alignment
}

type Values = readonly (number | null)[]

/** Numbers of a row; a mark adds nothing to a sum, an empty cell is not known. */
const valuesOf = ({ cells }: AlignedRow): Values =>
  cells.map((cell) => {
    const figure = cell ? parseFigure(cell.text) : null
    return figure?.state === 'notApplicable' ? 0 : (figure?.value ?? null)
  })

const sum = (values: Values): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)

/** Whether the parts of a row add up to its total: true, false, or null where a part is no number. */
function addsUp(aligned: AlignedRow): boolean | null {
  const { columns } = aligned.row.header
  const values = valuesOf(aligned)
  const size = aligned.row.header.table === 4 ? REVIEW_RESULTS.length : columns.length
  const checks: (boolean | null)[] = []
  for (let start = 0; start < columns.length; start += size) {
    const names = columns.slice(start, start + size).map(({ key }) => key ?? '')
    const chunk = values.slice(start, start + size)
    const total = names.findIndex((key) => key === 'total' || key.endsWith('.total'))
    const parts = sum(chunk.filter((_, i) => i !== total))
    const whole = chunk[total] ?? null
    checks.push(parts === null || whole === null ? null : parts === whole)
  }
  return checks.includes(false) ? false : checks.includes(null) ? null : true
}

const isNothing = (aligned: AlignedRow): boolean => valuesOf(aligned).every((value) => value === 0 || value === null)

/** Whether a row whose layout cannot show an empty cell holds one number for each column: its parts add up. */
export const provesItself = (aligned: AlignedRow): boolean => aligned.row.header.table === 2 || addsUp(aligned) === true

/**
 * Whether figures stand in the order of the form although no header says so: rows that hold something add up, and none
 * or few do not (an honest report can misprint a total).
 */
export function provesFormOrder(rows: readonly AlignedRow[]): boolean {
  const telling = rows.filter((row) => !isNothing(row)).map(addsUp)
  if (telling.length === 0) return rows.some((row) => addsUp(row) === true)
  const right = telling.filter((answer) => answer === true).length
  const wrong = telling.filter((answer) => answer === false).length
  return right > wrong && right * 2 >= telling.length
}
