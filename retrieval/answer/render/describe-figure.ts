import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import type { AnswerRow, Language } from '../../answer.ts'
import { THEMES } from '../../themes/theme-table.ts'

/** Name of the figure with this code, printed, derived, a named ratio or a theme; the code itself where it has no name. */
export function describeCode(code: string, language: Language): string {
  const theme = THEMES.find(({ key }) => code === `theme.${key}`)
  if (theme) return theme.label[language]
  const subject = MENTION_SUBJECTS.find(({ key }) => code === `mention.${key}`)
  if (subject) return subject.label[language]
  return findMeasure(code)?.label[language] ?? code
}

/** What a row's value is, for example `新收申请（平均值）`; empty where the row has no figure. */
export function describeFigure(
  row: AnswerRow,
  language: Language,
  aggregates: Readonly<Record<string, string>>,
): string {
  const name = row.code ? describeCode(row.code, language) : ''
  const derived = row.aggregate && !isPlainSum(row) && !isThemeCount(row) ? aggregates[row.aggregate] : undefined
  if (!derived) return name
  return name ? (language === 'zh' ? `${name}（${derived}）` : `${name} (${derived})`) : derived
}

/** Of a theme there is nothing but the count, and its unit says what is counted. */
export const isThemeCount = ({ code, aggregate }: AnswerRow): boolean =>
  aggregate === 'count' && (code?.startsWith('theme.') ?? false)

/** The sum of a report's own rows has a name of its own (`不予公开`). */
const isPlainSum = (row: AnswerRow): boolean =>
  (row.aggregate === 'sum' && row.agency !== null && row.year !== null) || (row.code?.startsWith('ratio.') ?? false)
