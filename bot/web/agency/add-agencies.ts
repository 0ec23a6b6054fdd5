import type { Hono } from 'hono'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { findAgency, listAgencyLines, listReportsOf } from '../../../db/lists/list-agency-lines.ts'
import { listStatements } from '../../../db/lists/list-statements.ts'
import { listStandingFindings } from '../../../db/lists/read-printed-report.ts'
import { describeAgency } from '../../../retrieval/answer/render/describe-agency.ts'
import { listTables } from '../../exports/list-tables.ts'
import { writeCsv } from '../../exports/write-csv.ts'
import { drawDocument, drawRefusal } from '../draw-document.ts'
import type { PageDeps } from '../page-deps.ts'
import { sendFile } from '../send-file.ts'
import { type PageContext, type PageEnv, type View, viewOf } from '../view.ts'
import { drawAgencies, readListing, tableOfAgencies } from './draw-agencies.ts'
import { drawAgency } from './draw-agency.ts'
import { type AgencyReports, answerCharts, answerFigures, listFigureLines } from './figures-by-year.ts'

/** Agencies in one file. */
const MOST_IN_FILE = 100_000

/** The list of agencies, and the page of each. */
export function addAgencies(app: Hono<PageEnv>, { archive }: PageDeps): void {
  app.get('/agencies', (c) => {
    const view = viewOf(c)
    const listing = readListing(c.req.query())
    const main = drawAgencies(listAgencyLines(archive, listing), listing, view)
    return c.html(drawDocument(view, { title: view.page.agencies.title, main, place: 'agencies' }))
  })
  app.get('/agencies/csv', (c) => {
    const view = viewOf(c)
    const { lines } = listAgencyLines(archive, { ...readListing(c.req.query()), most: MOST_IN_FILE, offset: 0 })
    const table = tableOfAgencies(lines, view)
    return sendFile(c, { name: `${table.name}.csv`, bytes: writeCsv(table) })
  })

  const withAgency =
    (answerWith: (c: PageContext, agency: AgencyReports, view: View) => Response | Promise<Response>) =>
    (c: PageContext): Response | Promise<Response> => {
      const view = viewOf(c)
      const agency = findAgency(archive, c.req.param('name') ?? '')
      if (!agency) return c.html(drawRefusal(view, view.page.refusals.noAgency), 404)
      return answerWith(c, { ...agency, reports: listReportsOf(archive, agency.id) }, view)
    }

  app.get(
    '/agency/:name',
    withAgency((c, agency, view) => {
      const title = describeAgency(agency.name, view.language)
      const main = drawAgency(readContent(archive, agency, view), view)
      return c.html(drawDocument(view, { title, main, place: 'agencies' }))
    }),
  )
  app.get(
    '/agency/:name/csv',
    withAgency((c, agency, { language }) => {
      const [table] = listTables(answerFigures(archive, agency, language))
      return sendFile(c, { name: `${agency.name}.csv`, bytes: writeCsv(table ?? { name: '', header: [], rows: [] }) })
    }),
  )
}

function readContent(archive: Archive, agency: AgencyReports, { language }: View): Parameters<typeof drawAgency>[0] {
  const ids = agency.reports.map(({ id }) => id)
  return {
    agency,
    ...listFigureLines(archive, agency, answerFigures(archive, agency, language)),
    charts: answerCharts(archive, agency, language),
    findings: listStandingFindings(archive, ids),
    problems: listStatements(archive, ids, { kind: 'problem' }),
  }
}
