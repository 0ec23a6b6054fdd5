import { EVERY_REPORT, figuresQuery, measure } from '../../db/figures/nodes.ts'
import { listArchiveYears, listReports } from '../../db/lists/list-reports.ts'
import type { ArchiveFacts } from '../languages/talk-words.ts'
import { wordQuery } from '../query/sentences/word-query.ts'
import type { AnswerDependencies } from './answer-dependencies.ts'
import { toReportScope } from './to-scope.ts'

/** What the archive holds, with questions that it answers: of its latest year, in the language asked. */
export function readFacts({ archive, names, language }: AnswerDependencies): ArchiveFacts {
  const years = listArchiveYears(archive)
  const latest = years.at(-1)
  const of = latest === undefined ? EVERY_REPORT : { ...EVERY_REPORT, years: [{ from: latest, to: latest }] }
  const received = measure('requests.received.total')
  const [agency] = names.agencies.values()
  const examples = [
    figuresQuery('rank', { show: [received], of, take: { kind: 'top', count: 3 } }),
    figuresQuery('list', {
      show: [received],
      of,
      where: { kind: 'compare', operator: '=', left: received, right: { kind: 'number', value: 0 } },
    }),
    ...(agency
      ? [
          figuresQuery('rows', { show: [received], of: { ...of, agencies: [{ id: agency.id, name: agency.name }] } }),
          figuresQuery('profile', { of: { ...of, agencies: [{ id: agency.id, name: agency.name }] } }),
        ]
      : []),
  ]
  return {
    reports: listReports(archive, toReportScope(EVERY_REPORT)).rows.length,
    agencies: names.agencies.size,
    years,
    examples: agency ? examples.map((query) => wordQuery(query, language)) : [],
  }
}
