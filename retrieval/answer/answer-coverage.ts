import type { Archive } from '../../db/archive/open-archive.ts'
import type { Reports } from '../../db/figures/nodes.ts'
import { type ListedReport, listAgencies, listReports } from '../../db/lists/list-reports.ts'
import type { Answer, AnswerRow, Language } from '../answer.ts'
import type { CoverageQuery } from '../query/query.ts'
import { compareNames } from '../words/compare-names.ts'
import { groupBy } from '../words/group-by.ts'
import { listYears } from '../words/list-years.ts'
import type { Answered } from './answered.ts'
import { emptyAnswer } from './empty-answer.ts'
import { say, WORDING } from './wording.ts'

/** Answers which reports the archive has, and which it has not. */
export function answerCoverage(archive: Archive, query: CoverageQuery, question: string, language: Language): Answered {
  const { rows: reports, sql } = listReports(archive, query.of)
  const absent = listAbsent(archive, query, reports)
  const base: Answer = {
    ...emptyAnswer(question, language),
    kind: 'coverage',
    sql,
    coverage: { reports: reports.length, of: reports.length + absent.length },
  }
  const present = reports.map((report) => toRow(report.agency, report.year, 'report'))
  const counts = {
    count: () => countRow(reports.length, '份'),
    countAgencies: () => countRow(new Set(reports.map((r) => r.agencyId)).size, '家'),
  }
  const rows =
    query.about === 'missing'
      ? absent
      : query.about === 'count' || query.about === 'countAgencies'
        ? [counts[query.about]()]
        : [...present, ...absent].toSorted((a, b) => compareNames(a.agency, b.agency))
  return {
    answer: { ...base, rows, text: tell(query, reports, absent, language) },
    reportIds: reports.map((r) => r.reportId),
  }
}

const toRow = (agency: string, year: number, state: 'report' | 'noReport'): AnswerRow => ({
  agency,
  year,
  code: null,
  value: null,
  unit: null,
  state,
  aggregate: null,
  source: null,
  findings: [],
})

const countRow = (value: number, unit: string): AnswerRow => ({
  agency: null,
  year: null,
  code: null,
  value,
  unit,
  state: 'number',
  aggregate: 'count',
  source: null,
  findings: [],
})

/** Agencies of the scope without a report in each year that is named; for "missing" without a year, gaps between an agency's years. */
function listAbsent(
  archive: Archive,
  { of: scope, about }: CoverageQuery,
  reports: readonly ListedReport[],
): AnswerRow[] {
  const asked = about === 'missing' || scope.agencies.length > 0
  if (!asked) return []
  const has = new Set(reports.map((r) => `${r.agencyId} ${r.year}`))
  const named = scope.years.flatMap(listYears)
  const agencies = agenciesOf(archive, scope)
  const years = (id: number): number[] => (named.length ? named : about === 'missing' ? gapYears(reports, id) : [])
  return agencies.flatMap(({ id, name }) =>
    years(id)
      .filter((year) => !has.has(`${id} ${year}`))
      .map((year) => toRow(name, year, 'noReport')),
  )
}

function agenciesOf(archive: Archive, scope: Reports): { id: number; name: string }[] {
  if (scope.agencies.length) return [...scope.agencies]
  const everyYear = listReports(archive, { ...scope, years: [] }).rows
  const ids = new Set(everyYear.map((r) => r.agencyId))
  return listAgencies(archive).filter((agency) => ids.has(agency.id))
}

function gapYears(reports: readonly ListedReport[], id: number): number[] {
  const years = reports.filter((r) => r.agencyId === id).map((r) => r.year)
  return years.length ? listYears({ from: Math.min(...years), to: Math.max(...years) }) : []
}

const MOST_LINES = 40

function tell(
  { about, of: scope }: CoverageQuery,
  reports: readonly ListedReport[],
  absent: readonly AnswerRow[],
  language: Language,
): string {
  const years = scope.years.flatMap(listYears).join(language === 'zh' ? '、' : ', ')
  const byAgency = [...groupBy(reports, (r) => r.agency)].map(([agency, list]) =>
    say(WORDING.yearsHead, language, { agency, years: list.map((r) => r.year).join(language === 'zh' ? '、' : ', ') }),
  )
  const absentLines = absent.map((row) =>
    say(WORDING.noReportFor, language, { agency: row.agency ?? '', year: row.year ?? '' }),
  )
  if (about === 'missing') {
    const head = absent.length
      ? say(WORDING.missingHead, language, { years: years || '—', n: new Set(absent.map((a) => a.agency)).size })
      : say(WORDING.missingNone, language, { years: years || '—' })
    return [head, ...absentLines.slice(0, MOST_LINES)].join('\n')
  }
  if (!reports.length)
    return [
      say(WORDING.existsNot, language),
      ...absentLines.slice(0, MOST_LINES),
      absent.length ? '' : say(WORDING.noReports, language),
    ]
      .filter(Boolean)
      .join('\n')
  const head =
    about === 'exists'
      ? say(WORDING.exists, language)
      : about === 'agencies' || about === 'countAgencies'
        ? say(WORDING.agenciesHead, language, { n: byAgency.length })
        : say(WORDING.reportsHead, language, { n: reports.length })
  const more = byAgency.length > MOST_LINES ? [say(WORDING.more, language, { n: byAgency.length - MOST_LINES })] : []
  return [head, ...byAgency.slice(0, MOST_LINES), ...more, ...absentLines.slice(0, MOST_LINES)].join('\n')
}
