import { autoRetry } from '@grammyjs/auto-retry'
import { sequentialize } from '@grammyjs/runner'
import { Bot, type Context, type Transformer } from 'grammy'
import { type Admin, createAdmin } from './admin/create-admin.ts'
import { greetAdmins } from './admin/greet-admins.ts'
import { createShownPages } from './answers/shown-pages.ts'
import type { BotDeps } from './deps.ts'
import { createAbout } from './features/about.ts'
import { createArchiveQuestions } from './features/archive-questions.ts'
import { createCallbacks } from './features/callbacks.ts'
import { createDeparted } from './features/departed.ts'
import { createDigests } from './features/digests.ts'
import { createGuard } from './features/guard-management.ts'
import { createGuide } from './features/guide.ts'
import { createHelp } from './features/help.ts'
import { createInline } from './features/inline.ts'
import { createJoined } from './features/joined.ts'
import { createMigrated } from './features/migrated.ts'
import { createQuestion } from './features/question.ts'
import { createSaid } from './features/said.ts'
import { createSaved } from './features/saved.ts'
import { createSettings } from './features/settings.ts'
import { createStart } from './features/start.ts'
import { createStop } from './features/stop.ts'
import { createSubscribe } from './features/subscribe.ts'
import { createUnhandled } from './features/unhandled.ts'
import { dropDoublePress } from './gate/drop-double-press.ts'
import { handleError } from './gate/error-boundary.ts'
import { createGate } from './gate/gate.ts'
import { handleOnce } from './gate/handle-once.ts'
import { createInHand, type InHand } from './gate/in-hand.ts'
import { createNewestQuery } from './gate/newest-query.ts'
import { onePerAlbum } from './gate/one-per-album.ts'
import { findChatKey } from './incoming/chat-of.ts'
import { foldMessage } from './incoming/fold-message.ts'
import { keepIncoming } from './incoming/keep-incoming.ts'
import { noteLanguage } from './incoming/language-of.ts'
import { logUpdates } from './incoming/log-updates.ts'
import { dropEmptyRows } from './sending/drop-empty-rows.ts'
import { followMigration } from './sending/follow-migration.ts'
import { writeTraditional } from './sending/write-traditional.ts'
import { createAgent } from './serving/create-agent.ts'
import { TELEGRAM } from './serving/telegram-address.ts'

/** Kinds of updates that the bot asks Telegram for. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

/** Calls that must not wait: some are repeated elsewhere, some are stale at once, some can be done without. */
const IMPATIENT: readonly string[] = [
  ...['getMe', 'getUpdates', 'sendChatAction', 'answerCallbackQuery', 'answerInlineQuery'],
  ...['deleteWebhook', 'setMyCommands', 'setMyDescription', 'setMyShortDescription'],
  ...['getMyDescription', 'getMyShortDescription', 'getChatMember'],
]

/** Repeats what Telegram asks to be repeated (429) and what failed on its side or on the way, a few times. */
function createRetry(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 5, maxDelaySeconds: 300 })
  return (prev, method, payload, signal) =>
    IMPATIENT.includes(method) ? prev(method, payload, signal) : retry(prev, method, payload, signal)
}

/** What is dealt with one after another: the updates of a conversation, and what one person types in inline mode. */
const sequenceOf = (ctx: Context): string | undefined => {
  if (ctx.inlineQuery) return `inline:${ctx.inlineQuery.from.id}`
  const key = findChatKey(ctx)
  return key && `${key.chat}:${key.thread}`
}

/** A bot, and what it has in hand: updates, and the work of admins. */
export interface ChatBot {
  readonly bot: Bot
  readonly inHand: InHand
  readonly admin: Admin
}

/**
 * The Telegram bot: one Composer for each feature, in the order in which they may take an update; the unhandled case is
 * last and never silent. Nothing is sent or fetched before it is run.
 */
export function createBot(token: string, deps: BotDeps): ChatBot {
  const { apiRoot = TELEGRAM, proxy } = deps
  const agent = createAgent({ apiRoot, proxy })
  const bot = new Bot(token, { client: { apiRoot, baseFetchConfig: { agent, compress: true } } })
  const inHand = createInHand()
  const admin = createAdmin(deps)
  bot.api.config.use(createRetry(), followMigration(deps), keepIncoming(deps), dropEmptyRows, writeTraditional(deps))
  if (deps.record) bot.use(logUpdates(deps.record, deps.now))
  const [newest, pages] = [createNewestQuery(), createShownPages()]
  bot.use(inHand.middleware, handleOnce(deps), newest.middleware, dropDoublePress(), sequentialize(sequenceOf))
  const features = bot.errorBoundary((error) => handleError(error, deps))
  features.use(
    foldMessage,
    noteLanguage(deps),
    createGate(deps),
    createInline(deps, newest),
    onePerAlbum(deps.access),
    greetAdmins(deps.access),
    admin.feature,
    createStart(deps),
    createJoined(),
    createDeparted(deps),
    createMigrated(deps),
    createHelp(deps),
    createGuard(deps),
    createSubscribe(deps),
    createDigests(deps),
    createSettings(deps),
    createSaved(deps),
    createGuide(deps),
    createArchiveQuestions(deps),
    createAbout(deps),
    createStop(deps),
    createSaid(deps, pages),
    createQuestion(deps),
    createCallbacks(deps, pages),
    createUnhandled(),
  )
  bot.catch((error) => handleError(error, deps))
  return { bot, inHand, admin }
}
