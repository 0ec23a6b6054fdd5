import { listReports } from '../../db/list-reports.ts'
import type { Archive } from '../../db/open-archive.ts'
import type { Language } from '../answer.ts'
import type { Scope, YearSpan } from '../plan.ts'
import { describeSpan } from './describe-plan.ts'
import { toReportScope } from './to-scope.ts'
import { say, WORDING } from './wording.ts'

/** The years that there are reports of, where a question named others only; null where that is not what it lacks. */
export function tellOtherYears(archive: Archive, scope: Scope, language: Language): string | null {
  if (!scope.years.length || listReports(archive, toReportScope(scope)).rows.length) return null
  const years = new Set(listReports(archive, toReportScope({ ...scope, years: [] })).rows.map(({ year }) => year))
  const spans = joinYears([...years].toSorted((a, b) => a - b)).map((span) => describeSpan(span, language))
  return spans.length ? say(WORDING.otherYears, language, { years: spans.join(language === 'zh' ? '、' : ', ') }) : null
}

/** 2019, 2021, 2022 as 2019 and 2021–2022. */
const joinYears = (years: readonly number[]): YearSpan[] =>
  years.flatMap((year, i) => {
    if (years[i - 1] === year - 1) return []
    const last = years.slice(i).findLast((other, j) => other === year + j)
    return [{ from: year, to: last ?? year }]
  })
