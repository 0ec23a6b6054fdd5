import { run } from '@grammyjs/runner'
import { connect } from './connect.ts'
import { ALLOWED_UPDATES, createBot } from './create-bot.ts'
import type { BotDeps } from './deps.ts'
import { reportOutage } from './report-outage.ts'
import { setCommands } from './set-commands.ts'

/** Where Telegram's own Bot API is. */
const TELEGRAM = 'https://api.telegram.org'

/** How long the program waits for answers in hand after it was told to stop. */
const PATIENCE = 30_000

const HOUR = 60 * 60 * 1_000

/** Waits, or less when `signal` says so. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done, { once: true })
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}

/**
 * Runs the bot by long polling until `signal` says to stop; then fetches no more messages and finishes what is in hand.
 * @throws TokenError when Telegram does not know the token
 * @throws Error when another program polls with the same token
 */
export async function runBot(token: string, deps: BotDeps, signal: AbortSignal): Promise<void> {
  const { bot, inHand } = createBot(token, deps)
  bot.api.config.use(reportOutage(deps.log, () => signal.aborted))
  await connect(bot, { log: deps.log, signal, wait, apiRoot: deps.apiRoot ?? TELEGRAM })
  if (signal.aborted) return
  await setCommands(bot.api).catch(() => deps.log('Cannot set the list of commands; everything else works.'))
  deps.log(`The bot @${bot.botInfo.username} is listening. Stop it with Ctrl+C.`)
  const sweep = setInterval(() => deps.chats.sweep(deps.now()), HOUR)
  try {
    await poll(bot, signal)
  } finally {
    clearInterval(sweep)
    const left = await inHand.drain(PATIENCE)
    if (left > 0) deps.log(`${left} answers could not be finished.`)
  }
}

async function poll(bot: ReturnType<typeof createBot>['bot'], signal: AbortSignal): Promise<void> {
  const runner = run(bot, { runner: { silent: true, fetch: { timeout: 30, allowed_updates: ALLOWED_UPDATES } } })
  const task = runner.task()
  const stop = (): void => {
    if (runner.isRunning()) void runner.stop()
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    await task
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
