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
  // 不是，我问的是…: what is said no to is the answer before.
  const [no, next] = tokens.slice(at)
  if (no && next && hasCue(next, 'instead') && at === 0) return part(view, tokens.slice(1))
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

/** Words that take back what was said right before: 不对，是…; "no wait, 2023". */
const TAKES_BACK =
  /(?:哦不|不对|说错了?|搞错了?|错了|(?<=[,;.。…-]\s?)不(?=[,，是]))[^\p{L}\p{N}]*(?:应该是|应该|我是说|是)?|\b(?:no,? (?:wait|sorry)|wait,? no|scratch that|make that|correction|sorry,? i mean(?:t)?|or rather|i meant)\b[^\p{L}\p{N}]*(?:it's|it is|make it)?/gu

/** 武义县，不对，是三台县: what was said of the same kind last before words that take it back is not asked for. */
export function dropTakenBack(view: View): View {
  let tokens = view.tokens
  for (const match of view.text.matchAll(TAKES_BACK)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const next = tokens.find((token) => token.start >= end)
    const kind = next ? kindOf(next) : null
    if (!next || kind === null || next.start - end > 2) continue
    const run = lastRun(tokens, start, kind)
    if (run.length > 0)
      tokens = tokens.filter((token) => !run.includes(token) && (token.end <= start || token.start >= end))
  }
  return tokens === view.tokens ? view : part(view, tokens)
}

/** The last words of a kind before a place in the text: the parts of one name. */
function lastRun(tokens: readonly Token[], before: number, kind: ReturnType<typeof kindOf>): readonly Token[] {
  const said = tokens.filter((token) => token.end <= before)
  const last = said.findLastIndex((token) => kindOf(token) === kind)
  if (last < 0) return []
  let first = last
  while (kind === 'name' && first > 0 && kindOf(said[first - 1] as Token) === kind) first--
  return said.slice(first, last + 1)
}
