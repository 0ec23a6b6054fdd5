import { parseChineseNumber } from '../../retrieval/words/parse-chinese-number.ts'

/** The part of a pattern that matches a count which `readCount` reads. */
export const COUNT = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|[零〇一二两三四五六七八九十百千]+)`

/** The count written in digits (`1,024`) or Chinese numerals (`二十一`, `零`), or null for text that is none (`1,02`). */
export const readCount = (text: string): number | null =>
  /^(?:\d{1,3}(?:,\d{3})+|\d+)$/.test(text) ? Number(text.replaceAll(',', '')) : parseChineseNumber(text)
