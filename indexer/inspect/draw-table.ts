/** Columns that a character takes on a terminal: two for Chinese characters and full-width signs, none for marks. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const NONE = /\p{Mark}|[\u200b-\u200f\ufeff]/u

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0)

const blanks = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)))

/** Columns of a terminal that a table tries to fit, and what it gives its first column at least and the others at most. */
const TERMINAL = 100
const FIRST_AT_LEAST = 24
const OTHERS = 8
const GAP = 2

/** A cell in lines of at most `width` columns, broken at blanks, or anywhere in Chinese. */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const piece of text.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
    const last = lines.at(-1) ?? ''
    if (last && widthOf(last + piece.trimEnd()) > width) lines.push(piece)
    else lines[lines.length - 1] = last + piece
  }
  return lines.map((line) => line.trimEnd())
}

/** A table in aligned columns: the first to the left, the others to the right. Long cells take several lines. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const others = rows.map((row) => row.slice(1).map((cell) => wrap(cell, OTHERS)))
  const widths = Array.from({ length: columns - 1 }, (_, i) => widest(others.flatMap((row) => row[i] ?? [])))
  const left = TERMINAL - widths.reduce((sum, width) => sum + GAP + width, 0)
  const first = rows.map(([cell = '']) => wrap(cell, Math.max(FIRST_AT_LEAST, left)))
  return rows
    .flatMap((_, i) => drawRow([first[i] ?? [], ...(others[i] ?? [])], [widest(first.flat()), ...widths]))
    .join('\n')
}

const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(widthOf))

function drawRow(row: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const height = Math.max(1, ...row.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    widths
      .map((width, i) => {
        const cell = row[i]?.[at] ?? ''
        return i === 0 ? cell + blanks(cell, width) : blanks(cell, width) + cell
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}
