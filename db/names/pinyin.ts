import { pinyin } from 'pinyin-pro'

const kept = new Map<string, readonly string[]>()

/** The readings of a character without tones, ü as v: 重 → zhong, chong. */
export function readingsOf(character: string): readonly string[] {
  const found = kept.get(character)
  if (found) return found
  const read = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
  const readings = [...new Set(read.map((syllable) => syllable.replaceAll('ü', 'v')))]
  kept.set(character, readings)
  return readings
}
