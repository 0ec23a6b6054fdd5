/**
 * How much of a label is found in a text, from 0 to 1: the longest common subsequence, so that pieces of other labels may
 * stand between its own, as they do where columns of torn labels are read line by line.
 */
export function measureTrace(label: string, text: string): number {
  if (!label || !text) return 0
  let before = new Array<number>(text.length + 1).fill(0)
  for (const character of label) {
    const now = [0]
    for (let j = 1; j <= text.length; j++)
      now.push(
        character === text[j - 1] ? (before[j - 1] as number) + 1 : Math.max(before[j] as number, now[j - 1] as number),
      )
    before = now
  }
  return (before[text.length] as number) / [...label].length
}
