/** What sentences of every language must know of a query, besides its words. */
import type { Expr, FiguresQuery, OverYears, Pred, Reports, Take, YearSpan } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { writeExpr } from '../notation/write-notation.ts'

export const sameExpr = (a: Expr, b: Expr): boolean => writeExpr(a) === writeExpr(b)

/** Whether the value is a share in 0…1: a rate of the form, or one value divided by another. */
export function isRatio(expr: Expr): boolean {
  switch (expr.kind) {
    case 'measure':
      return expr.code.startsWith('ratio.')
    case 'arithmetic':
      return expr.operator === '/' ? !isRatio(expr.left) : isRatio(expr.left) && isRatio(expr.right)
    case 'aggregate':
      return expr.function !== 'count' && isRatio(expr.of)
    case 'before':
      return isRatio(expr.of)
    default:
      return false
  }
}

/** The unit as the form prints it (件, 万元); `ratio` for shares, empty where there is none. */
export function unitOf(expr: Expr): string {
  if (isRatio(expr)) return 'ratio'
  switch (expr.kind) {
    case 'measure':
      return expr.code.startsWith('narrative.') ? unitOfMention(expr.code) : (findMeasure(expr.code)?.unit ?? '')
    case 'arithmetic':
      return expr.left.kind === 'number' ? unitOf(expr.right) : unitOf(expr.left)
    case 'aggregate':
    case 'before':
      return unitOf(expr.of)
    case 'findings':
      return '处'
    case 'report':
      return '份'
    default:
      return ''
  }
}

const unitOfMention = (code: string): string =>
  MENTION_SUBJECTS.find(({ key }) => `narrative.${key}` === code)?.units[0] ?? ''

/** The measures that a value is made of. */
export function listCodes(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case 'measure':
      return [expr.code]
    case 'arithmetic':
      return [...listCodes(expr.left), ...listCodes(expr.right)]
    case 'aggregate':
    case 'before':
      return listCodes(expr.of)
    default:
      return []
  }
}

/** The values that a condition speaks of. */
export function listConditionExprs(pred: Pred | null): readonly Expr[] {
  switch (pred?.kind) {
    case 'compare':
      return [pred.left, pred.right]
    case 'between':
      return [pred.of]
    case 'state':
      return [{ kind: 'measure', code: pred.code }]
    case 'not':
      return listConditionExprs(pred.of)
    case 'all':
    case 'any':
      return pred.of.flatMap(listConditionExprs)
    case 'finding':
      return [{ kind: 'findings' }]
    case 'names':
      return [{ kind: 'theme', key: pred.theme, aspect: pred.aspect }]
    default:
      return []
  }
}

/** The values shown that no condition has named already. */
export const listShownBeside = ({ show, where }: FiguresQuery): readonly Expr[] => {
  const named = listConditionExprs(where)
  return show.filter((expr) => expr.kind !== 'report' && !named.some((other) => namesSame(other, expr)))
}

const namesSame = (a: Expr, b: Expr): boolean =>
  sameExpr(a, b) || (a.kind === b.kind && (a.kind === 'findings' || a.kind === 'theme'))

/** How a value stands to the one before: `x − before(x)`, `(x − before(x)) ÷ before(x)`, `x ÷ before(x)`. */
export function findGrowth(
  expr: Expr,
): { readonly kind: 'difference' | 'rate' | 'multiple'; readonly of: Expr; readonly years: number } | null {
  if (expr.kind !== 'arithmetic') return null
  const { operator, left, right } = expr
  if (right.kind !== 'before') return null
  if (operator === '-' && sameExpr(right.of, left)) return { kind: 'difference', of: left, years: right.years }
  if (operator !== '/') return null
  if (sameExpr(right.of, left)) return { kind: 'multiple', of: left, years: right.years }
  const difference = findGrowth(left)
  return difference?.kind === 'difference' && sameExpr(difference.of, right.of)
    ? { kind: 'rate', of: right.of, years: right.years }
    : null
}

/** The multiple of the year before that a value is set against; null for any other value. */
export function findMultiple(left: Expr, right: Expr): { readonly times: number; readonly years: number } | null {
  if (right.kind !== 'arithmetic' || right.operator !== '*') return null
  const [a, b] = right.left.kind === 'number' ? [right.left, right.right] : [right.right, right.left]
  return a.kind === 'number' && b.kind === 'before' && sameExpr(b.of, left) ? { times: a.value, years: b.years } : null
}

