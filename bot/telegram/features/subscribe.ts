import { Composer, type Context, InlineKeyboard } from 'grammy'
import { type Schedule, TOPICS, type Topic } from '../../../db/chats/subscriptions.ts'
import { type Block, bold, paragraph, plain, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { renderOptions } from '../../../retrieval/answer/render/render-answer.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import type { AskedBefore } from '../../digests/ask-in-context.ts'
import {
  LONGEST_QUESTION,
  MOST_SUBSCRIPTIONS,
  type Subscribed,
  subscribeToQuestion,
  subscribeToTopic,
} from '../../digests/create-subscription.ts'
import { parseTopic } from '../../digests/parse-topic.ts'
import { getDigestMessages } from '../../messages/get-digest-messages.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { DEFAULT_SCHEDULES, parseSchedule } from '../../schedule/parse-schedule.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { findAnswer, readFollows } from '../../talk/find-answer.ts'
import { renderCard } from '../cards/digest-card.ts'
import { writeDigestAction } from '../cards/digest-data.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, findChatKey } from '../incoming/chat-of.ts'
import { interfaceLanguage } from '../incoming/interface-language.ts'
import { keepTyping } from '../sending/keep-typing.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

const LABEL_WIDTH = 48

const wishDeps = ({ asker, archive, chats, now }: BotDeps) => ({ asker, archive, now, digests: chats.digests })

/** Says whether somebody is subscribed now: the subscription with its buttons, or what stands in the way. */
async function reply(ctx: Context, deps: BotDeps, result: Subscribed): Promise<void> {
  const messages = digestMessagesFor(ctx)
  if (result.kind === 'full') return sendText(ctx, messages.full(MOST_SUBSCRIPTIONS))
  if (result.kind === 'longQuestion') return sendText(ctx, messages.longQuestion(LONGEST_QUESTION))
  if (result.kind === 'notUnderstood') {
    const { answer } = result
    return sendBlocks(ctx, [...textParagraph(`${messages.notUnderstood}\n${answer.text}`), ...renderOptions(answer)])
  }
  const { subscription, understood } = result
  const title = messages.subscribed
  const { blocks, keyboard } = renderCard(subscription, deps.chats.digests, messages, { title, understood })
  await sendBlocks(ctx, blocks, keyboard)
}

/** Subscribes the conversation of `ctx` to a question; `follows` is the state of the talk that it follows upon. */
async function subscribeQuestion(
  ctx: Context,
  deps: BotDeps,
  wish: AskedBefore & { readonly schedule: Schedule },
): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  await reply(ctx, deps, await keepTyping(ctx, () => subscribeToQuestion({ key, ...wish }, wishDeps(deps))))
}

/** Subscribes the conversation of `ctx` to a topic. */
export async function subscribeTopic(ctx: Context, deps: BotDeps, topic: Topic, schedule: Schedule): Promise<void> {
  const key = findChatKey(ctx)
  const language = interfaceLanguage(ctx.from?.language_code)
  if (key) await reply(ctx, deps, subscribeToTopic({ key, topic, language, schedule }, wishDeps(deps)))
}

/** Subscribes to the question of an answer given before. False where it has expired. */
export async function subscribeLast(ctx: Context, deps: BotDeps, id: number, schedule: Schedule): Promise<boolean> {
  const answer = ctx.chat && findAnswer(deps, ctx.chat.id, id)
  if (!answer) return false
  const { question, language } = answer
  await subscribeQuestion(ctx, deps, { question, language, follows: readFollows(answer), schedule })
  return true
}

/** What can be subscribed to: the topics, and the last question where there is one. */
async function showMenu(ctx: Context, deps: BotDeps, schedule: Schedule): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  const messages = digestMessagesFor(ctx)
  const { colon } = getMessages(interfaceLanguage(ctx.from?.language_code))
  const keyboard = new InlineKeyboard()
  for (const topic of TOPICS) {
    keyboard.text(messages.topics[topic], writeDigestAction({ kind: 'topic', topic, schedule })).row()
  }
  const last = deps.chats.findLastAnswer(key, deps.now())
  const answer = last === null ? undefined : findAnswer(deps, key.chat, last)
  if (answer && last !== null) {
    const label = cutText(messages.lastQuestion(answer.question), LABEL_WIDTH)
    keyboard.text(label, writeDigestAction({ kind: 'last', answer: last, schedule })).row()
  }
  const hints = TOPICS.map((topic) => [plain(`· ${messages.topics[topic]}${colon}${messages.topicHints[topic]}`)])
  const blocks: Block[] = [...textParagraph(messages.menu(messages.schedule(schedule))), ...paragraph(...hints)]
  await sendBlocks(ctx, blocks, keyboard)
}

/** Offers the usual schedules for the question of an answer. */
export async function showSchedules(
  ctx: Context,
  _: BotDeps,
  answer: Answer,
  { answer: id }: ButtonAction,
): Promise<void> {
  const { buttons } = getDigestMessages(answer.language)
  const { subscribe } = getMessages(answer.language).service
  const keyboard = new InlineKeyboard()
  for (const [index, schedule] of Object.values(DEFAULT_SCHEDULES).entries()) {
    if (index === 2) keyboard.row()
    const action = { kind: 'last', answer: id, schedule } as const
    keyboard.text(buttons.cadences[schedule.cadence], writeDigestAction(action))
  }
  await sendBlocks(ctx, paragraph([bold(`❓ ${answer.question}`)], [plain(subscribe.howOften)]), keyboard)
}

/** `/subscribe [schedule] [question or topic]`; without a question a menu. */
export function createSubscribe(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('subscribe', async (ctx) => {
    const reading = parseSchedule(ctx.match)
    if (reading.kind === 'problem') return sendText(ctx, digestMessagesFor(ctx).problem(reading.problem))
    const schedule = reading.kind === 'schedule' ? reading.schedule : DEFAULT_SCHEDULES.weekly
    const topic = parseTopic(reading.rest)
    if (!reading.rest) return showMenu(ctx, deps, schedule)
    if (topic) return subscribeTopic(ctx, deps, topic, schedule)
    return subscribeQuestion(ctx, deps, { question: reading.rest, follows: null, schedule })
  })
  return feature
}
