/** A web page that was saved as one file (RFC 2557): its parts as in a mail, the page itself first. */

const HEAD = 8192

/** Whether bytes are a page saved as one file. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, HEAD))
  return (
    /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/iu.test(head) &&
    /Content-Type:\s*(?:multipart\/|text\/html)/iu.test(head)
  )
}

/** Latin-1 keeps one character a byte, so patterns see the bytes. */
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** The bytes of the page in such a file, in their own encoding; null where it holds none. */
export function unwrapMhtml(bytes: Uint8Array): Uint8Array | null {
  const page = findPage(latin(bytes))
  if (!page) return null
  const { body, transfer, charset } = page
  const content = decodeBody(body, transfer)
  // The encoding that the part declares is not always written in the page itself.
  if (!charset || /charset\s*=/iu.test(content.subarray(0, 4096).toString('latin1'))) return content
  return Buffer.concat([Buffer.from(`<meta charset="${charset}">`), content])
}

interface Part {
  readonly body: string
  readonly transfer: string
  readonly charset: string
}

/** The first part of HTML; parts may have parts. */
function findPage(source: string): Part | null {
  const end = /\r?\n\r?\n/u.exec(source)
  if (!end) return null
  const header = source.slice(0, end.index).replace(/\r?\n[ \t]+/gu, ' ')
  const body = source.slice(end.index + end[0].length)
  const type = /^Content-Type:\s*([^;\r\n]+)(.*)$/imu.exec(header)
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type?.[2] ?? '')
  const mark = boundary?.[1] ?? boundary?.[2]
  if (/^multipart\//iu.test(type?.[1] ?? '') && mark) {
    for (const part of body.split(`--${mark}`).slice(1)) {
      const found = part.startsWith('--') ? null : findPage(part.replace(/^\r?\n/u, ''))
      if (found) return found
    }
    return null
  }
  if (!/^text\/html/iu.test(type?.[1] ?? '')) return null
  const transfer = /^Content-Transfer-Encoding:\s*([\w-]+)/imu.exec(header)?.[1]?.toLowerCase() ?? ''
  return { body, transfer, charset: /charset\s*=\s*"?([\w-]+)/iu.exec(type?.[2] ?? '')?.[1] ?? '' }
}

function decodeBody(body: string, transfer: string): Buffer {
  if (transfer === 'base64') return Buffer.from(body, 'base64')
  if (transfer !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const joined = body.replace(/=[ \t]*\r?\n/gu, '')
  return Buffer.from(
    joined.replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
