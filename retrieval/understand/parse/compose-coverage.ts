import { asksAgencies, readOver } from './figure-parts.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readReports } from './read-reports.ts'
import { cuesOf, has, type View } from './view.ts'
import { withoutTopics } from './without-topics.ts'

/** "Which agencies have no 2024 report", 2022年的年报谁没有. */
const lacksReports = (view: View): boolean =>
  has(view, 'whichAgency') && has(view, 'none') && has(view, 'reportNoun') && !has(view, 'never')

/** Which reports there are. */
export function composeCoverage({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint)) return null
  // 去哈尔滨: a place of no agency that somebody went to is told of, not asked for.
  if (narrow.value.unknown.length > 0 && withoutTopics(view, names, narrow).value.unknown.length === 0) return null
  const reports = asksAgencies(view) ? readReports(view, names, true) : narrow
  const about =
    has(view, 'coverageMissing') || lacksReports(view)
      ? ('missing' as const)
      : has(view, 'coverageYears') ||
          (has(view, 'whichYear') && has(view, 'reportNoun', 'coverageExists', 'coverageNoun'))
        ? ('years' as const)
        : has(view, 'howManyReports') || (has(view, 'howMany') && has(view, 'reportNoun'))
          ? ('count' as const)
          : has(view, 'howManyAgencies') && (has(view, 'coverageNoun', 'coverageExists') || !has(view, 'some'))
            ? ('countAgencies' as const)
            : has(view, 'byProvince', 'byCity') && has(view, 'coverageNoun', 'coverageExists')
              ? ('places' as const)
              : has(view, 'coverageExists', 'coverageNoun') ||
                  (has(view, 'yesno', 'some', 'none') && has(view, 'reportNoun'))
                ? has(view, 'whichAgency')
                  ? ('agencies' as const)
                  : ('exists' as const)
                : has(view, 'whichAgency', 'list') && (narrow.value.namesAgency || has(view, 'reportNoun'))
                  ? ('agencies' as const)
                  : has(view, 'reportNoun') && narrow.value.namesAgency
                    ? ('reports' as const)
                    : null
  if (!about) return null
  const over = readOver(view)
  return {
    query: { kind: 'coverage', of: reports.value.of, about, over: over.value },
    reports: reports.value,
    uses: [
      ...cuesOf(
        view,
        'coverageMissing',
        'coverageYears',
        'coverageExists',
        'coverageNoun',
        'whichYear',
        'reportNoun',
        'whichReport',
        'howManyReports',
        'howManyAgencies',
        'howMany',
        'yesno',
        'whichAgency',
        'agencyNoun',
        'list',
        'some',
        'none',
        'byProvince',
        'byCity',
        'trend',
        'whole',
        'both',
        'all',
        'only',
        'first',
        'last',
      ),
      ...over.uses,
      ...reports.uses,
    ],
  }
}
