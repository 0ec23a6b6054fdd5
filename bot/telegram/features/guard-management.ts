import { Composer, type Context } from 'grammy'
import { parseAction } from '../../talk/callback-data.ts'
import { DIGEST_PREFIX, type DigestAction, parseDigestAction } from '../cards/digest-data.ts'
import type { BotDeps } from '../deps.ts'
import { isGroupAdmin, mayManage } from '../gate/may-manage.ts'
import { digestMessagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendText } from '../sending/send-blocks.ts'

/** Buttons that only show something. */
const SHOWS: readonly DigestAction['kind'][] = ['list', 'settings', 'card', 'open', 'cancel']

/** Whether a press changes what the bot does in the chat. */
function changesChat(data: string): boolean {
  if (!data.startsWith(DIGEST_PREFIX)) return parseAction(data)?.kind === 'subscribe'
  const action = parseDigestAction(data)
  return action !== undefined && !SHOWS.includes(action.kind)
}

/**
 * Keeps subscriptions, settings and `/stop` to the admins of a group that wants it so; the setting itself is theirs in every
 * group.
 */
export function createGuard(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command(['subscribe', 'digests', 'settings', 'stop', 'lang'], async (ctx, next) => {
    const onlyShows = ctx.match.trim() === '' && !/^\/(?:stop|subscribe)/.test(ctx.msg.text)
    if (onlyShows || (await mayManage(ctx, deps))) return next()
    await sendText(ctx, digestMessagesFor(ctx).onlyAdmins)
  })
  feature.on('callback_query:data', async (ctx, next) => {
    const { data } = ctx.callbackQuery
    const isRight = parseDigestAction(data)?.kind === 'rights'
    const isAllowed = isRight ? await isGroupAdmin(ctx) : !changesChat(data) || (await mayManage(ctx, deps))
    if (isAllowed) return next()
    await answerPress(ctx, digestMessagesFor(ctx).onlyAdmins)
  })
  return feature
}