/** Whether a condition asks for a value above zero, or for none of it. */
export function findSign(pred: Pred): { readonly sign: 'some' | 'none'; readonly of: Expr } | null {
  if (pred.kind !== 'compare' || pred.right.kind !== 'number') return null
  const { left, operator, right } = pred
  const { value } = right
  if (((operator === '=' || operator === '<=') && value === 0) || (operator === '<' && value === 1 && !isRatio(left)))
    return { sign: 'none', of: left }
  if ((operator === '>' && value === 0) || (operator === '>=' && value === 1 && !isRatio(left)))
    return { sign: 'some', of: left }
  return null
}

/** Whether two conditions together say that nothing was disclosed, fully or in part; the requester's column then. */
export function findDisclosedNothing(a: Pred, b: Pred): string | null {
  const codes = [a, b].map((pred) => {
    const found = findSign(pred)
    return found?.sign === 'none' && found.of.kind === 'measure' ? found.of.code : ''
  })
  const column = /^requests\.granted\.(\w+)$/.exec(codes[0] ?? '')?.[1]
  return column && codes[1] === `requests.partlyGranted.${column}` ? column : null
}

/** The one year that is asked about, or null. */
export function findOneYear({ years }: Reports): number | null {
  const [span, ...others] = years
  return span && others.length === 0 && span.from !== null && span.from === span.to ? span.from : null
}

/** Every year by itself, where the spans are short and closed. */
export const listSingleYears = (years: readonly YearSpan[]): readonly number[] | null =>
  years.every(({ from, to }) => from !== null && from === to) ? years.map(({ from }) => from as number) : null

/** Whether the reports can be of more than one year, so that a ranking of reports is none of agencies. */
export const hasSeveralYears = (of: Reports): boolean => findOneYear(of) === null && of.latest !== true

/** Who is set against whom: the sides, or the agencies, places or years that are named one by one. */
export function listSides({ sides, of }: Pick<FiguresQuery, 'sides' | 'of'>): readonly Reports[] {
  if (sides.length > 0) return sides
  const rest = { ...of, agencies: [], filters: [] }
  const named = [
    ...of.agencies.map((agency) => ({ ...rest, agencies: [agency] })),
    ...of.filters.map((filter) => ({ ...rest, filters: [filter] })),
  ]
  if (named.length > 1) return named
  const years = listSingleYears(of.years)
  return years && years.length > 1 ? of.years.map((span) => ({ ...of, years: [span] })) : []
}

/** The scope that every side has in common: years, and what is left out. */
export function shareYears(sides: readonly Reports[]): readonly YearSpan[] | null {
  const [first, ...others] = sides
  const key = (one: Reports | undefined): string => JSON.stringify(one?.years)
  return first && others.every((other) => key(other) === key(first)) ? first.years : null
}

/** Whether agencies or places are named, or chosen by another query. */
export const namesWho = ({ agencies, filters, in: chosen, that, reportIds }: Reports): boolean =>
  agencies.length + filters.length > 0 || chosen !== undefined || that === true || reportIds !== undefined

export const isFirstPlace = (take: Take | null): boolean =>
  take !== null && (take.kind === 'place' ? take.from === 1 && take.to === 1 : take.count === 1 && !take.percent)

/** From which end a ranking counts. */
export const endOf = (take: Take | null): 'top' | 'bottom' =>
  take === null ? 'top' : take.kind === 'place' ? take.end : take.kind

/** What holds over the years where the condition does not: in no year instead of in some. */
export const turnOver = (over: OverYears | null): OverYears | null =>
  over?.kind === 'some' ? { kind: 'none' } : over?.kind === 'none' ? { kind: 'some' } : null

/** Parts of a code; one without a column (`requests.denied`) is that of its total. */
export interface CodeParts {
  readonly table: string
  /** Row or item: `received`, `denied.stateSecret`, `licensing`. */
  readonly row: string
  readonly column: string
}

export function splitCode(code: string): CodeParts {
  const [table = '', ...rest] = code.split('.')
  if (table !== 'requests' && table !== 'review') return { table, row: table, column: rest.join('.') }
  const isBare = findMeasure(code) === undefined && findMeasure(`${code}.total`) !== undefined
  return isBare
    ? { table, row: rest.join('.'), column: 'total' }
    : { table, row: rest.slice(0, -1).join('.'), column: rest.at(-1) ?? '' }
}
