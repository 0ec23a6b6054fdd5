import {
  compare,
  type Expr,
  type FiguresQuery,
  type Pred,
  type Reports,
  type YearSpan,
} from '../../db/figures/nodes.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import type { NotationSetting } from './notation/cursor.ts'
import { writeExpr, writeNotation, writePred } from './notation/write-notation.ts'
import type { Query } from './query.ts'
import { findOneYear, findSign, listShownBeside } from './sentences/query-facts.ts'

/** Names of the notation over a list of agencies; places and kinds are written as fields in braces. */
export const namesOf = (agencies: readonly ListedAgency[], thisYear: number): NotationSetting => ({
  thisYear,
  findName: (name) => {
    const agency = agencies.find((one) => one.name === name)
    return agency ? { agencies: [{ id: agency.id, name }], filters: [] } : undefined
  },
})

/**
 * A query as text that is the same for queries which mean the same over a list of agencies: whether a region is told by
 * its columns or by its agencies, in which order conditions and names stand, and whether a value that a condition names
 * is shown once more, makes no difference.
 */
export function tellMeaning(query: Query, agencies: readonly ListedAgency[]): string {
  if (query.kind === 'talk' || query.kind === 'define') return writeNotation(query)
  const reports = tellReports(query.of, agencies)
  if (query.kind !== 'figures') return `${writeNotation({ ...query, of: EVERY })} of ${reports}`
  return [
    writeNotation(plain(query)),
    `of ${reports}`,
    ...query.sides.map((side) => `[${tellReports(side, agencies)}]`),
    ...(query.within ? [`within ${tellReports(query.within, agencies)}`] : []),
  ].join(' ')
}

const EVERY: Reports = { agencies: [], filters: [], years: [] }

/** Shapes that show what their condition names. */
const CHOOSING: ReadonlySet<FiguresQuery['as']> = new Set<FiguresQuery['as']>(['list', 'count', 'yesno'])

const plain = (query: FiguresQuery): FiguresQuery => ({
  ...query,
  of: EVERY,
  sides: [],
  within: null,
  where: query.where ? plainPred(query.where) : null,
  show: CHOOSING.has(query.as) ? listShownBeside(query) : unique(query.show),
})

const unique = (exprs: readonly Expr[]): Expr[] => [...new Map(exprs.map((expr) => [writeExpr(expr), expr])).values()]

/** At least one of a count is more than none, a range two bounds; conditions in an order of their own. */
function plainPred(pred: Pred): Pred {
  if (pred.kind === 'between')
    return plainPred({ kind: 'all', of: [compare(pred.of, '>=', pred.from), compare(pred.of, '<=', pred.to)] })
  if (pred.kind === 'not') return { ...pred, of: plainPred(pred.of) }
  if (pred.kind === 'all' || pred.kind === 'any')
    return { ...pred, of: pred.of.map(plainPred).toSorted((a, b) => (writePred(a) < writePred(b) ? -1 : 1)) }
  const sign = findSign(pred)
  return sign ? compare(sign.of, sign.sign === 'some' ? '>' : '=', 0) : pred
}

function tellReports(of: Reports, agencies: readonly ListedAgency[]): string {
  const parts = [
    of.agencies.length + of.filters.length > 0 ? listIds(of, agencies).join('+') || 'nobody' : 'all',
    joinSpans(of.years)
      .map(({ from, to }) => `${from ?? ''}..${to ?? ''}`)
      .join('+'),
    of.latest ? 'latest' : '',
    of.that ? 'that' : '',
    of.edition ?? '',
    of.reportIds ? `reports ${of.reportIds.join('+')}` : '',
    of.except ? `except ${listIds(of.except, agencies).join('+')}` : '',
    of.in
      ? `in ${isOneYear(of.in.query.of) && isOneYear(of) ? 'one year' : of.in.by} (${tellMeaning(of.in.query, agencies)})`
      : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** In one year an agency has one report: which of them is chosen makes no difference. */
const isOneYear = (of: Reports): boolean => findOneYear(of) !== null

const listIds = (who: Pick<Reports, 'agencies' | 'filters'>, agencies: readonly ListedAgency[]): number[] =>
  agencies
    .filter(
      (one) =>
        who.agencies.some(({ id }) => id === one.id) ||
        who.filters.some(({ ending, ...fields }) =>
          [
            ending === undefined || one.name.endsWith(ending),
            ...Object.entries(fields).map(([field, value]) => one[field as 'city'] === value),
          ].every(Boolean),
        ),
    )
    .map(({ id }) => id)

/** 2022, 2023 is 2022–2023. */
function joinSpans(spans: readonly YearSpan[]): YearSpan[] {
  const joined: YearSpan[] = []
  for (const span of spans.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    const last = joined.at(-1)
    if (last?.to && span.from !== null && span.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: span.to === null ? null : Math.max(last.to, span.to) }
    else joined.push(span)
  }
  return joined
}
