import { meaningOf, type Token, type TokenList } from './token.ts'

const NAMES = ['agency', 'place', 'sector', 'level'] as const
const isName = (token: Token | undefined): boolean =>
  token !== undefined && NAMES.some((kind) => meaningOf(token, kind) !== undefined)

/** Words that may stand between the names of an exception. */
const BESIDE = /^(?:[和与跟及]|以及|或者?|and|or|the|of|in|from|for|all|any|those|an?|be|is|are)$/u

const STOP = /[,;:。?!]/u

/**
 * The names that a question leaves out: 除了淄博科技局以外, "except Shanghai and Baoding". Marks the words that say so;
 * where no name stands beside them they stay unused.
 */
export function readExceptions(list: TokenList): Token[] {
  const out: Token[] = []
  list.tokens.forEach((token, at) => {
    const except = meaningOf(token, 'except')
    if (!except || list.isUsed(token)) return
    const names = except.of === 'next' ? namesBehind(list, at) : namesBefore(list, at)
    if (!names.length) return
    list.use(token)
    out.push(...names)
    const closing = list.tokens[list.tokens.indexOf(names.at(-1) as Token) + 1]
    if (closing && meaningOf(closing, 'except')?.of === 'previous') list.use(closing)
  })
  if (out.length) list.useKinds('others')
  return out
}

/** A comma ends a Chinese exception that no 以外 closes further on; English ones list with commas. */
function namesBehind({ tokens, text }: TokenList, at: number): Token[] {
  const closing = tokens.findIndex((token, i) => i > at && meaningOf(token, 'except')?.of === 'previous')
  const names: Token[] = []
  for (let i = at + 1; i < (closing < 0 ? tokens.length : closing); i++) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token]
    const gap = text.slice(before.end, token.start)
    const lists = closing >= 0 || /^\s*,\s*$/.test(gap) ? /[a-z]/.test(token.text) || closing >= 0 : false
    if (STOP.test(gap) && !lists) break
    if (isName(token)) names.push(token)
    else if (!BESIDE.test(token.text)) break
  }
  return names
}

function namesBefore({ tokens, text }: TokenList, at: number): Token[] {
  const names: Token[] = []
  for (let i = at - 1; i >= 0; i--) {
    const [token, behind] = [tokens[i] as Token, tokens[i + 1] as Token]
    if (STOP.test(text.slice(token.end, behind.start))) break
    if (isName(token)) names.unshift(token)
    else if (!BESIDE.test(token.text)) break
  }
  return names
}
