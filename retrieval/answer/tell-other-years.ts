import type { Archive } from '../../db/archive/open-archive.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import type { Language } from '../answer.ts'
import type { Scope } from '../plan.ts'
import { joinYears } from '../words/join-years.ts'
import { describeSpan } from './describe-plan.ts'
import { toReportScope } from './to-scope.ts'
import { say, WORDING } from './wording.ts'

/** The years that there are reports of, where a question named others only; null where that is not what it lacks. */
export function tellOtherYears(archive: Archive, scope: Scope, language: Language): string | null {
  if (!scope.years.length || listReports(archive, toReportScope(scope)).rows.length) return null
  const years = new Set(listReports(archive, toReportScope({ ...scope, years: [] })).rows.map(({ year }) => year))
  const spans = joinYears([...years]).map((span) => describeSpan(span, language))
  return spans.length ? say(WORDING.otherYears, language, { years: spans.join(language === 'zh' ? '、' : ', ') }) : null
}
