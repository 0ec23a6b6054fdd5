import type { ChatSettings } from '../../db/chats/chat-settings.ts'
import type { Digests } from '../../db/chats/chats.ts'
import type { Schedule } from '../../db/chats/schedule.ts'
import type { Subscription } from '../../db/chats/subscriptions.ts'
import { findNextDue } from '../schedule/next-due.ts'

/** Gives a subscription another time; it goes on where it was paused. */
export function reschedule(subscription: Subscription, schedule: Schedule, digests: Digests, now: Date): void {
  const nextAt = findNextDue(schedule, subscription.settings.timeZone, now)
  digests.changeSubscription(subscription.id, { schedule, nextAt, paused: null })
}

/** Lets a subscription go on from now; what was due while it was paused is not made up for. */
export function resume({ id, schedule, settings }: Subscription, digests: Digests, now: Date): void {
  digests.changeSubscription(id, { paused: null, nextAt: findNextDue(schedule, settings.timeZone, now) })
}

/** Saves the settings of a chat; digests due by the clock are due by the new one, those that are due already stay so. */
export function changeSettings(chat: number, settings: ChatSettings, digests: Digests, now: Date): void {
  const isMoved = digests.getSettings(chat).timeZone !== settings.timeZone
  digests.saveSettings(chat, settings)
  if (!isMoved) return
  for (const { id, schedule, nextAt } of digests.listChatSubscriptions(chat)) {
    if (!nextAt || nextAt > now)
      digests.changeSubscription(id, { nextAt: findNextDue(schedule, settings.timeZone, now) })
  }
}
