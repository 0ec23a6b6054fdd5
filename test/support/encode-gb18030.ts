/** Two-byte sequences of GB18030 by character: the decoder turned round, since Node encodes UTF only. */
function invertDecoder(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const decoded = low === 0x7f ? '' : decoder.decode(Uint8Array.of(high, low))
      if ([...decoded].length === 1 && decoded !== '\ufffd') codes.set(decoded, [high, low])
    }
  return codes
}

/**
 * Text as GB18030.
 * @throws Error for a character that takes four bytes
 */
export function encodeGb18030(text: string): Uint8Array {
  const codes = invertDecoder()
  const bytes = [...text].flatMap((character) => {
    if (character <= '\u007f') return [character.charCodeAt(0)]
    const found = codes.get(character)
    if (!found) throw new Error(`Cannot encode "${character}": it takes four bytes`)
    return found
  })
  return Uint8Array.from(bytes)
}
