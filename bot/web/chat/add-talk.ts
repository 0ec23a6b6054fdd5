import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { CHAT_MEMORY } from '../../../db/chats/chats.ts'
import { type Block, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { exportAnswer } from '../../exports/export-answer.ts'
import { listTables } from '../../exports/list-tables.ts'
import { askForHelp } from '../../talk/ask-for-help.ts'
import { cookieOptions } from '../cookie-options.ts'
import type { DrawnBlocks, FindLink } from '../draw-blocks.ts'
import { drawDocument, drawRefusal } from '../draw-document.ts'
import type { PageDeps } from '../page-deps.ts'
import { sendFile } from '../send-file.ts'
import { type PageContext, type PageEnv, type View, viewOf } from '../view.ts'
import { drawAnswerTable } from './draw-answer-table.ts'
import { drawTalk, LONGEST_QUESTION } from './draw-talk.ts'
import { anchorOf } from './draw-turn.ts'
import { createSessionQueue } from './session-queue.ts'
import { askShared, takeTurn } from './take-turn.ts'
import { findTurn, listTurns, type Turn } from './turns.ts'

/** Questions in hand or waiting before more are refused. */
const MOST_IN_HAND = 64

const COOKIE = 'talk'

/** What the chat has in hand. */
export interface TalkWork {
  idle(): Promise<void>
}

const sessionOf = (c: PageContext): string | undefined => {
  const session = getCookie(c, COOKIE)
  return session !== undefined && /^[A-Za-z0-9_-]{22}$/.test(session) ? session : undefined
}

/** The chat, and the tables and files of its answers. */
export function addTalk(app: Hono<PageEnv>, deps: PageDeps, link: FindLink): TalkWork {
  const queue = createSessionQueue(MOST_IN_HAND)
  const how = (view: View): DrawnBlocks => ({ link, scroll: view.page.table.scroll })
  const show = async (c: PageContext, session: string | undefined, told?: readonly Block[]): Promise<Response> => {
    const view = viewOf(c)
    const turns = listTurns(deps, session)
    const examples = turns.length === 0 ? await askForHelp(deps, view.language) : undefined
    const main = drawTalk({ turns, examples, told, open: c.req.query('open') }, view, how(view))
    return c.html(drawDocument(view, { title: view.page.talk.title, main, place: 'ask' }))
  }

  app.get('/', (c) => show(c, sessionOf(c)))

  app.post('/ask', async (c) => {
    const view = viewOf(c)
    if (queue.isFull()) return c.html(drawRefusal(view, view.page.refusals.busy), 503)
    const { said, press } = await c.req.parseBody()
    const input = {
      said: typeof said === 'string' ? said : '',
      pressed: typeof press === 'string' ? press : undefined,
      origin: new URL(c.req.url).origin,
    }
    if (input.said.length > LONGEST_QUESTION) return c.html(drawRefusal(view, view.page.refusals.tooLarge), 413)
    if (input.said.trim() === '' && input.pressed === undefined) return c.redirect('/', 303)
    const session = sessionOf(c) ?? openSession(c, deps)
    const outcome = await queue.run(session, () => takeTurn(deps, session, input, view))
    switch (outcome.kind) {
      case 'answered':
        return c.redirect(`/#t${outcome.id}`, 303)
      case 'unfolded': {
        const anchor = anchorOf(outcome.id, outcome.part)
        return c.redirect(`/?open=${anchor}#${anchor}`, 303)
      }
      case 'file':
        return c.redirect(outcome.path, 303)
      case 'told':
        return show(c, session, outcome.blocks)
      case 'forgotten':
        return show(c, session, textParagraph(view.page.talk.forgotten))
    }
  })

  app.get('/question/:id{[A-Za-z0-9_-]{22}}', async (c) => {
    const view = viewOf(c)
    const shared = deps.talks.findShared(c.req.param('id'), deps.now())
    if (!shared) return c.html(drawRefusal(view, view.page.refusals.expired), 404)
    if (queue.isFull()) return c.html(drawRefusal(view, view.page.refusals.busy), 503)
    const session = sessionOf(c) ?? openSession(c, deps)
    const outcome = await queue.run(session, () => askShared(deps, session, shared))
    const turn = outcome.kind === 'answered' ? findTurn(deps, session, outcome.id) : undefined
    if (!turn) return c.redirect('/', 303)
    return c.redirect(listTables(turn.answer).length > 0 ? `/answer/${turn.id}` : `/#t${turn.id}`, 303)
  })

  const withTurn =
    (answerWith: (c: PageContext, turn: Turn, view: View) => Response | Promise<Response>) =>
    (c: PageContext): Response | Promise<Response> => {
      const view = viewOf(c)
      const turn = findTurn(deps, sessionOf(c), Number(c.req.param('id')))
      return turn ? answerWith(c, turn, view) : c.html(drawRefusal(view, view.page.refusals.noAnswer), 404)
    }

  app.get(
    '/answer/:id{[0-9]{1,15}}',
    withTurn((c, turn, view) => {
      const { table, sort, order } = c.req.query()
      const main = drawAnswerTable(turn, { table, sort, order }, view, link)
      return c.html(drawDocument(view, { title: view.page.table.title, main, place: 'ask' }))
    }),
  )
  app.get(
    '/answer/:id{[0-9]{1,15}}/:kind{csv|xlsx}',
    withTurn(async (c, { answer }, view) => {
      const kind = c.req.param('kind') === 'xlsx' ? 'xlsx' : 'csv'
      const files = await exportAnswer(answer, kind, deps.now())
      const file = files[Number(c.req.query('table') ?? 0)] ?? files[0]
      return file ? sendFile(c, file) : c.html(drawRefusal(view, view.messages.files.noTable), 404)
    }),
  )
  return { idle: queue.idle }
}

/** Begins a talk: its name is in the visitor's cookie only. */
function openSession(c: PageContext, { settings }: PageDeps): string {
  const session = randomBytes(16).toString('base64url')
  setCookie(c, COOKIE, session, {
    ...cookieOptions(c, settings),
    maxAge: CHAT_MEMORY / 1000,
  })
  return session
}
