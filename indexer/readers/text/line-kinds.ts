const HEADING = /^\s*#{1,6}\s*(?=\S)/
const NUMBERED =
  /^\s*(?:第[一二三四五六七八九十]+(?:部分|章|条|节)|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⑳]|附[:：件]|[*•●■◆-]\s)/
const SENTENCE_END = /[。！？!?；;：:…][”’"）)】》]*\s*$/
const DATE = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/

/** Level of a Markdown heading and where its text begins; null for other lines. */
export function readHeadingMark(text: string): { level: number; from: number } | null {
  const mark = HEADING.exec(text)
  return mark ? { level: mark[0].trim().length, from: mark[0].length } : null
}

/** Whether a line begins something new: a heading, a numbered item, a date under a signature. */
export const beginsBlock = (text: string): boolean => HEADING.test(text) || NUMBERED.test(text) || DATE.test(text)

/** Whether a line ends with its sentence. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Whether a line is running text: it holds a sign that headings, titles and signatures do not have. */
export const isProse = (text: string): boolean => /[，。；,;]/.test(text)
