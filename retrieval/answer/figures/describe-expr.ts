import { narrativeKey } from '../../../db/figures/compile/other-sources.ts'
import type { Expr } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import type { Aggregate } from '../../answer.ts'
import { writeExpr } from '../../query/notation/write-notation.ts'

/** The code that rows carry for a value: of a measure its own, else the value as the notation writes it. */
export const codeOf = (expr: Expr): string => writeExpr(expr)

const isRatio = (expr: Expr): boolean => unitOf(expr) === 'ratio'

/** The unit of a value; `percentagePoints` for the difference of two ratios. */
export function unitOf(expr: Expr): string | null {
  switch (expr.kind) {
    case 'measure': {
      const key = narrativeKey(expr.code)
      if (key !== undefined) return MENTION_SUBJECTS.find((subject) => subject.key === key)?.units[0] ?? null
      return findMeasure(expr.code)?.unit ?? null
    }
    case 'number':
      return null
    case 'arithmetic': {
      const unit = unitOf(expr.left) ?? unitOf(expr.right)
      if (expr.operator === '/') return expr.right.kind === 'number' ? unit : 'ratio'
      return expr.operator === '-' && isRatio(expr.left) && isRatio(expr.right) ? 'percentagePoints' : unit
    }
    case 'aggregate':
      return expr.function === 'count' ? '份' : unitOf(expr.of)
    case 'before':
      return unitOf(expr.of)
    case 'findings':
      return '项'
    case 'theme':
      return '条'
    case 'report':
      return '份'
  }
}

/** The unit of the difference of two values. */
export const unitOfDifference = (unit: string | null): string | null => (unit === 'ratio' ? 'percentagePoints' : unit)

/** A value in its unit: points are hundredths of a ratio. */
export const inUnit = (value: number | null, unit: string | null): number | null =>
  value !== null && unit === 'percentagePoints' ? value * 100 : value

/** How a value of one report is derived from its figures; null for a printed one. */
export function derivationOf(expr: Expr): Aggregate | null {
  switch (expr.kind) {
    case 'measure': {
      const kind = findMeasure(expr.code)?.kind
      return kind === 'sum' || kind === 'ratio' ? kind : null
    }
    case 'arithmetic':
      return expr.operator === '/' ? 'share' : expr.operator === '-' ? 'difference' : 'sum'
    case 'aggregate':
      return expr.function
    case 'before':
      return derivationOf(expr.of)
    default:
      return null
  }
}

/** The figures that a value of the report itself is read from; those of earlier years are not its own. */
export function listCodes(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case 'measure': {
      const measure = findMeasure(expr.code)
      return measure ? [...measure.numerator, ...(measure.denominator ?? [])].flat() : []
    }
    case 'arithmetic':
      return [...new Set([...listCodes(expr.left), ...listCodes(expr.right)])]
    default:
      return []
  }
}
