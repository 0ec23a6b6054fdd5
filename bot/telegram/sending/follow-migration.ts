import type { Transformer } from 'grammy'
import type { BotDeps } from '../deps.ts'

/**
 * A group that has become a supergroup has another id, which Telegram tells whoever sends to the old one: what is
 * remembered goes along, and the message goes where the group is now.
 */
export function followMigration({ chats }: Pick<BotDeps, 'chats'>): Transformer {
  return async (prev, method, payload, signal) => {
    const result = await prev(method, payload, signal)
    const to = result.ok ? undefined : result.parameters?.migrate_to_chat_id
    if (to === undefined || !('chat_id' in payload) || typeof payload.chat_id !== 'number') return result
    chats.digests.migrateChat(payload.chat_id, to)
    return prev(method, { ...payload, chat_id: to }, signal)
  }
}
