/** How much of a page is searched for its declared encoding. Bytes. */
const HEAD = 4096

/** Text of a page: byte order mark, then UTF-8 where the bytes are valid, then the declared encoding, then GB18030. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
    const declared = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase()
    // Pages that declare GB2312 or GBK hold GB18030; what is declared UTF-8 and is not gets the same chance.
    const label = declared && !/^(?:utf-?8|gb)/u.test(declared) ? declared : 'gb18030'
    try {
      return new TextDecoder(label).decode(bytes)
    } catch {
      return new TextDecoder('gb18030').decode(bytes)
    }
  }
}
