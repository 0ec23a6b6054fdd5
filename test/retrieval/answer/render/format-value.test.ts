import { describe, expect, test } from 'vitest'
import { getMessages } from '../../../../bot/messages/get-messages.ts'
import { formatValue } from '../../../../retrieval/answer/render/format-value.ts'
import type { AnswerRow, RowState } from '../../../../retrieval/answer.ts'
import { makeRow } from '../../../bot/sample-answers.ts'

const zh = (row: Partial<AnswerRow>): string => formatValue(makeRow(row), getMessages('zh'))
const en = (row: Partial<AnswerRow>): string => formatValue(makeRow(row), getMessages('en'))

describe('formatValue', () => {
  test('writes numbers with separators and units', () => {
    expect(zh({ value: 4119 })).toBe('4,119件')
    expect(zh({ code: 'fees.amount', value: 7730.28, unit: '万元' })).toBe('7,730.28万元')
    expect(zh({ value: 0 })).toBe('0件')
    expect(en({ value: 1 })).toBe('1 request')
    expect(en({ value: 0, code: 'normativeDocuments.inForce' })).toBe('0 documents')
  })

  test('writes ratios as percent, changes with their sign', () => {
    expect(zh({ value: 0.125, unit: 'ratio', aggregate: 'ratio' })).toBe('12.5%')
    expect(zh({ value: 0.5, unit: 'ratio', aggregate: 'change' })).toBe('+50%')
    expect(zh({ value: -0.25, unit: 'ratio', aggregate: 'change' })).toBe('-25%')
    expect(zh({ value: -0, unit: 'ratio', aggregate: 'change' })).toBe('0%')
    expect(zh({ value: -3, aggregate: 'difference' })).toBe('-3件')
  })

  test('words every other state in its own way, never as a number', () => {
    const states: RowState[] = ['blank', 'notApplicable', 'missingCell', 'noReport', 'report']
    for (const write of [zh, en]) {
      const worded = states.map((state) => write({ state, value: null }))
      expect(new Set(worded).size).toBe(states.length)
      for (const words of worded) expect(words).not.toMatch(/^\d/)
    }
  })

  test('a number without a value is not written as one', () => {
    expect(zh({ value: null })).toBe('无数值')
  })
})
