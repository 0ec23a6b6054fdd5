import { listParts, type Part, unpackPart } from './zip-parts.ts'

/** What the XML of a report's package may take unpacked, all parts together. Bytes. */
export const LARGEST = 64 * 1024 * 1024
const MOST_PARTS = 2000

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

function unpack(buffer: Buffer, parts: readonly Part[]): string | null {
  let left = LARGEST
  for (const part of parts) {
    if (part.method === 0) left -= part.packed
    else {
      try {
        left -= unpackPart(buffer, part, Math.max(1, left)).length
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge
        return `the Word document is damaged: its part ${part.name} cannot be unpacked`
      }
    }
    if (left <= 0) return tooLarge
  }
  return null
}
