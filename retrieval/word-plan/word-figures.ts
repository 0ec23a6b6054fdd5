import { findMeasure } from '../../db/form/measures.ts'
import type { Language } from '../answer.ts'
import type { Condition, FiguresPlan, Measure, Operation, YearSpan } from '../plan.ts'
import { readBreakdown } from '../understand/read-breakdown.ts'
import { wordConditions, wordMeasures } from './word-measures.ts'
import { type ScopeWords, wordScope } from './word-scope.ts'

/** Words for a plan about figures; null where none are known to be read back as it. */
export function wordFigures(plan: FiguresPlan, language: Language): string | null {
  const scope = wordScope(plan.scope, language)
  if (!scope || plan.ambiguous || plan.premise !== undefined) return null
  const [first] = plan.measures
  if (!first || isUnworded(plan)) return null
  return language === 'zh' ? wordChinese(plan, first, scope) : wordEnglish(plan, first, scope)
}

/** Changes of a set and within one year, and what holds of every year, have no words of their own. */
const isUnworded = ({ operation, scope: { agencies, filters, years } }: FiguresPlan): boolean =>
  (operation.kind === 'change' &&
    (operation.only !== undefined || isOneYear(years) || agencies.length + filters.length === 0)) ||
  (operation.kind === 'list' && operation.everyYear === true) ||
  (operation.kind === 'count' && operation.byYear === true) ||
  (operation.kind === 'aggregate' && operation.change === true)

const isOneYear = ([span, ...others]: readonly YearSpan[]): boolean =>
  span !== undefined && !others.length && span.from !== null && span.from === span.to

function wordChinese(plan: FiguresPlan, first: Measure, { who, when }: ScopeWords): string | null {
  const { operation, measures, everyReport } = plan
  const what = wordMeasures(measures, 'zh')
  const where = `${who}${when}`
  const bounds = (conditions: readonly Condition[]): string => wordConditions(conditions, first.kind === 'ratio', 'zh')
  switch (operation.kind) {
    case 'lookup':
      return everyReport ? `${where}各单位${what}分别是多少` : `${where}${what}是多少`
    case 'list':
      return `${where}哪些单位${what}${bounds(operation.conditions)}`
    case 'count':
      return `${where}有多少家单位${what}${bounds(operation.conditions)}`
    case 'rank':
      return `${where}${what}${rankChinese(operation, first.kind === 'ratio')}`
    case 'aggregate':
      return wordAggregate(
        operation,
        (name) => `${where}${what}${bounds(operation.conditions)}的${AGGREGATES[name].zh}`,
      )
    case 'change':
      return `${where}${what}的变化趋势`
    case 'part':
      return `${where}${what}占${operation.whole.years.length ? '' : '档案里'}全部单位的比例`
    case 'compare':
      return `比较${where}的${what}`
    case 'breakdown': {
      const base = findBase(measures)
      return (
        base &&
        `${where}${wordMeasures([base.measure], 'zh')}${base.by === 'reason' ? '的具体构成' : '按申请人类型分布'}`
      )
    }
  }
}

function wordEnglish(plan: FiguresPlan, first: Measure, { who, when }: ScopeWords): string | null {
  const { operation, measures, everyReport } = plan
  const what = wordMeasures(measures, 'en')
  const where = [who && `at ${who}`, when].filter(Boolean).join(' ')
  const bounds = (conditions: readonly Condition[]): string => wordConditions(conditions, first.kind === 'ratio', 'en')
  const say = (...words: readonly string[]): string => words.filter(Boolean).join(' ')
  switch (operation.kind) {
    case 'lookup':
      return everyReport ? say(what, 'of every agency', where) : say(what, where)
    case 'list':
      return say('which agencies have', bounds(operation.conditions), 'for', what, where)
    case 'count':
      return say('how many agencies have', bounds(operation.conditions), 'for', what, where)
    case 'rank':
      return say(rankEnglish(operation), what, where)
    case 'aggregate':
      return wordAggregate(operation, (name) =>
        say(
          AGGREGATES[name].en,
          what,
          where,
          operation.conditions.length ? `that is ${bounds(operation.conditions)}` : '',
        ),
      )
    case 'change':
      return say('change of', what, where)
    case 'part':
      return say('share of', what, where, operation.whole.years.length ? 'in all agencies' : 'in the whole archive')
    case 'compare':
      return say('compare', what, where)
    case 'breakdown': {
      const base = findBase(measures)
      return (
        base &&
        say(wordMeasures([base.measure], 'en'), base.by === 'reason' ? 'by reason' : 'by type of requester', where)
      )
    }
  }
}

type Rank = Extract<Operation, { kind: 'rank' }>

function rankChinese({ direction, from, count }: Rank, ratio: boolean): string {
  const [most, least] = ratio ? ['高', '低'] : ['多', '少']
  const end = direction === 'most' ? most : least
  if (!Number.isFinite(count)) return `从${end}到${end === most ? least : most}排名`
  if (from > 1) return `第${from}${end}的单位`
  return count === 1 ? `最${end}的是哪家单位` : `最${end}的${count}家单位`
}

function rankEnglish({ direction, from, count }: Rank): string {
  const end = direction === 'most' ? 'highest' : 'lowest'
  if (!Number.isFinite(count)) return `rank agencies, ${end} first, by`
  if (from > 1) return `which agency has the ${ordinal(from)} ${end}`
  return count === 1 ? `which agency has the ${end}` : `${direction === 'most' ? 'top' : 'bottom'} ${count} agencies by`
}

const ordinal = (n: number): string => {
  const teen = n % 100 > 10 && n % 100 < 14
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

const AGGREGATES = {
  sum: { zh: '总和', en: 'sum of' },
  average: { zh: '平均值', en: 'average of' },
  median: { zh: '中位数', en: 'median of' },
} as const

/** The least and greatest value are asked for as a ranking. */
function wordAggregate(
  { function: name, byYear }: Extract<Operation, { kind: 'aggregate' }>,
  write: (name: keyof typeof AGGREGATES) => string,
): string | null {
  return byYear || name === 'min' || name === 'max' ? null : write(name)
}

/** The figure whose parts these are, and how it was divided. */
function findBase(parts: readonly Measure[]): { measure: Measure; by: 'reason' | 'requester' } | null {
  const [first] = parts
  if (!first) return null
  const codes = parts.map(({ code }) => code).join()
  const words = first.code.split('.')
  const column = words.at(-1) ?? 'total'
  const bases =
    words[0] === 'review'
      ? [`review.${words[1]}.total`]
      : [
          [...words.slice(0, -1), 'total'].join('.'),
          `requests.${words[1]}.${column}`,
          `requests.totalHandled.${column}`,
        ]
  for (const measure of bases.flatMap((code) => findMeasure(code) ?? []))
    for (const by of ['reason', 'requester'] as const)
      if (
        readBreakdown([measure], by)
          .measures.map(({ code }) => code)
          .join() === codes
      )
        return { measure, by }
  return null
}
