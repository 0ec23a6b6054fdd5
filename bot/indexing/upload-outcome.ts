import { basename } from 'node:path'
import type { Reading } from '../../db/lists/find-reading.ts'
import type { IndexSummary } from './run-indexer.ts'

/** What became of one file that was sent. */
export type UploadOutcome =
  | {
      readonly kind: 'read'
      readonly file: string
      readonly reading: Reading
      /** It was in the archive before. */
      readonly isUnchanged: boolean
      /** Other files whose report this one gives now. */
      readonly replaced: readonly string[]
      /** The file that gives the figures instead of this one. */
      readonly usedInstead: string | undefined
    }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'tooLarge' | 'unreachable' | 'notStored' | 'notFetched' | 'brokenOff' | 'stopped'
      readonly file: string
    }

/** A file that is about to be indexed. */
export interface PendingFile {
  /** Absolute. */
  readonly path: string
  readonly isNew: boolean
  /** The archive has a reading of it already. */
  readonly wasRead: boolean
}

/** What became of a file that the indexer was given; `summary` is null where it broke off. */
export function judgeUpload(
  { path, wasRead, isNew }: PendingFile,
  summary: IndexSummary | null,
  reading: Reading | null,
  isStopping: boolean,
): UploadOutcome {
  const file = basename(path)
  const failed = summary?.failed.find((each) => each.path === path)
  if (failed) return { kind: 'refused', file, reason: failed.reason }
  if (!reading) return { kind: isStopping ? 'stopped' : 'brokenOff', file }
  const duplicates = summary?.duplicates ?? []
  return {
    kind: 'read',
    file,
    reading,
    isUnchanged: wasRead && !isNew,
    replaced: duplicates.filter(({ of }) => of === path).map((each) => basename(each.path)),
    usedInstead: duplicates.filter((each) => each.path === path).map(({ of }) => basename(of))[0],
  }
}
