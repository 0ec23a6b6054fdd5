/** Builds the measures that questions can ask for, from the codebook: printed figures, derived sums, ratios. */
import {
  FIGURES,
  findFigure,
  type Label,
  listReasons,
  ORGANISATION_COLUMNS,
  OUTCOME_GROUPS,
  REQUEST_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
} from './codebook.ts'

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

const ORGANISATIONS: Label = { zh: '法人或其他组织', en: 'organisations' }
const LITIGATION: Label = { zh: '行政诉讼', en: 'litigation' }

const columnLabel = (column: string): Label =>
  column === 'organisations'
    ? ORGANISATIONS
    : (REQUESTER_COLUMNS.find((c) => c.key === column)?.label ?? { zh: column, en: column })

const rowLabel = (row: string): Label =>
  REQUEST_ROWS.find((r) => r.key === row)?.label ??
  OUTCOME_GROUPS.find((g) => g.key === row)?.label ?? { zh: row, en: row }

/** Rows whose sum a row of table 3 is: itself, the reasons of an outcome, or either where forms differ. */
function rowAlternatives(row: string): Alternatives {
  const group = OUTCOME_GROUPS.find((g) => g.key === row)
  if (!group) return [[row]]
  const reasons = listReasons(group.key)
  return group.key === 'otherwiseHandled' ? [[row], reasons] : [reasons]
}

const columnParts = (column: string): readonly string[] =>
  column === 'organisations' ? ORGANISATION_COLUMNS : [column]

const requestAlternatives = (row: string, column: string): Alternatives =>
  rowAlternatives(row).map((rows) => rows.flatMap((r) => columnParts(column).map((c) => `requests.${r}.${c}`)))

const isPrinted = (alternatives: Alternatives): boolean => alternatives.length === 1 && alternatives[0]?.length === 1

/**
 * A figure of table 3.
 * @param row key of a row, or of an outcome group (`denied` …) for the sum of its reasons
 * @param column key of a requester column, or `organisations`
 */
export function requestMeasure(row: string, column: string): Measure {
  const numerator = requestAlternatives(row, column)
  const label = rowLabel(row)
  const of = columnLabel(column)
  return {
    kind: isPrinted(numerator) ? 'figure' : 'sum',
    code: `requests.${row}.${column}`,
    label: column === 'total' ? label : { zh: `${label.zh}（${of.zh}）`, en: `${label.en} (${of.en})` },
    unit: '件',
    numerator,
  }
}

/** A figure of table 4. @param route key of a route, or `litigation` for both routes of litigation together */
export function reviewMeasure(route: string, result: string): Measure {
  const routes = route === 'litigation' ? ['litigationDirect', 'litigationAfterReconsideration'] : [route]
  const name = route === 'litigation' ? LITIGATION : REVIEW_ROUTES.find((r) => r.key === route)?.label
  const of = REVIEW_RESULTS.find((r) => r.key === result)?.label
  if (!name || !of) throw new Error(`Cannot build a measure of table 4: no route "${route}" with result "${result}"`)
  return {
    kind: routes.length === 1 ? 'figure' : 'sum',
    code: `review.${route}.${result}`,
    label: { zh: `${name.zh}${of.zh}`, en: `${name.en}, ${of.en}` },
    unit: '件',
    numerator: [routes.map((r) => `review.${r}.${result}`)],
  }
}

/** A figure of table 2, or undefined where the form has no such column. */
export function itemMeasure(item: string, attribute: string): Measure | undefined {
  const figure = findFigure(`${item}.${attribute}`)
  if (!figure) return undefined
  return { kind: 'figure', code: figure.code, label: figure.label, unit: figure.unit, numerator: [[figure.code]] }
}

/** The measure with this code, printed, derived or a named ratio; undefined where the form has none. */
export const findMeasure = (code: string): Measure | undefined => MEASURES.get(code)

/** Every measure of the form, in its order: printed figures and their sums, then the ratios. */
export const listMeasures = (): readonly Measure[] => [...MEASURES.values()]

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

const requests = (row: string): Measure => requestMeasure(row, 'total')

/** Named ratios, each with its definition. */
export const NAMED_RATIOS: Readonly<Record<string, Measure>> = {
  disclosureRate: ratioMeasure(
    'disclosureRate',
    {
      zh: '公开率（予以公开与部分公开之和÷办理结果总计）',
      en: 'disclosure rate (granted and partly granted ÷ total handled)',
    },
    [requests('granted'), requests('partlyGranted')],
    [requests('totalHandled')],
  ),
  ...outcomeRate('fullDisclosureRate', 'granted', '予以公开率', 'full disclosure rate'),
  ...outcomeRate('partialDisclosureRate', 'partlyGranted', '部分公开率', 'partial disclosure rate'),
  ...outcomeRate('denialRate', 'denied', '不予公开率', 'denial rate'),
  ...outcomeRate('unableRate', 'unableToProvide', '无法提供率', 'unable-to-provide rate'),
  ...outcomeRate('notProcessedRate', 'notProcessed', '不予处理率', 'not-processed rate'),
  completionRate: ratioMeasure(
    'completionRate',
    {
      zh: '办结率（办理结果总计÷新收与上年结转之和）',
      en: 'completion rate (total handled ÷ received and carried over)',
    },
    [requests('totalHandled')],
    [requests('received'), requests('carriedOver')],
  ),
  reconsiderationCorrectionRate: ratioMeasure(
    'reconsiderationCorrectionRate',
    { zh: '行政复议纠错率（结果纠正÷总计）', en: 'correction rate in reconsideration (overturned ÷ total)' },
    [reviewMeasure('reconsideration', 'overturned')],
    [reviewMeasure('reconsideration', 'total')],
  ),
  litigationCorrectionRate: ratioMeasure(
    'litigationCorrectionRate',
    { zh: '行政诉讼纠错率（结果纠正÷总计）', en: 'correction rate in litigation (overturned ÷ total)' },
    [reviewMeasure('litigation', 'overturned')],
    [reviewMeasure('litigation', 'total')],
  ),
}

function outcomeRate(name: string, row: string, zh: string, en: string): Record<string, Measure> {
  const of = rowLabel(row)
  const label = { zh: `${zh}（${of.zh}÷办理结果总计）`, en: `${en} (${of.en} ÷ total handled)` }
  return { [name]: ratioMeasure(name, label, [requests(row)], [requests('totalHandled')]) }
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  [...listItems(), ...listRequests(), ...listReviews(), ...Object.values(NAMED_RATIOS)].map((one) => [one.code, one]),
)

function listItems(): Measure[] {
  return FIGURES.filter(({ table }) => table === 2).flatMap(({ code }) => {
    const [item = '', attribute = ''] = code.split('.')
    return itemMeasure(item, attribute) ?? []
  })
}

function listRequests(): Measure[] {
  const rows = [...new Set([...REQUEST_ROWS.map(({ key }) => key), ...OUTCOME_GROUPS.map(({ key }) => key)])]
  const columns = [...REQUESTER_COLUMNS.map(({ key }) => key), 'organisations']
  return rows.flatMap((row) => columns.map((column) => requestMeasure(row, column)))
}

function listReviews(): Measure[] {
  const routes = [...REVIEW_ROUTES.map(({ key }) => key), 'litigation']
  return routes.flatMap((route) => REVIEW_RESULTS.map((result) => reviewMeasure(route, result.key)))
}
