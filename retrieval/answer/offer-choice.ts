import type { Archive } from '../../db/archive/open-archive.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import type { Answer, Language, Option } from '../answer.ts'
import type { FiguresPlan } from '../plan.ts'
import { MOST_LOOKED_UP } from './answer-figures.ts'
import { clarifyAnswer } from './answer-trouble.ts'
import { toReportScope } from './to-scope.ts'
import { say, WORDING } from './wording.ts'

/** A value asked of nobody in particular: offer the sum, the list and the ranking rather than choose one; null where there is none to make. */
export function offerChoice(archive: Archive, plan: FiguresPlan, question: string, language: Language): Answer | null {
  const { scope, operation, measures } = plan
  if (operation.kind !== 'lookup') return null
  const open = !scope.agencies.length && !scope.reportIds && !plan.everyReport
  const reports =
    open || scope.agencies.length > MOST_LOOKED_UP ? listReports(archive, toReportScope(scope)).rows.length : 0
  if (reports <= (scope.filters.length || scope.agencies.length ? MOST_LOOKED_UP : 1)) return null
  const label = measures[0]?.label[language] ?? ''
  const years = scope.years.map(({ from, to }) => (from === to ? from : `${from ?? ''}-${to ?? ''}`)).join(' ')
  return clarifyAnswer(
    question,
    language,
    say(WORDING.tooWide, language, { n: reports }),
    choices(label, years, language),
  )
}

function choices(label: string, years: string, language: Language): Option[] {
  const zh = language === 'zh'
  const when = years ? (zh ? `${years}年` : ` in ${years}`) : ''
  const questions = zh
    ? [
        `${when}${label}合计多少`,
        `各单位${when}${label}分别多少`,
        `${when}${label}最多的三家单位`,
        `${when}${label}的平均值`,
      ]
    : [
        `sum of ${label}${when}`,
        `${label} of every agency${when}`,
        `top three agencies by ${label}${when}`,
        `average ${label}${when}`,
      ]
  return questions.map((q) => ({ label: q, question: q }))
}
