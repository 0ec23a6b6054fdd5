const DIGITS = new Map([...'零〇一二三四五六七八九'].map((c, i) => [c, i < 2 ? 0 : i - 1] as const))
DIGITS.set('两', 2)
for (const [i, c] of [...'壹贰叁肆伍陆柒捌玖'].entries()) DIGITS.set(c, i + 1)

const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])
const SECTIONS = new Map<string, number>([
  ['万', 1e4],
  ['亿', 1e8],
])

/**
 * The value of a Chinese numeral: 三百二十 → 320, 一百二 → 120, 两万零五 → 20005, 二〇二四 → 2024.
 * @returns null when the text is no such numeral
 */
export function parseChineseNumber(text: string): number | null {
  if (!text) return null
  const characters = [...text]
  if (characters.every((c) => DIGITS.has(c))) return Number(characters.map((c) => DIGITS.get(c)).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastUnit = 1
  for (const c of characters) {
    const value = DIGITS.get(c)
    const unit = UNITS.get(c)
    const big = SECTIONS.get(c)
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      if (value === 0) lastUnit = 1
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = null
      lastUnit = unit
    } else if (big !== undefined) {
      total = (total + section + (digit ?? 0)) * big
      section = 0
      digit = null
      lastUnit = big
    } else return null
  }
  // A digit that ends the numeral counts in the next lower unit: 一百二 is 120, 三万五 is 35000.
  return total + section + (digit ?? 0) * (lastUnit >= 100 ? lastUnit / 10 : 1)
}
