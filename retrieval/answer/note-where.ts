import type { Archive } from '../../db/archive/open-archive.ts'
import { countCoverage } from '../../db/figures/query-figures.ts'
import type { Language } from '../answer.ts'
import type { FiguresPlan } from '../plan.ts'
import { toReportScope } from './to-scope.ts'
import { say, WORDING } from './wording.ts'

/** How many reports a filter by another figure left out because they hold no number for it: a blank is not a zero. */
export function noteWhere(archive: Archive, { scope, measures, operation }: FiguresPlan, language: Language): string[] {
  const { where = [], ...rest } = scope
  const [measure] = measures
  const own = measure && 'conditions' in operation ? [{ measure, conditions: operation.conditions }] : []
  return where.flatMap((filter) => {
    const others = [...own, ...where.filter((other) => other !== filter)]
    const { of, known } = countCoverage(archive, [filter.measure], toReportScope({ ...rest, where: others }))
    const words = { n: of - known, figure: filter.measure.label[language] }
    return known < of ? [say(WORDING.whereUnknown, language, words)] : []
  })
}
