/** What questions can ask for, derived from the form: printed figures, sums of figures, ratios. */
import type { Form, Label, Ratio } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { alternativesOf, codeAt, findColumn, findPlace, labelAt, listPlaces, type Place } from './places.ts'

/**
 * A quantity that every report either holds or does not. `numerator` and `denominator` are alternatives: the first
 * alternative whose codes all hold a number counts, as their sum.
 */
export interface Measure {
  readonly kind: 'figure' | 'sum' | 'ratio'
  /** Code as answers name it: printed, derived (`requests.denied.total`) or `ratio.<name>`. */
  readonly code: string
  readonly label: Label
  /** `ratio` for a share in 0…1. */
  readonly unit: string
  readonly numerator: readonly (readonly string[])[]
  readonly denominator?: readonly (readonly string[])[]
}

type Alternatives = readonly (readonly string[])[]

const MEASURES = new WeakMap<Form, ReadonlyMap<string, Measure>>()

/** The measure with this code, printed, derived or a named ratio; undefined where the form has none. */
export function findMeasure(code: string, form: Form = OGI): Measure | undefined {
  const measures = measuresOf(form)
  return measures.get(code) ?? measures.get(nowNamed(code, form))
}

/** Every measure of the form, in its order: printed figures and their sums, then the ratios. */
export const listMeasures = (form: Form = OGI): readonly Measure[] => [...measuresOf(form).values()]

/** The code of a ratio that stored queries know by the name it had before; any other code as it is. */
function nowNamed(code: string, { ratios }: Form): string {
  const name = ratios.find(({ formerly }) => formerly !== undefined && code === `ratio.${formerly}`)?.name
  return name === undefined ? code : `ratio.${name}`
}

function measuresOf(form: Form): ReadonlyMap<string, Measure> {
  const known = MEASURES.get(form)
  if (known) return known
  const measures = [...listPlaces(form).map(measureAt), ...form.ratios.map((ratio) => measureOf(ratio, form))]
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  MEASURES.set(form, byCode)
  return byCode
}

function measureAt(place: Place): Measure {
  const { code, table, keys } = place
  const [rows, columns] = [alternativesOf(table.axes[0], keys[0]), alternativesOf(table.axes[1], keys[1])]
  const numerator = rows.flatMap((some) =>
    columns.map((others) => some.flatMap((row) => others.map((column) => codeAt(table, row, column)))),
  )
  const column = findColumn(table, rows[0]?.[0] ?? '', columns[0]?.[0] ?? '')
  return {
    kind: numerator.length === 1 && numerator[0]?.length === 1 ? 'figure' : 'sum',
    code,
    label: labelAt(place),
    unit: column?.unit ?? table.unit,
    numerator,
  }
}

function measureOf(ratio: Ratio, form: Form): Measure {
  const parts = (codes: readonly string[]): Measure[] =>
    codes.map((code) => {
      const place = findPlace(code, form)
      if (!place) throw new Error(`Cannot build the ratio "${ratio.name}": the form has no figure "${code}"`)
      return measureAt(place)
    })
  const [top, bottom] = [parts(ratio.numerator), parts(ratio.denominator)]
  const formula = ratio.formula ?? writeFormula(top, bottom)
  const label = {
    zh: `${ratio.label.zh}（${formula.zh}）`,
    en: `${ratio.label.en} (${formula.en})`,
  }
  return {
    kind: 'ratio',
    code: `ratio.${ratio.name}`,
    label,
    unit: 'ratio',
    numerator: combine(top.map((m) => m.numerator)),
    denominator: combine(bottom.map((m) => m.numerator)),
  }
}

const writeFormula = (top: readonly Measure[], bottom: readonly Measure[]): Label => ({
  zh: `${sumZh(top)}÷${sumZh(bottom)}`,
  en: `${sumEn(top)} ÷ ${sumEn(bottom)}`,
})
const sumZh = (parts: readonly Measure[]): string =>
  parts.map(({ label }) => label.zh).join('与') + (parts.length > 1 ? '之和' : '')
const sumEn = (parts: readonly Measure[]): string => parts.map(({ label }) => label.en).join(' and ')

/** Alternatives of a sum: every combination of its parts' alternatives. */
const combine = (parts: readonly Alternatives[]): Alternatives =>
  parts.reduce<Alternatives>((sums, part) => sums.flatMap((sum) => part.map((codes) => [...sum, ...codes])), [[]])
