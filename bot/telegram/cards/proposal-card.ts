import { InlineKeyboard } from 'grammy'
import type { Schedule } from '../../../db/chats/schedule.ts'
import { bold, type Line, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { writeLocalTime } from '../../schedule/local-time.ts'
import { listNextDue } from '../../schedule/next-due.ts'
import { showZone } from '../../schedule/parse-time-zone.ts'
import type { ReadingPlace } from '../../schedule/schedule-reading.ts'
import type { Card } from './digest-card.ts'
import { type DigestAction, writeDigestAction } from './digest-data.ts'

/** A subscription, or another time for one, that is asked about first. */
export interface Proposal {
  /** The question, or the name of the topic. */
  readonly what: string
  /** How the question is understood; empty for a topic. */
  readonly understood: string
  readonly schedule: Schedule
  /** Why it is asked about. */
  readonly remark: string
  /** What is done when it is confirmed. */
  readonly action: DigestAction
}

/** Dates that are told. */
const DATES = 3

/** Asks whether a schedule was read rightly: in words, with its next dates and what is not sure about it. */
export function renderProposal(
  { what, understood, schedule, remark, action }: Proposal,
  { now, timeZone }: ReadingPlace,
  messages: DigestMessages,
): Card {
  const line = (text: string): Line => [plain(text)]
  const dates = listNextDue(schedule, timeZone, now, DATES).map((at) => writeLocalTime(at, timeZone))
  const blocks = paragraph(
    [bold(what)],
    ...(understood ? [line(messages.card.understood(understood))] : []),
    line(`${messages.schedule(schedule)} · ${showZone(timeZone)}`),
    ...(dates.length > 0 ? [line(messages.card.next(dates))] : []),
    line(`⚠ ${remark}`),
    line(messages.confirm),
  )
  const keyboard = new InlineKeyboard()
    .text(messages.buttons.confirm, writeDigestAction(action))
    .text(messages.buttons.cancel, writeDigestAction({ kind: 'cancel' }))
  return { blocks, keyboard }
}
