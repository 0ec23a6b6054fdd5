/** Pictographs, which people put behind anything, and what makes them of digits. */
const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{fe0f}|\u{200d}|\u{20e3}|[\u{1f3fb}-\u{1f3ff}]/gu

/** A text without pictographs. */
export const dropPictures = (text: string): string => text.replace(PICTURES, '')

/** The number that an item of a list begins with: 1. 2、 （3） ④ 五、; no decimal and no range of months; a year may follow. */
const MARK =
  '(?:[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[)）]|\\d{1,2}\\s*[.、．)）](?=\\s*(?:\\D|(?:19|20)\\d\\d(?!\\d)))|[一二三四五六七八九]、|[①-⑩])'
const FIRST_MARK = new RegExp(`^\\s*${MARK}\\s*`)
const MARKS = new RegExp(`(?:^|(?<=[\\s。；;？?！!]))${MARK}\\s*`, 'g')

/**
 * A question without what says nothing to the archive: pictographs, and the number that it has in somebody's list. A text of
 * nothing else is left as it is.
 */
export function cleanQuestion(question: string): string {
  const clean = dropPictures(question).replace(FIRST_MARK, '').trim()
  return clean || question
}

/** What ends a question that stands before another one. */
const ENDS = /(?<=[？?])\s*(?=\S)/

/** A question by itself says at least so much, in characters of Chinese; two Latin letters are one. */
const LEAST = 7

const weight = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5), 0)

const isQuestion = (text: string): boolean => weight(text) >= LEAST

/** Questions of one message that are answered one after another. */
const MOST = 8

/**
 * The questions of a message that asks several: a numbered list, or sentences that each end in a question mark. One that
 * asks a single question is that one.
 */
export function splitQuestions(text: string): string[] {
  const listed = splitList(text)
  const parts = listed.length > 1 ? listed : text.split(ENDS).map((part) => part.trim())
  const isSeveral = parts.length > 1 && parts.length <= MOST && parts.every(isQuestion)
  return isSeveral ? parts : [text]
}

/** The items of a numbered list; what stands before the first number belongs to none of them where it ends in a colon. */
function splitList(text: string): string[] {
  const marks = [...text.matchAll(MARKS)]
  const lead = text.slice(0, marks[0]?.index ?? 0).trim()
  if (marks.length < 2 || (lead && !/[:：]$/.test(lead))) return []
  return marks.map((mark, index) => text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim())
}
