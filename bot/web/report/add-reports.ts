import type { Hono } from 'hono'
import { type PrintedReport, readPrintedReport } from '../../../db/lists/read-printed-report.ts'
import { readOriginal } from '../../files/read-original.ts'
import { drawDocument, drawRefusal } from '../draw-document.ts'
import type { PageDeps } from '../page-deps.ts'
import { sendFile } from '../send-file.ts'
import { type PageContext, type PageEnv, type View, viewOf } from '../view.ts'
import { readCited } from './cited.ts'
import { drawReport } from './draw-report.ts'

/** A report's address: its row, and the beginning of its file's hash. */
const REPORT = '/report/:name{[0-9]{1,15}-[0-9a-f]{10}}'

/** The pages of reports, and their files as they were indexed. */
export function addReports(app: Hono<PageEnv>, { archive }: PageDeps): void {
  const withReport =
    (answerWith: (c: PageContext, report: PrintedReport, view: View) => Response | Promise<Response>) =>
    (c: PageContext): Response | Promise<Response> => {
      const view = viewOf(c)
      const [id = '', hash = ''] = (c.req.param('name') ?? '').split('-')
      const report = readPrintedReport(archive, Number(id), hash)
      return report ? answerWith(c, report, view) : c.html(drawRefusal(view, view.page.refusals.noReport), 404)
    }

  app.get(
    REPORT,
    withReport((c, report, view) => {
      const { cell, from, to, is } = c.req.query()
      const main = drawReport(report, readCited({ cell, from, to, is }, report), view)
      return c.html(drawDocument(view, { title: report.title, main, place: 'agencies' }))
    }),
  )
  app.get(
    `${REPORT}/file`,
    withReport(async (c, report, view) => {
      const content = await readOriginal(report)
      if (content.kind === 'file') return sendFile(c, content)
      return c.html(drawRefusal(view, view.messages.files[content.kind](content.name)), 404)
    }),
  )
}
