import type { Archive } from '../../db/archive/open-archive.ts'

/** Changes of the archive that are written together: one transaction for many reports. */
export interface ReportBatch {
  /** Puts a change off until the batch is written, after those before it. */
  add(change: () => void): void
  /** Writes what is put off, all or nothing. */
  write(): void
}

/** Figures are clustered by code: each report touches hundreds of pages, many together touch hardly more. */
const MOST = 64
/** What a kill may lose, in milliseconds. */
const LONGEST = 1_000

/**
 * An empty batch, which writes itself when it has grown large or old.
 * @param finish the last change of each transaction
 */
export function createReportBatch({ sqlite }: Archive, finish: () => void = () => {}): ReportBatch {
  let changes: (() => void)[] = []
  let since = 0
  const run = sqlite.transaction((batch: readonly (() => void)[]) => {
    for (const change of batch) change()
    finish()
  })
  const write = (): void => {
    const batch = changes
    changes = []
    if (batch.length) run.immediate(batch)
  }
  return {
    write,
    add(change) {
      if (!changes.length) since = performance.now()
      changes.push(change)
      if (changes.length >= MOST || performance.now() - since >= LONGEST) write()
    },
  }
}
