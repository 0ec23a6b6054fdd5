/** Turns what a question names into slots, so that it can be compared with examples. */
import { type SlotKind, slotName } from '../examples/slots.ts'

/** A name, year or number of a question. Offsets are into the text that is masked. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly kind: SlotKind
  /** Whatever it stands for; the same value gets the same slot. */
  readonly value: string
}

/** A question with slots, and what each stands for, in the order of the words. */
export interface MaskedQuestion {
  readonly text: string
  readonly values: ReadonlyMap<string, string>
}

/**
 * Puts a slot in the place of every span: `{A}`, `{A2}` … in the order of the words. Spans must not overlap; years that
 * are meant as a span (近三年, 2021–2023) are one.
 */
export function maskQuestion(text: string, spans: readonly NamedSpan[]): MaskedQuestion {
  const values = new Map<string, string>()
  const slots = new Map<string, string>()
  const counts = new Map<SlotKind, number>()
  let masked = ''
  let at = 0
  for (const { start, end, kind, value } of spans.toSorted((a, b) => a.start - b.start)) {
    const key = `${kind} ${value}`
    let slot = slots.get(key)
    if (slot === undefined) {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      slot = slotName(kind, count)
      slots.set(key, slot)
      values.set(slot, value)
    }
    masked += text.slice(at, start) + slot
    at = end
  }
  return { text: masked + text.slice(at), values }
}
