import type { Api } from 'grammy'
import type { Language } from '../../retrieval/answer.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { getMessages } from '../messages/get-messages.ts'

const commandsIn = (language: Language) => [...getMessages(language).commands, ...getDigestMessages(language).commands]

/** Tells Telegram the commands: English by default, Chinese to users whose Telegram speaks it. */
export async function setCommands(api: Api): Promise<void> {
  await api.setMyCommands(commandsIn('en'))
  await api.setMyCommands(commandsIn('zh'), { language_code: 'zh' })
}
