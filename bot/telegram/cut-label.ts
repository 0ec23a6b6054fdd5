import { emWidth } from '../render/em-width.ts'

/** Ems that a phone of 360 points shows of a button that has a row to itself. */
const ROOM = 19.6

/** Ems of the labels of two buttons that share a row. */
const HALF = 8.8

/** Share of the room that the beginning gets: it says what is asked. */
const HEAD = 0.6

/** The longest part of a text, from its start or its end, that fits and cuts no word or number. */
function take(characters: readonly string[], room: number): string {
  let [taken, width] = [0, 0]
  for (const character of characters) {
    width += emWidth(character)
    if (width > room) break
    taken++
  }
  const isWord = (index: number): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(characters[index] ?? '')
  let whole = taken
  while (whole > 0 && isWord(whole - 1) && isWord(whole)) whole--
  return characters.slice(0, whole > 0 ? whole : taken).join('')
}

/**
 * A question as the label of a button. What is too long for a phone is cut in the middle: questions about one agency begin
 * alike, and would all look the same where their ends were cut off.
 */
export function cutLabel(text: string): string {
  if (emWidth(text) <= ROOM) return text
  const characters = [...text]
  const room = ROOM - emWidth('…')
  const tail = [...take(characters.toReversed(), room * (1 - HEAD))].reverse().join('')
  return `${take(characters, room * HEAD).trimEnd()}…${tail.trimStart()}`
}

/** Labels as the rows of a keyboard: two that are short enough for half of a phone's width stand side by side. */
export function rowsOfLabels(labels: readonly string[]): number[][] {
  const rows: number[][] = []
  const isShort = (index: number): boolean => emWidth(labels[index] ?? '') <= HALF
  for (const index of labels.keys()) {
    const row = rows.at(-1)
    if (row?.length === 1 && isShort(index) && isShort(row[0] ?? 0)) row.push(index)
    else rows.push([index])
  }
  return rows
}
