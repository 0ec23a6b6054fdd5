import { compare, OPPOSITES, type Pred } from '../../../db/figures/nodes.ts'
import { has } from '../parse/view.ts'
import type { StepReader } from './turn.ts'

/** 反过来呢, "the other way round" after a list: more lawsuits than reviews, 50 and fewer. */
export const askReversed: StepReader = ({ view, before, measures, scope: of, namesWho }) => {
  const isSet = before.as === 'list' || before.as === 'count'
  if (!has(view, 'reverse') || !isSet || measures.length > 0 || namesWho) return null
  const where = before.where && reverse(before.where)
  return where
    ? { query: { ...before, where, of }, cues: ['reverse', 'it', 'whichAgency', 'list', 'howManyAgencies'] }
    : null
}

/** Two values change places; a bound takes in what it left out. */
function reverse(pred: Pred): Pred | null {
  if (pred.kind !== 'compare') return null
  const { left, operator, right } = pred
  if (right.kind !== 'number') return { ...pred, left: right, right: left }
  return right.value === 0 && operator === '=' ? compare(left, '>', 0) : { ...pred, operator: OPPOSITES[operator] }
}
