import { meaningOf, type Token, type TokenList } from './token.ts'

/** 不予公开里国家秘密占多少, "what share of the denials …": the outcome that the only reason is to be divided by. */
export function namedWhole(list: TokenList, keys: readonly string[]): string | null {
  const [reason, ...others] = keys
  const group = reason?.split('.')[0] as string
  if (!reason?.includes('.') || others.length || !list.has('share')) return null
  const rows = list.all('row')
  const part = rows.find(({ meaning }) => meaning.key === reason)?.token
  const divides = rows.some(
    ({ token, meaning }) =>
      part && meaning.key === group && !introduces(list, token, reason) && dividesBy(list, part, token),
  )
  return divides ? group : null
}

/** Whether the words between a part and its outcome make the outcome the whole. */
function dividesBy({ text, tokens }: TokenList, part: Token, whole: Token): boolean {
  const before = tokens.slice(0, tokens.indexOf(whole)).findLast((token) => !meaningOf(token, 'requests'))
  if (/[a-z]/.test(whole.text)) return before !== undefined && meaningOf(before, 'share') !== undefined
  return part.end <= whole.start
    ? text.slice(part.end, whole.start).includes('占')
    : /[里中内]|案件|占/u.test(text.slice(whole.start + 1, part.start))
}

/** 不予公开:国家秘密, "denied: state secret": the outcome in front of its reason is a part of its name. */
function introduces({ tokens, text }: TokenList, outcome: Token, reason: string): boolean {
  const next = tokens[tokens.indexOf(outcome) + 1]
  const isReason = next?.meanings.some((meaning) => meaning.kind === 'row' && meaning.key === reason) ?? false
  return isReason && next !== undefined && /^\s*[:,(]?\s*$/u.test(text.slice(outcome.end, next.start))
}
