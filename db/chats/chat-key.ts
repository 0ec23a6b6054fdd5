/** A conversation: a chat, and within a forum one of its topics; 0 where there are no topics. */
export interface ChatKey {
  readonly chat: number
  readonly thread: number
}

/** A talk: in a group everyone has their own. */
export interface TalkKey extends ChatKey {
  /** Who talks; 0 or absent in a private chat. */
  readonly person?: number
}
