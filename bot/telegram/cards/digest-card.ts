import { InlineKeyboard } from 'grammy'
import type { Digests } from '../../../db/chats/chats.ts'
import type { Schedule } from '../../../db/chats/schedule.ts'
import type { Subscription } from '../../../db/chats/subscriptions.ts'
import { type Block, bold, type Line, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import { describeSubscription, readFollowed } from '../../digests/describe-subscription.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { writeLocalTime } from '../../schedule/local-time.ts'
import { listNextDue } from '../../schedule/next-due.ts'
import { showZone } from '../../schedule/parse-time-zone.ts'
import { endOfQuiet } from '../../schedule/quiet-hours.ts'
import { nameOfUsual, USUAL_NAMES, USUAL_SCHEDULES } from '../../schedule/usual-schedules.ts'
import { type DigestAction, writeDigestAction } from './digest-data.ts'

/** A message about subscriptions. */
export interface Card {
  readonly blocks: readonly Block[]
  readonly keyboard: InlineKeyboard
}

/** Cells of a button that a phone shows. */
const LABEL_WIDTH = 48

const line = (text: string): Line => [plain(text)]

/** Dates that a card tells. */
const DATES = 3

/** When a subscription is sent next, on the clock of its chat. */
function describeNext({ schedule, nextAt, settings, paused }: Subscription, { card }: DigestMessages): Line[] {
  if (paused) return [line(paused === 'user' ? card.pausedByUser : card.pausedByRefusal)]
  if (schedule.kind === 'change') return [line(card.waitsForChange)]
  if (!nextAt) return [line(card.done)]
  const time = (at: Date): string => writeLocalTime(at, settings.timeZone)
  const allowed = endOfQuiet(settings, nextAt)
  const next = card.next([nextAt, ...listNextDue(schedule, settings.timeZone, nextAt, DATES - 1)].map(time))
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
  const when = `${messages.schedule(schedule)} · ${showZone(settings.timeZone)}`
  const blocks = paragraph(
    ...(title ? [[bold(title)]] : []),
    [bold(describeSubscription(subscription))],
    ...(understood && !readFollowed(subscription.context) ? [line(messages.card.understood(understood))] : []),
    line(when),
    ...describeNext(subscription, messages),
    ...(schedule.kind === 'change' ? [] : [line(silent ? messages.card.silent : messages.card.says)]),
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
  if (schedule.kind !== 'change') add(silent ? buttons.says : buttons.silent, { kind: 'silence', id })
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
      line(`${messages.schedule(subscription.schedule)} · ${showZone(subscription.settings.timeZone)}`),
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
  const name = nameOfUsual(schedule)
  for (const [index, usual] of USUAL_NAMES.entries()) {
    if (index === 2) keyboard.row()
    offer(messages.buttons.cadences[usual], usual === name ? schedule : withMinutes(usual, schedule), usual === name)
  }
  keyboard.row()
  if (schedule.kind === 'days') offerDays(schedule, messages, keyboard, offer)
  keyboard.row()
  if (schedule.kind !== 'change') offerHours(schedule, keyboard, offer)
  keyboard.row().text(messages.buttons.back, writeDigestAction({ kind: 'card', id }))
  const blocks = paragraph(
    [bold(describeSubscription(subscription))],
    line(`${messages.schedule(schedule)} · ${showZone(subscription.settings.timeZone)}`),
    ...describeNext(subscription, messages),
    ...messages.editTime(number).split('\n').map(line),
  )
  return { blocks, keyboard }
}

type Offer = (label: string, change: Schedule, isNow: boolean) => void

/** A usual schedule at the times of another one. */
function withMinutes(name: (typeof USUAL_NAMES)[number], schedule: Schedule): Schedule {
  const usual = USUAL_SCHEDULES[name]
  if (usual.kind === 'change' || schedule.kind === 'change') return usual
  return { ...usual, minutes: schedule.kind === 'once' ? [schedule.minute] : schedule.minutes }
}

function offerDays(
  schedule: Extract<Schedule, { kind: 'days' }>,
  messages: DigestMessages,
  keyboard: InlineKeyboard,
  offer: Offer,
): void {
  const { days } = schedule
  const [offered, chosen] =
    days.kind === 'weekdays'
      ? [[1, 2, 3, 4, 5, 6, 7], days.weekdays]
      : days.kind === 'monthDays'
        ? [MONTH_DAYS, days.days]
        : [[], []]
  for (const [index, day] of offered.entries()) {
    if (index === MOST_IN_ROW) keyboard.row()
    const label = days.kind === 'weekdays' ? messages.weekday(day) : messages.monthDay(day)
    const change = days.kind === 'weekdays' ? { ...days, weekdays: [day] } : { ...days, days: [day] }
    offer(label, { ...schedule, days: change as typeof days }, chosen.length === 1 && chosen[0] === day)
  }
}

function offerHours(schedule: Exclude<Schedule, { kind: 'change' }>, keyboard: InlineKeyboard, offer: Offer): void {
  const minutes = schedule.kind === 'once' ? [schedule.minute] : schedule.minutes
  for (const [index, hour] of HOURS.entries()) {
    if (index === MOST_IN_ROW) keyboard.row()
    const minute = hour * 60
    const change: Schedule = schedule.kind === 'once' ? { ...schedule, minute } : { ...schedule, minutes: [minute] }
    offer(`${String(hour).padStart(2, '0')}:00`, change, minutes.length === 1 && minutes[0] === minute)
  }
}
