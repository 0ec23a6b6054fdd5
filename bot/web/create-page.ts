import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createCitationFinder } from '../../db/lists/find-cited.ts'
import { linkToSource } from '../talk/link-to-source.ts'
import { addAgencies } from './agency/add-agencies.ts'
import { addTalk, type TalkWork } from './chat/add-talk.ts'
import type { FindLink } from './draw-blocks.ts'
import { drawRefusal } from './draw-document.ts'
import { guard } from './guard.ts'
import type { PageDeps } from './page-deps.ts'
import { addReports } from './report/add-reports.ts'
import { ICON, ICON_PATH, STYLE, STYLE_PATH } from './style-sheet.ts'
import { type PageEnv, viewOf } from './view.ts'

/** Bytes that a question may have on its way: four thousand Chinese characters as a form writes them, and a little more. */
const LARGEST_BODY = 48 * 1024

/** A year: the address of the style sheet changes with it. */
const FOREVER = 'public, max-age=31536000, immutable'

/** The page as a function from request to response, and what has to be finished at its end. */
export interface Page {
  readonly app: Hono<PageEnv>
  /** Waits for the answers in hand. */
  idle(): Promise<void>
}

/** The page over an archive. */
export function createPage(deps: PageDeps): Page {
  const app = new Hono<PageEnv>({ strict: false })
  const finder = createCitationFinder(deps.archive)
  const link: FindLink = (cites) => linkToSource(finder, cites)
  const refuse =
    (status: 404 | 413 | 500, kind: 'notFound' | 'tooLarge' | 'failed') => (c: Parameters<typeof viewOf>[0]) =>
      c.html(drawRefusal(viewOf(c), viewOf(c).page.refusals[kind]), status)
  guard(app, deps)
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: refuse(413, 'tooLarge') }))
  app.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': FOREVER }),
  )
  app.get(ICON_PATH, (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': FOREVER }))
  const talk: TalkWork = addTalk(app, deps, link)
  addReports(app, deps)
  addAgencies(app, deps)
  app.notFound(refuse(404, 'notFound'))
  app.onError((error, c) => {
    deps.log(`The page could not answer ${c.req.method} ${c.req.routePath}: ${error.message.split('\n')[0]}`)
    return refuse(500, 'failed')(c)
  })
  return { app, idle: talk.idle }
}
