/** Turns the figures of a question into slots, too, so that it can be compared with questions about other figures. */
import { type MaskedView, maskSpans } from '../mask-view.ts'
import type { Mention } from '../parse/mention.ts'
import type { View } from '../parse/view.ts'
import type { Token } from '../tokens/meaning.ts'

/** Between the codes of a figure that words leave open. */
export const NEXT_CODE = ', '

/** The question with slots for its figures beside those for its names; undefined where it names no figure. */
export function maskFigures(view: View, { spans }: MaskedView, mentions: readonly Mention[]): MaskedView | undefined {
  const named = new Set(spans.flatMap(({ tokens }) => tokens))
  const strong = mentions.filter(({ isNoun, isHint }) => !isNoun && !isHint)
  const figures = (strong.length > 0 ? strong : mentions).flatMap(({ exprs, tokens }) => {
    const value = exprs.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : [])).join(NEXT_CODE)
    const runs = listRuns(
      view,
      tokens.filter((token) => !named.has(token)),
    )
    return value === '' ? [] : runs.map((run) => ({ kind: 'figure' as const, value, tokens: run, ...ends(run) }))
  })
  if (figures.length === 0) return undefined
  const names = spans.map((span) => ({ ...span, ...ends(span.tokens) }))
  return maskSpans(view.text, [...names, ...figures])
}

const ends = (tokens: readonly Token[]): { readonly start: number; readonly end: number } => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})

/** Words that stand together. */
function listRuns({ text, tokens: all }: View, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNext =
      last !== undefined &&
      all.indexOf(token) === all.indexOf(last) + 1 &&
      text.slice(last.end, token.start).trim() === ''
    if (run && isNext) run.push(token)
    else runs.push([token])
  }
  return runs
}
