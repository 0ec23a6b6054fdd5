import type { Dimension } from '../../../db/figures/nodes.ts'
import { membersOf } from '../../../db/form/parts-and-wholes.ts'
import type { Cue } from '../../languages/cues.ts'
import { hasCue, type Token } from '../tokens/meaning.ts'
import type { FigureParts } from './figure-draft.ts'
import type { Mention } from './mention.ts'
import { type Claim, cuesOf, type View } from './view.ts'

/** The axis whose members a question asks for: reasons, requesters, results. */
export function readBreakdown(view: View, mentions: readonly Mention[]): Claim<readonly Dimension[]> | null {
  const [mention] = mentions
  if (!mention) return null
  const kinds: readonly (readonly [Cue, 'reason' | 'requester' | 'result'])[] = [
    ['byReason', 'reason'],
    ['byRequester', 'requester'],
    ['byResult', 'result'],
  ]
  for (const [cue, dimension] of kinds) {
    const tokens = cuesOf(view, cue).filter((token) => !hasCue(token, 'whichAgency') && !isPlainFiller(token))
    if (tokens.length > 0 && mentions.length === 1 && hasMembers(mention, dimension))
      return { value: [dimension], uses: [...tokens, ...cuesOf(view, 'breakdown', 'howMany')] }
  }
  const tokens = cuesOf(view, 'breakdown')
  const row = mention.axes.row?.[0] ?? ''
  const isGroup = ['denied', 'unableToProvide', 'notProcessed', 'otherwiseHandled'].includes(row)
  if (tokens.length > 0 && mentions.length === 1 && isGroup && !mention.axes.requester)
    return { value: ['reason'], uses: [...tokens, ...cuesOf(view, 'howMany')] }
  return null
}

/** Whether the value named has parts along an axis. */
const hasMembers = ({ exprs }: Mention, dimension: 'reason' | 'requester' | 'result'): boolean =>
  exprs.some(
    (expr) =>
      expr.kind === 'measure' &&
      membersOf(expr.code, dimension).length > 1 &&
      (dimension !== 'reason' || expr.code.split('.').length === 3),
  )

/** Questions like this one ask for the parts of a group: 其他处理里都有啥. */
export function learnedBreakdown({ shape, mentions, conditions }: FigureParts): Claim<readonly Dimension[]> | null {
  const [mention] = mentions
  const isOne = mentions.length === 1 && conditions.length === 0
  return shape === 'breakdown' && isOne && mention && hasMembers(mention, 'reason')
    ? { value: ['reason'], uses: [] }
    : null
}

const isPlainFiller = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') && !/\s/u.test(token.text) && !/why|为/u.test(token.text)
