/** Where Telegram's own Bot API is. */
export const TELEGRAM = 'https://api.telegram.org'
