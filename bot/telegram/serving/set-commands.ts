import type { Api } from 'grammy'
import { getDigestMessages } from '../../messages/get-digest-messages.ts'
import { getMessages } from '../../messages/get-messages.ts'

const LANGUAGES = [
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
  for (const { language, options } of LANGUAGES) {
    const { commands: own, service, admin } = getMessages(language)
    const commands = [...own, ...getDigestMessages(language).commands, ...service.commands]
    await api.setMyCommands(commands, options)
    const short = IN_GROUPS.flatMap((name) => commands.filter(({ command }) => command === name))
    await api.setMyCommands(short, { ...options, scope: { type: 'all_group_chats' } })
    for (const id of admins) {
      const scope = { type: 'chat', chat_id: id } as const
      // Telegram knows no chat with an admin who has not written yet.
      await api.setMyCommands([...commands, ...admin.commands], { ...options, scope }).catch(() => undefined)
    }
  }
}
