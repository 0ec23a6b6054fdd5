/** Puts the figures of a question into the slots of a template. */
import { FIGURE_SLOT } from '../examples/slots.ts'
import { NEXT_CODE } from './mask-figures.ts'

/** What stands in a comparison with a number. */
const COMPARED = /(?<slot>\{F\d?\}) (?<operator>>=|<=|!=|=|>|<) (?<number>[\d.]+%?|\{N\d?\})/g
/** What is shown: the values between the verb and the first clause. */
const SHOWN = /^(?<shown>\w+ .*?)(?<rest> (?:by|where|of|over|take|within|aspect) .*)?$/

/**
 * A template's line with codes for its figures.
 * @param values by slot; several codes, parted by `, `, where the words mean several figures: all of them are shown, and conditions are
 * put on each
 * @returns undefined where the question lacks a figure, or where several stand where the notation has room for one
 */
export function fillFigures(means: string, values: ReadonlyMap<string, string>): string | undefined {
  const spread = means.replace(COMPARED, (same, slot: string, operator: string, number: string) => {
    const codes = values.get(slot)?.split(NEXT_CODE) ?? []
    if (codes.length < 2) return same
    const joint = operator === '=' || operator.startsWith('<') ? ' and ' : ' or '
    return `(${codes.map((code) => `${code} ${operator} ${number}`).join(joint)})`
  })
  const { shown = spread, rest = '' } = SHOWN.exec(spread)?.groups ?? {}
  const isOpen = (part: string): boolean =>
    [...part.matchAll(FIGURE_SLOT)].some(([slot]) => values.get(slot)?.includes(NEXT_CODE) ?? true)
  if (isOpen(rest) || (/[-+*/(]/.test(shown) && isOpen(shown))) return undefined
  let isMissing = false
  const line = (shown + rest).replace(FIGURE_SLOT, (slot) => {
    const value = values.get(slot)
    if (value === undefined) isMissing = true
    return value ?? slot
  })
  return isMissing ? undefined : line
}
