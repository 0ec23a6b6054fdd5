import type { Plan } from '../plan.ts'
import { FIGURE_KINDS, meaningOf, type Token, type TokenList } from './token.ts'

const JOINED = /^\s*(?:[和与跟及、,/到至-]|以及|and|or|to|vs\.?|versus|with)*\s*(?:(?:in|of|for)\s)?(?:the year\s)?$/u

/**
 * Words that had an effect, but not the one that was meant: a plan has no place for it. They are told as not
 * understood, where a search for passages would otherwise take them along.
 */
export function unmetWords(list: TokenList, plan: Plan | null): Token[] {
  if (!plan) return []
  return [
    ...apartYears(list, plan),
    ...unsought(list, plan),
    ...wholeOfEach(list, plan),
    ...everyYear(list, plan),
    ...chosen(list, plan),
    ...sharesApart(list, plan),
  ]
}

/** 2023年没有申请但2024年有: a set has its years together; a year of another clause belongs to a set of its own. */
function apartYears(list: TokenList, plan: Plan): Token[] {
  const isSet =
    (plan.kind === 'figures' && ['list', 'count', 'rank'].includes(plan.operation.kind)) ||
    (plan.kind === 'passages' && plan.filter !== undefined) ||
    Boolean(plan.scope.where)
  const years = isSet ? list.all('years').map(({ token }) => token) : []
  return years.filter((year, i) => {
    const before = years[i - 1]
    return before !== undefined && !JOINED.test(list.text.slice(before.end, year.start))
  })
}

/** Passages are found by what they say: not by what they leave out, nor by the place of a report in a ranking. */
function unsought(list: TokenList, plan: Plan): Token[] {
  if (plan.kind !== 'passages' && plan.kind !== 'themes') return []
  const silent = list.all('unsaid').map(({ token }) => token)
  const ranks = [...list.all('rank'), ...list.all('top')].map(({ token }) => token)
  const ranked = list.has('which') && FIGURE_KINDS.some((kind) => list.has(kind)) && list.has('passage')
  // Figures by province, twice as many: what no plan tells is not to be looked for among words either.
  const beyond = FIGURE_KINDS.some((kind) => list.has(kind)) ? list.all('beyond').map(({ token }) => token) : []
  // 说有什么问题?申请数又是多少: a number of the tables is another question.
  const asks = plan.kind === 'passages' && plan.aspect && !plan.filter && list.has('requests')
  const counts = asks ? list.all('howMany').flatMap(({ token, meaning }) => (meaning.of ? [] : [token])) : []
  return [...silent, ...counts, ...beyond, ...(ranked ? ranks : [])]
}

/** 各多少,合计多少: a total and its parts are two answers. */
const wholeOfEach = (list: TokenList, plan: Plan): Token[] =>
  plan.kind === 'figures' && plan.operation.kind === 'aggregate' && !plan.operation.byYear
    ? list.tokens.filter((token) => meaningOf(token, 'each') && /多少|几/u.test(token.text))
    : []

/** 逐年增加的单位: what must hold of every year is more than a change that is bounded. */
const everyYear = (list: TokenList, plan: Plan): Token[] =>
  plan.kind === 'figures' && plan.operation.kind === 'change' && plan.operation.only
    ? list.all('which').flatMap(({ token, meaning }) => (meaning.of === 'year' ? [token] : []))
    : []

/** 复议比诉讼多的单位: a comparison of figures chooses no agencies. */
const chosen = (list: TokenList, plan: Plan): Token[] =>
  plan.kind === 'figures' &&
  plan.operation.kind === 'compare' &&
  !plan.scope.agencies.length &&
  list.all('which').some(({ meaning }) => meaning.of === 'agency' && !meaning.plain)
    ? list.all('difference').map(({ token }) => token)
    : []

/** 最多的单位,占比是多少: a share asked beside a ranking; 废止了一半以上: half of nothing that is known. */
function sharesApart(list: TokenList, plan: Plan): Token[] {
  if (plan.kind !== 'figures') return []
  const { kind } = plan.operation
  if ((kind === 'list' || kind === 'count') && plan.measures.some((measure) => measure.kind !== 'ratio'))
    return list.all('number').flatMap(({ token, meaning }) => (meaning.percent ? [token] : []))
  const [rank] = [...list.all('rank'), ...list.all('top')]
  if (plan.operation.kind !== 'rank' || !Number.isFinite(plan.operation.count) || !rank) return []
  return list
    .all('share')
    .map(({ token }) => token)
    .filter((share) => share.start > rank.token.end && /[,;。?]/u.test(list.text.slice(rank.token.end, share.start)))
}
