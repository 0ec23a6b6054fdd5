/** A text without blanks and signs that labels are compared without, and where each of its characters stands in the source. */
export interface CompressedText {
  readonly text: string
  /** Where each character stands; one more place for the end. */
  readonly places: readonly number[]
  /** Whether something that is left out stands before each character. */
  readonly gaps: readonly boolean[]
}

const LEFT_OUT = /[\s“”"'‘’「」『』\p{Cf}]/u
const BRACKETS: Readonly<Record<string, string>> = { '〔': '(', '【': '(', '[': '(', '〕': ')', '】': ')', ']': ')' }
/** Raised and lowered digits number a note: they are no digits of the figure beside them. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u209f]/
const STOPS = /[,、;:。]/

/** Compresses a part of a text as `normaliseLabel` writes labels, character by character. */
export function compressText(source: string, start: number, end: number): CompressedText {
  const characters: string[] = []
  const places: number[] = []
  const gaps: boolean[] = []
  let gap = false
  for (let i = start; i < end; i++) {
    const raw = source[i] as string
    if (LEFT_OUT.test(raw)) {
      gap = true
      continue
    }
    const folded = RAISED.test(raw) ? raw : raw.normalize('NFKC')
    const character = folded.length === 1 ? folded : raw
    characters.push(BRACKETS[character] ?? (STOPS.test(character) ? '、' : character))
    places.push(i)
    gaps.push(gap)
    gap = false
  }
  return { text: characters.join(''), places: [...places, end], gaps }
}
