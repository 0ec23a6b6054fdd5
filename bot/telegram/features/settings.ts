import { Composer, type Context } from 'grammy'
import type { ChatSettings } from '../../../db/chats/chat-settings.ts'
import { changeSettings } from '../../digests/change-subscription.ts'
import type { DigestMessages } from '../../messages/digest-messages.ts'
import { parseTimeZone } from '../../schedule/parse-time-zone.ts'
import { parseQuiet } from '../../schedule/quiet-hours.ts'
import { renderSettings } from '../cards/settings-card.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor, findChatKey } from '../incoming/chat-of.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

const QUIET = /^(?:quiet(?: hours)?|免打扰(?:时段)?)\s*[:：]?\s*/i
const ZONE = /^(?:(?:time ?)?zone|时区)\s*[:：]?\s*/i

/** The settings that a text asks for, or the sentence that says what of it could not be read. */
function readSettings(
  text: string,
  settings: ChatSettings,
  messages: DigestMessages['settings'],
): ChatSettings | string {
  if (QUIET.test(text)) {
    const hours = text.replace(QUIET, '')
    const quiet = parseQuiet(hours)
    return quiet === undefined ? messages.unknownQuiet(hours) : { ...settings, quiet }
  }
  const zone = text.replace(ZONE, '')
  const timeZone = parseTimeZone(zone)
  return timeZone === null ? messages.unknownZone(zone) : { ...settings, timeZone }
}

/** `/settings [time zone | quiet 22:00-08:00]`: what digests of this chat go by. */
export function createSettings({ chats, now }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('settings', async (ctx) => {
    const key = findChatKey(ctx)
    if (!key) return
    const { digests } = chats
    const messages = digestMessagesFor(ctx)
    const text = ctx.match.trim()
    const settings = digests.getSettings(key.chat)
    const wanted = text ? readSettings(text, settings, messages.settings) : settings
    if (typeof wanted === 'string') return sendText(ctx, wanted)
    if (text) changeSettings(key.chat, wanted, digests, now())
    const { blocks, keyboard } = renderSettings(digests.getSettings(key.chat), now(), messages)
    await sendBlocks(ctx, blocks, keyboard)
  })
  return feature
}
