import { normaliseForSearch } from './tokenise.ts'

/** The letters and digits of a text as they are compared, with the place of each in the text. */
export interface FoldedLetters {
  /** NFKC, lower case, simplified; nothing else. One UTF-16 unit for each entry of `places`. */
  readonly letters: string
  /** Offsets into the text at which each unit begins. */
  readonly places: readonly number[]
}

/** Characters met so far; there are some thousands. */
const folded = new Map<string, string>()

/** Character by character, so that places are kept. */
function foldCharacter(character: string): string {
  let made = folded.get(character)
  if (made === undefined) {
    made = normaliseForSearch(character).replace(/[^\p{L}\p{N}]/gu, '')
    folded.set(character, made)
  }
  return made
}

/** What of a text is compared where white space, punctuation and script do not matter. */
export function foldLetters(text: string): FoldedLetters {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const made = foldCharacter(character)
    for (let unit = 0; unit < made.length; unit++) places.push(at)
    letters += made
    at += character.length
  }
  return { letters, places }
}
