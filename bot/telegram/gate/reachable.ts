import type { KnownChat } from '../../../db/chats/known-chats.ts'
import type { BotDeps } from '../deps.ts'

/** Who may be written to unasked. */
export interface Reachable {
  /** Chats that have used the bot, without those that the allow-list has left out since. */
  list(): readonly KnownChat[]
  /** Whether a chat that has asked for something to be sent may still have it. */
  includes(chat: number): boolean
}

/** A group is let in by itself or by whoever spoke to the bot there last; a private chat has the id of its person. */
export function createReachable({ chats, access }: Pick<BotDeps, 'chats' | 'access'>): Reachable {
  return {
    list: () => chats.listChats().filter((known) => access.isAllowed(known)),
    includes: (chat) => {
      if (access.isOpen || access.isAllowed({ chat, user: chat })) return true
      const known = chats.findChat(chat)
      return known !== undefined && access.isAllowed(known)
    },
  }
}
