import type { ChangeFilter, Condition, Operation } from '../plan.ts'
import { meaningOf, type TokenList } from './token.ts'

const UP = /^[多高]了?$|\bmore$|improv|[增涨]|上升|升高|提高|提升|increas|gr[eo]w|r[io]se|rising|up$/u
const DOWN = /^[少低]了?$|\bfewer$|[降跌]|减少|回落|decreas|declin|f[ae]ll|drop|down$/u
const BY_RATE = /率|增速|增幅|降幅|涨幅|幅度|relative|percent|rate/u
const EVERY = /^(?:所有|全部|全体|全国|各|每|every|all|each)/u

type Direction = 'up' | 'down'

/**
 * Agencies chosen by how a figure changed: 申请下降的单位, 较上年增加10件以上的, "the biggest increase". Null where the
 * words do not say which changes are meant.
 * @param conditions bounds said without a sign: 减少10件以上 is a change of −10 or less
 */
export function readSetChange(list: TokenList, conditions: readonly Condition[], percent: boolean): Operation | null {
  const direction = directionOf(list)
  if (!direction || list.all('howMany').some(({ meaning }) => meaning.of !== undefined)) return null
  const by = percent || list.all('change').some(({ token }) => BY_RATE.test(token.text)) ? 'rate' : 'difference'
  const only = readTop(list, direction, by) ?? readStill(list, direction) ?? readBounds(list, direction, by, conditions)
  if (!only) return null
  list.useKinds('change', 'which', 'difference', 'share')
  return { kind: 'change', only }
}

/** Where all words of change point; null where they point nowhere or both ways. */
function directionOf(list: TokenList): Direction | null {
  const texts = list.all('change').map(({ token }) => token.text)
  const [up, down] = [texts.some((text) => UP.test(text)), texts.some((text) => DOWN.test(text))]
  if (up === down) return null
  return up !== (texts.some((text) => COMPARED.test(text)) && isBackwards(list)) ? 'up' : 'down'
}

const COMPARED = /^(?:[多高少低]了?|.*\b(?:more|fewer))$/u

/** "More in 2023 than in 2024" is a fall. */
function isBackwards(list: TokenList): boolean {
  const [first, second] = list.all('years').map(({ meaning }) => meaning.from)
  return first != null && second != null && first < second
}

/** 申请没有增长的单位, "did not increase": the negation of a change. */
function readStill(list: TokenList, direction: Direction): ChangeFilter | null {
  const not = list.all('change').flatMap(({ token }) => {
    const before = list.tokens[list.tokens.indexOf(token) - 1]
    return before && meaningOf(before, 'none') ? [before] : []
  })
  if (!not.length || !isSet(list)) return null
  list.use(...not)
  return { by: 'difference', conditions: [{ operator: direction === 'up' ? '<=' : '>=', value: 0 }] }
}

/** Agencies are asked for, and not each of them: 增长的单位, 增长的公安局. */
function isSet(list: TokenList): boolean {
  const which = list.all('which').filter(({ meaning }) => meaning.of === 'agency')
  const changes = list.all('change').map(({ token }) => token)
  const kinds = list
    .all('sector')
    .some(({ token }) => changes.some((c) => c.end <= token.start && list.areAttached(c, token)))
  return (which.length > 0 || kinds) && !which.some(({ token }) => EVERY.test(token.text))
}

/** The first places by the size of a rise or of a fall. The smallest change is no place that anybody agrees on. */
function readTop(list: TokenList, direction: Direction, by: ChangeFilter['by']): ChangeFilter | null {
  const ranks = [...list.all('rank'), ...list.all('top')]
  if (!ranks.length || ranks.some(({ meaning }) => meaning.direction === 'least')) return null
  list.useKinds('rank', 'top')
  const place = list.all('top')[0]?.meaning
  return {
    by,
    conditions: [moved(direction)],
    top: { direction: direction === 'up' ? 'most' : 'least', from: place?.from ?? 1, count: place?.count ?? 1 },
  }
}

function readBounds(
  list: TokenList,
  direction: Direction,
  by: ChangeFilter['by'],
  conditions: readonly Condition[],
): ChangeFilter | null {
  if (!isSet(list)) return null
  if (list.tokens.some((token) => meaningOf(token, 'none')) || conditions.some(({ value }) => value === 0)) return null
  const bounds = conditions.map((bound) => (direction === 'up' ? bound : mirrored(bound)))
  const implied = conditions.some(({ operator }) => operator.startsWith('>') || operator === '=')
  return { by, conditions: implied ? bounds : [moved(direction), ...bounds] }
}

const moved = (direction: Direction): Condition => ({ operator: direction === 'up' ? '>' : '<', value: 0 })

const MIRRORED = { '=': '=', '!=': '!=', '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const

const mirrored = ({ operator, value }: Condition): Condition => ({ operator: MIRRORED[operator], value: -value })
