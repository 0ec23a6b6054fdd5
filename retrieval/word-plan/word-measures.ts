import { findMeasure, NAMED_RATIOS } from '../../db/form/measures.ts'
import type { Language } from '../answer.ts'
import type { Condition, Measure } from '../plan.ts'

/** Words for measures side by side, in their order. */
export const wordMeasures = (measures: readonly Measure[], language: Language): string =>
  measures.map((measure) => wordMeasure(measure, language)).join(language === 'zh' ? '和' : ' and ')

/** The everyday words for a figure of table 3, where its label reads like a table heading. */
const ROWS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '新收申请', en: 'new requests' },
  carriedOver: { zh: '上年结转申请', en: 'requests carried over from the previous year' },
  granted: { zh: '予以公开的申请', en: 'requests granted' },
  partlyGranted: { zh: '部分公开的申请', en: 'requests partly granted' },
  denied: { zh: '不予公开的申请', en: 'requests denied' },
  unableToProvide: { zh: '无法提供的申请', en: 'requests unable to be provided' },
  notProcessed: { zh: '不予处理的申请', en: 'requests not processed' },
  otherwiseHandled: { zh: '其他处理的申请', en: 'requests otherwise handled' },
  totalHandled: { zh: '办理总数', en: 'requests handled in total' },
  carriedForward: { zh: '结转下年度的申请', en: 'requests carried forward to the next year' },
}

function wordMeasure(measure: Measure, language: Language): string {
  if (measure.kind === 'ratio') return wordRatio(measure, language)
  const [table, row = '', column] = measure.code.split('.')
  // The total of a route is the route, and its label's "total" is a sum to the grammar.
  if (table === 'review' && column === 'total') return measure.label[language].replace(/总计$|, total$/u, '')
  const usual = table === 'requests' && column === 'total' ? ROWS[row] : undefined
  // The year is said by the question, and "this year" is one too.
  return (
    usual?.[language] ??
    measure.label[language].replace(/change this year$/u, 'change in items').replace(/ this year$/u, '')
  )
}

/** A named rate by its name without its definition; another share by the figure that it is a share of its whole. */
function wordRatio({ code, label }: Measure, language: Language): string {
  if (NAMED_RATIOS[code.replace('ratio.', '')]) return label[language].replace(/\s?[（(].*$/u, '')
  const [part = '', whole = ''] = code.replace('ratio.', '').split('/').map(wordCode(language))
  return language === 'zh' ? `${part}占${whole}的比例` : `share of ${part} in ${whole}`
}

const wordCode =
  (language: Language) =>
  (code: string): string => {
    const measure = findMeasure(code)
    return measure ? wordMeasure(measure, language) : code
  }

const OPERATORS: Readonly<Record<Condition['operator'], { readonly zh: string; readonly en: string }>> = {
  '=': { zh: '等于', en: 'exactly' },
  '!=': { zh: '不等于', en: 'not equal to' },
  '>': { zh: '超过', en: 'more than' },
  '>=': { zh: '不少于', en: 'at least' },
  '<': { zh: '少于', en: 'fewer than' },
  '<=': { zh: '不超过', en: 'at most' },
}

/** Words for conditions: 超过5, between 1 and 5, at least 50%. */
export function wordConditions(conditions: readonly Condition[], ratio: boolean, language: Language): string {
  const number = (value: number): string => (ratio ? `${Number((value * 100).toFixed(6))}%` : String(value))
  const [low, high] = conditions
  if (conditions.length === 2 && low?.operator === '>=' && high?.operator === '<=' && low.value <= high.value)
    return language === 'zh'
      ? `介于${number(low.value)}和${number(high.value)}之间`
      : `between ${number(low.value)} and ${number(high.value)}`
  return conditions
    .map(({ operator, value }) => `${OPERATORS[operator][language]}${language === 'zh' ? '' : ' '}${number(value)}`)
    .join(language === 'zh' ? '并且' : ' and ')
}
