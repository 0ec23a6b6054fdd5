/** Turns the names, years and numbers of a tiled question into slots. */
import { SLOT_LETTERS, type SlotKind } from './examples/slots.ts'
import type { View } from './parse/view.ts'
import { maskQuestion, type NamedSpan } from './rank/mask-question.ts'
import { meaningOf, type Token } from './tokens/meaning.ts'

/** A name, year or number of a question with its slot. */
export interface NameSpan {
  readonly kind: SlotKind
  readonly slot: string
  readonly tokens: readonly Token[]
}

/** A question with slots, and what stands for each, in the order of the words. */
export interface MaskedView {
  readonly text: string
  readonly spans: readonly NameSpan[]
}

/** Between the parts of one name: 淄博科技局, Natural Resources and Planning. */
const WITHIN_NAME = /^\s*(?:的|'s|and|&)?\s*$/u

/** The question with slots for its names, years and numbers; a place and its organ are one agency, equal words one slot. */
export function maskView({ text, tokens }: View): MaskedView {
  const found = findSpans({ text, tokens })
  const masked = maskQuestion(text, found)
  const slots = [...masked.values]
  const spans = found.map(({ kind, value, tokens: parts }): NameSpan => {
    const [slot = ''] = slots.find(([one, held]) => held === value && one[1] === SLOT_LETTERS[kind]) ?? []
    return { kind, slot, tokens: parts }
  })
  return { text: masked.text, spans }
}

function findSpans({ text, tokens }: View): (NamedSpan & Pick<NameSpan, 'tokens'>)[] {
  const spans: (NamedSpan & Pick<NameSpan, 'tokens'>)[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    const alone = slotKind(first)
    const parts = [first]
    if (alone === 'place' || alone === 'agency')
      for (let next = tokens[i + 1]; next && meaningOf(next, 'sector'); next = tokens[i + 1]) {
        if (!WITHIN_NAME.test(text.slice((parts.at(-1) as Token).end, next.start))) break
        parts.push(next)
        i++
      }
    const kind = parts.length > 1 ? 'agency' : alone
    const [start, end] = [first.start, (parts.at(-1) as Token).end]
    if (kind) spans.push({ kind, start, end, value: text.slice(start, end), tokens: parts })
  }
  return spans
}

function slotKind(token: Token): SlotKind | null {
  if (meaningOf(token, 'agency')) return 'agency'
  if (meaningOf(token, 'place')) return 'place'
  const sector = meaningOf(token, 'sector')
  if (sector && !sector.topic && !meaningOf(token, 'member')) return 'kind'
  if (meaningOf(token, 'years')) return 'year'
  return meaningOf(token, 'number') ? 'number' : null
}
