import type { Context, MiddlewareFn } from 'grammy'
import { noteOutcome } from '../incoming/log-updates.ts'
import type { Access } from './access.ts'

/** Albums that are remembered: those of the moment. */
const MOST = 100

/**
 * Lets of an album, which Telegram delivers as a message for each item, the first one pass and whatever says something,
 * so that nobody is told the same ten times. Report files of admins pass: they are taken as an album.
 */
export function onePerAlbum({ isAdmin }: Access): MiddlewareFn<Context> {
  const seen = new Set<string>()
  return (ctx, next) => {
    const { media_group_id: album, text, document } = ctx.message ?? {}
    if (album === undefined || text !== undefined || (document && isAdmin(ctx.from?.id))) return next()
    const key = `${ctx.chat?.id}:${album}`
    if (seen.has(key)) return noteOutcome(ctx, 'ignored')
    seen.add(key)
    const [oldest] = seen
    if (seen.size > MOST && oldest !== undefined) seen.delete(oldest)
    return next()
  }
}
