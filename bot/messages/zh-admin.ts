import type { AdminMessages } from './admin-messages.ts'

/** What the bot says to its admins, and to those whom it refuses, in Chinese. */
export const ZH_ADMIN: AdminMessages = {
  notAllowed: (id) => `抱歉，本机器人只回答获准使用的人。如需使用，请把这个编号告诉管理员：${id}`,
  chatNotAllowed: (id) => `抱歉，本机器人未获准在此群使用。如需使用，请把这个编号告诉管理员：${id}`,
}
