import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { openArchive } from '../archive/open-archive.ts'
import { listFiles } from '../lists/list-files.ts'
import { copyDatabase } from './copy-database.ts'
import { type BackedFile, MANIFEST, type Manifest } from './manifest.ts'
import { createTar } from './tar.ts'

/** A backup that was written. */
export interface WrittenBackup {
  readonly files: number
  readonly bytes: number
  readonly reports: number
  /** Report files that are gone from where they were indexed, and so not in it. */
  readonly missing: readonly string[]
}

interface Source extends BackedFile {
  /** Where its bytes are now. */
  readonly from: string
}

/**
 * Copies what a data folder holds into one tar file, as it is at this moment, while the program runs: the archive, the chats, the
 * vector file, and the report files wherever they lie. The file appears under its name only when it is whole.
 * @throws ArchiveError when there is no archive
 * @throws Error when the file exists already or cannot be written
 */
export async function writeBackup(folder: string, target: string, now: Date): Promise<WrittenBackup> {
  const path = resolve(target)
  if (existsSync(path)) throw new Error(`Cannot write the backup "${target}": there is a file of this name already`)
  openArchive(folder).close()
  const work = mkdtempSync(join(dirname(path), '.nianwen-backup-'))
  try {
    const { sources, missing, reports } = await gather(folder, work)
    const files = sources.map(({ from: _, ...file }) => file)
    const manifest: Manifest = { kind: 'nianwen backup', format: 1, made: now.toISOString(), reports, files }
    const draft = join(work, 'backup.tar')
    await pack(draft, manifest, sources)
    renameSync(draft, path)
    return { files: files.length, bytes: statSync(path).size, reports, missing }
  } catch (error) {
    throw new Error(`Cannot write the backup "${target}": ${(error as Error).message}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function pack(draft: string, manifest: Manifest, sources: readonly Source[]): Promise<void> {
  const tar = await createTar(draft)
  const about = Buffer.from(JSON.stringify(manifest))
  await tar.add(MANIFEST, about.length, [about])
  for (const { name, size, from } of sources) await tar.add(name, size, createReadStream(from))
  await tar.close()
}

async function gather(folder: string, work: string) {
  const sources: Source[] = []
  for (const name of ['archive.sqlite', 'chats.sqlite']) {
    if (!existsSync(join(folder, name))) continue
    await copyDatabase(join(folder, name), join(work, name))
    sources.push(await describe(name, join(work, name)))
  }
  for (const name of readdirSync(folder))
    if (/^vectors-\d+\.(?:hnsw|json)$/.test(name)) sources.push(await describe(name, join(folder, name)))
  const copy = openArchive(work)
  const stored = listFiles(copy)
  copy.close()
  const missing: string[] = []
  for (const { id, path, sha256 } of stored) {
    const original = existsSync(path) ? await describe(`originals/${id}-${basename(path)}`, path) : null
    // A file that has changed since is not what the archive read.
    if (original?.sha256 === sha256) sources.push({ ...original, path })
    else missing.push(path)
  }
  return { sources, missing, reports: stored.length }
}

async function describe(name: string, from: string): Promise<Source> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(from)) hash.update(chunk as Buffer)
  return { name, from, size: statSync(from).size, sha256: hash.digest('hex') }
}
