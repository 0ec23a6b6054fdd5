import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import type { AnswerRow, Language } from '../../answer.ts'
import { getQueryWords } from '../../languages/get-query-words.ts'
import { NotationError } from '../../query/notation/cursor.ts'
import { readExpression } from '../../query/notation/read-notation.ts'
import { THEMES } from '../../themes/theme-table.ts'

/** A rate's own definition behind its name: （予以公开与部分公开之和÷办理结果总计）. */
const DEFINITION = /\s?[（(][^（(]*÷.*[）)]$/u

/**
 * Name of the value with this code: a figure, printed or derived, a rate without its definition, a theme, a quantity of
 * the narrative, or what is computed of several; the code itself where it has no name.
 */
export function describeCode(code: string, language: Language): string {
  const theme = THEMES.find(({ key }) => code === `theme.${key}`)
  if (theme) return theme.label[language]
  const subject = MENTION_SUBJECTS.find(({ key }) => code === `mention.${key}` || code === `narrative.${key}`)
  if (subject) return subject.label[language]
  return findMeasure(code)?.label[language].replace(DEFINITION, '') ?? nameComputed(code, language)
}

function nameComputed(code: string, language: Language): string {
  try {
    const expr = readExpression(code)
    return expr.kind === 'measure' ? code : getQueryWords(language).nameExpr(expr)
  } catch (error) {
    if (error instanceof NotationError) return code
    throw error
  }
}

/** The rate with its definition; null for what is no rate. */
export function defineRate(code: string, language: Language): string | null {
  const label = findMeasure(code)?.label[language]
  return label && DEFINITION.test(label)
    ? label.replace(/\s?[（(]/u, language === 'zh' ? '＝' : ' = ').replace(/[）)]$/u, '')
    : null
}

/** What a row's value is, for example `新收申请（平均值）`; empty where the row has no figure. */
export function describeFigure(
  row: AnswerRow,
  language: Language,
  aggregates: Readonly<Record<string, string>>,
): string {
  const name = row.code ? describeCode(row.code, language) : ''
  const derived =
    row.aggregate && !isPlainSum(row) && !isThemeCount(row) && !isComputed(row) ? aggregates[row.aggregate] : undefined
  if (!derived) return name
  return name ? (language === 'zh' ? `${name}（${derived}）` : `${name} (${derived})`) : derived
}

/** Of a theme there is nothing but the count, and its unit says what is counted. */
export const isThemeCount = ({ code, aggregate }: AnswerRow): boolean =>
  aggregate === 'count' && (code?.startsWith('theme.') ?? false)

/** The sum of a report's own rows has a name of its own (`不予公开`); a rate is one by its name; a place and its extremes show what they are of. */
const isPlainSum = (row: AnswerRow): boolean =>
  (row.aggregate === 'sum' && row.agency !== null && row.year !== null) ||
  (row.code?.startsWith('ratio.') === true && (row.aggregate === 'ratio' || row.aggregate === 'sum')) ||
  ((row.aggregate === 'max' || row.aggregate === 'min') && row.agency !== null)

/** A value computed of several measures says so by its name: 新收申请与上年结转的申请之和. */
const isComputed = ({ code, aggregate }: AnswerRow): boolean =>
  (code?.includes(' ') ?? false) && (aggregate === 'sum' || aggregate === 'share' || aggregate === 'difference')
