/** What a line of the notation asks for whatever it is about: without reports, and with slots for its figures and numbers. */

import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { readShape } from '../examples/slots.ts'
import { listCodes } from '../rank/labels.ts'
import { replaceCodes } from '../templates/make-template.ts'

/** A number that the words of a question give. */
export const NUMBER = '{N}'
/** How many places of a ranking, where it is more than one. */
export const PLACES = '{T}'
const FIGURE = '{F}'

/** The outline of a line whose figures are slots already: `list {F} where {F} > 20 of 江苏, 2024` → `list {F} where {F} > {N}`. */
export function outlineOf(line: string): string {
  const kept = withoutReports(line)
    .replace(/^(quote) "(?:[^"\\]|\\.)+"/, '$1')
    .replace(
      /take (top|bottom|place) (\{N\d?\}|\d+(?:\.\.\d+)?)(%?)/,
      (_, end: string, count: string, percent: string) =>
        count === '1' && !percent ? `take ${end} 1` : `take ${end} ${PLACES}${percent}`,
    )
  return kept.replace(/\{N\d?\}|(?<![\w.{])\d+(?:\.\d+)?%?(?![\w}])/g, (number) =>
    /^[01]$/.test(number) ? number : NUMBER,
  )
}

/** The outline of a query of a question. @param figures the codes of the question's figures, by slot */
export function outlineQuery(query: Query, figures: ReadonlyMap<string, string>): string {
  const line = writeNotation(query)
  let masked = line
  for (const [slot, value] of figures) masked = replaceCodes(masked, value, slot)
  return outlineOf(masked === line ? withOneFigure(line, query) : masked)
}

/** The outline of an example that is no template, since its words name no figure or none that is known. */
export const outlineExample = (means: string): string => outlineOf(withOneFigure(means, readShape(means)))

/** The only figure of a query needs no words to be known. */
function withOneFigure(line: string, query: Query): string {
  const codes = [...new Set(listCodes(query))]
  return codes.length === 1 && codes[0] !== undefined ? replaceCodes(line, codes[0], FIGURE) : line
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
