import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { createArchive } from '../archive/create-archive.ts'
import { takeIndexLock } from '../archive/index-lock.ts'
import { type Archive, archiveExists, openArchive } from '../archive/open-archive.ts'
import { checkDatabase, copyDatabase } from './copy-database.ts'
import { type BackedFile, MANIFEST, type Manifest, parseManifest } from './manifest.ts'
import { listTar, readEntry, type TarEntry } from './tar.ts'

const CHATS = 'chats.sqlite'
const DATABASES = ['archive.sqlite', CHATS] as const

/** A backup that was put back. */
export interface RestoredBackup {
  readonly reports: number
  /** When the backup was made. */
  readonly made: Date
  /** Report files that were put into the folder, since they were not where they had been indexed from. */
  readonly originals: number
}

export interface RestoreOptions {
  /** Whether an archive that the folder holds may be replaced. */
  readonly replaces?: boolean | undefined
  /** Whether chats that the folder holds stay: those of a copy of the archive that others write. */
  readonly keepsChats?: boolean | undefined
}

/**
 * Puts a backup into a data folder. All of it is read and checked before anything there is changed; an archive that is in use
 * gets its new content as one transaction, so that a running bot goes on with it.
 * @throws Error with one sentence: the file is no whole backup, or the folder holds an archive, or is being indexed into
 */
export async function restoreBackup(
  path: string,
  folder: string,
  options: RestoreOptions = {},
): Promise<RestoredBackup> {
  if (archiveExists(folder) && !options.replaces) {
    throw new Error(`Cannot restore into "${folder}": it holds an archive already. Add --force to replace it`)
  }
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(folder, '.restore-'))
  try {
    const manifest = await unpack(path, work)
    if (options.keepsChats && existsSync(join(folder, CHATS))) rmSync(join(work, CHATS), { force: true })
    const originals = await putBack(manifest, work, folder)
    return { reports: manifest.reports, made: new Date(manifest.made), originals }
  } catch (error) {
    throw new Error(`Cannot restore "${path}": ${(error as Error).message}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Unpacks everything beside the manifest, and checks each file against it. */
async function unpack(path: string, work: string): Promise<Manifest> {
  const file = await open(path, 'r')
  try {
    const entries = new Map((await listTar(file)).map((entry) => [entry.name, entry]))
    const about = entries.get(MANIFEST)
    if (!about) throw new Error('it is no backup of nianwen')
    const chunks: Buffer[] = []
    for await (const chunk of readEntry(file, about)) chunks.push(chunk)
    const manifest = parseManifest(Buffer.concat(chunks).toString())
    for (const backed of manifest.files) await extract(file, entries.get(backed.name), backed, join(work, backed.name))
    for (const name of DATABASES) {
      const [wrong] = existsSync(join(work, name)) ? checkDatabase(join(work, name), 1) : []
      if (wrong) throw new Error(`${name} in it is damaged (${wrong})`)
    }
    openArchive(work).close()
    return manifest
  } finally {
    await file.close()
  }
}

async function extract(
  file: FileHandle,
  entry: TarEntry | undefined,
  { name, size, sha256 }: BackedFile,
  to: string,
): Promise<void> {
  if (entry?.size !== size) throw new Error(`"${name}" in it is missing or cut off`)
  mkdirSync(dirname(to), { recursive: true })
  const out = createWriteStream(to, { flags: 'wx' })
  const hash = createHash('sha256')
  for await (const chunk of readEntry(file, entry)) {
    hash.update(chunk)
    if (!out.write(chunk)) await new Promise<void>((resolve) => out.once('drain', resolve))
  }
  out.end()
  await finished(out)
  if (hash.digest('hex') !== sha256) throw new Error(`"${name}" in it is damaged`)
}

/** @returns how many report files were put into the folder */
async function putBack(manifest: Manifest, work: string, folder: string): Promise<number> {
  const archive = createArchive(work)
  const originals = placeOriginals(archive, manifest, work, folder)
  archive.close()
  const present = archiveExists(folder) ? createArchive(folder) : null
  const lock = present && takeIndexLock(present)
  if (present && !lock) {
    present.close()
    throw new Error('another run is indexing into the archive; try again when it has ended')
  }
  try {
    for (const name of DATABASES)
      if (existsSync(join(work, name))) await copyDatabase(join(work, name), join(folder, name))
    for (const { name } of manifest.files)
      if (name.startsWith('vectors-')) renameSync(join(work, name), join(folder, name))
  } finally {
    lock?.release()
    present?.close()
  }
  return originals
}

/** Report files that are not where they were indexed from are put into the folder, and the archive told. */
function placeOriginals({ sqlite }: Archive, manifest: Manifest, work: string, folder: string): number {
  const move = sqlite.prepare('UPDATE reports SET path = ? WHERE path = ?')
  let placed = 0
  for (const { name, path = '', sha256 } of manifest.files.filter(({ name }) => name.startsWith('originals/'))) {
    if (existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256) continue
    const target = resolve(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    renameSync(join(work, name), target)
    move.run(target, path)
    placed++
  }
  return placed
}
