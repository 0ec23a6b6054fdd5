import type { Context, MiddlewareFn } from 'grammy'

/** What became of an update. */
export type Outcome = 'handled' | 'ignored' | 'refused' | 'repeated' | 'failed'

/** One handled update, without text, names and ids. */
export interface UpdateEvent {
  readonly event: 'update'
  /** When it came in, in ISO 8601. */
  readonly time: string
  /** As in the Bot API, for example `message`. */
  readonly kind: string
  /** Null where the update has no chat. */
  readonly chat: string | null
  readonly milliseconds: number
  readonly outcome: Outcome
}

const outcomes = new WeakMap<Context, Outcome>()

/** Says what became of an update, where it was not simply handled. */
export const noteOutcome = (ctx: Context, outcome: Outcome): void => void outcomes.set(ctx, outcome)

const kindOf = ({ update }: Context): string => Object.keys(update).find((key) => key !== 'update_id') ?? 'unknown'

/** Tells `record` of every update once it is dealt with. */
export function logUpdates(record: (event: UpdateEvent) => void, now: () => Date): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const time = now()
    try {
      await next()
    } catch (error) {
      noteOutcome(ctx, 'failed')
      throw error
    } finally {
      record({
        event: 'update',
        time: time.toISOString(),
        kind: kindOf(ctx),
        chat: ctx.chat?.type ?? null,
        milliseconds: now().getTime() - time.getTime(),
        outcome: outcomes.get(ctx) ?? 'handled',
      })
    }
  }
}
