/** Who speaks where: ids of Telegram. The chat of a private conversation has the id of the person. */
export interface Speaker {
  readonly user: number | undefined
  readonly chat: number | undefined
}

/** Who may use the bot, and who may govern it. */
export interface Access {
  readonly admins: readonly number[]
  /** Whether everyone may use the bot. */
  readonly isOpen: boolean
  isAdmin(user: number | undefined): boolean
  isAllowed(speaker: Speaker): boolean
}

export interface AccessLists {
  /** People and chats that may use the bot; everyone where it is empty. */
  readonly allow?: ReadonlySet<number>
  readonly admins?: ReadonlySet<number>
}

/** Admins may always use the bot; a chat that is allowed lets in everyone in it. */
export function createAccess({ allow = new Set(), admins = new Set() }: AccessLists): Access {
  const isAdmin = (user: number | undefined): boolean => user !== undefined && admins.has(user)
  const holds = (id: number | undefined): boolean => id !== undefined && allow.has(id)
  return {
    admins: [...admins],
    isOpen: allow.size === 0,
    isAdmin,
    isAllowed: ({ user, chat }) => allow.size === 0 || holds(user) || holds(chat) || isAdmin(user),
  }
}
