import type { Archive } from '../../../db/archive/open-archive.ts'
import type { Expr } from '../../../db/figures/nodes.ts'
import { type PrintedCell, readCellFindings, readCells } from '../../../db/figures/read-cells.ts'
import { findMeasure, type Measure } from '../../../db/form/measures.ts'
import type { FigureSource, RowState } from '../../answer.ts'
import { groupBy } from '../../words/group-by.ts'
import { listCodes } from './describe-expr.ts'

/** Where the value of an expression is printed in one report, and what touches it. */
export interface CellsOf {
  readonly sources: readonly FigureSource[]
  readonly findings: readonly string[]
  /** Why there is no value; `number` where every cell holds one. */
  readonly state: RowState
}

const key = (reportId: number, code: string): string => `${reportId} ${code}`

/** Reads the cells that the values of these reports come from, once for all of them. */
export function readReportCells(
  archive: Archive,
  exprs: readonly Expr[],
  reportIds: readonly number[],
): (reportId: number, expr: Expr) => CellsOf {
  const codes = [...new Set(exprs.flatMap(listCodes))]
  const ids = [...new Set(reportIds)]
  const cells = new Map(readCells(archive, ids, codes).map((cell) => [key(cell.reportId, cell.code), cell]))
  const findings = groupBy(readCellFindings(archive, ids, codes), (found) => key(found.reportId, found.code))
  const cellOf = (reportId: number) => (code: string) => cells.get(key(reportId, code))
  return (reportId, expr) => {
    const used = usedCodes(expr, cellOf(reportId))
    const printed = used.flatMap((code) => cells.get(key(reportId, code)) ?? [])
    const touching = used.flatMap((code) => findings.get(key(reportId, code)) ?? []).map(({ finding }) => finding)
    return {
      sources: printed.map(({ file, table, row, column }) => ({ file, table, row, column })),
      findings: [...new Set(touching)],
      state: stateOf(printed, used.length),
    }
  }
}

type CellOf = (code: string) => PrintedCell | undefined

/** The codes of the alternatives that the report prints; the first alternative where it prints none. */
function usedCodes(expr: Expr, cellOf: CellOf): readonly string[] {
  if (expr.kind === 'arithmetic')
    return [...new Set([...usedCodes(expr.left, cellOf), ...usedCodes(expr.right, cellOf)])]
  const measure = expr.kind === 'measure' ? findMeasure(expr.code) : undefined
  if (!measure) return []
  const { numerator, denominator } = measure
  return [...new Set([...usedSide(numerator, cellOf), ...(denominator ? usedSide(denominator, cellOf) : [])])]
}

const usedSide = (alternatives: Measure['numerator'], cellOf: CellOf): readonly string[] =>
  alternatives.find((codes) => codes.every((code) => cellOf(code)?.value != null)) ??
  alternatives.find((codes) => codes.some((code) => cellOf(code) !== undefined)) ??
  alternatives[0] ??
  []

/** The first cell that holds no number says why; a cell that is not there is missing. */
function stateOf(printed: readonly PrintedCell[], expected: number): RowState {
  const odd = printed.find(({ state }) => state !== 'number')
  if (odd) return odd.state
  return printed.length < expected || expected === 0 ? 'missingCell' : 'number'
}
