import { type Api, Composer, type Context, InlineKeyboard } from 'grammy'
import type { Broadcast } from '../../../db/chats/broadcasts.ts'
import { bold, paragraph, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { BotDeps } from '../deps.ts'
import { createReachable } from '../gate/reachable.ts'
import { findChatKey, messagesFor } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'
import { createSendOnce } from '../sending/send-once.ts'
import { TELEGRAM } from '../serving/telegram-address.ts'
import { continueLiveMessage, type LiveMessage, startLiveMessage } from './live-message.ts'
import { sendToAll } from './send-to-all.ts'
import type { Work } from './work.ts'

/**
 * `/broadcast TEXT`: once confirmed, the text goes to every chat that has used the bot and may still use it. Everything about it is
 * stored, so that a restart between any two messages reaches nobody twice and leaves nobody out.
 */
export function createBroadcast(deps: BotDeps, work: Work): Composer<Context> {
  const { chats, now } = deps
  const feature = new Composer()
  feature.command('broadcast', async (ctx) => {
    const text = ctx.match.trim()
    const { broadcast } = messagesFor(ctx).admin
    const count = createReachable(deps).list().length
    const key = findChatKey(ctx)
    if (!key || !text || count === 0) return sendText(ctx, text ? broadcast.nobody : broadcast.usage)
    const id = String(ctx.update.update_id)
    chats.proposeBroadcast({ id, text, language: languageOf(ctx), ...key }, now())
    const keyboard = new InlineKeyboard()
      .text(broadcast.send, `broadcast:send:${id}`)
      .text(broadcast.cancel, `broadcast:cancel:${id}`)
    await sendBlocks(ctx, [...paragraph([bold(broadcast.confirm(count))]), ...textParagraph(text)], keyboard)
  })
  feature.callbackQuery(/^broadcast:(send|cancel):(\d+)$/, async (ctx) => {
    const { broadcast } = messagesFor(ctx).admin
    const [, action, id = ''] = ctx.match
    const known = createReachable(deps).list()
    const begun = action === 'send' ? chats.beginBroadcast(id, known) : undefined
    if (!begun && !(action === 'cancel' && chats.cancelBroadcast(id))) return answerPress(ctx, broadcast.stale)
    await answerPress(ctx)
    await ctx.editMessageReplyMarkup().catch(() => undefined)
    if (!begun) return sendText(ctx, broadcast.cancelled)
    const message = await startLiveMessage(ctx, broadcast.progress(0, known.length))
    chats.showBroadcastAt(id, message.id)
    enqueue(begun, message, ctx.api.token, deps, work)
  })
  return feature
}

/** Goes on with the broadcasts that a stop or a crash has broken off. */
export async function resumeBroadcasts(api: Api, deps: BotDeps, work: Work): Promise<void> {
  for (const broadcast of deps.chats.resumeBroadcasts()) {
    const { broadcast: words } = getMessages(broadcast.language).admin
    const message = await continueLiveMessage(api, broadcast, words.resumed)
    deps.chats.showBroadcastAt(broadcast.id, message.id)
    enqueue(broadcast, message, api.token, deps, work)
  }
}

function enqueue(
  { id, text, language }: Broadcast,
  message: LiveMessage,
  token: string,
  { chats, pace, now, log, apiRoot = TELEGRAM, proxy }: BotDeps,
  { broadcasts }: Work,
): void {
  const { broadcast } = getMessages(language).admin
  broadcasts.add('broadcast', async (signal) => {
    const onProgress = (done: number, of: number): void => message.show(broadcast.progress(done, of))
    const send = createSendOnce(token, { apiRoot, proxy })
    const counts = await sendToAll({ id, text }, { send, chats, pace, now, log, signal, onProgress })
    log(`A broadcast has reached ${counts.sent} chats; ${counts.left} are left.`)
    await message.end(textParagraph(broadcast.done(counts)))
    if (counts.left === 0) chats.endBroadcast(id)
  })
}
