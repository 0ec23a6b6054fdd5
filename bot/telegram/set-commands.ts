import type { Api } from 'grammy'
import { getMessages } from '../messages/get-messages.ts'

/** Tells Telegram the commands: English by default, Chinese to users whose Telegram speaks it. */
export async function setCommands(api: Api): Promise<void> {
  await api.setMyCommands(getMessages('en').commands)
  await api.setMyCommands(getMessages('zh').commands, { language_code: 'zh' })
}
