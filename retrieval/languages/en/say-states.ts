/** Conditions on cells that hold no number, in English. */
import { ANY_CELL, type AskedState } from '../../../db/figures/nodes.ts'
import { nameExpr } from './name-values.ts'

/** The form of a predicate: `received requests`, `receive requests`. */
export type Tense = 'past' | 'bare'

const STATES: Readonly<Record<AskedState, Readonly<Record<Tense, (cell: string) => string>>>> = {
  blank: { past: (cell) => `left the cell of ${cell} blank`, bare: (cell) => `leave the cell of ${cell} blank` },
  notApplicable: {
    past: (cell) => `marked ${cell} as not applicable`,
    bare: (cell) => `mark ${cell} as not applicable`,
  },
  unread: {
    past: (cell) => `printed ${cell} in a cell that could not be read for sure`,
    bare: (cell) => `print ${cell} in a cell that could not be read for sure`,
  },
  missingCell: { past: (cell) => `had no cell for ${cell}`, bare: (cell) => `have no cell for ${cell}` },
  number: { past: (cell) => `gave a number for ${cell}`, bare: (cell) => `give a number for ${cell}` },
}

/** The same of any cell. */
const ANY_STATES: Readonly<Record<AskedState, Readonly<Record<Tense, string>>>> = {
  blank: { past: 'left cells blank', bare: 'leave cells blank' },
  notApplicable: { past: 'marked cells as not applicable', bare: 'mark cells as not applicable' },
  unread: {
    past: 'printed cells that could not be read for sure',
    bare: 'print cells that could not be read for sure',
  },
  missingCell: { past: 'lacked cells of the form', bare: 'lack cells of the form' },
  number: { past: 'gave numbers', bare: 'give numbers' },
}

/** The state of a cell as a predicate: left the cell of fees blank, left cells blank. */
export const sayState = (code: string, state: AskedState, tense: Tense): string =>
  code === ANY_CELL ? ANY_STATES[state][tense] : STATES[state][tense](nameExpr({ kind: 'measure', code }))
