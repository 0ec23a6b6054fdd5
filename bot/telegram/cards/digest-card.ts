import { InlineKeyboard } from 'grammy'
import type { Digests } from '../../../db/chats/chats.ts'
import type { Schedule, Subscription } from '../../../db/chats/subscriptions.ts'
import { type Block, bold, type Line, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import { describeSubscription, readFollowed } from '../../digests/describe-subscription.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { writeLocalTime } from '../../schedule/local-time.ts'
import { DEFAULT_SCHEDULES } from '../../schedule/parse-schedule.ts'
import { endOfQuiet } from '../../schedule/quiet-hours.ts'
import { type DigestAction, writeDigestAction } from './digest-data.ts'

/** A message about subscriptions. */
export interface Card {
  readonly blocks: readonly Block[]
  readonly keyboard: InlineKeyboard
}

/** Cells of a button that a phone shows. */
const LABEL_WIDTH = 48

const line = (text: string): Line => [plain(text)]

/** When a subscription is sent next, on the clock of its chat. */
function describeNext({ schedule, nextAt, settings, paused }: Subscription, { card }: DigestMessages): Line[] {
  if (paused) return [line(paused === 'user' ? card.pausedByUser : card.pausedByRefusal)]
  if (schedule.cadence === 'change' || !nextAt) return [line(card.waitsForChange)]
  const time = (at: Date): string => writeLocalTime(at, settings.timeZone)
  const allowed = endOfQuiet(settings, nextAt)
  const next = card.next(time(nextAt))
  return [line(allowed > nextAt ? next + card.afterQuiet(time(allowed)) : next)]
}

function describeTrouble(subscription: Subscription, digests: Digests, { card }: DigestMessages): Line[] {
  const last = digests.findLastDelivery(subscription.id)
  if (!last) return []
  const time = writeLocalTime(last.slot, subscription.settings.timeZone)
  if (last.status === 'unknown') return [line(card.lastUnknown(time))]
  return last.status === 'failed' ? [line(card.lastFailed(time))] : []
}

/** Everything about one subscription, with its buttons. */
export function renderCard(
  subscription: Subscription,
  digests: Digests,
  messages: DigestMessages,
  { title = '', understood = '' } = {},
): Card {
  const { schedule, settings, silent } = subscription
  const when = `${messages.schedule(schedule)} · ${settings.timeZone}`
  const blocks = paragraph(
    ...(title ? [[bold(title)]] : []),
    [bold(describeSubscription(subscription))],
    ...(understood && !readFollowed(subscription.context) ? [line(messages.card.understood(understood))] : []),
    line(when),
    ...describeNext(subscription, messages),
    ...(schedule.cadence === 'change' ? [] : [line(silent ? messages.card.silent : messages.card.says)]),
    ...describeTrouble(subscription, digests, messages),
  )
  return { blocks, keyboard: createCardKeyboard(subscription, messages) }
}

function createCardKeyboard(
  { id, paused, silent, schedule }: Subscription,
  { buttons }: DigestMessages,
): InlineKeyboard {
  const keyboard = new InlineKeyboard()
  const add = (label: string, action: DigestAction): InlineKeyboard => keyboard.text(label, writeDigestAction(action))
  add(paused ? buttons.resume : buttons.pause, { kind: paused ? 'resume' : 'pause', id })
  add(buttons.now, { kind: 'now', id }).row()
  add(buttons.edit, { kind: 'edit', id })
  if (schedule.cadence !== 'change') add(silent ? buttons.says : buttons.silent, { kind: 'silence', id })
  keyboard.row()
  add(buttons.delete, { kind: 'delete', id })
  add(buttons.all, { kind: 'list' }).row()
  return keyboard
}

/** All subscriptions of a conversation, each with a button that opens it. */
export function renderSubscriptions(subscriptions: readonly Subscription[], messages: DigestMessages): Card {
  const keyboard = new InlineKeyboard()
  for (const [index, subscription] of subscriptions.entries()) {
    const label = cutText(`${index + 1}. ${describeSubscription(subscription)}`, LABEL_WIDTH)
    keyboard.text(label, writeDigestAction({ kind: 'card', id: subscription.id })).row()
  }
  keyboard.text(messages.buttons.settings, writeDigestAction({ kind: 'settings' }))
  if (subscriptions.length === 0) return { blocks: paragraph(...messages.noDigests.split('\n').map(line)), keyboard }
  const blocks = subscriptions.flatMap((subscription, index) =>
    paragraph(
      line(`${index + 1}. ${cutText(describeSubscription(subscription), LABEL_WIDTH)}`),
      line(`${messages.schedule(subscription.schedule)} · ${subscription.settings.timeZone}`),
      ...describeNext(subscription, messages),
    ),
  )
  return { blocks: [...paragraph([bold(messages.list)]), ...blocks], keyboard }
}

/** Asks whether a subscription is to be deleted. */
export function renderDeletion(subscription: Subscription, messages: DigestMessages): Card {
  const keyboard = new InlineKeyboard()
    .text(messages.buttons.reallyDelete, writeDigestAction({ kind: 'drop', id: subscription.id }))
    .text(messages.buttons.back, writeDigestAction({ kind: 'card', id: subscription.id }))
  return { blocks: paragraph([bold(describeSubscription(subscription))], line(messages.confirmDelete)), keyboard }
}

/** Days or hours that a phone shows side by side. */
const MOST_IN_ROW = 4

/** Hours and days of the month on offer as buttons; any other time can be written. */
const HOURS = [7, 8, 9, 10, 12, 15, 18, 20]
const MONTH_DAYS = [1, 5, 10, 15, 20, 25, 31]

/** Offers other times for a subscription; `number` is its place in the list. */
export function renderTimes(subscription: Subscription, number: number, messages: DigestMessages): Card {
  const { id, schedule } = subscription
  const keyboard = new InlineKeyboard()
  const offer = (label: string, change: Schedule, isNow: boolean): void => {
    keyboard.text(isNow ? `• ${label}` : label, writeDigestAction({ kind: 'at', id, schedule: change }))
  }
  for (const [index, usual] of Object.values(DEFAULT_SCHEDULES).entries()) {
    if (index === 2) keyboard.row()
    const isNow = usual.cadence === schedule.cadence
    const minute = usual.cadence === 'change' || schedule.cadence === 'change' ? usual.minute : schedule.minute
    offer(messages.buttons.cadences[usual.cadence], isNow ? schedule : { ...usual, minute }, isNow)
  }
  keyboard.row()
  offerDays(schedule, messages, keyboard, offer)
  keyboard.row()
  if (schedule.cadence !== 'change') offerHours(schedule, keyboard, offer)
  keyboard.row().text(messages.buttons.back, writeDigestAction({ kind: 'card', id }))
  const blocks = paragraph(
    [bold(describeSubscription(subscription))],
    line(`${messages.schedule(schedule)} · ${subscription.settings.timeZone}`),
    ...describeNext(subscription, messages),
    ...messages.editTime(number).split('\n').map(line),
  )
  return { blocks, keyboard }
}

type Offer = (label: string, change: Schedule, isNow: boolean) => void

function offerDays(schedule: Schedule, messages: DigestMessages, keyboard: InlineKeyboard, offer: Offer): void {
  const days = { weekly: [1, 2, 3, 4, 5, 6, 7], monthly: MONTH_DAYS, daily: [], change: [] }[schedule.cadence]
  const name = schedule.cadence === 'weekly' ? messages.weekday : messages.monthDay
  for (const [index, day] of days.entries()) {
    if (index === MOST_IN_ROW) keyboard.row()
    offer(name(day), { ...schedule, day }, schedule.day === day)
  }
}

function offerHours(schedule: Schedule, keyboard: InlineKeyboard, offer: Offer): void {
  for (const [index, hour] of HOURS.entries()) {
    if (index === MOST_IN_ROW) keyboard.row()
    offer(`${String(hour).padStart(2, '0')}:00`, { ...schedule, minute: hour * 60 }, schedule.minute === hour * 60)
  }
}
