import { stat, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { ExportedFile } from '../exports/export-answer.ts'
import { numberName } from '../files/number-name.ts'

/** Numbered names that are tried before giving up. */
const MOST_TRIES = 1000

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Where a file goes: what the user named, in the folder that the user named, or else under its own name in `folder`. */
async function findTarget(folder: string, { name }: ExportedFile, wanted: string | undefined): Promise<string> {
  if (!wanted) return join(folder, name)
  const path = resolve(folder, wanted)
  if (await isFolder(path)) return join(path, name)
  return extname(path).toLowerCase() === extname(name) ? path : `${path}${extname(name)}`
}

/**
 * Saves a file, under a numbered name where there is one of its name. Returns its path.
 * @param wanted path or folder from the user; what it lacks comes from the file and from `folder`
 * @throws Error when the file cannot be written
 */
export async function saveFile(folder: string, file: ExportedFile, wanted?: string): Promise<string> {
  const target = await findTarget(folder, file, wanted)
  for (let n = 1; n <= MOST_TRIES; n++) {
    const path = numberName(target, n)
    try {
      await writeFile(path, file.bytes, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  throw new Error(`Cannot save "${target}": ${MOST_TRIES} files of that name are there already`)
}
