import type Database from 'better-sqlite3'

/** A chat that has used the bot, and who did so last. */
export interface KnownChat {
  readonly chat: number
  readonly user: number
}

/** Chats that have used the bot: their ids and nothing of what was said, kept until they turn the bot away. */
export interface KnownChats {
  rememberChat(known: KnownChat, now: Date): void
  /** The chat cannot be reached any more: the bot was blocked or removed. */
  dropChat(chat: number): void
  /** Undefined where the chat has never used the bot. */
  findChat(chat: number): KnownChat | undefined
  /** In the order in which they came. */
  listChats(): KnownChat[]
}

/** The known chats in the database of the bot. */
export function createKnownChats(sqlite: Database.Database): KnownChats {
  const save = sqlite.prepare(`INSERT INTO known_chats (chat, user, seen_at) VALUES (?, ?, ?)
    ON CONFLICT (chat) DO UPDATE SET user = excluded.user, seen_at = excluded.seen_at`)
  const drop = sqlite.prepare('DELETE FROM known_chats WHERE chat = ?')
  const find = sqlite.prepare('SELECT chat, user FROM known_chats WHERE chat = ?')
  const list = sqlite.prepare('SELECT chat, user FROM known_chats ORDER BY id')
  return {
    rememberChat: ({ chat, user }, now) => {
      save.run(chat, user, now.getTime())
    },
    dropChat: (chat) => {
      drop.run(chat)
    },
    findChat: (chat) => find.get(chat) as KnownChat | undefined,
    listChats: () => list.all() as KnownChat[],
  }
}
