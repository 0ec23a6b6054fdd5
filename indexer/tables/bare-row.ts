import type { Header, ValueRow } from '../form/value-row.ts'

/** A row of the form that a report prints, of whose cells nothing is known but that they are there. */
export const bareRow = (header: Header, key: string | null, label: string, start: number): ValueRow => ({
  header,
  key,
  keyProof: 'label',
  label,
  core: '',
  start,
  values: [],
  lead: 1,
  width: 1,
  block: header.block,
  separation: 'blanks',
})
