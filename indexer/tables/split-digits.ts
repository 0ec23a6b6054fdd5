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

/** Every way to take a run of digits apart into so many numbers of which the last is the sum of the others. */
export function splitToSum({ text, start }: Cell, count: number): Cell[][] {
  if (text.length > LONGEST * 2) return []
  const ways: Cell[][] = []
  const cut = (from: number, to: number): Cell => ({ text: text.slice(from, to), start: start + from, end: start + to })
  const take = (at: number, end: number, rest: number, taken: readonly Cell[]): void => {
    const open = count - 1 - taken.length
    if (ways.length > MOST || end - at < open) return
    if (open === 0) {
      if (at === end && rest === 0) ways.push([...taken, cut(end, text.length)])
      return
    }
    const longest = text[at] === '0' ? 1 : end - at
    for (let size = 1; size <= longest; size++) {
      const value = Number(text.slice(at, at + size))
      if (value > rest) return
      take(at + size, end, rest - value, [...taken, cut(at, at + size)])
    }
  }
  for (let end = text.length - 1; end >= count - 1; end--)
    if (text[end] !== '0' || end === text.length - 1) take(0, end, Number(text.slice(end)), [])
  return ways.length > MOST ? [] : ways
}
