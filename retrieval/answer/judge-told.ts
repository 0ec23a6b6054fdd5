import { listReports } from '../../db/lists/list-reports.ts'
import { isBoilerplate } from '../search/boilerplate.ts'
import type { PassageHit } from '../search/passage-search.ts'
import { detectLanguage } from '../understand/tokens/normalise-question.ts'
import type { Told } from '../understand/told.ts'
import type { AnswerDependencies } from './answer-dependencies.ts'

/** How many words that no figure has a name for a question must hold to be looked for in the narrative at all. */
const NEWS = 1
/** From so many on, a passage may also tell a figure of the tables: it was not found for that. */
const MUCH_NEWS = 2

/**
 * How surely a passage must say what is asked, by how many words no figure has a name for. Of the questions about figures that
 * are offered (town and exam, 24), the surest with two new words stands at .33.
 */
const SAYS: readonly (readonly [news: number, certainty: number])[] = [
  [3, 0.45],
  [MUCH_NEWS, 0.6],
  [NEWS, 0.75],
]

/** The same where a reading was probable enough to be answered: it must be worse than what reports say. */
const SAYS_INSTEAD = 0.9

/** Sentences that tell, or deny, a figure of the tables: they are near every question about figures. */
const TELLS_TABLE =
  /(?:申请|复议|诉讼|规范性文件|处理费)[^，。；]{0,14}(?:\d|[零一二三四五六七八九十]+[件元])|(?:收到|(?<!依申请)受理|制发|出台|办结|没有|未|未收取)[^，。；]{0,24}(?:申请|复议|诉讼|规范性文件|处理费)|申请数量/u

/**
 * Whether reports say what was asked in words that no reading holds whole.
 * @param isRead whether there is a reading that would be answered without asking back
 */
export async function judgeTold(
  { query, news, counts }: Told,
  { archive, search }: AnswerDependencies,
  isRead = false,
): Promise<boolean> {
  if (news < NEWS || query.where || query.of.in) return false
  const reportIds = listReports(archive, query.of).rows.map(({ reportId }) => reportId)
  if (reportIds.length === 0) return false
  const engine = await search()
  const { hits, certainty } = await engine.find({
    text: query.text,
    language: detectLanguage(query.text),
    filter: { reportIds },
    limit: 1,
  })
  const [best] = hits
  const enough = isRead ? SAYS_INSTEAD : SAYS.find(([least]) => news >= least)?.[1]
  if (!best || enough === undefined || certainty < enough || isBoilerplate(best) || (counts && !tellsCount(best)))
    return false
  return (news >= MUCH_NEWS && !isRead) || !tellsTable(best)
}

/** Whoever asks how many is not answered by a sentence that counts nothing. */
const tellsCount = ({ kind, text }: PassageHit): boolean => kind !== 'problem' && /\d/u.test(text)

const tellsTable = ({ kind, text }: PassageHit): boolean =>
  kind !== 'problem' && kind !== 'improvement' && TELLS_TABLE.test(text)
