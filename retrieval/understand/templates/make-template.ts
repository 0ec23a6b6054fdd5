/** Makes templates of examples: what they say of their figures is said of every other. */

import type { Example } from '../examples/read-examples.ts'
import { goesOn, SLOT, SLOT_LETTERS, type SlotKind, slotName } from '../examples/slots.ts'
import { maskView, type NameSpan } from '../mask-view.ts'
import type { Parsed } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import { maskFigures, NEXT_CODE } from './mask-figures.ts'

/**
 * The template of an example: its words and its query with slots for the figures.
 * @param view the example with names in its slots
 * @param parsed what the grammar finds in it
 * @returns undefined where a figure that the words name stands nowhere in the query: what would be lost there might be lost elsewhere
 */
export function makeTemplate(
  { question, means, place }: Example,
  view: View,
  { mentions }: Parsed,
): Example | undefined {
  if (goesOn(means)) return undefined
  const masked = maskFigures(view, maskView(view), mentions)
  const line = masked && renameSlots(means, question, masked.spans)
  if (!line) return undefined
  let query = line
  for (const [slot, value] of valuesOf(masked.spans, 'figure')) {
    const found = replaceCodes(query, value, slot)
    if (found === query) return undefined
    query = found
  }
  return { question: masked.text, means: query, place }
}

/** What each slot of a kind stands for. */
const valuesOf = (spans: readonly NameSpan[], kind: NameSpan['kind']): ReadonlyMap<string, string> =>
  new Map(spans.filter((span) => span.kind === kind).map(({ slot, value }) => [slot, value]))

/** Codes that stand together, as one figure's words mean them, or one code wherever it stands. */
export function replaceCodes(means: string, value: string, slot: string): string {
  const code = value.replaceAll('.', '\\.')
  const isOne = !value.includes(NEXT_CODE)
  if (isOne) return means.replace(new RegExp(`(?<![\\w.])${code}(?![\\w.])`, 'g'), slot)
  return means.includes('where') ? means : means.replace(new RegExp(`(?<![\\w.])${code}(?![\\w.])`, 'g'), slot)
}

/** The line with its slots numbered in the order of the words, as questions are masked; undefined where they were not all found. */
function renameSlots(means: string, question: string, spans: readonly NameSpan[]): string | undefined {
  const names = new Map<string, string>()
  const masked = new Set(spans.filter(({ kind }) => kind !== 'figure').map(({ slot }) => slot))
  for (const [kind, letter] of Object.entries(SLOT_LETTERS)) {
    const written = listSlots(question).filter((slot) => slot[1] === letter)
    const found = [...masked].filter((slot) => slot[1] === letter)
    if (written.length !== found.length) return undefined
    for (const [at, slot] of written.entries()) names.set(slot, slotName(kind as SlotKind, at + 1))
  }
  return means.replace(SLOT, (slot) => names.get(slot) ?? slot)
}

const listSlots = (text: string): string[] => [...new Set([...text.matchAll(SLOT)].map(([slot]) => slot))]
