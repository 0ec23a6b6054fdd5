import { listDoubtfulCells } from '../finding.ts'
import { isScoped } from '../narrative/find-claims.ts'
import { joinOverPages } from '../narrative/join-over-pages.ts'
import type { Figure, Finding, Report } from '../report.ts'
import { checkContent } from './check-content.ts'
import { checkIdentities } from './check-identities.ts'
import { checkNarrative, checkScopes, listAllClaims } from './check-narrative.ts'
import { checkParts } from './check-parts.ts'

/** The figures to judge identities on: numbers that were read for sure, by code. */
export const listNumbers = (
  figures: readonly Pick<Figure, 'code' | 'value'>[],
  doubtful: ReadonlySet<string>,
): ReadonlyMap<string, number> =>
  new Map(figures.flatMap(({ code, value }) => (value === null || doubtful.has(code) ? [] : [[code, value] as const])))

/**
 * Everything that one report, as printed, breaks by itself.
 * @param doubts findings of the reading: a cell that they touch is not judged
 */
export function checkReport(report: Omit<Report, 'findings' | 'kind'>, doubts: readonly Finding[]): Finding[] {
  const numbers = listNumbers(report.figures, listDoubtfulCells(doubts))
  const printed = new Set(
    [...report.figures, ...doubts.flatMap(({ cells }) => cells.map((code) => ({ code })))].map(({ code }) => code),
  )
  const { document, passages, identity } = report
  const stated = listAllClaims(joinOverPages(document.text, passages), identity)
  const claims = stated.filter((claim) => !isScoped(claim))
  return [
    ...checkIdentities(numbers, printed),
    ...checkNarrative(claims, numbers),
    ...checkParts(claims, numbers),
    ...checkScopes(stated.filter(isScoped), claims, numbers, identity.agency),
    ...checkContent(report),
  ]
}
