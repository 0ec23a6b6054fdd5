import type { Bot } from 'grammy'
import type { Message, Update } from 'grammy/types'
import type { KeptUpdate } from '../../../db/chats/inbox.ts'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { writeHtml } from '../../render/write-html.ts'
import type { BotDeps } from '../deps.ts'
import { describeError } from '../gate/error-boundary.ts'
import { findAddressedText, isOwnCommand } from './addressed-text.ts'
import { interfaceLanguage } from './interface-language.ts'

/** What is older than this is not answered any more but excused: nobody waits for it. Milliseconds. */
export const TOO_OLD = 15 * 60 * 1_000

/** Cells of a question that an excuse names, and questions that it names. */
const SHOWN = 60
const MOST_NAMED = 10

/** A message that nobody has answered, or nobody knows whether. */
interface Missed {
  readonly update: KeptUpdate
  readonly message: Message
}

const messageOf = (body: unknown): Message | undefined => {
  const { message, channel_post: post } = body as Update
  return message ?? post
}

/**
 * Deals with what an earlier life has taken and not answered: what is fresh is answered; what is too old, and what may have been
 * answered already, is excused in words, once for each conversation. Nothing is answered twice.
 */
export async function replayInbox(bot: Bot, deps: Pick<BotDeps, 'chats' | 'now' | 'log' | 'access'>): Promise<void> {
  const { chats, now, log } = deps
  const missed: Missed[] = []
  const fresh: Update[] = []
  for (const update of chats.listInbox()) {
    const message = messageOf(update.body)
    const isFresh = update.state === 'taken' && now().getTime() - update.takenAt.getTime() <= TOO_OLD
    if (chats.wasHandled(update.id)) chats.markHandled(update.id, now())
    else if (isFresh) fresh.push(update.body as Update)
    else if (message && update.state !== 'excusing' && isAsked(message, bot, deps)) missed.push({ update, message })
    else chats.markHandled(update.id, now())
  }
  if (fresh.length + missed.length > 0) {
    log(`From before the stop: ${fresh.length} messages are answered now, ${missed.length} are excused.`)
  }
  for (const update of fresh) bot.handleUpdate(update).catch(bot.errorHandler)
  for (const group of groupByTalk(missed)) await excuse(group, bot, deps)
}

/** Whether a message asked the bot for something, of somebody who may ask. */
function isAsked(message: Message, { botInfo }: Bot, { access }: Pick<BotDeps, 'access'>): boolean {
  if (!access.isAllowed({ user: message.from?.id, chat: message.chat.id })) return false
  return Boolean(message.text) && (findAddressedText(message, botInfo) !== undefined || isOwnCommand(message, botInfo))
}

function groupByTalk(missed: readonly Missed[]): Missed[][] {
  const groups = new Map<string, Missed[]>()
  for (const each of missed) {
    const { chat, message_thread_id: thread, from } = each.message
    const key = [chat.id, thread ?? 0, from?.id ?? 0].join(':')
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** Says of which messages nobody knows whether they were answered, and which were not. */
async function excuse(
  group: readonly Missed[],
  bot: Bot,
  { chats, now, log }: Pick<BotDeps, 'chats' | 'now' | 'log'>,
): Promise<void> {
  const [first] = group
  if (!first) return
  const { chat, from, message_thread_id: thread, is_topic_message: isTopic } = first.message
  const { excuses } = getMessages(interfaceLanguage(from?.language_code)).service
  const linesOf = (isDoubtful: boolean): string[] =>
    group
      .filter(({ update }) => (update.state === 'sending') === isDoubtful)
      .slice(-MOST_NAMED)
      .map(({ message }) => `· ${cutText(message.text ?? '', SHOWN)}`)
  const [doubtful, late] = [linesOf(true), linesOf(false)]
  const text = [
    ...(late.length > 0 ? [excuses.missed, ...late] : []),
    ...(doubtful.length > 0 ? [excuses.interrupted, ...doubtful] : []),
  ].join('\n')
  for (const { update } of group) chats.markUpdate(update.id, 'excusing')
  try {
    await bot.api.sendMessage(chat.id, writeHtml(textParagraph(text))[0] ?? '', {
      parse_mode: 'HTML',
      ...(isTopic && thread !== undefined ? { message_thread_id: thread } : {}),
    })
  } catch (error) {
    log(`Cannot excuse a missed message: ${describeError(error)}`)
  }
  for (const { update } of group) chats.markHandled(update.id, now())
}
