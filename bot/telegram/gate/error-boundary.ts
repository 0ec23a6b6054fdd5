import { type BotError, GrammyError, HttpError } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { noteOutcome } from '../incoming/log-updates.ts'
import { sendText } from '../sending/send-blocks.ts'

/** The user has blocked the bot or left the chat: there is nobody to tell. */
const isUnreachable = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 403

/** The chat does not let the bot send this kind of message. */
const isForbidden = (error: unknown): boolean =>
  error instanceof GrammyError &&
  /not enough rights|have no rights|CHAT_(?:SEND_\w+|WRITE)_FORBIDDEN/i.test(error.description)

/** What failed, in words that hold neither the token nor what the user wrote. */
export function describeError(error: unknown): string {
  if (error instanceof GrammyError) return `Telegram refused ${error.method}: ${error.error_code} ${error.description}`
  if (error instanceof HttpError) return error.message
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name} ${place?.trim() ?? ''}`.trim()
}

/** Logs what went wrong and tells the user kindly that there is no answer. */
export async function handleError({ error, ctx }: BotError, { log }: Pick<BotDeps, 'log'>): Promise<void> {
  noteOutcome(ctx, 'failed')
  log(`Cannot deal with update ${ctx.update.update_id}: ${describeError(error)}`)
  if (isUnreachable(error) || !ctx.chat) return
  try {
    const { failed, forbidden } = messagesFor(ctx)
    await sendText(ctx, isForbidden(error) ? forbidden : failed)
  } catch (second) {
    log(`Cannot tell the user of update ${ctx.update.update_id}: ${describeError(second)}`)
  }
}
