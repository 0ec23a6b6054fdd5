import { describe, expect, test } from 'vitest'
import { FIGURES, findFigure } from '../../db/form/codebook.ts'
import { describeFinding, FINDING_KINDS } from '../../db/form/findings-catalogue.ts'
import { CARRIED, listIdentities, NARRATIVE_CLAIMS, STOCKS } from '../../db/form/identities.ts'

describe('identities', () => {
  const identities = [...listIdentities('byReason'), ...listIdentities('oneRow')]

  test('name printed figures only', () => {
    const codes = [
      ...identities.flatMap(({ left, right }) => [...left, ...right]),
      ...CARRIED.flatMap(({ forward, over }) => [forward, over]),
      ...STOCKS.flatMap(({ issued, repealed, inForce }) => [issued, repealed, inForce]),
      ...NARRATIVE_CLAIMS.flatMap(({ cells }) => cells.flat()),
    ]
    expect(codes.filter((code) => !findFigure(code))).toEqual([])
  })

  test('cover every figure of tables 3 and 4', () => {
    const covered = new Set(identities.flatMap(({ left, right }) => [...left, ...right]))
    expect(FIGURES.filter(({ table, code }) => table !== 2 && !covered.has(code))).toEqual([])
  })

  test('the outcomes of the form have 21 rows, or 19 where 其他处理 is one row', () => {
    const outcomes = (kind: 'byReason' | 'oneRow') =>
      listIdentities(kind).find(({ finding }) => finding === 'outcomeSum')?.left.length
    expect([outcomes('byReason'), outcomes('oneRow')]).toEqual([21, 19])
  })
})

describe('messages of findings', () => {
  test.each(FINDING_KINDS.map(({ code }) => code))('%s has one in each language, with no placeholder left', (code) => {
    const parameters = { subject: 'total', left: 1, right: 2, details: 'x' }
    for (const language of ['zh', 'en'] as const)
      expect(describeFinding(code, parameters, language)).toMatch(/^[^{}]+$/)
  })

  test('a key is shown by the label of the codebook', () => {
    const parameters = { subject: 'naturalPerson', left: 3, right: 1 }
    expect(describeFinding('outcomeSum', parameters, 'zh')).toContain('自然人')
    expect(describeFinding('outcomeSum', parameters, 'en')).toContain('natural persons')
  })

  test('a code that the catalogue does not have shows itself', () => {
    expect(describeFinding('strange', { a: 1 }, 'en')).toBe('strange (a: 1)')
  })
})
