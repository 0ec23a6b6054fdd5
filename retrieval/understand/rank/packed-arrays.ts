/** Arrays of numbers as bytes, written and read here: a line of JSON that describes them, then each of them from an even place on, little-endian. */

type NumberArray = Uint32Array | Float32Array | Uint16Array | Int8Array

const aligned = (at: number): number => Math.ceil(at / 4) * 4

/** The header and the arrays as bytes. */
export function packArrays(header: object, arrays: readonly NumberArray[]): Uint8Array {
  const text = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at) + array.byteLength, text.length))
  bytes.set(text)
  let at = text.length
  for (const array of arrays) {
    at = aligned(at)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  return bytes
}

/** Takes the arrays out of such bytes, in the order in which they were packed; they are views of the bytes where these lie even. */
export interface ArrayReader {
  /** What the line of JSON says; not checked. */
  readonly header: unknown
  /** @throws Error when the bytes are cut short */
  take<T extends NumberArray>(kind: ArrayKind<T>, length: number): T
}

interface ArrayKind<T> {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, offset: number, length: number): T
}

/**
 * Opens packed arrays.
 * @param what they are, for messages: "ranking model"
 */
export function unpackArrays(bytes: Uint8Array, what: string): ArrayReader {
  const end = bytes.indexOf(0x0a)
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  let at = end + 1
  return {
    header,
    take: (kind, length) => {
      const start = aligned(at)
      at = start + length * kind.BYTES_PER_ELEMENT
      if (at > whole.length)
        throw new Error(`Cannot read the ${what}: expected at least ${at} bytes, found ${whole.length}`)
      return new kind(whole.buffer, whole.byteOffset + start, length)
    },
  }
}
