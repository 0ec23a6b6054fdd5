import { Composer, type Context } from 'grammy'
import type { ChatLanguage } from '../../../db/chats/chat-manners.ts'
import { changeSettings } from '../../digests/change-subscription.ts'
import { parseTimeZone } from '../../schedule/parse-time-zone.ts'
import { parseQuiet } from '../../schedule/quiet-hours.ts'
import type { Card } from '../cards/digest-card.ts'
import { renderSettings } from '../cards/settings-card.ts'
import type { BotDeps } from '../deps.ts'
import { digestMessagesFor } from '../incoming/chat-of.ts'
import { noteLanguage } from '../incoming/language-of.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

const QUIET = /^(?:quiet(?: hours)?|免打扰(?:时段)?)\s*[:：]?\s*/i
const ZONE = /^(?:(?:time ?)?zone|时区)\s*[:：]?\s*/i
const LANGUAGE = /^(?:language|lang|语言|語言)\s*[:：]?\s*/i

/** How people name the languages; null is that of whoever speaks. */
const NAMES: readonly (readonly [RegExp, ChatLanguage | null])[] = [
  [/^(?:zh-?hant|zh-?tw|zh-?hk|traditional(?: chinese)?|繁[體体]?(?:中文)?)$/i, 'zh-Hant'],
  [/^(?:zh(?:-?hans|-?cn)?|(?:simplified )?chinese|中文|[简簡][体體]?(?:中文)?|[汉漢][语語])$/i, 'zh'],
  [/^(?:en|english|英[文语語])$/i, 'en'],
  [/^(?:auto|automatic|自[动動]|默[认認])$/i, null],
]

/** Stores what a text asks for; returns the sentence that says what of it could not be read, undefined where all was. */
function change(chat: number, text: string, ctx: Context, { chats, now }: BotDeps): string | undefined {
  const { settings: messages } = digestMessagesFor(ctx)
  const { digests } = chats
  const settings = digests.getSettings(chat)
  if (LANGUAGE.test(text)) {
    const name = text.replace(LANGUAGE, '').trim()
    const found = NAMES.find(([pattern]) => pattern.test(name))
    if (!found) return messages.unknownLanguage(name)
    chats.saveManners(chat, { ...chats.getManners(chat), language: found[1] })
    return undefined
  }
  if (QUIET.test(text)) {
    const hours = text.replace(QUIET, '')
    const quiet = parseQuiet(hours)
    if (quiet === undefined) return messages.unknownQuiet(hours)
    changeSettings(chat, { ...settings, quiet }, digests, now())
    return undefined
  }
  const zone = text.replace(ZONE, '')
  const timeZone = parseTimeZone(zone)
  if (timeZone === null) return messages.unknownZone(zone)
  changeSettings(chat, { ...settings, timeZone }, digests, now())
  return undefined
}

/** The card of the settings of a chat, in the language that it has by now. */
export async function createSettingsCard(
  ctx: Context,
  chat: number,
  deps: Pick<BotDeps, 'chats' | 'now'>,
): Promise<Card> {
  await noteLanguage(deps)(ctx, () => Promise.resolve())
  const { chats, now } = deps
  const isGroup = ctx.chat?.type === 'group' || ctx.chat?.type === 'supergroup'
  const shown = { ...chats.digests.getSettings(chat), ...chats.getManners(chat), isGroup }
  return renderSettings(shown, now(), digestMessagesFor(ctx))
}

/** `/settings [time zone | quiet 22:00-08:00 | language English]`, `/lang English`: what the bot goes by in this chat. */
export function createSettings(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command(['settings', 'lang'], async (ctx) => {
    const chat = ctx.chat.id
    const isLanguage = /^\/lang/.test(ctx.msg.text)
    const words = ctx.match.trim()
    const text = words && isLanguage ? `language ${words}` : words
    const problem = text ? change(chat, text, ctx, deps) : undefined
    if (problem) return sendText(ctx, problem)
    const { blocks, keyboard } = await createSettingsCard(ctx, chat, deps)
    await sendBlocks(ctx, blocks, keyboard)
  })
  return feature
}
