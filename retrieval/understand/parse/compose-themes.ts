import { asksAgencies, readOver, readTake } from './figure-parts.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readReports } from './read-reports.ts'
import { all, cuesOf, has } from './view.ts'

/** Problems by theme: which agencies name one, how many, what is most common. */
export function composeThemes({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  const [theme] = all(view, 'theme')
  const aspect = has(view, 'improvement') ? ('improvement' as const) : ('problem' as const)
  const over = readOver(view)
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint)) return null
  const isAsked = has(view, 'problem', 'improvement', 'say', 'whichAgency', 'howManyAgencies')
  if (!theme) {
    if (!has(view, 'most') || !has(view, 'problem')) return null
    const reports = readReports(view, names, true)
    return {
      query: { kind: 'themes', theme: null, aspect, as: 'common', of: reports.value.of, over: null },
      reports: reports.value,
      uses: [
        ...cuesOf(
          view,
          'most',
          'problem',
          'improvement',
          'whichAgency',
          'agencyNoun',
          'say',
          'howMany',
          'whole',
          'list',
        ),
        ...readTake(view).uses,
        ...reports.uses,
      ],
    }
  }
  if (!isAsked || !asksAgencies(view)) return null
  const reports = readReports(view, names, true)
  return {
    query: {
      kind: 'themes',
      theme: theme.meaning.key,
      aspect,
      as: has(view, 'howManyAgencies') ? 'count' : 'list',
      of: reports.value.of,
      over: over.value,
    },
    reports: reports.value,
    uses: [
      ...all(view, 'theme').map(({ token }) => token),
      ...cuesOf(
        view,
        'problem',
        'improvement',
        'say',
        'whichAgency',
        'agencyNoun',
        'howManyAgencies',
        'list',
        'some',
        'none',
        'reportNoun',
        'whichReport',
      ),
      ...over.uses,
      ...reports.uses,
      ...narrow.uses,
    ],
  }
}
