/** Telegram's numbers for people (positive) and groups (negative) stay far below 2^53. */
const ID = /^-?\d{1,15}$/

/**
 * Reads a list of Telegram ids, separated by commas or spaces.
 * @param people whether only people may stand in it, whose ids are positive
 * @returns the ids, or the sentence that says which one is malformed
 */
export function readIds(variable: string, value: string | undefined, people = false): ReadonlySet<number> | string {
  const words = (value ?? '').split(/[\s,，]+/).filter(Boolean)
  const wrong = words.find((word) => !ID.test(word) || Number(word) === 0 || (people && Number(word) < 0))
  if (wrong === undefined) return new Set(words.map(Number))
  const expected = people
    ? 'the numeric ids of people, like 12345'
    : 'numeric ids of people and chats, like 12345,-10067'
  return `Cannot start the bot: ${variable} holds "${wrong}", expected ${expected}`
}
