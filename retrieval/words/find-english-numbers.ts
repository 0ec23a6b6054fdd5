const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6 }

const WORD = `(?:${[...Object.keys(UNITS), ...Object.keys(SCALES)].join('|')})s?`
const NUMERAL = new RegExp(
  `(?<![\\p{L}\\d])(?:an? (?=dozen|hundred|thousand|million))?${WORD}(?:(?: and |[ -])${WORD})*(?![\\p{L}])`,
  'gu',
)

const LATIN = /[a-z]/u

/** Numbers written as English words in lower-case text: twenty-five, one hundred and twenty, a dozen. */
export function findEnglishNumbers(text: string): { start: number; end: number; value: number }[] {
  if (!LATIN.test(text)) return []
  return [...text.matchAll(NUMERAL)].flatMap((match) => {
    const value = readWords(match[0].split(/[ -]/u))
    return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }]
  })
}

/** The value of a row of number words; null where they are no one number (two three). */
function readWords(words: readonly string[]): number | null {
  let total = 0
  let section: number | null = null
  let last = Number.POSITIVE_INFINITY
  for (const word of words.filter((w) => !/^(?:and|an?)$/.test(w))) {
    const key = word in UNITS || word in SCALES ? word : word.replace(/s$/, '')
    const unit = UNITS[key]
    const scale = SCALES[key]
    if (unit !== undefined) {
      if (section !== null && (last < 20 || unit >= last || (last < 100 && unit >= 10))) return null
      section = (section ?? 0) + unit
      last = unit
    } else if (scale !== undefined) {
      const counted: number = (section ?? 1) * scale
      if (scale >= 1000) {
        total += counted
        section = 0
      } else section = counted
      last = scale
    }
  }
  return total + (section ?? 0)
}
