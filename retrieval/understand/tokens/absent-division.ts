import type { Division } from '../../../db/names/divisions.ts'
import type { Meaning } from './meaning.ts'

/** A place of the division data that no agency of the archive lies in. */
export const absentDivision = ({ name, level }: Division): Meaning => ({
  kind: 'place',
  places: [{ name, level, own: [], within: [] }],
})
