/** Most phrases that one alternative of a pattern may stand for; more is a slip of the pen. */
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
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))].filter((phrase) => phrase !== '')
}

interface Choices {
  readonly phrases: readonly string[]
  /** Where reading ended: at the closing bracket or behind the pattern. */
  readonly end: number
}

/** A slash outside of brackets is text. */
const OUTSIDE = '|'
const INSIDE = '|/'
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

function readChoices(pattern: string, from: number, separators: string): Choices {
  const all: string[] = []
  let sequence = ['']
  let at = from
  for (; at < pattern.length; at++) {
    const sign = pattern[at] ?? ''
    if (sign === ')' || sign === ']') break
    if (separators.includes(sign)) {
      all.push(...sequence)
      sequence = ['']
      continue
    }
    const piece = readPiece(pattern, at)
    sequence = sequence.flatMap((before) => piece.phrases.map((phrase) => before + phrase))
    if (sequence.length > MOST_PHRASES) throw new Error(`Cannot expand "${pattern}": more than ${MOST_PHRASES} phrases`)
    at = piece.end
  }
  return { phrases: [...all, ...sequence], end: at }
}

/** One character, or a bracket with all that stands in it; `end` is its last position. */
function readPiece(pattern: string, at: number): Choices {
  const sign = pattern[at] ?? ''
  const closing = CLOSING[sign]
  if (!closing) return { phrases: [sign], end: at }
  const { phrases, end } = readChoices(pattern, at + 1, INSIDE)
  if (pattern[end] !== closing) throw new Error(`Cannot read phrase "${pattern}": "${sign}" at ${at} is not closed`)
  return { phrases: sign === '[' ? ['', ...phrases] : phrases, end }
}
