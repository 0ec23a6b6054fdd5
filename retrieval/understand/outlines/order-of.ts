/** Whether an outline takes the first two figures of a question in the order of its words: "lawsuits per request", "of the requests the refused". */
import { NEXT_CODE } from '../templates/mask-figures.ts'
import { type Outlined, SEVERAL } from './outline-of.ts'

/** Labels of the model's head `order`. */
export const ORDERS = ['straight', 'inverted'] as const
export type Order = (typeof ORDERS)[number]

/**
 * Undefined where the outline has no order, or the words do not name both figures.
 * @param said what the words name, in their order; several codes of one figure are parted by `, `
 */
export function orderOf({ outline, codes }: Outlined, said: readonly string[]): Order | undefined {
  if (outline.includes(SEVERAL)) return undefined
  const [first, second] = codes.map((code) => said.findIndex((value) => value.split(NEXT_CODE).includes(code)))
  if (first === undefined || second === undefined || first < 0 || second < 0 || first === second) return undefined
  return first < second ? 'straight' : 'inverted'
}
