import { part, type View } from '../parse/view.ts'
import { hasCue, type Meaning, type Token } from '../tokens/meaning.ts'

const NAMES: readonly Meaning['kind'][] = ['agency', 'place', 'sector', 'level']

/** What a token names, as far as one correction takes the place of another. */
function kindOf(token: Token): 'year' | 'name' | 'value' | null {
  const kinds = token.meanings.map(({ kind }) => kind)
  if (kinds.includes('years')) return 'year'
  if (NAMES.some((kind) => kinds.includes(kind))) return 'name'
  return kinds.includes('member') || kinds.includes('code') ? 'value' : null
}

/** Words that a correction may begin with before it says no. */
const OPENING = 3

/** 不是教育局，是公安局, "not 2024, 2022": what is taken back is not asked for. The view without it; itself where nothing is. */
export function dropCorrected(view: View): View {
  const { tokens } = view
  const at = tokens.findIndex((token, i) => i < OPENING && hasCue(token, 'negativeNoun'))
  if (at < 0) return view
  const end = tokens.findIndex(
    (token, i) => i > at && /[,;.]|\bbut\b/u.test(view.text.slice(tokens[i - 1]?.end ?? 0, token.end)),
  )
  const parted = end < 0 ? findRepeat(tokens, at) : end
  if (parted < 0) return view
  const [gone, kept] = [tokens.slice(at, parted), tokens.slice(parted)]
  const kinds = gone.map(kindOf).filter((kind) => kind !== null)
  const isReplaced = kinds.length > 0 && kinds.every((kind) => kept.some((token) => kindOf(token) === kind))
  return isReplaced ? part(view, [...tokens.slice(0, at), ...kept]) : view
}

/** 不是2023年是2022年: where the same kind is named once more without a sign between. */
function findRepeat(tokens: readonly Token[], at: number): number {
  const first = tokens.findIndex((token, i) => i > at && kindOf(token) !== null)
  const kind = first < 0 ? null : kindOf(tokens[first] as Token)
  return kind === null || kind === 'name' ? -1 : tokens.findIndex((token, i) => i > first && kindOf(token) === kind)
}
