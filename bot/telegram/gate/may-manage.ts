import type { Context } from 'grammy'
import type { BotDeps } from '../deps.ts'

const ADMINS: readonly string[] = ['creator', 'administrator']

/** Whether somebody governs the chat of an update: anybody does in a private chat, and whoever can post in a channel. */
export async function isGroupAdmin(ctx: Context): Promise<boolean> {
  const { chat, from, msg } = ctx
  if (!chat || chat.type === 'private' || chat.type === 'channel') return true
  // An admin who stays anonymous speaks as the group.
  if (!ctx.callbackQuery && msg?.sender_chat?.id === chat.id) return true
  if (!from) return false
  const member = await ctx.api.getChatMember(chat.id, from.id).catch(() => undefined)
  return member !== undefined && ADMINS.includes(member.status)
}

/** Whether somebody may change what the bot does in a chat: subscriptions and settings. A group may keep that to its admins. */
export async function mayManage(ctx: Context, { chats }: Pick<BotDeps, 'chats'>): Promise<boolean> {
  const isKept = ctx.chat !== undefined && chats.getManners(ctx.chat.id).adminsOnly
  return !isKept || isGroupAdmin(ctx)
}
