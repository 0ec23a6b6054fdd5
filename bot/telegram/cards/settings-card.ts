import { InlineKeyboard } from 'grammy'
import { CHAT_LANGUAGES, type ChatManners } from '../../../db/chats/chat-manners.ts'
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

/** What a card of settings shows. */
export interface ShownSettings extends ChatSettings, ChatManners {
  readonly isGroup: boolean
}

/** Time zone, quiet hours and language of a chat, and who may change them in a group, with buttons that do. */
export function renderSettings(shown: ShownSettings, now: Date, messages: DigestMessages): Card {
  const { timeZone, quiet, language, adminsOnly, isGroup } = shown
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
  keyboard.row()
  for (const each of [null, ...CHAT_LANGUAGES]) {
    const label = buttons.languages[each ?? 'auto']
    keyboard.text(each === language ? `• ${label}` : label, writeDigestAction({ kind: 'language', language: each }))
  }
  keyboard.row()
  if (isGroup) {
    const label = adminsOnly ? `• ${buttons.adminsOnly}` : buttons.adminsOnly
    keyboard.text(label, writeDigestAction({ kind: 'rights', adminsOnly: !adminsOnly })).row()
  }
  keyboard.text(buttons.all, writeDigestAction({ kind: 'list' }))
  const blocks = paragraph(
    [bold(settings.title)],
    [plain(settings.zone(showZone(timeZone), writeLocalTime(now, timeZone)))],
    [plain(quiet ? settings.quiet(writeMinute(quiet.from), writeMinute(quiet.until)) : settings.noQuiet)],
    [plain(settings.language(buttons.languages[language ?? 'auto']))],
    ...(adminsOnly ? [[plain(settings.adminsOnly)]] : []),
    ...settings.how.split('\n').map((text) => [plain(text)]),
  )
  return { blocks, keyboard }
}
