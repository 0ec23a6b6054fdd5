import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alignWithin } from '../../retrieval/words/align-within.ts'
import { editDistance } from '../../retrieval/words/edit-distance.ts'

const TEXT = '一是对检查通报的问题整改不彻底，缺少回头看'

it.each([
  ['整改不彻底', { distance: 0, differences: [] }],
  ['整改不彻低', { distance: 1, differences: [{ asked: '彻低', said: '彻底' }] }],
  ['整改彻底', { distance: 1, differences: [{ asked: '改', said: '改不' }] }],
  ['整改不不彻底', { distance: 1, differences: [{ asked: '改不', said: '改' }] }],
  ['拐改不彻底', { distance: 1, differences: [{ asked: '拐', said: '整' }] }],
])('%s stands in the text but for what differs', (wanted, expected) => {
  expect(alignWithin(wanted, TEXT, 2)).toMatchObject(expected)
})

it('the place is that of the words alone', () => {
  const { start = 0, end = 0 } = alignWithin('整改不彻低', TEXT, 2) ?? {}
  expect(TEXT.slice(start, end)).toBe('整改不彻底')
})

it('what is too far is not there', () => {
  expect(alignWithin('兼职人员', TEXT, 2)).toBeNull()
})

it('no place is nearer than the one that is found', () => {
  const letters = fc.stringMatching(/^[甲乙丙]{1,8}$/u)
  fc.assert(
    fc.property(letters, letters, (wanted, text) => {
      const found = alignWithin(wanted, text, 99)
      const slices = [...text].flatMap((_, i) =>
        Array.from({ length: text.length - i + 1 }, (__, n) => text.slice(i, i + n)),
      )
      const least = Math.min(...[...slices, ''].map((slice) => editDistance(wanted, slice)))
      const distance = found?.distance ?? Number.NaN
      // A swap of neighbours is one change there and two here.
      expect(distance).toBeGreaterThanOrEqual(least)
      expect(distance).toBeLessThanOrEqual(2 * least)
      expect(found?.differences.length === 0).toBe(text.includes(wanted))
    }),
  )
})
