/** What the bot says to its admins, and to those whom it refuses, in one language. */
export interface AdminMessages {
  /** To a person; `id` is the number that would have to be allowed. */
  readonly notAllowed: (id: number) => string
  /** In a group. */
  readonly chatNotAllowed: (id: number) => string
}
