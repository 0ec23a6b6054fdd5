import type { AdminMessages } from './admin-messages.ts'

/** What the bot says to its admins, and to those whom it refuses, in English. */
export const EN_ADMIN: AdminMessages = {
  notAllowed: (id) =>
    `Sorry, this bot answers only people who have been admitted. To be admitted, give its administrator this number: ${id}`,
  chatNotAllowed: (id) =>
    `Sorry, this bot has not been admitted to this group. To have it admitted, give its administrator this number: ${id}`,
}
