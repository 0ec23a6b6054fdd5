import { Composer, type Context, InlineKeyboard } from 'grammy'
import type { Schedule } from '../../../db/chats/schedule.ts'
import { TOPICS, type Topic } from '../../../db/chats/subscriptions.ts'
import { type Block, bold, paragraph, plain, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { renderOptions } from '../../../retrieval/answer/render/render-answer.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { type AskedBefore, askInContext } from '../../digests/ask-in-context.ts'
import {
  LONGEST_QUESTION,
  MOST_SUBSCRIPTIONS,
  type Subscribed,
  subscribeToQuestion,
  subscribeToTopic,
} from '../../digests/create-subscription.ts'
import { parseTopic } from '../../digests/parse-topic.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { getDigestMessages } from '../../messages/get-digest-messages.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { clockDate } from '../../schedule/clock-date.ts'
import { parseSchedule } from '../../schedule/parse-schedule.ts'
import type { ScheduleDoubt } from '../../schedule/schedule-reading.ts'
import { USUAL_NAMES, USUAL_SCHEDULES } from '../../schedule/usual-schedules.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { findAnswer, keepAnswer, readFollows } from '../../talk/find-answer.ts'
import { isUnderstood } from '../../talk/is-understood.ts'
import { renderCard } from '../cards/digest-card.ts'
import { type DigestAction, writeDigestAction } from '../cards/digest-data.ts'
import { renderProposal } from '../cards/proposal-card.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, findChatKey, findTalkKey } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { isLasting } from '../sending/answer-keyboard.ts'
import { keepTyping } from '../sending/keep-typing.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

const LABEL_WIDTH = 48

const wishDeps = ({ asker, archive, chats, now }: BotDeps) => ({ asker, archive, now, digests: chats.digests })

/** A question that is not subscribed to, because it means nothing certain. */
async function replyNotUnderstood(ctx: Context, answer: Answer): Promise<void> {
  const { notUnderstood } = digestMessagesFor(ctx)
  await sendBlocks(ctx, [...textParagraph(`${notUnderstood}\n${answer.text}`), ...renderOptions(answer)])
}

/** Says whether somebody is subscribed now: the subscription with its buttons, or what stands in the way. */
async function reply(ctx: Context, deps: BotDeps, result: Exclude<Subscribed, { kind: 'doubtful' }>): Promise<void> {
  const messages = digestMessagesFor(ctx)
  if (result.kind === 'full') return sendText(ctx, messages.full(MOST_SUBSCRIPTIONS))
  if (result.kind === 'longQuestion') return sendText(ctx, messages.longQuestion(LONGEST_QUESTION))
  if (result.kind === 'notUnderstood') return replyNotUnderstood(ctx, result.answer)
  const { subscription, understood } = result
  const title = messages.subscribed
  const { blocks, keyboard } = renderCard(subscription, deps.chats.digests, messages, { title, understood })
  await sendBlocks(ctx, blocks, keyboard)
}

/** Subscribes the conversation of `ctx` to a question; `follows` is the state of the talk that it follows upon. */
async function subscribeQuestion(
  ctx: Context,
  deps: BotDeps,
  wish: AskedBefore & { readonly schedule: Schedule; readonly isConfirmed?: boolean },
): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  const result = await keepTyping(ctx, () => subscribeToQuestion({ key, ...wish }, wishDeps(deps)))
  if (result.kind !== 'doubtful') return reply(ctx, deps, result)
  await proposeAnswer(ctx, deps, result.answer, {
    schedule: wish.schedule,
    remark: digestMessagesFor(ctx).doubtfulQuestion,
  })
}

interface Proposed {
  readonly schedule: Schedule
  /** Why it is asked about. */
  readonly remark: string
}

/** Asks whether the question of an answer is to be subscribed to so; the answer is kept for the button. */
async function proposeAnswer(
  ctx: Context,
  deps: BotDeps,
  answer: Answer,
  { schedule, remark }: Proposed,
): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  const id = deps.chats.saveAnswer(key, keepAnswer(answer, null, undefined), deps.now())
  const { timeZone } = deps.chats.digests.getSettings(key.chat)
  const { question, understood } = answer
  const proposal = {
    what: question,
    understood,
    schedule,
    remark,
    action: { kind: 'last', answer: id, schedule },
  } as const
  const { blocks, keyboard } = renderProposal(proposal, { now: deps.now(), timeZone }, digestMessagesFor(ctx))
  await sendBlocks(ctx, blocks, keyboard)
}

/** Asks about a question before it is subscribed to: how often, or whether its schedule was read rightly. */
async function proposeQuestion(
  ctx: Context,
  deps: BotDeps,
  question: string,
  asked?: { readonly schedule: Schedule; readonly doubts: readonly ScheduleDoubt[] },
): Promise<void> {
  const key = findChatKey(ctx)
  const messages = digestMessagesFor(ctx)
  if (!key) return
  if (question.length > LONGEST_QUESTION) return sendText(ctx, messages.longQuestion(LONGEST_QUESTION))
  const now = (): Date => clockDate(deps.now(), deps.chats.digests.getSettings(key.chat).timeZone)
  const { answer } = await keepTyping(ctx, () => askInContext({ question, follows: null }, { asker: deps.asker, now }))
  if (!isUnderstood(answer)) return replyNotUnderstood(ctx, answer)
  if (asked) return proposeAnswer(ctx, deps, answer, { ...asked, remark: messages.doubts(asked.doubts) })
  const id = deps.chats.saveAnswer(key, keepAnswer(answer, null, undefined), deps.now())
  await showSchedules(ctx, deps, answer, { kind: 'subscribe', answer: id })
}

