import { Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'

/** A group that becomes a supergroup gets another id: everything that is remembered of it goes along. */
export function createMigrated({ chats }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.on('message:migrate_to_chat_id', (ctx) => {
    chats.digests.migrateChat(ctx.chat.id, ctx.msg.migrate_to_chat_id)
  })
  return feature
}
