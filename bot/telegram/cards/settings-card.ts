import { InlineKeyboard } from 'grammy'
import type { ChatSettings } from '../../../db/chats/chat-settings.ts'
import { bold, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { writeLocalTime, writeMinute } from '../../schedule/local-time.ts'
import { showZone } from '../../schedule/parse-time-zone.ts'
import type { Card } from './digest-card.ts'
import { writeDigestAction } from './digest-data.ts'

/** Time zones on offer as buttons; any other can be written. */
const ZONES = ['Asia/Shanghai', 'Asia/Tokyo', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'UTC']

/** Quiet hours on offer, as hours. */
const QUIET = [
  [22, 8],
  [23, 7],
] as const

/** Time zone and quiet hours of a chat, with buttons that change them. */
export function renderSettings({ timeZone, quiet }: ChatSettings, now: Date, messages: DigestMessages): Card {
  const { settings, buttons } = messages
  const keyboard = new InlineKeyboard()
  for (const [index, zone] of ZONES.entries()) {
    keyboard.text(zone === timeZone ? `• ${zone}` : zone, writeDigestAction({ kind: 'zone', zone }))
    if (index % 2 === 1) keyboard.row()
  }
  for (const [from, until] of QUIET) {
    const hours = { from: from * 60, until: until * 60 }
    const label = `${writeMinute(hours.from)}–${writeMinute(hours.until)}`
    const isNow = quiet?.from === hours.from && quiet.until === hours.until
    keyboard.text(isNow ? `• ${label}` : label, writeDigestAction({ kind: 'quiet', quiet: hours }))
  }
  keyboard.row()
  keyboard.text(quiet ? buttons.noQuiet : `• ${buttons.noQuiet}`, writeDigestAction({ kind: 'quiet', quiet: null }))
  keyboard.row().text(buttons.all, writeDigestAction({ kind: 'list' }))
  const blocks = paragraph(
    [bold(settings.title)],
    [plain(settings.zone(showZone(timeZone), writeLocalTime(now, timeZone)))],
    [plain(quiet ? settings.quiet(writeMinute(quiet.from), writeMinute(quiet.until)) : settings.noQuiet)],
    ...settings.how.split('\n').map((text) => [plain(text)]),
  )
  return { blocks, keyboard }
}
