/** Queries whose answer is computed from several reports, in Chinese: sums, shares, changes, positions, yes or no. */
import type { Expr, FiguresQuery, Reports, Shape } from '../../../db/figures/nodes.ts'
import {
  hasSeveralYears,
  isFirstPlace,
  isRatio,
  listShownBeside,
  listSides,
  listSingleYears,
  namesWho,
  shareYears,
  turnOver,
  unitOf,
} from '../../query/sentences/query-facts.ts'
import type { Sentence } from '../query-sentences.ts'
import { nameAxis } from './name-measures.ts'
import { nameReports, sayWhere, sayWho, sayWhose, sayYears } from './name-reports.ts'
import { listZh, moreOf, nameExpr } from './name-values.ts'
import { conditionOf, groups, nameChosen, sayPlaces, sayValue, shownOf, subjectOf, wordsOf } from './say-sets.ts'

const firstOf = ({ show }: FiguresQuery): Expr => show[0] ?? { kind: 'report' }

/** With the groups that are summed apart. */
const apart = (query: FiguresQuery, how: string): string =>
  query.by.length > 0 ? `，按${groups(query.by)}分别${how}` : ''

const describeSum = (query: FiguresQuery): string => {
  const shown = shownOf(query)
  if (query.show.every(isRatio)) return `${sayValue(query, shown)}（各份年报合并计算）${apart(query, '计算')}`
  return query.by.length > 0 ? `${sayValue(query, shown)}${apart(query, '合计')}` : `${sayValue(query, shown)}合计`
}

const askSum = (query: FiguresQuery): string => {
  const first = firstOf(query)
  const by = query.by.length > 0 ? `按${groups(query.by)}分别` : ''
  if (query.show.every(isRatio)) return `${subjectOf(query)}${by}合并计算的${shownOf(query)}是多少`
  const unit = unitOf(first)
  return query.show.length === 1
    ? `${subjectOf(query)}${nameExpr(first)}${by}一共多少${nameExpr(first).endsWith(unit) ? '' : unit}`
    : `${subjectOf(query)}${shownOf(query)}${by}一共各是多少`
}

const MIDDLES = { average: ['平均值', '平均'], median: ['中位数', '中位数'] } as const

const middle = (name: 'average' | 'median'): Sentence<FiguresQuery> => ({
  describe: (query) => `${sayValue(query)}的${MIDDLES[name][0]}（以每份年报计）${apart(query, '计算')}`,
  ask: (query) =>
    `${subjectOf(query)}${query.by.length > 0 ? `按${groups(query.by)}分，` : ''}${shownOf(query)}的${MIDDLES[name][0]}是多少`,
})

interface SideWords {
  readonly before: string
  readonly names: readonly string[]
  /** Between a side and its value: 的, or nothing after a year. */
  readonly after: string
}

/** Who is set against whom: what the sides have in common is said once. */
function sayTheSides(query: FiguresQuery): SideWords {
  const sides = listSides(query)
  const words = sides.map((side) => nameReports(side, nameChosen))
  const years = shareYears(sides)
  if (years) return { before: '', names: words.map(({ each }) => each), after: years.length > 0 ? sayYears(years) : '' }
  const same = new Set(words.map(({ each }) => each)).size === 1
  if (same)
    return {
      before: namesWho(sides[0] as Reports) ? (words[0]?.each ?? '') : '各单位',
      names: words.map(({ when }) => when),
      after: '',
    }
  return { before: '', names: words.map(sayWho), after: '' }
}

const describeCompare = (query: FiguresQuery): string => {
  const { before, names, after } = sayTheSides(query)
  if (names.length === 0) return `${sayValue(query)}相互比较${query.by.length > 0 ? `，按${groups(query.by)}分列` : ''}`
  return `比较${sayWhose(`${before}${listZh(names)}${after}`, shownOf(query))}`
}

const describeBreakdown = (query: FiguresQuery): string => {
  const axis = query.by.find(
    (dimension) => dimension === 'reason' || dimension === 'requester' || dimension === 'result',
  )
  const [first] = query.show
  if (!axis || first?.kind !== 'measure') return `${sayValue(query)}各是多少，不为零的从多到少`
  const name = nameAxis(axis as 'reason' | 'requester' | 'result', first.code)
  return `${sayValue(query, name)}${axis === 'requester' ? '' : '各有多少件'}`
}

