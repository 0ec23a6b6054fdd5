/** A conversation: a chat, and within a forum one of its topics; 0 where there are no topics. */
export interface ChatKey {
  readonly chat: number
  readonly thread: number
}
