import { type Context, GrammyError } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import { noteOutcome } from '../incoming/log-updates.ts'

/** How an inline query is answered. */
export interface InlineManner {
  /** Telegram may show the results to this person only. */
  readonly isPersonal: boolean
  /** Label of a button above the results that opens the private chat. */
  readonly button?: string
  /** Seconds for which Telegram may give the results again without asking. */
  readonly cacheTime?: number
}

/** What the button above the results starts the bot with; any link that asks nothing will do. */
const START = 'inline'

/** Answers an inline query. Telegram takes no answer to one that is too old, since nobody waits for it any more. */
export async function answerInline(
  ctx: Context,
  results: readonly InlineQueryResultArticle[],
  { isPersonal, button, cacheTime = 0 }: InlineManner,
): Promise<void> {
  try {
    await ctx.answerInlineQuery(results, {
      cache_time: cacheTime,
      is_personal: isPersonal,
      ...(button ? { button: { text: button, start_parameter: START } } : {}),
    })
  } catch (error) {
    if (!(error instanceof GrammyError && /query is too old|query_id_invalid/i.test(error.description))) throw error
    noteOutcome(ctx, 'ignored')
  }
}
