import { emWidth } from '../../render/em-width.ts'

/** Points of a row of buttons on a phone of 360 points, between two buttons, of a button's margins, and of an em. */
const [ROW, GAP, MARGINS, EM] = [298, 4, 24, 14]

/** Ems that a phone shows of each of so many buttons that share a row. */
export const roomOf = (buttons: number): number => ((ROW + GAP) / buttons - GAP - MARGINS) / EM

/** Ems of a button that has a row to itself, and of two that share one. */
const [ROOM, HALF] = [roomOf(1), roomOf(2)]

/** Share of the room that the beginning gets: it says what is asked. */
const HEAD = 0.6

/** Other shares, for labels that would look the same: they differ nearer to the end, or to the beginning. */
const OTHER_HEADS = [0.3, 0.85] as const

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
export const cutLabel = (text: string): string => cutMiddle(text, HEAD)

/** Whether a phone has no room for a text on a button that has a row to itself. */
export const isCut = (text: string): boolean => emWidth(text) > ROOM

/** The labels of buttons that stand together: cut like one alone, elsewhere where two texts would look the same. */
export function cutLabels(texts: readonly string[]): string[] {
  const labels = texts.map(cutLabel)
  for (const share of OTHER_HEADS) {
    const looks = [...labels]
    for (const [index, text] of texts.entries()) {
      const isSame = looks.some((look, other) => look === looks[index] && texts[other] !== text)
      if (isSame) labels[index] = cutMiddle(text, share)
    }
  }
  return labels
}

function cutMiddle(text: string, head: number): string {
  if (emWidth(text) <= ROOM) return text
  const characters = [...text]
  const room = ROOM - emWidth('…')
  const tail = [...take(characters.toReversed(), room * (1 - head))].reverse().join('')
  return `${take(characters, room * head).trimEnd()}…${tail.trimStart()}`
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
