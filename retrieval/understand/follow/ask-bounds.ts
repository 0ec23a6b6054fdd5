import {
  allOf,
  compare,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  type Operator,
  type Pred,
  type Shape,
} from '../../../db/figures/nodes.ts'
import type { Mention } from '../parse/mention.ts'
import { readConditions } from '../parse/read-conditions.ts'
import { cuesOf, has, type View } from '../parse/view.ts'
import { meaningOf, type Token } from '../tokens/meaning.ts'
import { uniqueBy } from '../unique-by.ts'
import type { StepReader, Turn } from './turn.ts'

const THAN_THAT = [
  ['moreThanThat', '>'],
  ['fewerThanThat', '<'],
  ['asManyAsThat', '='],
] as const

/** 比它多的有谁, "who got more than that", "anyone tied": everybody against the number that was shown. */
export const askAgainstShown: StepReader = ({ view, before, measures, field, context, namesWho }) => {
  const found = THAN_THAT.find(([cue]) => has(view, cue)) ?? bareComparison(view)
  const { value } = context.shown
  const [show] = before.show
  if (!found || value === undefined || !show || measures.length > 0 || namesWho) return null
  const as = has(view, 'howManyAgencies') ? ('count' as const) : ('list' as const)
  return {
    query: figuresQuery(as, { show: [show], of: field, where: compare(show, found[1], value) }),
    cues: [
      ...THAN_THAT.map(([cue]) => cue),
      'whichMore',
      'whichAgency',
      'howManyAgencies',
      'yesno',
      'it',
      'some',
      'agencyNoun',
      'also',
      'list',
      'more',
    ],
  }
}

/** "Did anyone get fewer?" says no number: that of the answer is meant. */
function bareComparison(view: View): (typeof THAN_THAT)[number] | undefined {
  const [than] = cuesOf(view, 'whichMore')
  const isBare = than && has(view, 'whichAgency') && !view.tokens.some((token) => meaningOf(token, 'number'))
  return isBare ? THAN_THAT[/fewer|less|lower|smaller/u.test(than.text) ? 1 : 0] : undefined
}

/** The value that the question before put a condition on, else the one that it showed. */
export const subjectOf = ({ where, show }: FiguresQuery): Expr | undefined => {
  const compared = (pred: Pred | null): Expr | undefined =>
    pred?.kind === 'compare' ? pred.left : pred?.kind === 'between' ? pred.of : undefined
  return compared(where) ?? show[0]
}

/** Something that conditions can be bound to, where a turn names no value: the value of the talk. */
export function mentionOf(expr: Expr, at: number): Mention {
  const token: Token = { start: at, end: at, text: '', meanings: [] }
  return { exprs: [expr], tokens: [token], start: at, end: at, table: null, isNoun: false, isHint: false, axes: {} }
}

/** 超过50件的呢, "and fewer than 10", 一件没有的呢: the same list or number with another bound. */
export const askBound: StepReader = (turn) => {
  const { view, before, measures, scope: of, field, namesWho, namesYear, parsed, pointed } = turn
  const subject = subjectOf(before)
  if (!subject || measures.length > 0 || parsed.mentions.some(({ isHint }) => !isHint)) return null
  const free = view.tokens.filter((token) => !meaningOf(token, 'years') && !meaningOf(token, 'take'))
  const read = readConditions(view, free, [mentionOf(subject, view.text.length)])
  const bounds = read.value.filter(({ isBare }) => !isBare || has(view, 'also') || has(view, 'outOf') || isSet(before))
  const where = allOf(bounds.map(({ pred }) => pred))
  // "Any in Guangxi?" narrows the list to a place.
  if (isSet(before) && namesWho && bounds.every(({ isBare }) => isBare) && !has(view, 'none')) return null
  if (!where || (!isSet(before) && bounds.every(({ isBare }) => isBare))) return null
  const asked = isSet(before) ? of : field
  const as = has(view, 'howManyAgencies', 'howMany') || before.as === 'count' ? ('count' as const) : ('list' as const)
  const uses = bounds.flatMap(({ tokens }) => tokens)
  // "Is that above average?" of one number: the average itself, and everybody above it.
  if (!isSet(before) && has(view, 'aboveAverage', 'belowAverage') && !has(view, 'whichAgency', 'howManyAgencies'))
    return {
      query: figuresQuery('average', { show: [subject], of: field }),
      cues: ['it', 'whole', 'aboveAverage', 'belowAverage', 'agencyNoun', 'whichAgency'],
      others: [figuresQuery('list', { show: [subject], of: field, where })],
      uses,
      isOpen: true,
    }
  const cues = [
    'whichAgency',
    'howManyAgencies',
    'howMany',
    'agencyNoun',
    'it',
    'list',
    'also',
    'outOf',
    'some',
    'and',
    'region',
    'none',
    'both',
    'only',
    'reverse',
  ] as const
  // 2024年也没有: among those of the list, the same in another year.
  const isSame = JSON.stringify(where) === JSON.stringify(before.where)
  if (isSame && namesYear && !namesWho && has(view, 'also', 'outOf'))
    return {
      query: figuresQuery(as, {
        show: before.show,
        where,
        of: { ...of, agencies: [], filters: of.filters, in: { by: 'agency', query: { ...before, as: 'list' } } },
      }),
      cues,
      uses,
    }
  if (pointed && !pointed.isPlace && has(view, 'outOf') && isSet(before))
    return {
      query: figuresQuery(as, { show: before.show, of: asked, where: allOf([before.where, where]) }),
      cues,
      uses,
    }
  return { query: figuresQuery(as, { show: [subject], of: asked, where }), cues, uses }
}

