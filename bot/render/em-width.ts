import { textWidth } from '../../retrieval/answer/render/text-width.ts'

/** Characters outside of the wide ranges that Chinese fonts draw as wide as a Chinese character. */
const FULL = /[…—⚠“”‘’·]/

/** Widths of Latin letters in a proportional font, rather too much than too little, in units of the font's size. */
const LATIN: readonly (readonly [RegExp, number])[] = [
  [/\s/, 0.25],
  [/[iIjlftr.,:;'"!|()[\]/-]/, 0.37],
  [/[mwMW%@&]/, 0.88],
  [/[A-Z]/, 0.66],
]
const OTHER = 0.57

function widthOfCharacter(character: string): number {
  const cells = textWidth(character)
  if (cells === 2 || FULL.test(character)) return 1
  return cells === 0 ? 0 : (LATIN.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER)
}

/** About how wide a text is in a proportional font, in units of its size: a Chinese character takes one. */
export function emWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}
