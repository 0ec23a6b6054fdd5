import type { AnswerRow } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { formatNumber, formatPercent } from './format-number.ts'

/** The unit of a row in words, in the plural but for the value 1; empty where it has none. */
export function describeUnit({ unit, code, value, aggregate }: AnswerRow, messages: AnswerWords): string {
  if (!unit) return ''
  const table = code?.split('.')[0] ?? ''
  const noun = (unit === '件' && aggregate !== 'count' ? messages.counted[table] : undefined) ?? messages.units[unit]
  return noun ? (value === 1 ? noun.one : noun.many) : unit
}

/**
 * The value of a row with its unit, or the state that it is in instead: a blank, a mark, a cell or a report that is not
 * there are each worded in their own way, never as a number.
 */
export function formatValue(row: AnswerRow, messages: AnswerWords): string {
  if (row.state !== 'number') return messages.explained(messages.marks[row.state], messages.states[row.state])
  if (row.value === null) return messages.noValue
  if (row.unit === 'ratio') return formatPercent(row.value, row.aggregate === 'change')
  const unit = describeUnit(row, messages)
  const number = formatNumber(row.value)
  const signed = row.aggregate === 'difference' && row.value > 0 ? `+${number}` : number
  return unit ? `${signed}${messages.unitGap}${unit}` : signed
}
