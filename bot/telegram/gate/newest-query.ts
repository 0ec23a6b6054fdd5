import type { Context, MiddlewareFn } from 'grammy'

/** Knows of everyone which inline query is the newest: Telegram sends one for each pause in the typing. */
export interface NewestQuery {
  /** Takes note of a query as it comes in, before it waits for its turn. */
  readonly middleware: MiddlewareFn<Context>
  /** Whether nothing newer has come from the same person; true for other updates. */
  isNewest(ctx: Context): boolean
}

/** Remembers queries only while they are in hand. Updates may come in out of order; their numbers say which is newer. */
export function createNewestQuery(): NewestQuery {
  const newest = new Map<number, number>()
  return {
    middleware: async ({ inlineQuery, update: { update_id: id } }, next) => {
      if (!inlineQuery) return next()
      const user = inlineQuery.from.id
      newest.set(user, Math.max(id, newest.get(user) ?? id))
      try {
        await next()
      } finally {
        if (newest.get(user) === id) newest.delete(user)
      }
    },
    isNewest: ({ inlineQuery, update }) =>
      !inlineQuery || (newest.get(inlineQuery.from.id) ?? update.update_id) <= update.update_id,
  }
}
