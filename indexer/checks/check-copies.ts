import { makeFinding } from '../finding.ts'
import type { Finding } from '../report.ts'
import type { Numbers } from './check-identities.ts'

/** What one file of a report reads. */
export interface CopyFigures {
  readonly file: string
  readonly cells: number
  readonly numbers: Numbers
}

/** How another file of the same report departs from the one that gives its figures: in numbers, or in how much of it is read. */
export function checkCopy(current: CopyFigures, copy: CopyFigures): Finding[] {
  const differing = [...copy.numbers.keys()].filter((code) => {
    const own = current.numbers.get(code)
    return own !== undefined && own !== copy.numbers.get(code)
  })
  const { file, cells } = copy
  if (differing.length > 0)
    return [makeFinding('copyDiffers', { file, current: current.file, count: differing.length }, differing)]
  if (cells >= current.cells) return []
  return [makeFinding('copyReadsWorse', { file, cells, current: current.file, read: current.cells }, [])]
}
