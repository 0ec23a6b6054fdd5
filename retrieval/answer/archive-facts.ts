import type { Archive } from '../../db/archive/open-archive.ts'
import { EVERY_REPORT, figuresQuery, measure } from '../../db/figures/nodes.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import type { Language } from '../answer.ts'
import type { ArchiveFacts } from '../languages/talk-words.ts'
import { wordQuery } from '../query/sentences/word-query.ts'

const RECEIVED = measure('requests.received.total')

/** What an archive holds, with questions about its latest year that it answers. */
export function readFacts({
  archive,
  language,
}: {
  readonly archive: Archive
  readonly language: Language
}): ArchiveFacts {
  const reports = listReports(archive, EVERY_REPORT).rows
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b)
  const latest = years.at(-1)
  const first = reports.find(({ year }) => year === latest)
  return {
    reports: reports.length,
    agencies: new Set(reports.map(({ agencyId }) => agencyId)).size,
    years,
    examples:
      first && latest !== undefined ? listExamples({ id: first.agencyId, name: first.agency }, latest, language) : [],
  }
}

function listExamples(
  agency: { readonly id: number; readonly name: string },
  year: number,
  language: Language,
): string[] {
  const of = { ...EVERY_REPORT, years: [{ from: year, to: year }] }
  return [
    figuresQuery('rows', { show: [RECEIVED], of: { ...of, agencies: [agency] } }),
    figuresQuery('rank', { show: [RECEIVED], of, take: { kind: 'top', count: 5 } }),
    figuresQuery('list', {
      show: [RECEIVED],
      of,
      where: { kind: 'compare', operator: '=', left: RECEIVED, right: { kind: 'number', value: 0 } },
    }),
    { kind: 'themes' as const, of, aspect: 'problem' as const, theme: null, as: 'common' as const, over: null },
  ].map((query) => wordQuery(query, language))
}
