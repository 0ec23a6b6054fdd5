/**
 * The same notation as in `expand-phrase.ts`, as the source of a regular expression without groups that capture. `…`
 * stands for up to six characters of any kind, `……` for up to twelve, and so on. Alternatives need brackets around
 * them only where something stands before or behind.
 *
 * @throws {Error} where brackets do not match
 */
export function matchPhrase(pattern: string): string {
  const { source, end } = readChoices(pattern, 0, '|')
  if (end < pattern.length) throw new Error(`Cannot read phrase "${pattern}": "${pattern[end]}" closes nothing`)
  return source.includes('|') ? `(?:${source})` : source
}

const ANY = '.{0,6}'
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

interface Read {
  readonly source: string
  readonly end: number
}

function readChoices(pattern: string, from: number, separators: string): Read {
  const choices: string[] = ['']
  let at = from
  for (; at < pattern.length; at++) {
    const sign = pattern[at] ?? ''
    if (sign === ')' || sign === ']') break
    if (separators.includes(sign)) {
      choices.push('')
      continue
    }
    const { source, end } = readPiece(pattern, at)
    choices[choices.length - 1] += source
    at = end
  }
  return { source: choices.join('|'), end: at }
}

function readPiece(pattern: string, at: number): Read {
  const sign = pattern[at] ?? ''
  const closing = CLOSING[sign]
  if (!closing) return { source: sign === '…' ? ANY : sign.replace(/[\\^$.*+?{}]/, '\\$&'), end: at }
  const { source, end } = readChoices(pattern, at + 1, '|/')
  if (pattern[end] !== closing) throw new Error(`Cannot read phrase "${pattern}": "${sign}" at ${at} is not closed`)
  return { source: sign === '[' ? `(?:${source})?` : `(?:${source})`, end }
}
