/** What a line of the notation asks for whatever it is about: without reports, and with slots for its figures and numbers. */

import { FIGURE_SLOT, readShape, slotName } from '../examples/slots.ts'
import { listCodes } from '../rank/labels.ts'

/** A number that the words of a question give. */
export const NUMBER = '{N}'
/** How many places of a ranking, where it is more than one. */
export const PLACES = '{T}'
/** Any number of figures, each shown for itself. */
export const SEVERAL = '{Fs}'

/** An outline, and the codes that stand in its slots `{F}`, `{F2}` … (or in `{Fs}`), in the order of the line. */
export interface Outlined {
  readonly outline: string
  readonly codes: readonly string[]
}

/** The outline of an example. */
export const outlineExample = (means: string): Outlined => outlineOf(means, listCodes(readShape(means)))

/**
 * The outline of a line: `list fees.amount where fees.amount > 20 of 江苏, 2024` → `list where {F} > {N}`.
 * @param all the codes of its query
 */
export function outlineOf(line: string, all: readonly string[]): Outlined {
  const kept = withoutReports(line)
    .replace(/^(quote) "(?:[^"\\]|\\.)+"/, '$1')
    .replace(
      /take (top|bottom|place) (\{N\d?\}|\d+(?:\.\.\d+)?)(%?)/,
      (_, end: string, count: string, percent: string) =>
        count === '1' && !percent ? `take ${end} 1` : `take ${end} ${PLACES}${percent}`,
    )
    .replace(/\{N\d?\}|(?<![\w.{])\d+(?:\.\d+)?%?(?![\w}])/g, (number) => (/^[01]$/.test(number) ? number : NUMBER))
  const codes: string[] = []
  const outline = kept.replace(anyOf(all), (code) => {
    if (!codes.includes(code)) codes.push(code)
    return slotName('figure', codes.indexOf(code) + 1)
  })
  return { outline: joinShown(dropChosen(outline)), codes }
}

/** A whole code of a list. */
const anyOf = (codes: readonly string[]): RegExp =>
  codes.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\w.])(?:${codes.map((code) => code.replaceAll('.', '\\.')).join('|')})(?![\\w.])`, 'g')

/** Shapes that show what meets a condition: its figures. */
const CHOSEN = /^(?<verb>list|count|yesno) \{F\}(?:, \{F\d\})*(?<rest>(?: by [\w, ]+)? where .*)$/

/** What is chosen by figures shows them; which of them a query names for it is not to be told apart. */
function dropChosen(outline: string): string {
  const { verb, rest } = CHOSEN.exec(outline)?.groups ?? {}
  if (verb === undefined || rest === undefined) return outline
  const isWhole = (outline.match(FIGURE_SLOT) ?? []).every((slot) => rest.includes(slot))
  return isWhole ? verb + rest : outline
}

/** Figures that stand one after the other, before nothing that speaks of them. */
const SHOWN = /^(?<verb>\w+) \{F\}(?:, \{F\d\})+(?= (?:by|over|take) |$)/
/** What it makes of two figures depends on their order. */
const ORDERED: ReadonlySet<string> = new Set(['difference', 'multiple', 'share'])

const joinShown = (outline: string): string => {
  const shown = SHOWN.exec(outline)
  const verb = shown?.groups?.verb
  return shown && verb && !ORDERED.has(verb) ? `${verb} ${SEVERAL}${outline.slice(shown[0].length)}` : outline
}

/** Clauses that may follow the reports. */
const AFTER = /^ (?:take|over) /
const OPENING = '([{'
const CLOSING = ')]}'

/** The line without ` of …` and ` within …`, which may hold clauses in brackets and names in quotation marks. */
function withoutReports(line: string): string {
  let kept = ''
  let depth = 0
  let isQuoted = false
  let isReports = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string
    if (sign === '"' && line[at - 1] !== '\\') isQuoted = !isQuoted
    else if (!isQuoted && OPENING.includes(sign)) depth++
    else if (!isQuoted && CLOSING.includes(sign)) depth--
    if (depth === 0 && !isQuoted && sign === ' ') {
      const rest = line.slice(at, at + 8)
      if (rest.startsWith(' of ') || rest.startsWith(' within ')) isReports = true
      else if (AFTER.test(rest)) isReports = false
    }
    if (!isReports) kept += sign
  }
  return kept
}
