const DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: '0', '○': '0', Ο: '0', О: '0', O: '0', o: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4' },
  ...{ 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
}

const CHINESE_YEAR = /[一二2][〇○ΟОOo零九09][〇○ΟОOo零一二三四五六七八九\d]{2}(?=年)/gu
const YEAR = /(?<!\d)((?:19|20)\d\d)(?:年度|年|(?!\d))/u
const YEAR_EVERYWHERE = new RegExp(YEAR.source, 'gu')
/** A day (2024年1月18日, 2024-01-18, 20240118) says when something was written, not of which year it is. */
const DAY =
  /(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?|([-/.])\d{1,2}\1\d{1,2}日?|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/gu

/** Years in Chinese numerals, or with a letter O for a zero, in Arabic digits: 二〇二四年 → 2024年. The length stays. */
export const foldYears = (text: string): string =>
  text.replace(CHINESE_YEAR, (year) => [...year].map((digit) => DIGITS[digit] ?? digit).join(''))

/** The year that a line names, days aside; one followed by 年 before a bare number. Null where there is none. */
export function findYear(line: string): number | null {
  const text = foldYears(line).replace(DAY, '#')
  const found = /((?:19|20)\d\d)年/u.exec(text) ?? YEAR.exec(text)
  return found ? Number(found[1]) : null
}

/** A line without its years and days. */
export const stripYears = (line: string): string => foldYears(line).replace(DAY, '').replace(YEAR_EVERYWHERE, '')

const CHINESE_DAY =
  /((?:19|20)\d\d)年(?:\d{1,2}|[元正一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日/u
const SHORT_DAY = /((?:19|20)\d\d)([-/.])\d{1,2}\2\d{1,2}(?!\d)/u

/** The first day that a line names: where it stands and its year. */
export function findDay(line: string): { readonly year: number; readonly start: number; readonly end: number } | null {
  const text = foldYears(line)
  const found = CHINESE_DAY.exec(text) ?? SHORT_DAY.exec(text)
  return found ? { year: Number(found[1]), start: found.index, end: found.index + found[0].length } : null
}
