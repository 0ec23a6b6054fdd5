/** Most phrases that one pattern may stand for; more is a slip of the pen. */
export const MOST_PHRASES = 2500

/**
 * Lists the phrases that a pattern stands for: `|` between phrases, `[…]` around what may be left out, `(a/b)` and
 * `[a/b]` around alternatives, nested as deep as is still readable. Everything else is text; blanks are single.
 *
 * `[政府信息]公开申请` → 公开申请, 政府信息公开申请 · `(refuse/turn down)[d]`
 *
 * @returns each phrase once, in the order written, none of them empty
 * @throws {Error} where brackets do not match or there are more than {@link MOST_PHRASES}
 */
export function expandPhrase(pattern: string): string[] {
  const { phrases, end } = readChoices(pattern, 0, OUTSIDE)
  if (end < pattern.length) throw new Error(`Cannot read phrase "${pattern}": "${pattern[end]}" closes nothing`)
  const found = new Set(pattern.includes(' ') ? phrases.map(withSingleBlanks) : phrases)
  found.delete('')
  return [...found]
}

const withSingleBlanks = (phrase: string): string =>
  (phrase.includes('  ') ? phrase.replace(/ {2,}/g, ' ') : phrase).trim()

interface Choices {
  readonly phrases: readonly string[]
  /** Where reading ended: at the closing bracket or behind the pattern. */
  readonly end: number
}

/** Signs that end a run of text. A slash outside of brackets is text. */
const OUTSIDE = /[()[\]|]/g
const INSIDE = /[()[\]|/]/g

function readChoices(pattern: string, from: number, signs: RegExp): Choices {
  const all: string[] = []
  let sequence = ['']
  let at = from
  while (at < pattern.length) {
    signs.lastIndex = at
    const next = signs.exec(pattern)?.index ?? pattern.length
    if (next > at) sequence = join(sequence, [pattern.slice(at, next)], pattern)
    const sign = pattern[next]
    at = next
    if (sign === undefined || sign === ')' || sign === ']') break
    if (sign === '(' || sign === '[') {
      const { phrases, end } = readBracket(pattern, at)
      sequence = join(sequence, phrases, pattern)
      at = end
    } else {
      all.push(...sequence)
      sequence = ['']
      at += 1
    }
  }
  return { phrases: all.length ? [...all, ...sequence] : sequence, end: at }
}

/** What stands in a bracket; `end` is behind it. */
function readBracket(pattern: string, at: number): Choices {
  const sign = pattern[at] ?? ''
  const { phrases, end } = readChoices(pattern, at + 1, INSIDE)
  if (pattern[end] !== (sign === '(' ? ')' : ']'))
    throw new Error(`Cannot read phrase "${pattern}": "${sign}" at ${at} is not closed`)
  return { phrases: sign === '[' ? ['', ...phrases] : phrases, end: end + 1 }
}

/** Every phrase behind every beginning. Plain loops: vocabularies of some ten thousand phrases are read at start-up. */
function join(beginnings: readonly string[], phrases: readonly string[], pattern: string): string[] {
  if (beginnings.length * phrases.length > MOST_PHRASES)
    throw new Error(`Cannot expand "${pattern}": more than ${MOST_PHRASES} phrases`)
  const joined: string[] = []
  for (const beginning of beginnings) for (const phrase of phrases) joined.push(beginning + phrase)
  return joined
}
