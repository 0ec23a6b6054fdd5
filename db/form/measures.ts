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
  return ratioMeasure(ratio.name, label, top, bottom)
}

const writeFormula = (top: readonly Measure[], bottom: readonly Measure[]): Label => ({
  zh: `${sumZh(top)}÷${sumZh(bottom)}`,
  en: `${sumEn(top)} ÷ ${sumEn(bottom)}`,
})
const sumZh = (parts: readonly Measure[]): string =>
  parts.map(({ label }) => label.zh).join('与') + (parts.length > 1 ? '之和' : '')
const sumEn = (parts: readonly Measure[]): string => parts.map(({ label }) => label.en).join(' and ')

/** One measure divided by another of the same report. */
export function ratioMeasure(name: string, label: Label, top: readonly Measure[], bottom: readonly Measure[]): Measure {
  return {
    kind: 'ratio',
    code: `ratio.${name}`,
    label,
    unit: 'ratio',
    numerator: combine(top.map((m) => m.numerator)),
    denominator: combine(bottom.map((m) => m.numerator)),
  }
}

/** Alternatives of a sum: every combination of its parts' alternatives. */
const combine = (parts: readonly Alternatives[]): Alternatives =>
  parts.reduce<Alternatives>((sums, part) => sums.flatMap((sum) => part.map((codes) => [...sum, ...codes])), [[]])

/**
 * A figure of table 3.
 * @param row key of a row, or of an outcome group (`denied` …) for the sum of its reasons
 * @param column key of a requester column, or `organisations`
 * @throws {Error} where the table has no such row or column
 */
export const requestMeasure = (row: string, column: string): Measure => getMeasure(`requests.${row}.${column}`)

/**
 * A figure of table 4.
 * @param route key of a route, or `litigation` for both routes of litigation together
 * @throws {Error} where the table has no such route or result
 */
export const reviewMeasure = (route: string, result: string): Measure => getMeasure(`review.${route}.${result}`)

/** A figure of table 2, or undefined where the form has no such column. */
export const itemMeasure = (item: string, attribute: string): Measure | undefined => findMeasure(`${item}.${attribute}`)

function getMeasure(code: string): Measure {
  const measure = findMeasure(code)
  if (!measure) throw new Error(`Cannot build a measure: the form has no figure "${code}"`)
  return measure
}

/** Ratios under the names that the grammar of release 0.1 knows them by. It takes those of table 4 apart by route itself. */
export const NAMED_RATIOS: Readonly<Record<string, Measure>> = Object.fromEntries(
  [
    'disclosureRate',
    'fullDisclosureRate',
    'partialDisclosureRate',
    'denialRate',
    'unableRate',
    'notProcessedRate',
    'completionRate',
    'reconsiderationCorrectionRate',
    'litigationCorrectionRate',
  ].map((name) => [name, { ...getMeasure(`ratio.${name}`), code: `ratio.${name}` }]),
)
