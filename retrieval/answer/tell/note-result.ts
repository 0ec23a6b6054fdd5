import type { Expr, FiguresQuery } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { AnswerRow, Language } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { getQueryWords } from '../../languages/get-query-words.ts'
import { getTellWords } from '../../languages/get-tell-words.ts'
import type { LeftOutFate } from '../../languages/tell-words.ts'
import { listCodes } from '../../query/sentences/query-facts.ts'
import type { LeftOutReason, QueryResult } from '../figures/query-result.ts'
import { nameAgency } from '../render/describe-agency.ts'
import { defineRate } from '../render/describe-figure.ts'
import { nameRow } from '../render/name-group.ts'

/** Reports named in one line; of more it says how many. */
const MOST_NAMED = 6

/** What belongs beside the numbers: reports without one, reports that cover others, years that lack, where they are from. */
export function noteResult(result: QueryResult, language: Language): readonly string[] {
  return [
    ...noteRates(result.query, language),
    ...noteLeftOut(result, language),
    ...noteCovering(result, language),
    ...noteGaps(result, language),
    ...noteSource(result, language),
  ]
}

const exprsOf = ({ show }: FiguresQuery): readonly string[] => [...new Set(show.flatMap(listCodes))]

const noteRates = (query: FiguresQuery, language: Language): string[] =>
  exprsOf(query).flatMap((code) => defineRate(code, language) ?? [])

const isNarrative = (query: FiguresQuery): boolean => exprsOf(query).some((code) => code.startsWith('narrative.'))

const FATES: Partial<Record<FiguresQuery['as'], LeftOutFate>> = {
  rank: 'ranking',
  max: 'ranking',
  min: 'ranking',
  position: 'ranking',
  list: 'judging',
  count: 'judging',
  yesno: 'judging',
}

/** The reports left out, one line for each reason; none that stand among the rows with their state. */
function noteLeftOut({ query, rows, leftOut }: QueryResult, language: Language): string[] {
  if (!leftOut) return []
  const words = getTellWords(language)
  const stated = new Set(rows.filter(({ state }) => state !== 'number').map(({ agency, year }) => `${agency} ${year}`))
  const isStated = leftOut.rows.length > 0 && leftOut.rows.every(({ agency, year }) => stated.has(`${agency} ${year}`))
  if (isStated) return []
  const reasons = Object.entries(leftOut.reasons) as [LeftOutReason, number][]
  return reasons.map(([reason, count]) => {
    if (reason === 'noDivisor') return words.noDivisor(count, nameDivisor(query, language), nameRate(query, language))
    const said = reason === 'missingCell' && isNarrative(query) ? 'notStated' : reason
    const members = leftOut.rows.filter((row) => row.state === reason)
    const names = members.slice(0, MOST_NAMED).map((row) => nameRow(row, language, getAnswerWords(language)))
    return words.leftOut(FATES[query.as] ?? 'counting', said, words.andMore(names, count - names.length), count)
  })
}

/** The first value that is divided. */
const findRate = ({ show, where }: FiguresQuery): Expr | undefined =>
  show.find((expr) =>
    expr.kind === 'measure' ? expr.code.startsWith('ratio.') : expr.kind === 'arithmetic' && expr.operator === '/',
  ) ?? (where?.kind === 'compare' ? where.left : undefined)

function nameRate(query: FiguresQuery, language: Language): string {
  const rate = findRate(query)
  return rate ? getQueryWords(language).nameExpr(rate) : ''
}

/** What there is none of, so that nothing could be divided: 办结的申请. */
function nameDivisor(query: FiguresQuery, language: Language): string {
  const { nameCode, nameExpr } = getQueryWords(language)
  const rate = findRate(query)
  if (rate?.kind === 'arithmetic') return nameExpr(rate.right)
  const codes = rate?.kind === 'measure' ? (findMeasure(rate.code)?.denominator?.[0] ?? []) : []
  return codes.map(nameCode).join(getAnswerWords(language).comma)
}

const noteCovering = ({ covering }: QueryResult, language: Language): string[] => {
  const { yearOf } = getAnswerWords(language)
  return covering
    .slice(0, MOST_NAMED)
    .map(({ agency, year, offices }) =>
      getTellWords(language).covering(nameAgency(agency, language), yearOf(year), offices),
    )
}

function noteGaps({ gaps }: QueryResult, language: Language): string[] {
  if (gaps.length === 0) return []
  const words = getTellWords(language)
  const { comma, yearOf } = getAnswerWords(language)
  const named = gaps
    .slice(0, MOST_NAMED)
    .map(({ agency, years }) => words.gap(nameAgency(agency, language), years.map(yearOf).join(comma)))
  return [words.gaps(words.andMore(named, gaps.length - named.length))]
}

/** What the numbers are from, where it is not the tables of every report. */
function noteSource({ query, rows }: QueryResult, language: Language): string[] {
  const words = getTellWords(language)
  const { edition } = query.of
  return [
    ...(isNarrative(query) && rows.length > 0 ? [words.fromNarrative] : []),
    ...(edition ? [words.edition(edition)] : []),
    ...(query.as === 'change' && rows.length > 0 && !rows.some(isChange) ? [words.noBase] : []),
  ]
}

const isChange = ({ aggregate }: AnswerRow): boolean => aggregate === 'difference'