/** Shapes over many reports, which one more condition narrows. */
const NARROWED: ReadonlySet<Shape> = new Set<Shape>(['list', 'count', 'rank', 'sum', 'average', 'median', 'max', 'min'])
/** What makes a turn a question of its own, or one about an order. */
const ASKS_ANEW = ['whichAgency', 'howManyAgencies', 'most', 'least', 'ranking', 'share', 'outOf', 'howMany'] as const

/** 申请至少5件的才算, "with at least 5 requests", "and no refusals": the question before about those that meet one condition more. */
export const askNarrower: StepReader = ({ view, before, parsed, scope: of, namesYear, pointed }) => {
  const conditions = parsed.parts.conditions.filter(
    ({ isBare }) => !isBare || has(view, 'also', 'and', 'but', 'only', 'some'),
  )
  const isOwn = has(view, ...ASKS_ANEW) || view.tokens.some((token) => meaningOf(token, 'take'))
  if (!NARROWED.has(before.as) || conditions.length === 0 || isOwn || namesYear || pointed) return null
  const said = new Set(conditions.flatMap(({ mention }) => mention.exprs.map((expr) => JSON.stringify(expr))))
  const kept = partsOf(before.where).filter((pred) => !(pred.kind === 'compare' && said.has(JSON.stringify(pred.left))))
  return {
    query: { ...before, of, where: allOf([...kept, ...conditions.map(({ pred }) => pred)]) },
    cues: [
      'also',
      'and',
      'but',
      'only',
      'some',
      'it',
      'agencyNoun',
      'list',
      'none',
      'instead',
      'region',
      'both',
      'yesno',
    ],
    uses: conditions.flatMap(({ tokens, mention }) => [...tokens, ...mention.tokens]),
  }
}

const partsOf = (pred: Pred | null): readonly Pred[] => (pred?.kind === 'all' ? pred.of : pred ? [pred] : [])

/** Whether a bound says no more than another one on the same value: more than 0 beside more than 5. */
const isIn = (wide: Pred, bound: Pred): boolean =>
  wide.kind === 'compare' &&
  bound.kind === 'compare' &&
  wide.operator === bound.operator &&
  wide.right.kind === 'number' &&
  bound.right.kind === 'number' &&
  JSON.stringify(wide.left) === JSON.stringify(bound.left) &&
  (wide.operator.startsWith('>') ? wide.right.value <= bound.right.value : wide.right.value >= bound.right.value) &&
  wide.operator !== '='

/** 几家 asks for a number; "no" may stand for one, too, and does not where somebody is asked for. */
const isCounted = (view: View): boolean =>
  has(view, 'howManyAgencies') || (has(view, 'howMany') && !has(view, 'whichAgency'))

const isSet = ({ as, where }: FiguresQuery): boolean =>
  where !== null && (as === 'list' || as === 'count' || as === 'share')

const BOTH_SIGNS: Readonly<Record<string, Operator>> = { '=': '>' }

/** 其余的呢: whoever the condition before left out. */
export const askOthers: StepReader = ({ view, before, measures, scope: of, namesWho, namesYear }) => {
  const { where } = before
  if (
    !has(view, 'others') ||
    !isSet(before) ||
    where?.kind !== 'compare' ||
    measures.length > 0 ||
    namesWho ||
    namesYear
  )
    return null
  const operator = BOTH_SIGNS[where.operator]
  if (!operator) return null
  return {
    query: { ...before, as: before.as === 'share' ? 'list' : before.as, of, where: { ...where, operator } },
    cues: ['others', 'more', 'agencyNoun', 'whichAgency', 'howMany', 'howManyAgencies'],
  }
}

/** 其中也没有复议的, "which of those were sued as well": one condition more on what was listed. */
export const askIntersection: StepReader = (turn: Turn) => {
  const { view, before, parsed, scope: of, pointed } = turn
  const { query } = parsed
  const isSetOf =
    isSet(before) && (has(view, 'also', 'outOf') || (pointed && !pointed.isPlace && has(view, 'whichAgency')))
  if (!isSetOf || query?.kind !== 'figures' || parsed.mentions.length === 0) return null
  const added = query.where ?? null
  if (!added || (query.as !== 'list' && query.as !== 'count' && query.as !== 'yesno')) return null
  const as = isCounted(view) ? ('count' as const) : ('list' as const)
  const years = turn.namesYear ? of.years : before.of.years
  const isSameYears = JSON.stringify(years) === JSON.stringify(before.of.years)
  const shared = figuresQuery(as, {
    show: uniqueBy([...before.show, ...query.show], (expr) => JSON.stringify(expr)),
    where: allOf([...partsOf(before.where).filter((pred) => !isIn(pred, added)), added]),
    of: { ...before.of, years },
  })
  const inOther = figuresQuery(as, {
    show: query.show,
    where: added,
    of: { ...of, agencies: [], in: { by: 'agency', query: { ...before, as: 'list' } } },
  })
  return {
    query: isSameYears ? shared : inOther,
    cues: [
      'also',
      'outOf',
      'it',
      'none',
      'some',
      'yesno',
      'whichAgency',
      'agencyNoun',
      'howMany',
      'howManyAgencies',
      'and',
      'list',
      'region',
      'both',
    ],
    uses: parsed.tokens.filter((token) => !parsed.left.includes(token)),
  }
}
