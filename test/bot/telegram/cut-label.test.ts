import { describe, expect, test } from 'vitest'
import { cutLabel, cutLabels, rowsOfLabels } from '../../../bot/telegram/sending/cut-label.ts'

describe('the label of a button', () => {
  test('is left alone where a phone has room for it', () => {
    expect(cutLabel('💡 2024年新收申请最多的3家单位')).toBe('💡 2024年新收申请最多的3家单位')
  })

  test.each([
    ['汶岚市澄湾区教育局2022年到2024年新收申请的变化趋势', '汶岚市澄湾区教育局2022年到2024年存在哪些主要问题'],
    [
      'change of new requests at Wenlan Science and Technology Bureau from 2022 to 2024',
      'change of new requests at Wenlan Science and Technology Bureau from 2021 to 2023',
    ],
  ])('keeps both ends, so that %s and another one look different', (one, other) => {
    expect(cutLabel(one)).not.toBe(cutLabel(other))
    for (const text of [one, other]) {
      const [start = '', end = ''] = cutLabel(text).split('…')
      expect(text.startsWith(start) && text.endsWith(end)).toBe(true)
    }
  })

  test('cuts no word and no number', () => {
    expect(cutLabel('new requests by type of requester at Hongpu Market Regulation Bureau in 2024')).toBe(
      'new requests by type…Bureau in 2024',
    )
    expect(cutLabel('泓浦市市场监督管理局2023年到2024年新收申请的变化趋势')).toMatch(/^泓浦市市场监督管理局…/)
  })
})

describe('labels of a keyboard', () => {
  test.each([
    ['💡 泓浦市市场监督管理局2023年新收申请有多少件', '💡 泓浦市市场监督管理局2024年新收申请有多少件'],
    ['💡 the 5 agencies with the most requests in 2024', '💡 the 5 agencies with the fewest requests in 2024'],
  ])('look different for different questions: %s', (one, other) => {
    const alone = [cutLabel(one), cutLabel(other)]
    expect(new Set(alone).size).toBe(1)
    expect(new Set(cutLabels([one, other])).size).toBe(2)
    expect(cutLabels([one, one])).toEqual([alone[0], alone[0]])
  })

  test('stand in twos where both are short', () => {
    expect(rowsOfLabels(['政策解读 (1)', '监督与考核 (1)', '审查与隐私保护 (3)'])).toEqual([[0, 1], [2]])
  })

  test('have a row to themselves where a phone would cut them', () => {
    expect(rowsOfLabels(['政策解读 (1)', 'disclosure in key areas (1)', '监督与考核 (1)'])).toEqual([[0], [1], [2]])
  })
})
