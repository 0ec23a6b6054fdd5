import type { Axis, Form, Label } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { findEntry, labelAt, listKeys, listPlaces } from './places.ts'

/** A key with its label, as a schema or a help text lists it. */
export interface Choice {
  readonly key: string
  readonly label: Label
}

/** How the codes of a form are made: one code each, or a pattern with the choices of its axes. */
export interface FormOutline {
  /** Codes that no pattern makes: figures of a table that is no grid, and ratios. */
  readonly codes: readonly Choice[]
  readonly patterns: readonly CodePattern[]
}

export interface CodePattern {
  /** `requests.<row>.<requester>` */
  readonly pattern: string
  readonly axes: readonly { readonly key: Axis['key']; readonly choices: readonly Choice[] }[]
}

/** All codes of a form, in the short form in which a language model or a help text is told of them. */
export const outlineForm = (form: Form = OGI): FormOutline => ({
  codes: [
    ...listPlaces(form)
      .filter(({ table }) => table.cells)
      .map((place) => ({ key: place.code, label: labelAt(place) })),
    ...form.ratios.map(({ name, label }) => ({ key: `ratio.${name}`, label })),
  ],
  patterns: form.tables
    .filter(({ cells }) => !cells)
    .map(({ prefix, axes }) => ({
      pattern: [...(prefix ? [prefix] : []), ...axes.map(({ key }) => `<${key}>`)].join('.'),
      axes: axes.map((axis) => ({ key: axis.key, choices: listChoices(axis) })),
    })),
})

const listChoices = (axis: Axis): Choice[] =>
  listKeys(axis).map((key) => ({ key, label: findEntry(axis, key)?.label ?? { zh: key, en: key } }))
