/** Share of two letters in a row that two texts have in common (Dice) from which on they say the same in the same words. */
const ALIKE = 0.85

/**
 * Groups texts that are the same but for a few characters, such as a sentence that an agency copies from year to year.
 * The first of each group stands for it; the order is kept. Years and punctuation do not tell texts apart, other numbers do.
 */
export function groupAlike<Item extends { readonly text: string }>(
  items: readonly Item[],
): { readonly first: Item; readonly alike: readonly Item[] }[] {
  const groups: { first: Item; alike: Item[]; numbers: string; pairs: ReadonlySet<string> }[] = []
  for (const item of items) {
    const pairs = pairsOf(item.text)
    const numbers = numbersOf(item.text)
    const group = groups.find((other) => other.numbers === numbers && shareOf(pairs, other.pairs) >= ALIKE)
    if (group) group.alike.push(item)
    else groups.push({ first: item, alike: [], numbers, pairs })
  }
  return groups
}

const numbersOf = (text: string): string => (text.normalize('NFKC').match(/\d+(?:[.,]\d+)*(?!\d*年)/gu) ?? []).join(' ')

function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').replace(/[^\p{L}]/gu, '')]
  return new Set(letters.map((letter, i) => `${letter}${letters[i + 1] ?? ''}`))
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size && !b.size) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}
