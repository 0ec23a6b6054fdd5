import type { Archive } from '../../../db/archive/open-archive.ts'
import { figuresQuery, measure } from '../../../db/figures/nodes.ts'
import { readCells } from '../../../db/figures/read-cells.ts'
import { FIGURES } from '../../../db/form/codebook.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import { answerQuery } from '../../../retrieval/answer/figures/answer-query.ts'
import { tellResult } from '../../../retrieval/answer/tell/tell-result.ts'
import type { Answer, AnswerRow, FigureSource, Language } from '../../../retrieval/answer.ts'
import { pathOfCells } from '../../talk/link-to-source.ts'

/** What an agency's page tells of each year, in the order of the form. */
const SHOWN: readonly string[] = [
  ...['received', 'carriedOver', 'totalHandled', 'granted', 'partlyGranted', 'denied'].map(totalOf),
  ...['unableToProvide', 'notProcessed', 'otherwiseHandled', 'carriedForward'].map(totalOf),
  'review.reconsideration.total',
  'review.reconsideration.overturned',
  'review.litigation.total',
  'review.litigation.overturned',
  'normativeDocuments.issued',
  'normativeDocuments.inForce',
  'licensing.decisions',
  'penalties.decisions',
  'compulsion.decisions',
  'fees.amount',
]

function totalOf(row: string): string {
  return `requests.${row}.total`
}

const RATES: readonly string[] = OGI.ratios.map(({ name }) => `ratio.${name}`)

/** What the charts of an agency draw. */
const DRAWN = {
  requests: [totalOf('received'), totalOf('totalHandled')],
  rates: ['ratio.disclosureRate', 'ratio.denialRate'],
} as const

/** An agency, and its reports that give the figures, latest first. */
export interface AgencyReports {
  readonly id: number
  readonly name: string
  readonly reports: readonly { readonly id: number; readonly year: number; readonly sha256: string }[]
}

/** A figure or rate of an agency over its years, in the order of `years`. */
export interface FigureLine {
  readonly code: string
  readonly values: readonly YearValue[]
}

/** A value of one year, and the way to where it is printed; null where the year has none, or there is no way. */
export interface YearValue {
  readonly row: AnswerRow | null
  readonly href: string | null
}

const ask = (archive: Archive, { id, name }: AgencyReports, codes: readonly string[], language: Language): Answer => {
  const of = { agencies: [{ id, name }], filters: [], years: [] }
  return tellResult(answerQuery(archive, figuresQuery('rows', { show: codes.map(measure), of })), name, language)
}

/** Every figure and rate of an agency as an answer, for files. */
export const answerFigures = (archive: Archive, agency: AgencyReports, language: Language): Answer =>
  ask(archive, agency, [...SHOWN, ...RATES], language)

/** The answers that an agency's charts draw. */
export const answerCharts = (archive: Archive, agency: AgencyReports, language: Language): readonly Answer[] =>
  Object.values(DRAWN).map((codes) => {
    const answer = ask(archive, agency, codes, language)
    return { ...answer, rows: answer.rows.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)) }
  })

/** An agency's figures and rates as lines over its years, without figures that no report has and rates that none allows. */
export function listFigureLines(
  archive: Archive,
  agency: AgencyReports,
  { rows }: Answer,
): { readonly figures: readonly FigureLine[]; readonly rates: readonly FigureLine[] } {
  const hrefOf = createHref(archive, agency)
  const lineOf = (code: string): FigureLine => ({
    code,
    values: agency.reports.map(({ year }) => {
      const row = rows.find((one) => one.code === code && one.year === year) ?? null
      return { row, href: row && hrefOf(row) }
    }),
  })
  const isThere = ({ values }: FigureLine): boolean =>
    values.some(({ row }) => row !== null && row.state !== 'missingCell' && row.state !== 'noReport')
  const isComputed = ({ values }: FigureLine): boolean => values.some(({ row }) => row?.state === 'number')
  return { figures: SHOWN.map(lineOf).filter(isThere), rates: RATES.map(lineOf).filter(isComputed) }
}

/** The way to the cells that a value is printed in or computed from. */
function createHref(archive: Archive, { reports }: AgencyReports): (row: AnswerRow) => string | null {
  const cells = readCells(
    archive,
    reports.map(({ id }) => id),
    FIGURES.map(({ code }) => code),
  )
  const keyOf = (reportId: number, { table, row, column }: Omit<FigureSource, 'file'>): string =>
    JSON.stringify([reportId, table, row, column])
  const codes = new Map(cells.map((cell) => [keyOf(cell.reportId, cell), cell.code]))
  return ({ year, source, sources = [] }) => {
    const report = reports.find((one) => one.year === year)
    if (!report) return null
    const found = (source ? [source] : sources).flatMap((one) => codes.get(keyOf(report.id, one)) ?? [])
    return found.length > 0 ? pathOfCells(report, [...new Set(found)]) : null
  }
}
