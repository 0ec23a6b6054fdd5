import { inflateRawSync } from 'node:zlib'

/** What the XML of a report's package may take unpacked, all parts together. Bytes. */
const LARGEST = 64 * 1024 * 1024
const MOST_PARTS = 2000

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff
const ENCRYPTED_FLAG = 1

interface Part {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/**
 * Why a Word package (ZIP file) is not unpacked, or null. Sizes are checked in its directory first, and then by
 * unpacking with a limit, since the directory may lie.
 */
export function refusePackage(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = listParts(buffer)
  if (!parts) return 'the Word document is damaged or cut off: its directory is missing'
  if (!parts.some(({ name }) => name === 'word/document.xml'))
    return 'the Word document is damaged: it has no word/document.xml'
  if (parts.some(({ encrypted }) => encrypted)) return 'the Word document is encrypted: save it without a password'
  const xml = parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  const size = xml.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (parts.length > MOST_PARTS || size > LARGEST) return tooLarge
  return unpack(buffer, xml)
}

const tooLarge = `the Word document unpacks to more than ${LARGEST / 1024 / 1024} MB of text: it is no report`

/** The entries of the directory at the file's end; null where there is none. */
function listParts(buffer: Buffer): Part[] | null {
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

function unpack(buffer: Buffer, parts: readonly Part[]): string | null {
  let left = LARGEST
  for (const { name, offset, method, packed } of parts) {
    if (method === 0) left -= packed
    else {
      try {
        const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
        left -= inflateRawSync(buffer.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
        return `the Word document is damaged: its part ${name} cannot be unpacked`
      }
    }
    if (left <= 0) return tooLarge
  }
  return null
}
