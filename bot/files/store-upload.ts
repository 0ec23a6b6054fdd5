import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { cleanName } from './clean-name.ts'
import { numberName } from './number-name.ts'

/** Numbered names that are tried before giving up. */
const MOST_TRIES = 1000

/** Where an upload lies. */
export interface StoredUpload {
  /** Absolute. */
  readonly path: string
  /** Whether it was not there before. */
  readonly isNew: boolean
}

const hasBytes = async (path: string, bytes: Uint8Array): Promise<boolean> => {
  const present = await readFile(path).catch(() => null)
  return present?.equals(bytes) ?? false
}

/**
 * Stores a file that somebody sent, in `folder` and never elsewhere. A file of its name with the same bytes is it; beside
 * one with others it gets a number. It appears under its name only when it is whole.
 * @throws Error when it cannot be written
 */
export async function storeUpload(folder: string, sent: string, bytes: Uint8Array): Promise<StoredUpload> {
  await mkdir(folder, { recursive: true })
  const target = resolve(folder, cleanName(sent))
  const draft = join(folder, `.${randomUUID()}.part`)
  await writeFile(draft, bytes, { flag: 'wx' })
  try {
    return await place(draft, target, bytes)
  } finally {
    await rm(draft, { force: true })
  }
}

async function place(draft: string, target: string, bytes: Uint8Array): Promise<StoredUpload> {
  for (let n = 1; n <= MOST_TRIES; n++) {
    const path = numberName(target, n)
    try {
      await link(draft, path)
      return { path, isNew: true }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (await hasBytes(path, bytes)) return { path, isNew: false }
    }
  }
  throw new Error(`Cannot store "${target}": ${MOST_TRIES} files of that name are there already`)
}
