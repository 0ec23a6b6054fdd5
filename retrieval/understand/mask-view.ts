/** Turns the names, years and numbers of a tiled question into slots. */
import { SLOT_LETTERS, type SlotKind } from './examples/slots.ts'
import type { View } from './parse/view.ts'
import { maskQuestion, type NamedSpan } from './rank/mask-question.ts'
import { meaningOf, type Token } from './tokens/meaning.ts'

/** A name, year or number of a question with its slot. */
export interface NameSpan {
  readonly kind: SlotKind
  readonly slot: string
  /** What it stands for, as written; the codes of a figure. */
  readonly value: string
  readonly tokens: readonly Token[]
}

/** A question with slots, and what stands for each, in the order of the words. */
export interface MaskedView {
  readonly text: string
  readonly spans: readonly NameSpan[]
}

/** Between the parts of one name: 淄博科技局, Natural Resources and Planning. */
const WITHIN_NAME = /^\s*(?:的|'s|and|&)?\s*$/u

/** What a slot will stand for. */
type Span = NamedSpan & Pick<NameSpan, 'tokens'>

/** The question with slots for its names, years and numbers; a place and its organ are one agency, equal words one slot. */
export const maskView = (view: View): MaskedView => maskSpans(view.text, findSpans(view))

/** A text with slots in the place of spans, which may not overlap. */
export function maskSpans(text: string, found: readonly Span[]): MaskedView {
  const masked = maskQuestion(text, found)
  const slots = [...masked.values]
  const spans = found.map(({ kind, value, tokens }): NameSpan => {
    const [slot = ''] = slots.find(([one, held]) => held === value && one[1] === SLOT_LETTERS[kind]) ?? []
    return { kind, slot, value, tokens }
  })
  return { text: masked.text, spans }
}

function findSpans({ text, tokens }: View): Span[] {
  const spans: Span[] = []
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
    if (kind) spans.push(spanOf(text, kind, parts))
  }
  return spans
}

const spanOf = (text: string, kind: SlotKind, tokens: readonly Token[]): Span => {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return { kind, start, end, value: text.slice(start, end), tokens }
}

function slotKind(token: Token): SlotKind | null {
  if (meaningOf(token, 'agency')) return 'agency'
  if (meaningOf(token, 'place')) return 'place'
  const sector = meaningOf(token, 'sector')
  if (sector && !sector.topic && !meaningOf(token, 'member')) return 'kind'
  if (meaningOf(token, 'years')) return 'year'
  return meaningOf(token, 'number') ? 'number' : null
}
