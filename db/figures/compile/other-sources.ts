/** Quantities of a report that no table holds: what the narrative states, what is doubtful, what is named. */
import { type SQL, sql } from 'drizzle-orm/sql'
import { type FindingTopic, listFindingCodes } from '../../form/findings-catalogue.ts'
import type { FindingFamily } from '../nodes.ts'
import type { ReportColumns } from './collector.ts'
import { isOneOf } from './dialects.ts'

/** A code whose quantity the narrative states: `narrative.wechatFollowers`. */
const NARRATIVE = /^narrative\.(\w+)$/

/** The subject of a narrative quantity; undefined for other codes. */
export const narrativeKey = (code: string): string | undefined => NARRATIVE.exec(code)?.[1]

/**
 * Which of the numbers that a report states about a subject is the report's own: a count of the year that it reports on, the
 * largest where it states several, since the parts of a whole are smaller than it.
 */
export const narrativeValue = (key: string, { id, year }: ReportColumns): SQL =>
  sql`(SELECT max(n.value) FROM mentions n WHERE n.report_id = ${id} AND n.key = ${key} AND n.kind = 'count' AND n.year = ${year})`

const SUMS = ['outcomeSum', 'requesterSum', 'reviewSum']

const FAMILIES: Readonly<Record<FindingFamily, readonly string[]>> = {
  sums: SUMS,
  balance: listFindingCodes('arithmetic').filter((code) => !SUMS.includes(code)),
  acrossYears: listFindingCodes('series'),
  textAgainstTable: listFindingCodes('narrative'),
  title: listFindingCodes('identity'),
}

const ABOUT_REPORTS: readonly FindingTopic[] = ['arithmetic', 'series', 'narrative', 'identity', 'content']

/** Codes of a family's findings; without one of all but those about our reading, which is no fault of the report's. */
export const familyCodes = (family?: FindingFamily): readonly string[] =>
  family ? FAMILIES[family] : ABOUT_REPORTS.flatMap((topic) => listFindingCodes(topic))

/** How many findings that no human has dismissed the report has. */
export const countFindings = (family: FindingFamily | undefined, { id }: ReportColumns): SQL =>
  sql`(SELECT CAST(count(*) AS double precision) FROM findings n WHERE n.report_id = ${id} AND ${isOneOf(sql`n.code`, familyCodes(family))} AND NOT EXISTS (SELECT 1 FROM dismissals d WHERE d.key = n.key AND d.parameters = n.parameters))`

/** How many statements of the kind name the theme; `all` for any theme. */
export const countStatements = (theme: string, aspect: 'problem' | 'improvement', { id }: ReportColumns): SQL =>
  sql`(SELECT CAST(count(*) AS double precision) FROM passages s WHERE s.report_id = ${id} AND s.kind = ${aspect} AND ${theme === 'all' ? sql`s.theme IS NOT NULL` : sql`s.theme = ${theme}`})`

/** 1 where any cell of the report is in the state. */
export const anyCell = (state: string, { id }: ReportColumns): SQL =>
  sql`CASE WHEN EXISTS (SELECT 1 FROM figures c WHERE c.report_id = ${id} AND c.state = ${state}) THEN 1 ELSE 0 END`
