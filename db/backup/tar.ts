/** Files in one, after POSIX.1-2001 (pax), so that any `tar` opens a backup: headers of 512 bytes, names and sizes of any length. */
import { type FileHandle, open } from 'node:fs/promises'

const BLOCK = 512
const CHUNK = 1 << 20

/** What a tar file holds under a name. `start` is the offset of its bytes. */
export interface TarEntry {
  readonly name: string
  readonly size: number
  readonly start: number
}

const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`

function header(name: string, size: number, type: '0' | 'x'): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(Buffer.from(name).subarray(0, 100).toString('latin1'), 0, 'latin1')
  block.write(octal(0o644, 8) + octal(0, 8) + octal(0, 8), 100, 'latin1')
  // Larger sizes than the field holds stand in the extended header.
  block.write(octal(Math.min(size, 0o77777777777), 12) + octal(0, 12), 124, 'latin1')
  block.write(`${' '.repeat(8)}${type}`, 148, 'latin1')
  block.write('ustar\0'.concat('00'), 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

/** `length key=value\n`, where the length counts its own digits. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = Buffer.byteLength(rest)
  length += String(length + String(length).length).length
  return length + rest
}

const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)

/** A tar file that is being written. */
export interface TarWriter {
  /** Adds a file's bytes. @param size must be what is written */
  add(name: string, size: number, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>
  /** Writes the end, and what the system holds back. */
  close(): Promise<void>
}

/** Begins a tar file that must not exist. @throws Error when it cannot be written */
export async function createTar(path: string): Promise<TarWriter> {
  const file = await open(path, 'wx')
  return {
    async add(name, size, chunks) {
      const extended = Buffer.from(record('path', name) + record('size', String(size)))
      await file.write(Buffer.concat([header('pax', extended.length, 'x'), extended, padding(extended.length)]))
      await file.write(header(name, size, '0'))
      let written = 0
      for await (const chunk of chunks) written += (await file.write(chunk)).bytesWritten
      if (written !== size) throw new Error(`Cannot add "${name}": it has ${written} bytes, expected ${size}`)
      await file.write(padding(size))
    },
    async close() {
      await file.write(Buffer.alloc(2 * BLOCK))
      await file.sync()
      await file.close()
    },
  }
}

/** Lists what an open tar file of ours holds. @throws Error when it is none, or cut off */
export async function listTar(file: FileHandle): Promise<readonly TarEntry[]> {
  const entries: TarEntry[] = []
  const { size: end } = await file.stat()
  let named: { name: string; size: number } | undefined
  for (let at = 0; at + BLOCK <= end; ) {
    const block = await readBytes(file, at, BLOCK)
    if (block.every((byte) => byte === 0)) return entries
    if (block.toString('latin1', 257, 262) !== 'ustar') throw new Error('it is no tar file')
    const size = named?.size ?? Number.parseInt(block.toString('latin1', 124, 135), 8)
    const start = at + BLOCK
    if (!(size >= 0 && start + size <= end)) throw new Error('it is cut off')
    if (block.toString('latin1', 156, 157) === 'x') named = readExtended(await readBytes(file, start, size))
    else {
      entries.push({ name: named?.name ?? block.toString('latin1', 0, 100).replace(/\0.*$/s, ''), size, start })
      named = undefined
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new Error('it is cut off')
}

function readExtended(bytes: Buffer): { name: string; size: number } {
  const text = bytes.toString()
  const find = (key: string): string => new RegExp(`\\d+ ${key}=([^\\n]*)\\n`).exec(text)?.[1] ?? ''
  return { name: find('path'), size: Number(find('size')) }
}

async function readBytes(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
  if (bytesRead < length) throw new Error('it is cut off')
  return buffer
}

/** The bytes of an entry, piece by piece. */
export async function* readEntry(file: FileHandle, { size, start }: TarEntry): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; at += CHUNK) yield await readBytes(file, start + at, Math.min(CHUNK, size - at))
}
