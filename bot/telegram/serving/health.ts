import { type Route, respond } from '../../http/start-server.ts'
import type { BotDeps } from '../deps.ts'

/** What the bot is at: it can serve from `ok` until `stopping`. */
export type Phase = 'starting' | 'ok' | 'stopping'

/** `GET /health`: 200 while the bot can serve, else 503; counts only, so that nobody has to be kept from it. */
export function createHealth({ view, now }: Pick<BotDeps, 'view' | 'now'>, startedAt: Date, phase: () => Phase): Route {
  const count = (): ReturnType<typeof view.count> | null => {
    try {
      return view.count()
    } catch {
      return null
    }
  }
  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '') || request.url?.split('?')[0] !== '/health') return undefined
    const counted = count()
    const status = counted ? phase() : 'failing'
    const uptime = Math.round((now().getTime() - startedAt.getTime()) / 1_000)
    respond(response, status === 'ok' ? 200 : 503, { status, uptime, archive: counted })
    return Promise.resolve()
  }
}
