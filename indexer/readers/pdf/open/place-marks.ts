import { isFormFragment } from '../../../form/form-fragments.ts'
import type { Band } from './find-bands.ts'
import { type Extent, isFigure, type Mark, overlaps } from './open-marks.ts'

/** What stands in the cells of a table: by row, by column. */
export type PlacedMarks = readonly (readonly (readonly Mark[])[])[]

/** How far beside the height of its row's label a figure may stand. Share of the type size. */
const BESIDE = 0.35
/** The middle of a figure above its base line. Share of the type size. */
const MIDDLE = 0.35

/** The rows at whose height something stands. */
export const bandsAt = ({ y, size }: Mark, bands: readonly Band[]): number[] => {
  const middle = y + size * MIDDLE
  const reach = size * BESIDE
  const near = bands.flatMap(({ stack }, i) =>
    middle <= stack.top + reach && middle >= stack.bottom - reach ? [i] : [],
  )
  const within = near.filter((i) => {
    const { top = 0, bottom = 0 } = bands[i]?.stack ?? {}
    return middle <= top && middle >= bottom
  })
  return within.length ? within : near
}

/**
 * Puts what stands beside the labels of rows into cells.
 * @param marks what is neither a label of a row nor of a column
 * @returns null where something stands in no cell or may stand in two; what the form prints elsewhere may
 */
export function placeMarks(
  marks: readonly Mark[],
  bands: readonly Band[],
  columns: readonly Extent[],
): PlacedMarks | null {
  const cells = bands.map(() => columns.map((): Mark[] => []))
  const left = columns[0]?.x ?? 0
  for (const mark of marks) {
    const [row, ...others] = bandsAt(mark, bands)
    const below = columns.flatMap((column, i) => (overlaps(mark, column) ? [i] : []))
    const isLoose = !isFigure(mark) && isFormFragment(mark.text)
    if (row !== undefined && !others.length && below.length === 1) cells[row]?.[below[0] as number]?.push(mark)
    else if (!isLoose && !(mark.right <= left && isFormFragment(mark.text))) return null
  }
  return cells
}
