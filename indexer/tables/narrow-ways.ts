import type { Way } from './reading.ts'

/** A way to read a row, and what it adds to each identity. */
export interface Choice {
  readonly way: Way
  readonly amounts: readonly number[]
}

/** The ways of each row. */
export type Choices = readonly (readonly Choice[])[]

/** More sums at one time than this are not followed. */
const MOST_SUMS = 4000

/**
 * Takes out the ways that no identity by itself allows, again and again, until nothing changes: an identity over one column
 * has few sums, whereas all of them at once have too many to follow.
 * @param start what the rows of one way add to each identity; all has to come to zero
 * @returns null where a row is left without a way
 */
export function narrowWays(all: Choices, start: readonly number[]): Choices | null {
  let choices = all
  for (let left = countWays(choices) + 1; countWays(choices) < left; ) {
    left = countWays(choices)
    for (const [at, first] of start.entries()) {
      const narrowed = narrowBy(choices, at, first)
      if (narrowed?.some((ways) => ways.length === 0)) return null
      choices = narrowed ?? choices
    }
  }
  return choices.every((ways) => ways.length === 1) && !isSolved(choices, start) ? null : choices
}

const countWays = (choices: Choices): number => choices.reduce((sum, ways) => sum + ways.length, 0)

const isSolved = (choices: Choices, start: readonly number[]): boolean =>
  start.every((first, at) => choices.reduce((sum, ways) => sum + (ways[0]?.amounts[at] ?? 0), first) === 0)

/** The ways that some sum of one identity allows; null where it has too many sums. */
function narrowBy(choices: Choices, at: number, first: number): Choices | null {
  const ahead = [new Set([first])]
  for (const ways of choices) {
    const next = new Set<number>()
    for (const amount of new Set(ways.map(({ amounts }) => amounts[at] as number)))
      for (const sum of ahead.at(-1) as Set<number>) next.add(sum + amount)
    if (next.size > MOST_SUMS) return null
    ahead.push(next)
  }
  const kept: (readonly Choice[])[] = []
  let wanted = new Set([0])
  for (let i = choices.length - 1; i >= 0; i--) {
    const before = new Set<number>()
    kept[i] = (choices[i] as readonly Choice[]).filter(({ amounts }) => {
      const fitting = [...wanted].map((sum) => sum - (amounts[at] as number)).filter((sum) => ahead[i]?.has(sum))
      for (const sum of fitting) before.add(sum)
      return fitting.length > 0
    })
    wanted = before
  }
  return kept
}

/** The ways of each row that satisfy all identities together; null where none do, or there are too many sums. */
export function allowJointly(choices: Choices, start: readonly number[]): Choices | null {
  const ahead: Map<string, readonly number[]>[] = [new Map([[start.join(), start]])]
  for (const ways of choices) {
    const next = new Map<string, readonly number[]>()
    for (const sum of (ahead.at(-1) as Map<string, readonly number[]>).values())
      for (const { amounts } of ways) {
        const added = addTo(sum, amounts)
        next.set(added.join(), added)
      }
    if (next.size > MOST_SUMS) return null
    ahead.push(next)
  }
  let wanted = new Set([start.map(() => 0).join()])
  const kept: (readonly Choice[])[] = []
  for (let i = choices.length - 1; i >= 0; i--) {
    const before = new Set<string>()
    kept[i] = (choices[i] as readonly Choice[]).filter(({ amounts }) => {
      const fitting = [...(ahead[i] as Map<string, readonly number[]>)].filter(([, sum]) =>
        wanted.has(addTo(sum, amounts).join()),
      )
      for (const [name] of fitting) before.add(name)
      return fitting.length > 0
    })
    wanted = before
  }
  return kept.some((ways) => ways.length === 0) ? null : kept
}

const addTo = (sum: readonly number[], amounts: readonly number[]): readonly number[] =>
  sum.map((value, i) => value + (amounts[i] as number))
