import type { FigureRecord, PassageRecord, ReportRecord } from '../../db/archive/report-record.ts'
import { findFigure } from '../../db/form/codebook.ts'

const PASSAGES = [{ section: 'overview', start: 7, end: 12, text: '全年平稳。' }] as const

/** A report to store: what the test is about is given, the rest is filled in. */
export function makeRecord(
  given: Partial<Omit<ReportRecord, 'figures' | 'agency' | 'passages'>> & {
    readonly name?: string
    readonly passages?: readonly (Omit<PassageRecord, 'kind' | 'theme'> & Partial<PassageRecord>)[]
    readonly figures?: Readonly<Record<string, number | null>>
  },
): ReportRecord {
  const { name = '云溪市科学技术局', figures = {}, passages = PASSAGES, ...rest } = given
  const year = rest.year ?? 2023
  return {
    agency: { name, province: '山东省', city: null, county: null, level: null, sector: null, aliases: ['市科技局'] },
    year,
    edition: '2021',
    title: `${name}${year}年政府信息公开工作年度报告`,
    path: `/reports/${name}-${year}.txt`,
    file: `${name}-${year}.txt`,
    format: 'txt',
    sha256: 'ab',
    pageStarts: null,
    text: '一、总体情况。全年平稳。',
    indexedAt: 1,
    sections: [{ kind: 'overview', heading: '一、总体情况', start: 0, end: 12 }],
    mentions: [],
    statements: [],
    findings: [],
    ...rest,
    passages: passages.map((passage) => ({ kind: null, theme: null, ...passage })),
    figures: Object.entries(figures).map(([code, value]) => toFigure(code, value)),
  }
}

function toFigure(code: string, value: number | null): FigureRecord {
  const { table, row, column } = findFigure(code) ?? { table: 3, row: code, column: code }
  return {
    code,
    value,
    state: value === null ? 'blank' : 'number',
    raw: String(value ?? ''),
    proof: 'label',
    table,
    row,
    column,
    start: 0,
    end: 1,
  }
}
