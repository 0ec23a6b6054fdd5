import type { Context } from 'grammy'
import { isPointing } from '../../talk/read-said.ts'
import { findAddressedText } from './addressed-text.ts'

/** The words of somebody else's message that this one replies to: those that are quoted, or all of them. */
function findPointedAt({ msg, me }: Context): string | undefined {
  const replied = msg?.reply_to_message
  if (!replied || replied.from?.id === me.id || replied.forum_topic_created) return undefined
  return (msg.quote?.text ?? replied.text ?? replied.caption)?.replace(new RegExp(`@${me.username}`, 'gi'), '').trim()
}

/** What a text asks that was said to the bot: its name alone, or "this one", below somebody's question means that question. */
export const readPointing = (ctx: Context, text: string): string =>
  (isPointing(text) ? findPointedAt(ctx) : undefined) ?? text

/** What a message asks of the bot; undefined where it is not for the bot. */
export function findAsked(ctx: Context): string | undefined {
  const text = ctx.msg && findAddressedText(ctx.msg, ctx.me)
  return text === undefined ? undefined : readPointing(ctx, text)
}
