import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'
import type { Edition } from '../../db/form/codebook.ts'

/** What one report of the sample archive prints, checked by hand. */
export interface SampleTruth {
  readonly file: string
  readonly agency: string
  readonly year: number
  readonly edition: Edition
  /** Its deliberate errors: code of the finding and the key of the column, row or claim that it is about. */
  readonly planted: readonly { readonly code: string; readonly subject: string; readonly note: string }[]
  /** Counts that the narrative states, under the code of the figure (or of the sum) that they speak of. */
  readonly narrated: Readonly<Record<string, number>>
  /** Verbatim slices of the narrative and the kind of the section that holds them. */
  readonly statements: readonly { readonly section: string; readonly text: string }[]
  /** Codes of the cells printed blank, and of those printed as "not applicable". */
  readonly blank: readonly string[]
  readonly notApplicable: readonly string[]
  /** Every printed cell; null for a blank and for a mark. */
  readonly figures: Readonly<Record<string, number | null>>
}

/** The folder of the bundled samples. */
export const SAMPLES = join(packageRoot(), 'indexer/samples/')

/** The truth of every sample, in the order of their names. */
export const SAMPLE_TRUTH = JSON.parse(
  readFileSync(join(packageRoot(), 'test/support/sample-truth.json'), 'utf8'),
) as readonly SampleTruth[]
