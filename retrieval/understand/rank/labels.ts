/** What the trained model is asked about a question: labels of a query, one for each of its heads. */
import type { Expr, Pred, Reports } from '../../../db/figures/nodes.ts'
import { THAT } from '../../../db/figures/nodes.ts'
import type { Query } from '../../query/query.ts'

/**
 * Heads of the model. `row` and `column` are the two halves of the first measure's code, `codes` every measure that the
 * query shows or asks about, `rows` and `columns` their halves (several labels at once), the others one label each.
 */
export const HEADS = [
  'row',
  'column',
  'shape',
  'dimension',
  'over',
  'take',
  'condition',
  'codes',
  'rows',
  'columns',
] as const
/** Heads that give several labels at once. */
export const SEVERAL_HEADS = ['codes', 'rows', 'columns'] as const satisfies readonly (typeof HEADS)[number][]
export type SeveralHead = (typeof SEVERAL_HEADS)[number]
/**
 * `outline` is what a query asks for whatever it is about (`outlines/outline-of.ts`), `order` how it takes the figures of the words
 * (`outlines/order-of.ts`); not every query has a label of them.
 */
export type Head = (typeof HEADS)[number] | 'outline' | 'order'

/** The heads that one model has: what is counted, and how it is asked for, whatever is counted. */
export const PARTS = {
  figures: ['row', 'column', 'codes', 'rows', 'columns'],
  shapes: ['shape', 'dimension', 'over', 'take', 'condition', 'outline', 'order'],
} as const satisfies Readonly<Record<string, readonly Head[]>>
export type RankingPart = keyof typeof PARTS

/** The label where a query has nothing of the kind. */
export const NONE = 'none'

/** `shape` of a question that nothing can be asked of. */
export const UNCLEAR = 'unclear'

export type Labels = Readonly<Record<Exclude<Head, SeveralHead | 'outline' | 'order'>, string>> &
  Readonly<Record<SeveralHead, readonly string[]>>

/** The labels of a query. */
export function labelsOf(query: Query): Labels {
  const codes = [...new Set(listCodes(query))]
  const first = codes[0]
  const [row, column] = first === undefined ? [NONE, NONE] : splitCode(first)
  const halves = codes.map(splitCode)
  const figures = query.kind === 'figures' ? query : null
  return {
    row,
    column,
    shape: shapeOf(query),
    dimension: figures?.by[0] ?? NONE,
    over: figures?.over?.kind ?? NONE,
    take: figures?.take?.kind ?? NONE,
    condition: figures?.where ? conditionOf(figures.where) : NONE,
    codes,
    rows: [...new Set(halves.map(([one]) => one))],
    columns: [...new Set(halves.map(([, one]) => one))].filter((one) => one !== NONE),
  }
}

/** The kind of answer: the shape of figures, otherwise the kind of query. */
export function shapeOf(query: Query): string {
  if (query.kind === 'figures') return query.as
  if (query.kind !== 'talk') return query.kind
  return query.about.kind === 'outside' && query.about.topic === UNCLEAR ? UNCLEAR : query.about.kind
}

function conditionOf(pred: Pred): string {
  switch (pred.kind) {
    case 'compare':
      return pred.right.kind === 'number' && pred.right.value === 0 ? `${pred.operator} 0` : pred.operator
    case 'all':
    case 'any':
      return pred.kind
    default:
      return pred.kind
  }
}

/**
 * A code parted into what is counted and for whom (with which result): `requests.denied.total` is `requests.denied` and
 * `total`; codes of table 2, ratios and narrative quantities have no second half.
 */
export function splitCode(code: string): readonly [row: string, column: string] {
  const cut = code.lastIndexOf('.')
  return /^(?:requests|review)\./.test(code) ? [code.slice(0, cut), code.slice(cut + 1)] : [code, NONE]
}

/** The code of the two halves. */
export const joinCode = (row: string, column: string): string => (column === NONE ? row : `${row}.${column}`)

/** No measures: what the answer before showed, and any cell at all. */
const OPEN_CODES: readonly string[] = [THAT, 'any']

/** Codes of measures in the order of the query: shown, then asked about. */
export const listCodes = (query: Query): string[] => allCodes(query).filter((code) => !OPEN_CODES.includes(code))

function allCodes(query: Query): string[] {
  switch (query.kind) {
    case 'figures':
      return [
        ...query.show.flatMap(codesOfExpr),
        ...(query.where ? codesOfPred(query.where) : []),
        ...[query.of, ...query.sides].flatMap(codesOfReports),
      ]
    case 'passages':
      return [...(query.where ? codesOfPred(query.where) : []), ...codesOfReports(query.of)]
    case 'findings':
    case 'define':
      return [...query.codes]
    default:
      return []
  }
}

const codesOfReports = (reports: Reports): string[] => (reports.in ? allCodes(reports.in.query) : [])

function codesOfExpr(expr: Expr): string[] {
  switch (expr.kind) {
    case 'measure':
      return [expr.code]
    case 'arithmetic':
      return [...codesOfExpr(expr.left), ...codesOfExpr(expr.right)]
    case 'aggregate':
    case 'before':
      return codesOfExpr(expr.of)
    default:
      return []
  }
}

function codesOfPred(pred: Pred): string[] {
  switch (pred.kind) {
    case 'compare':
      return [...codesOfExpr(pred.left), ...codesOfExpr(pred.right)]
    case 'between':
      return codesOfExpr(pred.of)
    case 'state':
      return [pred.code]
    case 'not':
      return codesOfPred(pred.of)
    case 'all':
    case 'any':
      return pred.of.flatMap(codesOfPred)
    default:
      return []
  }
}
