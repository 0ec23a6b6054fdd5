import type { AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { formatNumber, formatPercent, formatRounded } from './format-number.ts'

/** The unit of a row in words, in the plural but for the value 1; empty where it has none. */
export function describeUnit({ unit, code, value, aggregate }: AnswerRow, words: AnswerWords): string {
  if (!unit) return ''
  const table = code?.split('.')[0] ?? ''
  const noun = (unit === '件' && aggregate !== 'count' ? words.counted[table] : undefined) ?? words.units[unit]
  return noun ? (value === 1 ? noun.one : noun.many) : unit
}

const isChange = ({ aggregate }: AnswerRow): boolean => aggregate === 'difference' || aggregate === 'change'

const sign = (row: AnswerRow): string => (isChange(row) && (row.value ?? 0) > 0 ? '+' : '')

/** Values that are computed by dividing are rounded to what can be read; printed ones and sums never are. */
const isRounded = ({ aggregate, unit }: AnswerRow): boolean =>
  aggregate === 'average' || aggregate === 'multiple' || unit === 'percentagePoints'

/**
 * The value of a row with its unit and the two numbers of a rate, or the state that it is in instead: a blank, a mark, a
 * cell or a report that is not there are each worded in their own way, never as a number.
 */
export function formatValue(row: AnswerRow, words: AnswerWords): string {
  if (row.atLeast !== undefined && row.value === null) return words.atLeast(withUnit(row, row.atLeast, words))
  if (row.state === 'notApplicable' && row.unit === 'ratio') return words.noDivisor
  if (row.state !== 'number') return words.explained(words.marks[row.state], words.states[row.state])
  if (row.value === null) return words.noValue
  if (row.aggregate === 'position') return words.place(row.value, row.parts?.whole ?? null)
  if (row.unit === 'ratio') return withParts(row, formatPercent(row.value, row.aggregate === 'change'), words)
  return `${sign(row)}${withUnit(row, row.value, words)}`
}

function withUnit(row: AnswerRow, value: number, words: AnswerWords): string {
  const unit = row.unit === 'percentagePoints' ? words.points : describeUnit({ ...row, value }, words)
  const number = isRounded(row) ? formatRounded(value) : formatNumber(value)
  const said = unit ? `${number}${words.unitGap}${unit}` : number
  return words.spellAmount(said, row.unit, value)
}

/** A rate beside the numbers that it is made of: 23.1%（33/143）. */
const withParts = ({ parts, aggregate }: AnswerRow, percent: string, words: AnswerWords): string =>
  parts && aggregate !== 'change' ? words.partOf(percent, formatNumber(parts.part), formatNumber(parts.whole)) : percent
