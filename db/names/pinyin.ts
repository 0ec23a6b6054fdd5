import { createRequire } from 'node:module'
import type * as PinyinPro from 'pinyin-pro'

/** Loaded with the first character that is read: a tenth of a second, which most questions need not wait for. */
let loaded: typeof PinyinPro | undefined
const loadPinyin = (): typeof PinyinPro => {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro
  return loaded
}

/** The syllables of a text without tones, one a character, ü as v. */
export const spellSyllables = (text: string): string[] =>
  loadPinyin()
    .pinyin(text, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.replaceAll('ü', 'v'))

const kept = new Map<string, readonly string[]>()

/** The readings of a character without tones, ü as v: 重 → zhong, chong. */
export function readingsOf(character: string): readonly string[] {
  const found = kept.get(character)
  if (found) return found
  const read = loadPinyin().pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
  const readings = [...new Set(read.map((syllable) => syllable.replaceAll('ü', 'v')))]
  kept.set(character, readings)
  return readings
}
