import { asksAgencies, readTake } from '../parse/figure-parts.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { has, type View } from '../parse/view.ts'
import type { Pointed } from './turn.ts'

/**
 * Whether a turn starts anew: it names a value of its own and reports of its own, and no word points back. Reports of its own
 * are agencies, places or kinds of organs; or everybody (哪些单位, "who") in a year that it names. 收到 alone is no value.
 * @param ofOne the answer before was about one agency, so that "which agencies" cannot go on with it
 */
export function isNew(
  { query, reports, mentions }: Parsed,
  view: View,
  pointed: Pointed | null,
  ofOne: boolean,
): boolean {
  if (query === null || pointed !== null || has(view, ...POINTS_BACK)) return false
  const namesValue =
    mentions.some(({ isHint, tokens }) => !isHint || tokens.length > 1) ||
    mentions.length > 1 ||
    (query.kind === 'passages' && (query.aspect !== null || query.text !== '')) ||
    query.kind === 'themes' ||
    query.kind === 'findings' ||
    (query.kind === 'coverage' &&
      has(view, 'reportNoun', 'coverageNoun', 'coverageExists', 'coverageMissing', 'coverageYears'))
  const everybody =
    (ofOne && has(view, 'whichAgency', 'howManyAgencies')) ||
    (reports.namesYear && (asksAgencies(view) || readTake(view).value !== null || has(view, 'whole', 'sum')))
  // 库里一共多少份报告: the archive is nobody's.
  const isOfArchive = query.kind === 'coverage' && query.about === 'count' && has(view, 'coverageNoun', 'whole', 'sum')
  if (isOfArchive && namesValue && !reports.namesAgency) return true
  const isWhole = namesValue && reports.namesAgency && reports.namesYear
  if (!isWhole && has(view, ...GOES_ON)) return false
  return namesValue && (reports.namesAgency || everybody)
}

/** Words that have no meaning without the answer before. */
const POINTS_BACK = ['thatYear', 'outOf', 'moreThanThat', 'fewerThanThat', 'asManyAsThat', 'goBack'] as const
/** Words that go on with a talk, unless the question says everything itself. */
const GOES_ON = ['following', 'instead', 'also'] as const
