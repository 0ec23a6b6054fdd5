import type { Cell } from '../document.ts'

/** Longer runs of digits can be taken apart in too many ways. */
const LONGEST = 28
const MOST = 4000

/** Every way to take runs of digits apart into so many numbers, none of which begins with a zero that says nothing. */
export function splitDigits(runs: readonly Cell[], count: number): Cell[][] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST || runs.length > count || length < count) return []
  const ways: Cell[][] = []
  const take = (run: number, at: number, taken: readonly Cell[]): void => {
    if (ways.length > MOST) return
    const cell = runs[run]
    if (!cell) {
      if (taken.length === count) ways.push([...taken])
      return
    }
    if (at === cell.text.length) take(run + 1, 0, taken)
    if (at === cell.text.length || taken.length === count) return
    const longest = cell.text[at] === '0' ? 1 : cell.text.length - at
    for (let size = 1; size <= longest; size++) {
      const start = cell.start + at
      take(run, at + size, [...taken, { text: cell.text.slice(at, at + size), start, end: start + size }])
    }
  }
  take(0, 0, [])
  return ways.length > MOST ? [] : ways
}

/** The same, in groups that are taken apart one after the other: a group is gone on with only where it is allowed. */
export function splitInGroups(
  runs: readonly Cell[],
  sizes: readonly number[],
  isAllowed: (group: readonly Cell[]) => boolean,
): Cell[][] {
  const [run, ...more] = runs
  if (!run || more.length || run.text.length > LONGEST * 2) return []
  let open: { readonly at: number; readonly taken: readonly Cell[] }[] = [{ at: 0, taken: [] }]
  for (const size of sizes) {
    open = open.flatMap(({ at, taken }) => {
      const rest = run.text.length - at
      const next: typeof open = []
      for (let length = size; length <= Math.min(rest, LONGEST); length++) {
        const part: Cell = {
          text: run.text.slice(at, at + length),
          start: run.start + at,
          end: run.start + at + length,
        }
        for (const group of splitDigits([part], size))
          if (isAllowed(group)) next.push({ at: at + length, taken: [...taken, ...group] })
      }
      return next
    })
    if (open.length > MOST) return []
  }
  return open.filter(({ at }) => at === run.text.length).map(({ taken }) => [...taken])
}
