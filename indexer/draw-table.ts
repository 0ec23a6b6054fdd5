/** Columns that a character takes on a terminal: two for Chinese characters and full-width signs, none for marks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const NONE = /\p{Mark}|[\u200b-\u200f\ufeff]/u

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0)

const blanks = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)))

/** A table in aligned columns: the first to the left, the others to the right. The first row is the header. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  const line = (row: readonly string[]): string =>
    widths
      .map((width, i) => {
        const cell = row[i] ?? ''
        return i === 0 ? cell + blanks(cell, width) : blanks(cell, width) + cell
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}