/** Asks how often news of a topic are to be told, or whether the schedule was read rightly. */
async function proposeTopic(
  ctx: Context,
  deps: BotDeps,
  topic: Topic,
  asked?: { readonly schedule: Schedule; readonly doubts: readonly ScheduleDoubt[] },
): Promise<void> {
  const key = findChatKey(ctx)
  const messages = digestMessagesFor(ctx)
  if (!key) return
  if (!asked)
    return offerSchedules(ctx, messages.topics[topic], messages, (schedule) => ({ kind: 'topic', topic, schedule }))
  const { timeZone } = deps.chats.digests.getSettings(key.chat)
  const { schedule, doubts } = asked
  const action = { kind: 'topic', topic, schedule } as const
  const proposal = { what: messages.topics[topic], understood: '', schedule, remark: messages.doubts(doubts), action }
  const { blocks, keyboard } = renderProposal(proposal, { now: deps.now(), timeZone }, messages)
  await sendBlocks(ctx, blocks, keyboard)
}

/** Subscribes the conversation of `ctx` to a topic. */
export async function subscribeTopic(ctx: Context, deps: BotDeps, topic: Topic, schedule: Schedule): Promise<void> {
  const key = findChatKey(ctx)
  const language = languageOf(ctx)
  if (key) await reply(ctx, deps, subscribeToTopic({ key, topic, language, schedule }, wishDeps(deps)))
}

/** Subscribes to the question of an answer given before. False where it has expired. */
export async function subscribeLast(ctx: Context, deps: BotDeps, id: number, schedule: Schedule): Promise<boolean> {
  const answer = ctx.chat && findAnswer(deps, ctx.chat.id, id)
  if (!answer) return false
  const { question, language } = answer
  const wish = { question, language, follows: readFollows(answer), schedule, isConfirmed: true }
  await subscribeQuestion(ctx, deps, wish)
  return true
}

/** What can be subscribed to: the topics, and the last question where there is one. */
async function showMenu(
  ctx: Context,
  deps: BotDeps,
  schedule: Schedule,
  doubts: readonly ScheduleDoubt[] = [],
): Promise<void> {
  const key = findChatKey(ctx)
  if (!key) return
  const messages = digestMessagesFor(ctx)
  const { colon } = getMessages(languageOf(ctx))
  const keyboard = new InlineKeyboard()
  for (const topic of TOPICS) {
    keyboard.text(messages.topics[topic], writeDigestAction({ kind: 'topic', topic, schedule })).row()
  }
  const talk = findTalkKey(ctx)
  const last = talk ? deps.chats.findLastAnswer(talk, deps.now()) : null
  const answer = last === null ? undefined : findAnswer(deps, key.chat, last)
  if (answer && last !== null && isLasting(answer)) {
    const label = cutText(messages.lastQuestion(answer.question), LABEL_WIDTH)
    keyboard.text(label, writeDigestAction({ kind: 'last', answer: last, schedule })).row()
  }
  const hints = TOPICS.map((topic) => [plain(`· ${messages.topics[topic]}${colon}${messages.topicHints[topic]}`)])
  const blocks: Block[] = [
    ...(doubts.length > 0 ? textParagraph(messages.doubts(doubts)) : []),
    ...textParagraph(messages.menu(messages.schedule(schedule))),
    ...paragraph(...hints),
  ]
  await sendBlocks(ctx, blocks, keyboard)
}

/** Offers the usual schedules for the question of an answer. */
export async function showSchedules(
  ctx: Context,
  _: BotDeps,
  answer: Answer,
  { answer: id }: ButtonAction,
): Promise<void> {
  const messages = getDigestMessages(answer.language)
  await offerSchedules(ctx, `❓ ${answer.question}`, messages, (schedule) => ({ kind: 'last', answer: id, schedule }))
}

async function offerSchedules(
  ctx: Context,
  title: string,
  messages: DigestMessages,
  actionOf: (schedule: Schedule) => DigestAction,
): Promise<void> {
  const keyboard = new InlineKeyboard()
  for (const [index, name] of USUAL_NAMES.entries()) {
    if (index === 2) keyboard.row()
    keyboard.text(messages.buttons.cadences[name], writeDigestAction(actionOf(USUAL_SCHEDULES[name])))
  }
  await sendBlocks(ctx, paragraph([bold(title)], [plain(messages.noSchedule)]), keyboard)
}

/**
 * `/subscribe [schedule] [question or topic]`, the schedule before or after; without a question a menu. A schedule that is
 * missing, or was not read for sure, is asked about.
 */
export function createSubscribe(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('subscribe', async (ctx) => {
    const { digests } = deps.chats
    const reading = parseSchedule(ctx.match, { now: deps.now(), timeZone: digests.getSettings(ctx.chat.id).timeZone })
    if (reading.kind === 'problem') return sendText(ctx, digestMessagesFor(ctx).problem(reading.problem))
    const { rest } = reading
    const asked = reading.kind === 'schedule' ? reading : undefined
    if (!rest) return showMenu(ctx, deps, asked?.schedule ?? USUAL_SCHEDULES.weekly, asked?.doubts)
    const topic = parseTopic(rest)
    const isSure = asked !== undefined && asked.doubts.length === 0
    if (topic) return isSure ? subscribeTopic(ctx, deps, topic, asked.schedule) : proposeTopic(ctx, deps, topic, asked)
    if (!isSure) return proposeQuestion(ctx, deps, rest, asked)
    return subscribeQuestion(ctx, deps, { question: rest, follows: null, schedule: asked.schedule })
  })
  return feature
}
