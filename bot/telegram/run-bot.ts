import { setTimeout as sleep } from 'node:timers/promises'
import { run } from '@grammyjs/runner'
import { type Bot, GrammyError } from 'grammy'
import { createPace, type Pace } from '../digests/pace.ts'
import { runDue } from '../digests/run-due.ts'
import { type RunningDigests, startDigests } from '../digests/start-digests.ts'
import { type HttpServer, startServer } from '../http/start-server.ts'
import { createLearning, type Learning, NO_LEARNING } from '../talk/create-learning.ts'
import { ALLOWED_UPDATES, type ChatBot, createBot } from './create-bot.ts'
import type { BotDeps } from './deps.ts'
import { createReachable } from './gate/reachable.ts'
import { replayInbox } from './incoming/replay-inbox.ts'
import { createSendOnce } from './sending/send-once.ts'
import { writeTraditional } from './sending/write-traditional.ts'
import { connect, TokenError } from './serving/connect.ts'
import { createHealth, type Phase } from './serving/health.ts'
import { reportOutage } from './serving/report-outage.ts'
import { setCommands } from './serving/set-commands.ts'
import { setProfile } from './serving/set-profile.ts'
import { TELEGRAM } from './serving/telegram-address.ts'
import { createWebhook, setWebhook } from './serving/webhook.ts'

/** How long the program waits for answers in hand after it was told to stop. */
const PATIENCE = 30_000

/** Updates that a webhook takes in hand at a time; Telegram keeps the others. */
const MOST_IN_HAND = 500

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
export type Running = Omit<BotDeps, 'nudge' | 'pace' | 'learning'> & {
  /** Whether wordings that were not understood are kept; they are by default. */
  readonly learns?: boolean
}

/**
 * Runs the bot by long polling or webhook until `signal` says to stop; then takes no more messages and finishes what is
 * in hand.
 * @throws TokenError when Telegram does not know the token
 * @throws UsageError when the port cannot be used
 * @throws Error when another program polls with the same token, or Telegram does not take the webhook
 */
export async function runBot(token: string, deps: Running, signal: AbortSignal): Promise<void> {
  let digests: RunningDigests | undefined
  const pace = createPace(() => performance.now(), sleep)
  const chatBot = createBot(token, { ...deps, pace, learning: learnFor(deps), nudge: () => digests?.nudge() })
  const { bot, inHand, admin } = chatBot
  let phase: Phase = 'starting'
  // A stop is one at once, also while the bot is still being prepared.
  const server = await serve(chatBot, deps, () => (signal.aborted ? 'stopping' : phase))
  const sweep = setInterval(() => sweepAll(deps), HOUR)
  try {
    bot.api.config.use(reportOutage(deps.log, () => signal.aborted))
    await connect(bot, { log: deps.log, signal, wait, apiRoot: deps.apiRoot ?? TELEGRAM })
    if (signal.aborted) return
    phase = 'ok'
    await replayInbox(bot, deps)
    await admin.resume(bot.api)
    await prepare(bot, deps)
    if (signal.aborted) return
    deps.log(`The bot @${bot.botInfo.username} is listening. Stop it with Ctrl+C.`)
    digests = startDigests(createDigestWork(token, { ...deps, pace }), deps.log)
    await (deps.webhook ? untilAborted(signal) : poll(bot, signal))
  } finally {
    phase = 'stopping'
    clearInterval(sweep)
    await digests?.stop()
    admin.stop()
    await server?.close()
    const left = await inHand.drain(PATIENCE)
    if (left > 0) deps.log(`${left} answers could not be finished.`)
    await admin.idle(PATIENCE)
  }
}

const learnFor = ({ learns = true, archive, chats, now }: Running): Learning =>
  learns ? createLearning({ archive, store: chats, now }) : NO_LEARNING

function createDigestWork(
  token: string,
  deps: Running & { readonly pace: Pace },
): (signal: AbortSignal) => Promise<void> {
  const send = createSendOnce(token, {
    ...{ apiRoot: deps.apiRoot ?? TELEGRAM, proxy: deps.proxy },
    transformer: writeTraditional(deps),
  })
  const mayReceive = createReachable(deps).includes
  return (signal) => runDue({ ...deps, send, mayReceive }, signal)
}

/** Forgets what is too old to be of use: deliveries after a season, events after more than a year. */
function sweepAll({ chats, now }: Running): void {
  const before = (days: number): Date => new Date(now().getTime() - days * 24 * HOUR)
  chats.sweep(now())
  chats.digests.sweepDeliveries(before(90))
  chats.digests.sweepEvents(before(400))
}

/** Serves what there is to serve where a port is given: the health of the bot, and the webhook. */
async function serve({ bot, inHand }: ChatBot, deps: Running, phase: () => Phase): Promise<HttpServer | undefined> {
  const { port, webhook, log, now } = deps
  if (port === undefined) return undefined
  const health = createHealth(deps, now(), phase)
  const updates =
    webhook &&
    createWebhook(webhook, (update) => {
      if (phase() !== 'ok' || inHand.size() >= MOST_IN_HAND) return false
      // Telegram forgets what is confirmed.
      deps.chats.takeIn([update], now())
      bot.handleUpdate(update).catch(bot.errorHandler)
      return true
    })
  const server = await startServer(port, updates ? [health, updates] : [health])
  log(`Serving ${updates ? 'the webhook and ' : ''}/health on port ${server.port}.`)
  return server
}

/** Tells Telegram how updates come in, and the commands. A webhook of an earlier life would stand in the way of polling. */
async function prepare(bot: Bot, { log, webhook, access }: Running): Promise<void> {
  const { api, botInfo } = bot
  if (!botInfo.supports_inline_queries) {
    log(`Inline mode is off: to let people ask @${botInfo.username} in any chat, send /setinline to @BotFather.`)
  }
  if (webhook) await setWebhook(bot, webhook, ALLOWED_UPDATES)
  else await api.deleteWebhook().catch(() => log('Cannot delete the webhook; polling may be refused.'))
  await setProfile(api).catch(() => log('Cannot set the description of the bot; everything else works.'))
  await setCommands(api, access.admins).catch(() => log('Cannot set the list of commands; everything else works.'))
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

async function poll(bot: Bot, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
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
