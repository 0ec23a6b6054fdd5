import type { Archive } from '../../db/archive/open-archive.ts'
import { holdsNumber, queryFigures } from '../../db/figures/query-figures.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { answerFindings } from '../answer/answer-findings.ts'
import { listAspect } from '../answer/answer-passages.ts'
import { answerThemes } from '../answer/answer-themes.ts'
import { toReportScope } from '../answer/to-scope.ts'
import type { FiguresPlan, Plan, Scope } from '../plan.ts'

/** Reading the statements of more reports than this takes longer than a suggestion is worth. */
const MOST_READ = 200

/** Whether a plan has an answer that holds something: a number, a report, a finding, a quote. */
export function isAnswered(archive: Archive, plan: Plan): boolean {
  switch (plan.kind) {
    case 'figures':
      return holdsFigures(archive, plan)
    case 'coverage':
      return plan.about !== 'missing' && reportsOf(archive, plan.scope).length > 0
    case 'findings':
      return answerFindings(archive, plan, '', 'zh').answer.findings.length > 0
    case 'themes':
      return canRead(archive, plan.scope) && answerThemes(archive, plan, '', 'zh').answer.kind !== 'refusal'
    case 'passages':
      return (
        plan.aspect !== undefined &&
        !plan.filter &&
        canRead(archive, plan.scope) &&
        listAspect(archive, reportsOf(archive, plan.scope), plan.aspect).length > 0
      )
  }
}

const reportsOf = (archive: Archive, scope: Scope): number[] =>
  listReports(archive, toReportScope(scope)).rows.map(({ reportId }) => reportId)

const canRead = (archive: Archive, scope: Scope): boolean => {
  const { length } = reportsOf(archive, scope)
  return length > 0 && length <= MOST_READ
}

function holdsFigures(archive: Archive, { operation, measures, scope, everyReport }: FiguresPlan): boolean {
  const holds = (of: Scope, conditions: Parameters<typeof holdsNumber>[3] = []): boolean =>
    holdsNumber(archive, measures, toReportScope(of), conditions)
  switch (operation.kind) {
    // Asked of nobody in particular, a value is offered as a choice and not answered.
    case 'lookup':
      return (scope.agencies.length > 0 || Boolean(everyReport)) && holds(scope)
    case 'list':
      return holds(scope, operation.conditions)
    case 'breakdown':
      return holds(scope, [{ operator: '!=', value: 0 }])
    case 'compare':
      return scope.agencies.every((agency) => holds({ ...scope, agencies: [agency] }))
    case 'change':
      return (
        scope.agencies.length > 0 &&
        queryFigures(archive, measures, toReportScope(scope), { kind: 'change' }).rows.some(
          ({ value, before }) => value !== null && before != null,
        )
      )
    default:
      return holds(scope)
  }
}
