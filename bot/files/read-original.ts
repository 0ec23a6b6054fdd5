import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Original } from '../../db/lists/find-original.ts'

/** The largest file that Telegram lets a bot send. */
export const LARGEST_ORIGINAL = 50 * 1024 * 1024

/** A report file, or why it cannot be handed out. */
export type OriginalContent =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Buffer }
  | { readonly kind: 'gone' | 'changed' | 'tooLarge'; readonly name: string }

/** Reads the file that a report was indexed from, and checks that it still is the same. */
export async function readOriginal(original: Original, largest = LARGEST_ORIGINAL): Promise<OriginalContent> {
  const { path, file: name, sha256 } = original
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  )
  if (size === null) return { kind: 'gone', name }
  if (size > largest) return { kind: 'tooLarge', name }
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return { kind: 'gone', name }
  const same = createHash('sha256').update(bytes).digest('hex') === sha256
  return same ? { kind: 'file', name, bytes } : { kind: 'changed', name }
}
