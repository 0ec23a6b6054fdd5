import type { Api } from 'grammy'
import type { BotCommand } from 'grammy/types'
import type { Language } from '../../../retrieval/answer.ts'
import { getDigestMessages } from '../../messages/get-digest-messages.ts'
import { getMessages } from '../../messages/get-messages.ts'

/** The languages in which Telegram shows the bot: English by default, Chinese to users whose Telegram speaks it. */
export const PROFILE_LANGUAGES = [
  { language: 'en', options: {} },
  { language: 'zh', options: { language_code: 'zh' } },
] as const

/** What a group is offered; the other commands work there all the same. */
const IN_GROUPS = ['ask', 'help', 'reports', 'check', 'themes', 'subscribe', 'digests', 'new', 'stop']

/**
 * Tells Telegram the commands: English by default, Chinese to users whose Telegram speaks it; groups get a short list, and
 * admins see theirs, too.
 */
export async function setCommands(api: Api, admins: readonly number[]): Promise<void> {
  for (const { language, options } of PROFILE_LANGUAGES) {
    const commands = listCommands(language)
    await api.setMyCommands(commands, options)
    const short = IN_GROUPS.flatMap((name) => commands.filter(({ command }) => command === name))
    await api.setMyCommands(short, { ...options, scope: { type: 'all_group_chats' } })
  }
  // Telegram knows no chat with an admin who has not written yet: theirs are set when they do.
  for (const id of admins) await setAdminCommands(api, id).catch(() => undefined)
}

const listCommands = (language: Language): readonly BotCommand[] => {
  const { commands, service } = getMessages(language)
  return [...commands, ...getDigestMessages(language).commands, ...service.commands]
}

/** Shows the commands of admins in the private chat with one. */
export async function setAdminCommands(api: Api, id: number): Promise<void> {
  for (const { language, options } of PROFILE_LANGUAGES) {
    const scope = { type: 'chat', chat_id: id } as const
    const commands = [...listCommands(language), ...getMessages(language).admin.commands]
    await api.setMyCommands(commands, { ...options, scope })
  }
}
