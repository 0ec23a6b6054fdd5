import { EVERY_REPORT, figuresQuery, measure, type Reports } from '../../db/figures/nodes.ts'
import type { Query } from '../query/query.ts'
import type { ArchiveExtent } from './archive-extent.ts'

/** Questions that any archive with a report answers; where somebody begins, or goes on from a dead end. */
export function startQueries({ years }: ArchiveExtent): readonly Query[] {
  const year = years.at(-1)
  if (year === undefined) return []
  const of: Reports = { ...EVERY_REPORT, years: [{ from: year, to: year }] }
  const received = [measure('requests.received.total')]
  return [
    figuresQuery('rank', { show: received, of, take: { kind: 'top', count: 5 } }),
    { kind: 'themes', of, aspect: 'problem', theme: null, as: 'common', over: null },
    figuresQuery('sum', { show: received, of }),
    { kind: 'coverage', of: EVERY_REPORT, about: 'years', over: null },
  ]
}
