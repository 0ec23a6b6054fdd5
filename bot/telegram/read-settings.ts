/** How to reach Telegram. */
export interface TelegramSettings {
  readonly token: string
  /** Address of a local Bot API server; Telegram's own where absent. */
  readonly apiRoot?: string
}

/**
 * Reads `TELEGRAM_BOT_TOKEN` and `TELEGRAM_API_ROOT`.
 * @returns the settings, or the sentence that says what is missing or malformed; it never repeats the token
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): TelegramSettings | string {
  const token = env.TELEGRAM_BOT_TOKEN?.trim() ?? ''
  const root = env.TELEGRAM_API_ROOT?.trim() ?? ''
  if (!token)
    return 'Cannot start the bot: TELEGRAM_BOT_TOKEN is not set. Set it to the token that @BotFather gave you.'
  if (!/^\d+:[\w-]+$/.test(token)) {
    return 'Cannot start the bot: TELEGRAM_BOT_TOKEN is malformed, expected digits, a colon and letters, as @BotFather gives it.'
  }
  if (!root) return { token }
  if (!/^https?:\/\/[^\s/]+/.test(root) || !URL.canParse(root)) {
    return `Cannot start the bot: TELEGRAM_API_ROOT is "${root}", expected an address like http://localhost:8081`
  }
  return { token, apiRoot: root.replace(/\/+$/, '') }
}
