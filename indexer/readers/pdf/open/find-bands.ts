import { findStacks, type Stack } from './find-stacks.ts'
import type { Mark } from './open-marks.ts'

/** A row of the form under the labels that it may have. */
export interface RowForm {
  readonly key: string
  readonly cores: readonly string[]
}

/** A row of a table: its label, and what height that takes. */
export interface Band {
  readonly key: string
  readonly stack: Stack
}

/** How far the labels of two rows may reach into each other. Share of the type size. */
const TOUCH = 0.45

/** The labels of rows that stand below each other in the form's order: of all ways the one that takes most characters. */
export function findBands(rows: readonly RowForm[], marks: readonly Mark[]): Band[] {
  const found = rows.map(({ key, cores }) =>
    cores.flatMap((core) => findStacks(core, marks)).map((stack): Band => ({ key, stack })),
  )
  interface Chain {
    readonly band: Band
    readonly before: Chain | null
    readonly weight: number
  }
  const chains: Chain[] = []
  for (const bands of found) {
    const ends = [...chains]
    for (const band of bands) {
      const before = ends
        .filter((chain) => isBelow(band.stack, chain.band.stack))
        .reduce<Chain | null>((best, chain) => (best && best.weight >= chain.weight ? best : chain), null)
      chains.push({ band, before, weight: (before?.weight ?? 0) + weightOf(band) })
    }
  }
  const taken: Band[] = []
  const best = chains.reduce<Chain | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)
  for (let chain = best; chain; chain = chain.before) taken.unshift(chain.band)
  return taken
}

const weightOf = ({ stack }: Band): number => stack.text.length

const isBelow = (low: Stack, high: Stack): boolean =>
  low.top <= high.bottom + (low.marks[0]?.size ?? 0) * TOUCH && low.bottom < high.bottom
