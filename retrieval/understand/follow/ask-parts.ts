import { type Expr, figuresQuery } from '../../../db/figures/nodes.ts'
import { isPartOf, membersOf } from '../../../db/form/parts-and-wholes.ts'
import type { Cue } from '../../languages/cues.ts'
import { listCodes } from '../../query/sentences/query-facts.ts'
import { readDimensions, readOver, readTake } from '../parse/figure-parts.ts'
import { cuesOf, has } from '../parse/view.ts'
import { meaningOf } from '../tokens/meaning.ts'
import { shownOnly } from './ask-of-shown.ts'
import type { StepReader } from './turn.ts'
import { widenPlaces } from './widen-places.ts'

const AXES: readonly (readonly [Cue, 'reason' | 'requester' | 'result'])[] = [
  ['byReason', 'reason'],
  ['byRequester', 'requester'],
  ['byResult', 'result'],
]

/** 都是什么理由, "on what grounds", 都是谁提的: the parts of the value before. */
export const askBreakdown: StepReader = ({ view, before, measures, of: about, context }) => {
  const [named] = measures.length > 0 ? measures : before.show
  const said = AXES.find(([cue]) => has(view, cue))
  const old = said && measures.length === 0 ? wholeAlong(named, said[1]) : named
  // 2022年有哪些 after a list asks for another list.
  if (old?.kind !== 'measure' || before.as === 'list' || before.as === 'count') return null
  const plain =
    cuesOf(view, 'breakdown', 'why').some((token) => !meaningOf(token, 'member')) || before.as === 'breakdown'
  // 企业的 after all requesters is one of them: a part is not broken down once more as the whole was.
  const divides = measures.length > 0 || has(view, 'why') ? isWhole : isDivided
  const same =
    before.as === 'breakdown' && !(measures.length === 0 && has(view, 'why'))
      ? AXES.find(([, one]) => before.by.includes(one) && divides(old.code, one))
      : undefined
  const axis = said ?? same ?? (plain ? AXES.find(([, dimension]) => divides(old.code, dimension)) : undefined)
  if (!axis || !isDivided(old.code, axis[1])) return null
  // What is received has outcomes, and no grounds.
  if (axis[1] === 'reason' && !isWhole(old.code, 'reason')) return null
  const isCount =
    has(view, 'howMany') && !has(view, 'breakdown') && !said && (before.as !== 'breakdown' || measures.length > 0)
  if (isCount || has(view, 'byAgency', 'sum', 'share')) return null
  const of = before.as === 'rank' && before.take ? shownOnly(about, before, context) : about
  return {
    query: figuresQuery('breakdown', { show: [old], by: [axis[1]], of }),
    cues: [
      'byReason',
      'byRequester',
      'byResult',
      'breakdown',
      'why',
      'both',
      'howMany',
      'it',
      'define',
      'list',
      'whichAgency',
    ],
  }
}

/** 申请人的构成 after the requests of one kind of requester is of them all. */
function wholeAlong(value: Expr | undefined, dimension: 'reason' | 'requester' | 'result'): Expr | undefined {
  if (value?.kind !== 'measure' || dimension !== 'requester' || isWhole(value.code, dimension)) return value
  const code = `${value.code.split('.').slice(0, -1).join('.')}.total`
  return isDivided(code, dimension) ? { kind: 'measure', code } : value
}

const isDivided = (code: string, dimension: 'reason' | 'requester' | 'result'): boolean =>
  membersOf(code, dimension).length > 1 && (dimension !== 'reason' || code.split('.').length === 3)

const GROUPING: readonly Cue[] = [
  ...(['byProvince', 'byCity', 'byCounty', 'bySector', 'byLevel'] as const),
  ...(['howMany', 'howManyAgencies', 'breakdown', 'sum', 'asTable', 'most', 'least', 'it', 'list'] as const),
]

/** Whether the members are parts of the value, and not what it is a part of itself. */
const isWhole = (code: string, dimension: 'reason' | 'requester' | 'result'): boolean =>
  isDivided(code, dimension) && membersOf(code, dimension).every((member) => isPartOf(member, code))

/** 分省看, "by city": the sum of each; of a list how many are in each. */
export const askGroups: StepReader = ({ view, before, measures, of, scope, field, namesWho }) => {
  const { value, uses } = readDimensions(view)
  if (value.length === 0) return null
  const isSet = (before.as === 'list' || before.as === 'count') && before.where !== null
  if (isSet && measures.length === 0 && !readTake(view).value && !has(view, 'sum'))
    return { query: { ...before, as: 'count', by: value, of: scope, take: null }, cues: GROUPING, uses }
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  if (show.length === 0) return null
  const take = readTake(view)
  const asked = widenPlaces(of.filters.length > 0 || of.agencies.length > 1 ? of : field, value, namesWho)
  const as = take.value
    ? ('rank' as const)
    : before.as === 'average' || before.as === 'median'
      ? before.as
      : ('sum' as const)
  return {
    query: figuresQuery(as, { show, by: value, of: asked, take: take.value, where: before.where }),
    cues: GROUPING,
    uses: [...uses, ...take.uses],
  }
}

