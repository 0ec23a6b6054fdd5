/** What a backup says of itself: its first entry. */
export interface Manifest {
  readonly kind: 'nianwen backup'
  readonly format: 1
  /** When it was made, in ISO 8601. */
  readonly made: string
  readonly reports: number
  readonly files: readonly BackedFile[]
}

/** A file of the backup. */
export interface BackedFile {
  /** In the backup: `archive.sqlite`, `chats.sqlite`, `vectors-3.hnsw`, `originals/…`. */
  readonly name: string
  readonly size: number
  readonly sha256: string
  /** Of a report file: where it was indexed from. */
  readonly path?: string
}

export const MANIFEST = 'manifest.json'

/** A name that cannot lead out of the folder it is put into. */
const NAME = /^(?:(?:archive|chats)\.sqlite|vectors-\d+\.(?:hnsw|json)|originals\/\d+-[^/\\]+)$/u

/** Reads a manifest. @throws Error when it is none of ours */
export function parseManifest(text: string): Manifest {
  const value = JSON.parse(text) as Partial<Manifest> | null
  if (value?.kind !== 'nianwen backup' || !Array.isArray(value.files)) throw new Error('it is no backup of nianwen')
  if (value.format !== 1) throw new Error(`it is a backup of format ${value.format}, expected 1`)
  const strange = (value as Manifest).files.find(({ name }) => !NAME.test(name))
  if (strange) throw new Error(`it holds "${strange.name}", which no backup has`)
  return value as Manifest
}
