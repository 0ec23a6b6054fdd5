/** Traditional characters to simplified ones. */
import { Converter } from 'opencc-js/t2cn'

/** Characters of GB 2312, the standard for simplified text, that are converted nevertheless, alone (後) or within some word (沈重). */
const CONVERTED = '乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽坏覆沈藉哩'

/** The rows of the standard that hold characters, each with its 94 places, in EUC. */
const [FIRST_ROW, LAST_ROW, FIRST_PLACE, LAST_PLACE] = [0xb0, 0xf7, 0xa1, 0xfe]

/** Characters that no conversion changes. */
function listPlain(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let place = FIRST_PLACE; place <= LAST_PLACE; place++) bytes.push(row, place)
  const plain = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)))
  for (const character of CONVERTED) plain.delete(character)
  return plain
}

let plain: ReadonlySet<string> | undefined
let convert: ((text: string) => string) | undefined

const HAN = /\p{Script=Han}/gu

/** Whether a text is simplified for certain, told by its characters alone. */
export function isSimplified(text: string): boolean {
  plain ??= listPlain()
  for (const [character] of text.matchAll(HAN)) if (!plain.has(character)) return false
  return true
}

/**
 * The text in simplified characters. The words of the conversion are read when the first text needs them: that takes some 50 ms, and most texts need
 * none.
 */
export function toSimplified(text: string): string {
  if (isSimplified(text)) return text
  const converting = convert ?? Converter({ from: 't', to: 'cn' })
  convert = converting
  return converting(text)
}
