import type { Match } from '../understand/tokens/meaning.ts'

/** 唐山审批局23 新收, "Hefei education 23/24": two digits behind a name that count nothing. */
const BEHIND_NAME =
  /\s?'?(?:[12]\d)(?:\s?[、,和&/]\s?'?[12]\d)*(?![\d.%年]|\s?(?:件|个|家|条|份|次|名|人|项|起|宗|万|千|requests?|cases?))/uy

/** Years of two digits that follow a name at once. @param names where the names end */
export function matchShortYears(text: string, names: readonly Match[], now: Date): Match[] {
  return [...new Set(names.map(({ end }) => end))].flatMap((end) => {
    BEHIND_NAME.lastIndex = end
    const found = BEHIND_NAME.exec(text)
    if (!found) return []
    return [...found[0].matchAll(/[12]\d/g)].flatMap((digits): Match[] => {
      const year = 2000 + Number(digits[0])
      const start = end + digits.index
      return year >= 2008 && year <= now.getUTCFullYear()
        ? [{ start, end: start + 2, meaning: { kind: 'years', from: year, to: year } }]
        : []
    })
  })
}
