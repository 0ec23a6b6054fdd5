import { inflateRawSync } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const HEADER_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const HEADER_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const ENCRYPTED_FLAG = 1
const UTF8_FLAG = 0x0800

/** A part of a ZIP file, as its directory describes it. Sizes in bytes. */
export interface Part {
  readonly name: string
  readonly encrypted: boolean
  /** 0 where it is not packed. */
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** The entries of the directory at the file's end; null where there is none. */
export function listParts(buffer: Buffer): Part[] | null {
  const end = findEnd(buffer)
  if (end < 0) return null
  const count = buffer.readUInt16LE(end + 10)
  const parts: Part[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > buffer.length || buffer.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const nameLength = buffer.readUInt16LE(at + 28)
    parts.push({
      name: buffer.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      encrypted: (buffer.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return parts
}

function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - END_LENGTH; at >= Math.max(0, buffer.length - END_LENGTH - LONGEST_COMMENT); at--)
    if (buffer.readUInt32LE(at) === END_SIGNATURE) return at
  return -1
}

/**
 * The content of a part.
 * @param most bytes that it may have
 * @throws RangeError of code ERR_BUFFER_TOO_LARGE where it has more, Error where it is damaged
 */
export function unpackPart(buffer: Buffer, { offset, method, packed }: Part, most: number): Buffer {
  const start = offset + HEADER_LENGTH + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const content = buffer.subarray(start, start + packed)
  return method === 0 ? content : inflateRawSync(content, { maxOutputLength: most })
}

/** A ZIP file of these parts, not packed and without checksums, for a reader that asks for none. */
export function writeParts(parts: ReadonlyMap<string, Buffer>): Buffer {
  const [written, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [path, content] of parts) {
    const name = Buffer.from(path, 'utf8')
    const header = Buffer.alloc(HEADER_LENGTH)
    header.writeUInt32LE(HEADER_SIGNATURE, 0)
    const entry = Buffer.alloc(ENTRY_LENGTH)
    entry.writeUInt32LE(ENTRY_SIGNATURE, 0)
    entry.writeUInt32LE(at, 42)
    // Flags, sizes and length of the name stand in the same order in both, two bytes further on in the directory.
    for (const [record, shift] of [
      [header, 0],
      [entry, 2],
    ] as const) {
      record.writeUInt16LE(UTF8_FLAG, 6 + shift)
      record.writeUInt32LE(content.length, 18 + shift)
      record.writeUInt32LE(content.length, 22 + shift)
      record.writeUInt16LE(name.length, 26 + shift)
    }
    written.push(header, name, content)
    directory.push(entry, name)
    at += header.length + name.length + content.length
  }
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END_SIGNATURE, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...written, ...directory, end])
}
