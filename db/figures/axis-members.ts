import { listReasons, ORGANISATION_COLUMNS, OUTCOME_GROUPS, REVIEW_RESULTS } from '../form/codebook.ts'
import { findMeasure } from '../form/measures.ts'
import type { Expr } from './nodes.ts'

/** One part of a measure along an axis of the form. */
export interface AxisMember {
  /** Key of the member: a requester column, a reason, a result. */
  readonly key: string
  readonly code: string
}

type Axis = 'requester' | 'reason' | 'result'

const OUTCOMES = ['granted', 'partlyGranted', ...OUTCOME_GROUPS.map(({ key }) => key)]

const known = (members: readonly AxisMember[]): readonly AxisMember[] =>
  members.filter(({ code }) => findMeasure(code) !== undefined)

/** The parts of a measure along an axis, in the order of the form; none where the form does not part it so. */
export function listAxisMembers(code: string, axis: Axis): readonly AxisMember[] {
  const [table, ...path] = code.split('.')
  const last = path.at(-1) ?? ''
  const row = path.slice(0, -1).join('.')
  if (table === 'review' && axis === 'result')
    return known(
      REVIEW_RESULTS.filter(({ key }) => key !== 'total').map(({ key }) => ({ key, code: `review.${row}.${key}` })),
    )
  if (table !== 'requests') return []
  if (axis === 'requester')
    return known(['naturalPerson', ...ORGANISATION_COLUMNS].map((key) => ({ key, code: `requests.${row}.${key}` })))
  const rows =
    axis === 'reason'
      ? OUTCOME_GROUPS.filter(({ key }) => row === key || row === 'totalHandled').flatMap(({ key }) => listReasons(key))
      : row === 'totalHandled' || row === 'received'
        ? OUTCOMES
        : []
  return known(rows.map((key) => ({ key, code: `requests.${key}.${last}` })))
}

/** The expression for one member of an axis: its measures are parted; undefined where one of them has no such part. */
export function partExpr(expr: Expr, axis: Axis, key: string): Expr | undefined {
  switch (expr.kind) {
    case 'measure': {
      const code = listAxisMembers(expr.code, axis).find((member) => member.key === key)?.code
      return code === undefined ? undefined : { kind: 'measure', code }
    }
    case 'arithmetic': {
      const left = partExpr(expr.left, axis, key)
      const right = partExpr(expr.right, axis, key)
      return left && right && { ...expr, left, right }
    }
    case 'aggregate':
    case 'before': {
      const of = partExpr(expr.of, axis, key)
      return of && { ...expr, of }
    }
    case 'number':
      return expr
    default:
      return undefined
  }
}

/** The keys of the members that an expression has along an axis, in the order of the form. */
export function listAxisKeys(expr: Expr, axis: Axis): readonly string[] {
  switch (expr.kind) {
    case 'measure':
      return listAxisMembers(expr.code, axis).map(({ key }) => key)
    case 'arithmetic':
      return listAxisKeys(expr.left, axis).length ? listAxisKeys(expr.left, axis) : listAxisKeys(expr.right, axis)
    case 'aggregate':
    case 'before':
      return listAxisKeys(expr.of, axis)
    default:
      return []
  }
}
