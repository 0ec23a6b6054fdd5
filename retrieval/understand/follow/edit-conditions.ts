/** The conditions that a turn may put on the question before it. */
import { allOf, compare, type Expr, OPPOSITES, type Operator, type Pred } from '../../../db/figures/nodes.ts'
import { readConditions } from '../parse/read-conditions.ts'
import { has } from '../parse/view.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { uniqueBy } from '../unique-by.ts'
import { mentionOf, subjectOf } from './ask-bounds.ts'
import type { Turn } from './turn.ts'

/** The conditions that a turn may put on what it shows: those said, alone or beside those of before; those of before with another number, value or sign; none. */
export function readConditionsOf(turn: Turn): (show: readonly Expr[]) => readonly (Pred | null)[] {
  const { view, parsed, before } = turn
  const subject = subjectOf(before)
  const own = together(parsed.parts.conditions)
  const free = view.tokens.filter((token) => !meaningOf(token, 'years'))
  const bound =
    parsed.parts.conditions.length === 0 && subject
      ? together(readConditions(view, free, [mentionOf(subject, view.text.length)]).value)
      : null
  const said = [own, bound].filter((one) => one !== null)
  return (show) => listConditions(turn, said, show)
}

function listConditions(turn: Turn, said: readonly Pred[], show: readonly Expr[]): readonly (Pred | null)[] {
  const { view, before } = turn
  const old = before.where
  const [value] = show
  const every = (operator: Operator): Pred | null => allOf(show.map((one) => compare(one, operator, 0)))
  const found: (Pred | null)[] = [
    ...said.flatMap((one) => [one, ...(old ? [allOf([old, one])] : [])]),
    ...(old ? listChanged(turn, old, value) : []),
    ...(has(view, 'none', 'zero', 'never') ? [every('=')] : []),
    every('>'),
    ...(value && has(view, 'aboveAverage', 'belowAverage')
      ? [compare(value, has(view, 'aboveAverage') ? '>' : '<', { kind: 'aggregate', function: 'average', of: value })]
      : []),
    ...(said.length === 0 || has(view, 'some', 'none') ? [old] : []),
    null,
  ]
  return uniqueBy(found, JSON.stringify)
}

/** The condition of before with the number, value or sign that the turn says. */
function listChanged(turn: Turn, old: Pred, value: Expr | undefined): readonly Pred[] {
  if (old.kind === 'all')
    return old.of.flatMap((one, at) =>
      listChanged(turn, one, value).map((changed): Pred => ({ ...old, of: old.of.with(at, changed) })),
    )
  if (old.kind !== 'compare') return []
  const { view } = turn
  const numbers = view.tokens.flatMap((token) => meaningOf(token, 'number') ?? [])
  const [number] = numbers
  return [
    ...(number ? [{ ...old, right: { kind: 'number', value: number.value } } as const] : []),
    ...(value && old.right.kind === 'number' ? [{ ...old, left: value }] : []),
    ...(has(view, 'reverse', 'others') ? [{ ...old, operator: OPPOSITES[old.operator] }] : []),
  ]
}

/** "Blank, left empty": what is said twice is one condition. */
const together = (conditions: readonly { readonly pred: Pred }[]): Pred | null =>
  allOf(
    uniqueBy(
      conditions.map(({ pred }) => pred),
      JSON.stringify,
    ),
  )
