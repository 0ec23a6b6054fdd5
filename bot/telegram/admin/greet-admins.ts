import type { Context, MiddlewareFn } from 'grammy'
import type { Access } from '../gate/access.ts'
import { setAdminCommands } from '../serving/set-commands.ts'

/** Shows admins their commands when they first write, since Telegram knows of no chat with them before. */
export function greetAdmins({ isAdmin }: Access): MiddlewareFn<Context> {
  const greeted = new Set<number>()
  return async (ctx, next) => {
    const id = ctx.from?.id
    if (id !== undefined && ctx.chat?.type === 'private' && isAdmin(id) && !greeted.has(id)) {
      greeted.add(id)
      await setAdminCommands(ctx.api, id).catch(() => undefined)
    }
    return next()
  }
}
