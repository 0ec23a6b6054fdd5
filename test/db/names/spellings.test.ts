import { describe, expect, test } from 'vitest'
import { spellPlace } from '../../../db/names/english-names.ts'
import { loadSpellings } from '../../../db/names/spellings.ts'

describe('spellings made ready', () => {
  test('are what the converter makes of the places', () => {
    const wrong = Object.entries(loadSpellings()).filter(([name, spelling]) => spellPlace(name) !== spelling)
    expect(wrong).toEqual([])
  })
})
