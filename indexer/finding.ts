import { findFindingKind } from '../db/form/findings-catalogue.ts'
import type { Finding } from './report.ts'

/** A finding of the catalogue, with the severity that the catalogue gives its code. */
export function makeFinding(code: string, parameters: Finding['parameters'], cells: readonly string[]): Finding {
  const kind = findFindingKind(code)
  if (!kind) throw new Error(`Cannot make finding "${code}": the catalogue does not have it`)
  return { code, severity: kind.severity, parameters, cells }
}

/** Cells that were not read for sure: no identity is judged on them. */
export const listDoubtfulCells = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ code }) => findFindingKind(code)?.topic === 'reading').flatMap(({ cells }) => cells))
