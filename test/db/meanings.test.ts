import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../db/form/codebook.ts'
import { listMeanings, MEANINGS } from '../../db/form/meanings.ts'
import { listMeasures } from '../../db/form/measures.ts'

describe('what figures mean', () => {
  it('every figure, sum and rate of the form has a meaning in both languages', () => {
    for (const { code } of [...FIGURES, ...listMeasures()]) {
      const meanings = listMeanings(code)
      expect(meanings.length, code).toBeGreaterThan(0)
      for (const { zh, en } of meanings) {
        expect(zh, code).toMatch(/。$/u)
        expect(en, code).toMatch(/\.$/u)
        expect(en, code).not.toMatch(/[\u4e00-\u9fff]/u)
      }
    }
  })

  it('a reason is told with its article, and a column with its row', () => {
    expect(listMeanings('requests.partlyGranted.total')[0]?.zh).toContain('第三十七条')
    expect(listMeanings('requests.denied.internalAffairs.total')[0]?.en).toContain('art. 16(1)')
    expect(listMeanings('requests.granted.business')).toEqual([
      MEANINGS['requests.granted'],
      MEANINGS['requester.business'],
    ])
    expect(listMeanings('review.litigation.overturned')).toEqual([
      MEANINGS['review.litigation'],
      MEANINGS['result.overturned'],
    ])
  })

  it('a definition is short, and a code that the form lacks has none', () => {
    for (const [key, { zh, en }] of Object.entries(MEANINGS)) {
      expect(zh.length, key).toBeLessThan(120)
      expect(en.split(/\s/u).length, key).toBeLessThan(60)
    }
    expect(listMeanings('requests.received.martians')).toEqual([MEANINGS['requests.received']])
    expect(listMeanings('weather.rain')).toEqual([])
  })
})
