import { Composer, type Context, InlineKeyboard } from 'grammy'
import { bold, paragraph, textParagraph } from '../../../retrieval/answer/render/block.ts'
import type { BotDeps } from '../deps.ts'
import { createReachable } from '../gate/reachable.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'
import { createSendOnce } from '../sending/send-once.ts'
import { TELEGRAM } from '../serving/telegram-address.ts'
import { startLiveMessage } from './live-message.ts'
import { sendToAll } from './send-to-all.ts'
import type { Work } from './work.ts'

/** Texts that wait for a confirmation; of more, the oldest is dropped. */
const MOST_PENDING = 100

/** `/broadcast TEXT`: once confirmed, the text goes to every chat that has used the bot and may still use it. */
export function createBroadcast(deps: BotDeps, work: Work): Composer<Context> {
  const pending = new Map<string, string>()
  const feature = new Composer()
  feature.command('broadcast', async (ctx) => {
    const text = ctx.match.trim()
    const { broadcast } = messagesFor(ctx).admin
    const chats = createReachable(deps).list().length
    if (!text || chats === 0) return sendText(ctx, text ? broadcast.nobody : broadcast.usage)
    const id = String(ctx.update.update_id)
    pending.set(id, text)
    const [oldest] = pending.keys()
    if (pending.size > MOST_PENDING && oldest !== undefined) pending.delete(oldest)
    const keyboard = new InlineKeyboard()
      .text(broadcast.send, `broadcast:send:${id}`)
      .text(broadcast.cancel, `broadcast:cancel:${id}`)
    await sendBlocks(ctx, [...paragraph([bold(broadcast.confirm(chats))]), ...textParagraph(text)], keyboard)
  })
  feature.callbackQuery(/^broadcast:(send|cancel):(\d+)$/, async (ctx) => {
    const { broadcast } = messagesFor(ctx).admin
    const [, action, id = ''] = ctx.match
    const text = pending.get(id)
    pending.delete(id)
    if (text === undefined) return answerPress(ctx, broadcast.stale)
    await answerPress(ctx)
    await ctx.editMessageReplyMarkup().catch(() => undefined)
    if (action === 'send') await enqueue(ctx, text, deps, work)
    else await sendText(ctx, broadcast.cancelled)
  })
  return feature
}

async function enqueue(ctx: Context, text: string, deps: BotDeps, { broadcasts }: Work): Promise<void> {
  const { broadcast } = messagesFor(ctx).admin
  const known = createReachable(deps).list()
  const message = await startLiveMessage(ctx, broadcast.progress(0, known.length))
  broadcasts.add('broadcast', async (signal) => {
    const onProgress = (done: number): void => message.show(broadcast.progress(done, known.length))
    const { chats, pace, now, log, apiRoot = TELEGRAM } = deps
    const send = createSendOnce(ctx.api.token, { apiRoot })
    const counts = await sendToAll(text, known, { send, chats, pace, now, log, signal, onProgress })
    log(`A broadcast reached ${counts.sent} of ${known.length} chats.`)
    await message.end(textParagraph(broadcast.done(counts)))
  })
}
