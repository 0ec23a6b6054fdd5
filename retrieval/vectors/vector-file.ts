import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { countEmbeddings, readEmbeddingsAfter, readGeneration } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { HnswIndex } from './vector-hnsw.ts'

/** From this many vectors on the approximate index is used; below it, looking at every vector is as quick. */
export const HNSW_FROM = 20_000

/** What a vector file says of itself, in the file beside it. Both are derived: SQLite is the only truth. */
interface Manifest {
  readonly model: string
  readonly dimensions: number
  readonly metric: 'cosine'
  readonly count: number
  readonly generation: number
  readonly sha256: string
}

/** Vectors put into the index between two moments in which the program may do something else. */
const STEP = 250

const OURS = /^vectors-\d+\.(?:hnsw|json)(?:\.\d+\.tmp)?$/

const pathsOf = (archive: Archive, generation: number): { readonly index: string; readonly manifest: string } => {
  const base = join(archive.folder, `vectors-${generation}`)
  return { index: `${base}.hnsw`, manifest: `${base}.json` }
}

/**
 * Opens the vector file of the archive's present generation.
 * @returns nothing when there is none, or when anything about it does not match the archive or its own manifest
 */
export async function openVectorFile(archive: Archive, model: string, dimensions: number): Promise<HnswIndex | null> {
  if (archive.folder === ':memory:') return null
  const generation = readGeneration(archive)
  const paths = pathsOf(archive, generation)
  const manifest = readManifest(paths.manifest)
  const expected = { model, dimensions, metric: 'cosine', generation, count: manifest?.count, sha256: manifest?.sha256 }
  if (
    !manifest ||
    !existsSync(paths.index) ||
    JSON.stringify(inOrder(manifest)) !== JSON.stringify(inOrder(expected))
  ) {
    return null
  }
  if ((await sha256Of(paths.index)) !== manifest.sha256) return null
  const index = await HnswIndex.read(paths.index, dimensions).catch(() => null)
  return index && index.size === manifest.count ? index : null
}

/**
 * Makes the vector file fit the archive: writes it anew when it is missing or does not match, removes those of earlier
 * generations. Small archives need none. Others get their turn while it works. Call it after indexing.
 * @param border see `HNSW_FROM`
 */
export async function refreshVectorFile(archive: Archive, model: string, border = HNSW_FROM): Promise<void> {
  const count = countEmbeddings(archive, model)
  const [first] = readEmbeddingsAfter(archive, model, -1, 1)
  if (archive.folder === ':memory:' || !first || count < border) return
  const generation = readGeneration(archive)
  if (!(await openVectorFile(archive, model, first.vector.length))) {
    const index = await buildIndex(archive, model, first.vector.length, count)
    await writeVectorFile(archive, index, { model, dimensions: first.vector.length, metric: 'cosine', generation })
  }
  for (const name of readdirSync(archive.folder)) {
    if (OURS.test(name) && !name.startsWith(`vectors-${generation}.`))
      rmSync(join(archive.folder, name), { force: true })
  }
}

async function buildIndex(archive: Archive, model: string, dimensions: number, count: number): Promise<HnswIndex> {
  const index = HnswIndex.create(dimensions, count)
  for (let after = -1, left = count; left > 0; ) {
    const step = readEmbeddingsAfter(archive, model, after, Math.min(STEP, left))
    if (step.length === 0) break
    for (const embedding of step) index.add(embedding)
    after = step.at(-1)?.passageId ?? after
    left -= step.length
    await setImmediate()
  }
  return index
}

/** The manifest comes last, so that an index without one is known to be unfinished. */
async function writeVectorFile(
  archive: Archive,
  index: HnswIndex,
  about: Omit<Manifest, 'count' | 'sha256'>,
): Promise<void> {
  const paths = pathsOf(archive, about.generation)
  const temporary = `${paths.index}.${process.pid}.tmp`
  await index.write(temporary)
  await syncFile(temporary)
  const manifest: Manifest = { ...about, count: index.size, sha256: await sha256Of(temporary) }
  await rename(temporary, paths.index)
  const note = `${paths.manifest}.${process.pid}.tmp`
  await syncFile(note, JSON.stringify(inOrder(manifest)))
  await rename(note, paths.manifest)
}

async function syncFile(path: string, content?: string): Promise<void> {
  const file = await open(path, content === undefined ? 'r+' : 'w')
  try {
    if (content !== undefined) await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

function readManifest(path: string): Partial<Manifest> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

const inOrder = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
