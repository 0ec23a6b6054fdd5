import { Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { isAddressed } from '../incoming/addressed-text.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { noteOutcome } from '../incoming/log-updates.ts'
import { answerInline } from '../sending/answer-inline.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendText } from '../sending/send-blocks.ts'

/**
 * Lets those in who may use the bot, and remembers their chats; the others are refused politely, in a group only where
 * they speak to the bot. The refusal names the id that the operator would have to allow.
 */
export function createGate({ access, chats, now }: BotDeps): Composer<Context> {
  const gate = new Composer()
  gate.use(async (ctx, next) => {
    if (isOtherBot(ctx)) return noteOutcome(ctx, 'ignored')
    const [user, chat] = [ctx.from?.id, ctx.chat?.id]
    if (!access.isAllowed({ user, chat })) return refuse(ctx)
    if (chat !== undefined && isAddressed(ctx)) chats.rememberChat({ chat, user: user ?? chat }, now())
    await next()
  })
  return gate
}

/**
 * Whether another bot is speaking: two that answer each other would never end. Telegram names a bot also where a group
 * or channel speaks for somebody.
 */
const isOtherBot = ({ from, msg }: Context): boolean =>
  from?.is_bot === true && msg?.text !== undefined && msg.sender_chat === undefined

async function refuse(ctx: Context): Promise<void> {
  if (ctx.inlineQuery) {
    noteOutcome(ctx, 'refused')
    return answerInline(ctx, [], { isPersonal: true, button: messagesFor(ctx).service.inline.refused })
  }
  if (!ctx.chat || !isAddressed(ctx)) return noteOutcome(ctx, 'ignored')
  noteOutcome(ctx, 'refused')
  const { admin } = messagesFor(ctx)
  const text = ctx.chat.type === 'private' ? admin.notAllowed(ctx.chat.id) : admin.chatNotAllowed(ctx.chat.id)
  if (ctx.callbackQuery) await answerPress(ctx, text)
  else await sendText(ctx, text)
}
