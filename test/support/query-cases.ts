import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import type { MentionRecord } from '../../db/archive/report-record.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import type { Dimension, FiguresQuery, Reports } from '../../db/figures/nodes.ts'
import type { CompiledQuery } from '../../db/figures/operations/compiled.ts'
import type { FigureRow } from '../../db/figures/run-query.ts'
import { readNotation } from '../../retrieval/query/notation/read-notation.ts'
import { makeRecord } from './make-record.ts'

/** A report of a case: `甲局 2023`, its figures (null for a blank, `/` for not applicable), and what else a rule needs. */
export interface CaseReport {
  readonly of: string
  readonly figures?: Readonly<Record<string, number | null | '/'>>
  readonly province?: string
  readonly sector?: string
  readonly findings?: readonly string[]
  readonly themes?: readonly string[]
  readonly mentions?: readonly {
    readonly key: string
    readonly value: number
    readonly year?: number
    readonly kind?: 'percent'
  }[]
}

/** One rule, decided by the rows of one query over a small archive. */
export interface QueryCase {
  readonly rule: string
  /** In the notation, with short codes of `SHORT`; agencies and provinces by name. */
  readonly query: string
  /** `甲局 2023: 5` for a report, `year=2023: 5` for a group; `#1` behind it for its place. Values that are none are `-`. */
  readonly rows: readonly string[]
}

export interface CaseTable {
  readonly operation: string
  readonly archive: readonly CaseReport[]
  readonly cases: readonly QueryCase[]
}

/** Codes that cases name by a letter or word. */
export const SHORT: Readonly<Record<string, string>> = {
  received: 'requests.received.total',
  granted: 'requests.granted.total',
  partly: 'requests.partlyGranted.total',
  handled: 'requests.totalHandled.total',
  denied: 'requests.denied.total',
  secret: 'requests.denied.stateSecret.total',
  thirdParty: 'requests.denied.thirdParty.total',
  litigation: 'review.litigation.total',
  direct: 'review.litigationDirect.total',
  after: 'review.litigationAfterReconsideration.total',
  other: 'requests.otherwiseHandled.total',
}

const longCode = (code: string): string => SHORT[code] ?? code

/** An archive that holds the reports of a table of cases. */
export function createCaseArchive(reports: readonly CaseReport[]): Archive {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  for (const {
    of,
    figures = {},
    province = '甲省',
    sector = null,
    findings = [],
    themes = [],
    mentions = [],
  } of reports) {
    const [name = '', year = ''] = of.split(' ')
    const plain = Object.entries(figures).map(
      ([code, value]) => [longCode(code), value === '/' ? null : value] as const,
    )
    const record = makeRecord({
      name,
      year: Number(year),
      path: `/${of}`,
      passages: themes.map((theme, at) => ({
        section: 'problems',
        start: at,
        end: at + 1,
        text: '一',
        kind: 'problem',
        theme,
      })),
      findings: findings.map((code) => ({ code, severity: 'error', parameters: {}, cells: [] })),
      mentions: mentions.map(
        ({ key, value, year: told, kind }): MentionRecord => ({
          ...{
            key,
            kind: kind ?? 'count',
            scope: 'whole',
            subject: key,
            noun: null,
            verb: null,
            raw: String(value),
            value,
            unit: '',
            approximate: false,
            year: told ?? Number(year),
          },
          ...{ start: 0, end: 1, sentenceStart: 0, sentenceEnd: 1 },
        }),
      ),
      figures: Object.fromEntries(plain),
    })
    store.store({
      ...record,
      agency: { ...record.agency, province, sector },
      figures: record.figures.map((figure) => {
        const isMarked = Object.entries(figures).some(
          ([code, value]) => longCode(code) === figure.code && value === '/',
        )
        return isMarked ? { ...figure, state: 'notApplicable' as const } : figure
      }),
    })
  }
  return archive
}

/** The query of a case. */
export function readCase({ sqlite }: Archive, line: string): FiguresQuery {
  const findName = (name: string): Pick<Reports, 'agencies' | 'filters'> | undefined => {
    const agency = sqlite.prepare('SELECT id, name FROM agencies WHERE name = ?').get(name) as
      | { id: number; name: string }
      | undefined
    return agency && { agencies: [agency], filters: [] }
  }
  const long = line.replace(/[A-Za-z]+(?![A-Za-z.(:])/g, (word) => (word in SHORT ? longCode(word) : word))
  const query = readNotation(long, { thisYear: 2025, findName })
  if (query.kind !== 'figures') throw new Error(`Cannot use "${line}" as a case: it is no query about figures`)
  return query
}

const round = (value: number | null): string => (value === null ? '-' : String(Number(value.toPrecision(6))))

/** A row as cases write it. */
export function tellRow({ rows, by }: Pick<CompiledQuery, 'rows' | 'by'>, row: FigureRow): string {
  const dimension = (one: Dimension): string => (one === 'agency' ? String(row.agency) : `${one}=${row.group[one]}`)
  const who =
    rows === 'reports'
      ? `${row.agency} ${row.year}`
      : [...by.map(dimension), ...(row.side === null ? [] : [`side=${row.side}`])].join(' ') || 'all'
  const values = row.values.map(({ value, before }) =>
    before === null ? round(value) : `${round(before)}→${round(value)}`,
  )
  return `${who}: ${values.join(' ')}${row.place === null ? '' : ` #${row.place}`}`
}