const askBreakdown = (query: FiguresQuery): string => {
  const said = describeBreakdown(query)
  return query.by.length === 0 ? `${subjectOf(query)}${shownOf(query)}各占多少` : said
}

function describeShare(query: FiguresQuery): string {
  const { show, where, take, within } = query
  const words = wordsOf(query)
  const first = firstOf(query)
  if (take)
    return `${sayValue(query, `${query.by.includes('agency') ? '累计' : ''}${nameExpr(first)}`)}${sayPlaces(take)}${endWord(query)}的合计占全部单位合计的比例`
  if (within) {
    const whole = nameReports(within, nameChosen)
    const same = within.years.length === 0 || whole.when === words.when
    return `${sayValue(query, nameExpr(first))}占${same ? whole.each : sayWho(whole)}合计的比例`
  }
  if (where && listShownBeside(query).length === 0) return `${subjectOf(query)}占${words.each}的比例`
  if (show.every(isRatio)) return sayValue(query)
  return `${sayValue(query)}占${words.each}合计的比例`
}

const endWord = ({ take }: FiguresQuery): string => (take?.kind === 'bottom' ? '（从少到多）' : '')

const describeChange = (query: FiguresQuery): string => {
  const first = firstOf(query)
  const size = isRatio(first) ? ['提高', '降低'] : ['增加', '减少']
  if (query.take) {
    const fell = query.take.kind === 'bottom' || (query.take.kind === 'place' && query.take.end === 'bottom')
    return `${sayValue(query, nameExpr(first))}与上一年相比，${size[fell ? 1 : 0]}最多的${isFirstPlace(query.take) ? '一家' : sayPlaces(query.take)}`
  }
  const steps = hasSeveralYears(query.of) ? '逐年的变化' : '比上一年的变化'
  return `${sayValue(query)}${steps}${apart(query, '计算')}`
}

const askChange = (query: FiguresQuery): string => {
  const first = firstOf(query)
  if (query.take) {
    const fell = query.take.kind === 'bottom' || (query.take.kind === 'place' && query.take.end === 'bottom')
    const word = isRatio(first) ? (fell ? '降低' : '提高') : fell ? '减少' : '增加'
    const words = wordsOf(query)
    const count =
      query.take.kind === 'place'
        ? ''
        : query.take.percent
          ? `${query.take.count}%的`
          : isFirstPlace(query.take)
            ? ''
            : `${query.take.count}家`
    return `${sayWhere(words)}${nameExpr(first)}比上年${word}最多的${count}${words.head}`
  }
  return hasSeveralYears(query.of)
    ? `${subjectOf(query)}${shownOf(query)}逐年的变化`
    : `${subjectOf(query)}${shownOf(query)}比上年变化了多少`
}

/** Of two values, two sides, or the parts of a difference: the first, the second and what both belong to. */
function sayPair(query: FiguresQuery): readonly [a: string, b: string] {
  const { show, take } = query
  const [first, second] = show
  const sides = sayTheSides(query)
  if (sides.names.length > 1) {
    const shown = shownOf(query)
    const [a = '', b = ''] = orderSides(query, sides.names)
    const each = (name: string): string => `${sides.before}${name}${sides.after}`
    return [sayWhose(each(a), shown), sides.before ? b : `${each(b)}`]
  }
  if (first && second) return [sayValue(query, nameExpr(first)), nameExpr(second)]
  if (first?.kind === 'arithmetic') return [sayValue(query, nameExpr(first.left)), nameExpr(first.right)]
  if (take) return [sayValue(query), sayPlaces(take)]
  return [sayValue(query), '上一年']
}

/** Of two years the later comes first: 2024年比2023年. */
function orderSides({ of, sides }: FiguresQuery, names: readonly string[]): readonly string[] {
  const years = sides.length === 0 && of.agencies.length + of.filters.length < 2 ? listSingleYears(of.years) : null
  return years && (years[0] ?? 0) < (years[1] ?? 0) ? names.toReversed() : names
}

