import { type LaidTables, widthOf } from './layouts.ts'
import type { Random } from './random.ts'

/** Does something to tables that are laid out; null where there is nothing to do it to. */
export type Scar = (laid: LaidTables, random: Random) => LaidTables | null

const inRequests =
  (change: (text: string, random: Random) => string | null): Scar =>
  (laid, random) => {
    const requests = change(laid.requests, random)
    return requests === null ? null : { ...laid, requests }
  }

/** A place of a text that a pattern finds; null where there is none. */
function pickMatch(text: string, pattern: RegExp, random: Random): RegExpMatchArray | null {
  const found = [...text.matchAll(pattern)]
  return found.length ? random.pick(found) : null
}

const replaceAt = (text: string, match: RegExpMatchArray, by: string): string =>
  text.slice(0, match.index) + by + text.slice((match.index ?? 0) + match[0].length)

const joinLines = inRequests((text, random) => {
  const found = pickMatch(text, /\n+/g, random)
  return found && replaceAt(text, found, random.pick(['', ' ']))
})

const pageBreak = inRequests((text, random) => {
  const found = pickMatch(text, /\n+/g, random)
  return found && replaceAt(text, found, random.pick(['\n\n- 3 -\n\n', '\n3\n', '\n\n', '\n— 4 —\n', '\f']))
})

const tearLine = inRequests((text, random) => {
  const found = pickMatch(text, /(?<=[一-龥])(?=[一-龥]{2})/g, random)
  return found && replaceAt(text, found, '\n')
})

const losePipe = inRequests((text, random) => {
  const found = pickMatch(text, / ?[|\t] ?/g, random)
  return found && replaceAt(text, found, random.pick(['', ' ']))
})

/** A line up to a column of a terminal. */
function cutAt(line: string, width: number): string {
  let [end, column] = [0, 0]
  while (end < line.length && column < width) column += widthOf(line[end++] as string)
  return line.slice(0, end)
}

/** The page's edge, in layouts that keep columns by blanks: what stands right of it is not there. */
const cutRight = inRequests((text, random) => {
  const lines = text.split('\n')
  const at = Math.max(...lines.map(widthOf)) - random.integer(1, 12)
  return lines.every((line) => !/ {8}/.test(line)) ? null : lines.map((line) => cutAt(line, at)).join('\n')
})

/** The table ends where the page does. */
const cutBelow = inRequests((text, random) => text.slice(0, random.integer(Math.floor(text.length / 2), text.length)))

const loseHeader = inRequests((text) => {
  const at = text.search(/一、\s*本/)
  return at > 0 ? text.slice(at) : null
})

const untouched: Scar = (laid) => laid

/** Every scar by name. */
export const SCARS: Readonly<Record<string, Scar>> = {
  untouched,
  joinLines,
  pageBreak,
  tearLine,
  losePipe,
  cutRight,
  cutBelow,
  loseHeader,
}
