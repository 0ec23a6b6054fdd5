import { Composer, type Context } from 'grammy'
import type { Subscription } from '../../../db/chats/subscriptions.ts'
import { changeSettings, reschedule, resume } from '../../digests/change-subscription.ts'
import { describeSubscription } from '../../digests/describe-subscription.ts'
import { parseSchedule } from '../../schedule/parse-schedule.ts'
import { parseTimeZone } from '../../schedule/parse-time-zone.ts'
import { type Card, renderCard, renderDeletion, renderSubscriptions, renderTimes } from '../cards/digest-card.ts'
import { DIGEST_PREFIX, type DigestAction, parseDigestAction } from '../cards/digest-data.ts'
import { renderProposal } from '../cards/proposal-card.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, findChatKey, messagesFor } from '../incoming/chat-of.ts'
import { answerPress } from '../sending/answer-press.ts'
import { editBlocks, sendBlocks, sendText } from '../sending/send-blocks.ts'
import { createSettingsCard } from './settings.ts'
import { subscribeLast, subscribeTopic } from './subscribe.ts'

type OnOne = Extract<DigestAction, { readonly id: number }>

/** What a button does to one subscription, and the card that is shown then. */
function perform(ctx: Context, deps: BotDeps, action: OnOne, subscription: Subscription): Card {
  const messages = digestMessagesFor(ctx)
  const { chats, now } = deps
  const { digests } = chats
  const { id } = subscription
  const card = (): Card =>
    renderCard(digests.findSubscription(subscription.key.chat, id) ?? subscription, digests, messages)
  switch (action.kind) {
    case 'pause':
      digests.changeSubscription(id, { paused: 'user' })
      return card()
    case 'resume':
      resume(subscription, digests, now())
      return card()
    case 'silence':
      digests.changeSubscription(id, { silent: !subscription.silent })
      return card()
    case 'now':
      digests.sendNow(id, now())
      deps.nudge()
      return card()
    case 'delete':
      return renderDeletion(subscription, messages)
    case 'drop':
      digests.deleteSubscription(id)
      return renderSubscriptions(digests.listSubscriptions(subscription.key), messages)
    case 'edit':
      return times(deps, subscription, messages)
    case 'at':
      reschedule(subscription, action.schedule, digests, now())
      return times(deps, digests.findSubscription(subscription.key.chat, id) ?? subscription, messages)
    case 'open':
    case 'card':
      return card()
  }
}

function times({ chats }: BotDeps, subscription: Subscription, messages: Parameters<typeof renderTimes>[2]): Card {
  const list = chats.digests.listSubscriptions(subscription.key)
  return renderTimes(subscription, list.findIndex(({ id }) => id === subscription.id) + 1, messages)
}

/** What a button about the chat shows: its subscriptions, or its settings after a change. */
async function performOnChat(ctx: Context, deps: BotDeps, action: DigestAction): Promise<Card | undefined> {
  const { chats, now } = deps
  const key = findChatKey(ctx)
  if (!key) return undefined
  const messages = digestMessagesFor(ctx)
  const { digests } = chats
  if (action.kind === 'list') return renderSubscriptions(digests.listSubscriptions(key), messages)
  const settings = digests.getSettings(key.chat)
  // Data of a button come from outside: only a time zone that there is may be stored.
  const timeZone = action.kind === 'zone' ? parseTimeZone(action.zone) : null
  if (timeZone) changeSettings(key.chat, { ...settings, timeZone }, digests, now())
  if (action.kind === 'quiet') changeSettings(key.chat, { ...settings, quiet: action.quiet }, digests, now())
  const manners = chats.getManners(key.chat)
  if (action.kind === 'language') chats.saveManners(key.chat, { ...manners, language: action.language })
  if (action.kind === 'rights') chats.saveManners(key.chat, { ...manners, adminsOnly: action.adminsOnly })
  return createSettingsCard(ctx, key.chat, deps)
}

/** Does what a button about a new subscription asks for, which may take a while, and says so at once. */
async function subscribe(
  ctx: Context,
  deps: BotDeps,
  action: Extract<DigestAction, { readonly kind: 'topic' | 'last' }>,
): Promise<void> {
  await answerPress(ctx)
  if (action.kind === 'topic') return subscribeTopic(ctx, deps, action.topic, action.schedule)
  if (await subscribeLast(ctx, deps, action.answer, action.schedule)) return
  await sendText(ctx, messagesFor(ctx).staleButton)
}

