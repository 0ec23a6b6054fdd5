import { run } from '@grammyjs/runner'
import { type Bot, GrammyError } from 'grammy'
import { createPace } from '../digests/pace.ts'
import { runDue } from '../digests/run-due.ts'
import { type RunningDigests, startDigests } from '../digests/start-digests.ts'
import { connect, TokenError } from './connect.ts'
import { ALLOWED_UPDATES, createBot } from './create-bot.ts'
import type { BotDeps } from './deps.ts'
import { reportOutage } from './report-outage.ts'
import { createDigestSender } from './send-digest.ts'
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

/** What the bot is run with. */
export type Running = Omit<BotDeps, 'nudge'>

/**
 * Runs the bot by long polling until `signal` says to stop; then fetches no more messages and finishes what is in hand.
 * @throws TokenError when Telegram does not know the token
 * @throws Error when another program polls with the same token
 */
export async function runBot(token: string, deps: Running, signal: AbortSignal): Promise<void> {
  let digests: RunningDigests | undefined
  const { bot, inHand } = createBot(token, { ...deps, nudge: () => digests?.nudge() })
  bot.api.config.use(reportOutage(deps.log, () => signal.aborted))
  await connect(bot, { log: deps.log, signal, wait, apiRoot: deps.apiRoot ?? TELEGRAM })
  if (signal.aborted) return
  await prepare(bot, deps)
  deps.log(`The bot @${bot.botInfo.username} is listening. Stop it with Ctrl+C.`)
  const sweep = setInterval(() => sweepAll(deps), HOUR)
  digests = startDigests(createDigestWork(token, deps), deps.log)
  try {
    await poll(bot, signal)
  } finally {
    clearInterval(sweep)
    await digests.stop()
    const left = await inHand.drain(PATIENCE)
    if (left > 0) deps.log(`${left} answers could not be finished.`)
  }
}

function createDigestWork(token: string, deps: Running): (signal: AbortSignal) => Promise<void> {
  const send = createDigestSender(token, { apiRoot: deps.apiRoot ?? TELEGRAM })
  const stopless = new AbortController().signal
  const pace = createPace(
    () => performance.now(),
    (milliseconds) => wait(milliseconds, stopless),
  )
  return (signal) => runDue({ ...deps, send, pace }, signal)
}

/** Forgets what is too old to be of use: deliveries after a season, events after more than a year. */
function sweepAll({ chats, now }: Running): void {
  const before = (days: number): Date => new Date(now().getTime() - days * 24 * HOUR)
  chats.sweep(now())
  chats.digests.sweepDeliveries(before(90))
  chats.digests.sweepEvents(before(400))
}

/** Gives up a webhook of an earlier life, which Telegram would let stand in the way of polling, and sets the commands. */
async function prepare({ api }: Bot, { log }: Pick<BotDeps, 'log'>): Promise<void> {
  await api.deleteWebhook().catch(() => log('Cannot delete the webhook; polling may be refused.'))
  await setCommands(api).catch(() => log('Cannot set the list of commands; everything else works.'))
}

async function poll(bot: Bot, signal: AbortSignal): Promise<void> {
  const runner = run(bot, { runner: { silent: true, fetch: { timeout: 30, allowed_updates: ALLOWED_UPDATES } } })
  const task = runner.task()
  const stop = (): void => {
    if (runner.isRunning()) void runner.stop()
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    await task
  } catch (error) {
    throw explain(error)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** What ended the polling, as a sentence for the operator. */
function explain(error: unknown): unknown {
  if (!(error instanceof GrammyError)) return error
  if (error.error_code === 401)
    return new TokenError('The bot had to stop: Telegram no longer accepts TELEGRAM_BOT_TOKEN.')
  if (error.error_code === 409) {
    return new Error(
      'The bot had to stop: another program fetches messages with the same TELEGRAM_BOT_TOKEN. Stop that one.',
    )
  }
  return error
}
