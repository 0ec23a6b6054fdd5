/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** The column of a terminal in which each character of a line begins, and the one behind the last. */
export function columnsOf(text: string): number[] {
  const columns: number[] = []
  let column = 0
  for (let i = 0; i < text.length; i++) {
    columns.push(column)
    column += WIDE.test(text[i] as string) ? 2 : 1
  }
  return [...columns, column]
}
