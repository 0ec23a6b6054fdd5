import type { Archive } from '../../../db/archive/open-archive.ts'
import type { Expr, FiguresQuery, Pred } from '../../../db/figures/nodes.ts'
import { runCoverage, runLeftOut } from '../../../db/figures/run-query.ts'
import type { AnswerRow, Coverage, RowState } from '../../answer.ts'
import { codeOf, unitOf } from './describe-expr.ts'
import type { LeftOut, LeftOutReason } from './query-result.ts'

/** More of them are only counted. */
const MOST_NAMED = 20

/** How many reports hold a number, which do not, and why. */
export function findLeftOut(
  archive: Archive,
  query: FiguresQuery,
): { readonly coverage: Coverage; readonly leftOut: LeftOut | null; readonly reasons: readonly string[] } {
  const counts = runCoverage(archive, query)
  const of = counts.reduce((sum, { reports }) => sum + reports, 0)
  const out = counts.filter(({ reason }) => reason !== null)
  const count = out.reduce((sum, { reports }) => sum + reports, 0)
  const coverage = { reports: of - count, of }
  const reasons = out.map(({ reason }) => String(reason))
  if (!count) return { coverage, leftOut: null, reasons }
  const expr = neededExpr(query)
  return {
    coverage,
    leftOut: {
      count,
      reasons: Object.fromEntries(out.map(({ reason, reports }) => [reason as LeftOutReason, reports])),
      rows: runLeftOut(archive, query, MOST_NAMED).map((report) => leftOutRow(report, expr)),
    },
    reasons: of === count ? reasons : [],
  }
}

const leftOutRow = ({ agency, year, reason }: ReturnType<typeof runLeftOut>[number], expr: Expr | null): AnswerRow => ({
  agency,
  year,
  code: expr && codeOf(expr),
  value: null,
  unit: expr && unitOf(expr),
  state: reason === 'noDivisor' ? 'notApplicable' : (reason as RowState),
  aggregate: null,
  source: null,
  findings: [],
})

/** The first value that the query needs. */
const neededExpr = ({ show, where }: FiguresQuery): Expr | null => show[0] ?? (where ? firstExpr(where) : null)

const firstExpr = (pred: Pred): Expr | null => {
  switch (pred.kind) {
    case 'compare':
      return pred.left
    case 'between':
      return pred.of
    case 'state':
      return { kind: 'measure', code: pred.code }
    case 'not':
      return firstExpr(pred.of)
    case 'all':
    case 'any':
      return pred.of[0] ? firstExpr(pred.of[0]) : null
    default:
      return null
  }
}
