import type { Database } from 'better-sqlite3'

/** Languages that a chat can choose: simplified and traditional Chinese, English. */
export const CHAT_LANGUAGES = ['zh', 'zh-Hant', 'en'] as const
export type ChatLanguage = (typeof CHAT_LANGUAGES)[number]

/** How the bot behaves in a chat. */
export interface ChatManners {
  /** Null where it goes by the language of whoever speaks. */
  readonly language: ChatLanguage | null
  /** In a group only admins may change subscriptions and settings. */
  readonly adminsOnly: boolean
}

/** Manners of the chats. */
export interface Manners {
  getManners(chat: number): ChatManners
  /** Whether anything was ever chosen for a chat. */
  hasManners(chat: number): boolean
  saveManners(chat: number, manners: ChatManners): void
}

const DEFAULT: ChatManners = { language: null, adminsOnly: false }

/** The manners in the database of the bot. */
export function createManners(sqlite: Database): Manners {
  const find = sqlite.prepare('SELECT language, admins_only AS adminsOnly FROM chat_manners WHERE chat = ?')
  const save = sqlite.prepare(
    `INSERT INTO chat_manners (chat, language, admins_only) VALUES (?, ?, ?)
     ON CONFLICT (chat) DO UPDATE SET language = excluded.language, admins_only = excluded.admins_only`,
  )
  return {
    getManners: (chat) => {
      const row = find.get(chat) as { readonly language: ChatLanguage | null; readonly adminsOnly: number } | undefined
      return row ? { language: row.language, adminsOnly: row.adminsOnly === 1 } : DEFAULT
    },
    hasManners: (chat) => find.get(chat) !== undefined,
    saveManners: (chat, { language, adminsOnly }) => {
      save.run(chat, language, adminsOnly ? 1 : 0)
    },
  }
}