async function press(ctx: Context, deps: BotDeps, action: DigestAction): Promise<void> {
  if (action.kind === 'topic' || action.kind === 'last') return subscribe(ctx, deps, action)
  const messages = digestMessagesFor(ctx)
  if (action.kind === 'cancel') {
    await ctx.editMessageReplyMarkup().catch(() => undefined)
    return answerPress(ctx, messages.cancelled, false)
  }
  const isOnOne = 'id' in action
  const subscription = isOnOne && ctx.chat ? deps.chats.digests.findSubscription(ctx.chat.id, action.id) : undefined
  if (isOnOne && !subscription) return answerPress(ctx, messages.gone)
  const said = action.kind === 'now' ? messages.onItsWay : action.kind === 'drop' ? messages.deleted : undefined
  try {
    const card =
      isOnOne && subscription ? perform(ctx, deps, action, subscription) : await performOnChat(ctx, deps, action)
    if (card) await show(ctx, card, action)
  } finally {
    await answerPress(ctx, said, false)
  }
}

/** Shows a card in place of the one whose button was pressed. A digest is left as it is: what its button shows comes below. */
async function show(ctx: Context, { blocks, keyboard }: Card, action: DigestAction): Promise<void> {
  if (action.kind === 'open') await sendBlocks(ctx, blocks, keyboard)
  else await editBlocks(ctx, blocks, keyboard)
}

/** `/digests 2 weekly Mon 09:30`: gives the second subscription another time. */
async function edit(ctx: Context, deps: BotDeps, number: string, text: string): Promise<void> {
  const key = findChatKey(ctx)
  const messages = digestMessagesFor(ctx)
  const { digests } = deps.chats
  const subscription = key && digests.listSubscriptions(key)[Number(number) - 1]
  if (!subscription) return sendText(ctx, messages.noSuchNumber(number))
  const place = { now: deps.now(), timeZone: subscription.settings.timeZone }
  const reading = parseSchedule(text, place)
  if (reading.kind === 'problem') return sendText(ctx, messages.problem(reading.problem))
  if (reading.kind === 'none' || reading.rest) {
    return sendText(ctx, messages.problem({ kind: 'left', word: reading.rest }))
  }
  const { schedule, doubts } = reading
  if (doubts.length > 0) {
    const action = { kind: 'at', id: subscription.id, schedule } as const
    const proposal = {
      what: describeSubscription(subscription),
      understood: '',
      schedule,
      remark: messages.doubts(doubts),
      action,
    }
    const card = renderProposal(proposal, place, messages)
    return sendBlocks(ctx, card.blocks, card.keyboard)
  }
  reschedule(subscription, schedule, digests, deps.now())
  const changed = digests.findSubscription(subscription.key.chat, subscription.id) ?? subscription
  const { blocks, keyboard } = renderCard(changed, digests, messages)
  await sendBlocks(ctx, blocks, keyboard)
}

/** `/digests` lists the subscriptions; the buttons below it, below a subscription and below a digest. */
export function createDigests(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('digests', async (ctx) => {
    const [, number, text = ''] = /^(\d{1,3})\b\s*(.*)$/s.exec(ctx.match.trim()) ?? []
    if (number && text) return edit(ctx, deps, number, text)
    const key = findChatKey(ctx)
    if (!key) return
    const list = deps.chats.digests.listSubscriptions(key)
    const one = number ? list[Number(number) - 1] : undefined
    const messages = digestMessagesFor(ctx)
    if (number && !one) return sendText(ctx, messages.noSuchNumber(number))
    const card = one ? renderCard(one, deps.chats.digests, messages) : renderSubscriptions(list, messages)
    await sendBlocks(ctx, card.blocks, card.keyboard)
  })
  feature.callbackQuery(new RegExp(`^${DIGEST_PREFIX}`), async (ctx) => {
    const action = parseDigestAction(ctx.callbackQuery.data)
    if (action) await press(ctx, deps, action)
    else await answerPress(ctx, messagesFor(ctx).unknownButton)
  })
  return feature
}
