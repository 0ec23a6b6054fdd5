import { ANY_CELL, figuresQuery } from '../../../db/figures/nodes.ts'
import { hasCue } from '../tokens/meaning.ts'
import { STATES } from './condition-events.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readReports } from './read-reports.ts'
import { cuesOf, has } from './view.ts'

/** Cells that are blank, struck out or unread, whichever figure they are of: 谁有空着没填的格, "unreadable cells in 2024". */
export function composeStates({ view, names, mentions }: OtherParts): OtherQuery | null {
  const [, state] = STATES.find(([cue]) => has(view, cue)) ?? []
  if (mentions.length > 0 || !state) return null
  const marks = view.tokens.filter((token) => STATES.some(([cue]) => hasCue(token, cue)))
  const counts = cuesOf(view, 'howManyAgencies', 'howManyReports')
  const reports = readReports(view, names, true)
  return {
    query: figuresQuery(counts.length > 0 ? 'count' : 'list', {
      of: reports.value.of,
      where: { kind: 'state', code: ANY_CELL, state },
    }),
    reports: reports.value,
    uses: [...marks, ...counts, ...reports.uses, ...cuesOf(view, 'whichAgency', 'whichReport', 'some', 'list')],
  }
}
