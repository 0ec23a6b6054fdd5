import { expandAbbreviations, writeYears } from '../../languages/en/abbreviations.ts'
import { toSimplified } from '../../words/to-simplified.ts'

/** A question as the parsers see it. */
export interface NormalisedQuestion {
  /** Simplified, half-width, lower case; control and zero-width characters are blanks. */
  readonly text: string
  readonly original: string
}

/** Punctuation of both scripts folded to one sign. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '–': '-',
  '—': '-',
  '－': '-',
  '～': '-',
  '~': '-',
  '，': ',',
  '：': ':',
  '；': ';',
}

const COMPARISONS: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≠': '!=' }

/**
 * Folds a question to one spelling, once: NFKC (full-width digits and letters), Traditional to Simplified characters,
 * lower case, one kind of quotation mark and dash, usual abbreviations written out. The Chinese enumeration comma stays, since it joins.
 */
export function normaliseQuestion(original: string): NormalisedQuestion {
  const folded = toSimplified(original.normalize('NFKC')).toLowerCase()
  const text = folded
    .replace(/[“”‘’「」–—－～~，：；]/gu, (sign: string) => PUNCTUATION[sign] ?? sign)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[≥≤≠]/gu, (sign: string) => COMPARISONS[sign] ?? sign)
    // 40件（含）以上, 50件以上（含50件）: a bound holds itself anyway.
    .replace(/\(含(?:\d+[件家次份宗条]?)?\)/gu, '')
  return { text: writeYears(expandAbbreviations(text.trim())), original }
}

/**
 * Whether the question is written in Chinese rather than English: two Chinese characters weigh as much as one Latin word,
 * so that an English question may name an agency in Chinese.
 */
export function detectLanguage(question: string): 'zh' | 'en' {
  const chinese = question.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = question.match(/[A-Za-z]+/g)?.length ?? 0
  return chinese > 0 && chinese >= words * 2 ? 'zh' : 'en'
}
