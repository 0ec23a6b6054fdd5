import type { FindingFamily } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Token } from '../tokens/meaning.ts'
import { asksAgencies, readTake } from './figure-parts.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readReports } from './read-reports.ts'
import { all, cuesOf, has, type View } from './view.ts'

const FAMILIES: readonly (readonly [Cue, FindingFamily])[] = [
  ['textAgainstTable', 'textAgainstTable'],
  ['acrossYears', 'acrossYears'],
  ['titleFinding', 'title'],
  ['balance', 'balance'],
  ['sums', 'sums'],
]

/** The family of findings that words name. */
export const findFamily = (view: View): FindingFamily | null =>
  FAMILIES.find(([cue]) => cuesOf(view, cue).some((token) => !isWeak(token) || cue !== 'sums'))?.[1] ?? null

/** What is wrong or doubtful in reports. */
export function composeFindings({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  if (!has(view, 'finding')) return null
  const tokens = cuesOf(view, 'finding').filter((token) => !isWeak(token))
  if (tokens.length === 0) return null
  const take = readTake(view)
  const family = findFamily(view)
  const reports = asksAgencies(view) ? readReports(view, names, true) : narrow
  const codes = mentions
    .filter(({ isNoun, isHint }) => !isNoun && !isHint)
    .flatMap(({ exprs }) =>
      exprs.flatMap((expr) => (expr.kind === 'measure' && findMeasure(expr.code) ? [expr.code] : [])),
    )
  return {
    query: {
      kind: 'findings',
      of: reports.value.of,
      codes: family ? [] : codes,
      family,
      as: take.value ? 'rank' : has(view, 'howManyAgencies', 'howManyReports') ? 'count' : 'list',
      take: take.value,
    },
    reports: reports.value,
    uses: [
      ...cuesOf(
        view,
        'finding',
        'textAgainstTable',
        'acrossYears',
        'titleFinding',
        'balance',
        'sums',
        'whichAgency',
        'agencyNoun',
        'whichReport',
        'reportNoun',
        'yesno',
        'howManyReports',
        'howManyAgencies',
        'howMany',
        'list',
        'none',
        'some',
        'problem',
        'and',
        'also',
        'all',
        'whole',
        'both',
        'compare',
      ),
      ...mentions.flatMap((mention) => mention.tokens),
      ...all(view, 'table').map(({ token }) => token),
      ...take.uses,
      ...reports.uses,
    ],
  }
}

/** Words that speak of findings among other things: "match", "issue". */
const isWeak = (token: Token): boolean => token.meanings.some((meaning) => meaning.kind === 'filler')