const moreThan = (query: FiguresQuery): string => moreOf(firstOf(query))

function describePosition(query: FiguresQuery): string {
  const { within } = query
  const field = within ? fieldOf(query, within) : '同年全部单位'
  return `${sayValue(query)}在${field}中排第几`
}

/** The field of a position; its years are those of the part, and said with it. */
function fieldOf(query: FiguresQuery, within: Reports): string {
  const words = nameReports(within, nameChosen)
  const same = within.years.length === 0 || words.when === wordsOf(query).when
  return namesWho(within) ? (same ? words.each : sayWho(words)) : same ? '全部单位' : `${words.when}全部单位`
}

function describeYesNo(query: FiguresQuery): string {
  const condition = conditionOf(query)
  const sides = sayTheSides(query)
  if (!condition && sides.names.length > 1) {
    const first = firstOf(query)
    return `${sides.before}${listZh(sides.names)}${sides.after}，哪一个的${shownOf(query)}更${moreOf(first)}`
  }
  return `${sayWho(wordsOf(query))}是否${condition || `有${shownOf(query)}`}`
}

function askYesNo(query: FiguresQuery): string {
  const condition = conditionOf(query)
  const sides = sayTheSides(query)
  if (!condition && sides.names.length > 1) {
    const which = sides.before ? '哪年' : '谁'
    return `${sides.before}${listZh(sides.names)}${sides.after}${which}的${shownOf(query)}${moreOf(firstOf(query))}`
  }
  return `${sayWho(wordsOf(query))}${condition || `有${shownOf(query)}`}吗`
}

/** That it is so, or is not: 宿迁市人民政府2023年没有被提起行政诉讼. */
export function sayState(query: FiguresQuery, holds: boolean): string {
  const who = sayWho(wordsOf(query))
  if (!query.where && !query.over) return `${who}${holds ? '有' : '没有'}${shownOf(query)}`
  if (holds) return `${who}${conditionOf(query)}`
  const turned = turnOver(query.over)
  if (turned) return sayState({ ...query, over: turned }, true)
  if (query.over || !query.where) return `${who}并非${conditionOf(query)}`
  return `${who}${conditionOf({ ...query, where: { kind: 'not', of: query.where } })}`
}

const describeProfile = (query: FiguresQuery): string => {
  const { before, names, after } = sayTheSides(query)
  const also = query.show.length > 0 ? `，包括${shownOf(query)}` : ''
  return names.length > 1
    ? `${before}${listZh(names)}${after}的总体情况对照${also}`
    : `${subjectOf(query).replace(/历年$/u, '')}的总体情况${also}`
}

/** Shapes of computed values. */
export const DERIVED_SENTENCES: Readonly<
  Record<Exclude<Shape, 'rows' | 'list' | 'count' | 'rank' | 'max' | 'min'>, Sentence<FiguresQuery>>
> = {
  sum: { describe: describeSum, ask: askSum },
  average: middle('average'),
  median: middle('median'),
  compare: { describe: describeCompare, ask: describeCompare },
  breakdown: { describe: describeBreakdown, ask: askBreakdown },
  share: {
    describe: describeShare,
    ask: (query) => `${describeShare(query)}${/比例$|率$/u.test(describeShare(query)) ? '是多少' : ''}`,
  },
  change: { describe: describeChange, ask: askChange },
  difference: {
    describe: (query) => `${sayPair(query).join('与')}相差多少`,
    ask: (query) => `${sayPair(query).join('比')}${moreThan(query)}多少`,
  },
  multiple: {
    describe: (query) => `${sayPair(query).join('是')}的多少倍`,
    ask: (query) => `${sayPair(query).join('是')}的几倍`,
  },
  position: { describe: describePosition, ask: (query) => describePosition(query) },
  yesno: { describe: describeYesNo, ask: askYesNo },
  profile: {
    describe: describeProfile,
    ask: (query) =>
      listSides(query).length > 1 ? describeProfile(query) : `${subjectOf(query).replace(/历年$/u, '')}总体情况怎么样`,
  },
}
