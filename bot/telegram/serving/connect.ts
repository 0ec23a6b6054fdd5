import { type Api, type Bot, GrammyError } from 'grammy'

/** A token that Telegram does not know, with a sentence for the operator. */
export class TokenError extends Error {
  override name = 'TokenError'
}

export interface ConnectOptions {
  readonly log: (line: string) => void
  readonly signal: AbortSignal
  /** Waits so many milliseconds, less when `signal` says so. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly apiRoot: string
}

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000

/**
 * Introduces the bot to Telegram, trying again until Telegram can be reached or `signal` says to stop.
 * @throws TokenError when Telegram does not know the token
 */
export async function connect(bot: Bot, options: ConnectOptions): Promise<void> {
  const { log, signal, wait, apiRoot } = options
  for (let pause = FIRST_WAIT; !signal.aborted; pause = Math.min(LONGEST_WAIT, pause * 2)) {
    try {
      // grammY declares an older AbortSignal; it takes that of the platform as well.
      bot.botInfo = await bot.api.getMe(signal as Parameters<Api['getMe']>[0])
      return
    } catch (error) {
      if (signal.aborted) return
      if (isRefused(error)) {
        throw new TokenError(
          'Cannot start the bot: Telegram does not know TELEGRAM_BOT_TOKEN. Take the token that @BotFather gives for your bot.',
        )
      }
      const seconds = askedToWait(error) ?? pause / 1_000
      log(`Cannot reach Telegram at ${apiRoot}: ${reasonOf(error)}. Trying again in ${seconds} s.`)
      await wait(seconds * 1_000, signal)
    }
  }
}

const isRefused = (error: unknown): boolean => error instanceof GrammyError && [401, 404].includes(error.error_code)

const askedToWait = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.retry_after : undefined

/** The reason without the address of the call, which holds the token. */
const reasonOf = (error: unknown): string =>
  error instanceof GrammyError ? `${error.error_code} ${error.description}` : 'no connection'
