import type { Api } from 'grammy'
import { getMessages } from '../../messages/get-messages.ts'
import { PROFILE_LANGUAGES } from './set-commands.ts'

/**
 * Tells Telegram what the bot is: the text of an empty chat with it, and the short one of its profile and of links to it. What is
 * there already is not sent again, since Telegram takes few changes a day.
 */
export async function setProfile(api: Api): Promise<void> {
  for (const { language, options } of PROFILE_LANGUAGES) {
    const { description, short } = getMessages(language).service.profile
    const told = await api.getMyDescription(options)
    if (told.description !== description) await api.setMyDescription(description, options)
    const shown = await api.getMyShortDescription(options)
    if (shown.short_description !== short) await api.setMyShortDescription(short, options)
  }
}