/** 历年的, "all years": each year of the same. */
export const askYears: StepReader = ({ view, before, measures, of, namesYear }) => {
  const everyYear = has(view, 'trend') || (has(view, 'every', 'allYears') && !has(view, 'none', 'zero'))
  const show = measures.length > 0 ? measures : before.show
  if (!everyYear || show.length === 0 || readTake(view).value || has(view, 'sum', 'average', 'change')) return null
  // Of a span of years that was spoken of, these are meant, unless all of them are asked for.
  const isSpan = before.of.years.some(({ from, to }) => from !== to) || before.of.years.length > 1
  const years = namesYear || (isSpan && !has(view, 'allYears')) ? of.years : []
  const as = before.as === 'sum' || of.filters.length > 0 || before.as === 'share' ? before.as : ('rows' as const)
  const { latest: _, ...rest } = of
  return {
    query:
      as === 'rows'
        ? figuresQuery('rows', { show, by: ['year'], of: { ...rest, years } })
        : { ...before, show, by: ['year'], of: { ...rest, years } },
    cues: ['trend', 'every', 'allYears', 'list', 'howMany', 'whole', 'it', 'both', 'asTable', 'all'],
  }
}

/** 分别多少, "by agency": the values of a sum one by one; 都是谁, "which ones": who was counted. */
export const askMembers: StepReader = ({ view, before, measures, scope: of, namesWho, namesYear }) => {
  if (measures.length > 0) return null
  const isCounted = before.as === 'count' || (before.as === 'share' && before.where !== null)
  if (isCounted && before.where && has(view, 'whichAgency', 'list', 'byAgency') && !has(view, 'howManyAgencies'))
    return {
      query: figuresQuery('list', { show: before.show, where: before.where, of, over: before.over }),
      cues: ['whichAgency', 'list', 'it', 'agencyNoun', 'byAgency', 'both', 'yesno'],
    }
  if (before.as === 'list' && has(view, 'whichAgency', 'list', 'byAgency') && !namesWho && !namesYear)
    return {
      query: { ...before, of },
      cues: ['whichAgency', 'list', 'it', 'agencyNoun', 'both', 'byAgency', 'howMany', 'some'],
    }
  const isWhole = before.as === 'sum' || before.as === 'average' || before.as === 'compare'
  if (isWhole && has(view, 'byAgency', 'breakdown') && before.show.length > 0)
    return {
      query: figuresQuery('rows', { show: before.show, of }),
      cues: ['byAgency', 'breakdown', 'agencyNoun', 'region', 'howMany', 'list', 'it'],
    }
  return null
}

/** 逐年上升吗, 每年都有吗: over the years of what was shown. */
export const askOverYears: StepReader = ({ view, before, measures, of, namesYear }) => {
  const over = readOver(view)
  if (!over.value || !['every', 'none', 'some', 'rising', 'falling'].includes(over.value.kind)) return null
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  const [first] = show
  if (!first || !has(view, 'yesno', 'rising', 'falling', 'never', 'ever')) return null
  const isTold = over.value.kind === 'rising' || over.value.kind === 'falling'
  return {
    query: figuresQuery(of.agencies.length > 0 && of.filters.length === 0 ? 'yesno' : 'list', {
      show,
      of: { ...of, years: namesYear ? of.years : [] },
      over: over.value,
      where: isTold
        ? null
        : (before.where ?? { kind: 'compare', operator: '>', left: first, right: { kind: 'number', value: 0 } }),
    }),
    cues: ['rising', 'falling', 'never', 'ever', 'every', 'yesno', 'it', 'trend'],
    uses: over.uses,
  }
}

/** "What does that mean". */
export const askMeaning: StepReader = ({ view, before, measures, namesWho, namesYear }) => {
  const tokens = cuesOf(view, 'define').filter((token) => !meaningOf(token, 'filler'))
  const asksMeaning = tokens.some(({ text }) => !/^what/u.test(text) || text.includes('mean'))
  if (!asksMeaning || namesWho || namesYear) return null
  const codes = (measures.length > 0 ? measures : before.show).flatMap(listCodes)
  return codes.length > 0
    ? { query: { kind: 'define', codes: [...new Set(codes)] }, cues: ['define', 'it', 'none', 'yesno'] }
    : null
}
