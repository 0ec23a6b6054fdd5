/** A file in a form. */
export interface UploadedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, UploadedFile>>
}

/** The value of a header's parameter; some clients write file names without quotes and in raw UTF-8. */
const parameterOf = (header: string, name: string): string | undefined => {
  const match = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(header)
  return match?.[1] ?? match?.[2]
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Buffer[] = []
  let from = body.indexOf(delimiter)
  while (from >= 0) {
    const start = from + delimiter.length
    const to = body.indexOf(delimiter, start)
    if (to < 0) break
    // Between the line break after this delimiter and the one before the next.
    parts.push(body.subarray(start + 2, to - 2))
    from = to
  }
  return parts
}

/** Fields and files of a `multipart/form-data` body. */
export function splitMultipart(body: Buffer, contentType: string): Form {
  const fields: Record<string, string> = {}
  const files: Record<string, UploadedFile> = {}
  for (const part of splitParts(body, parameterOf(contentType, 'boundary') ?? '')) {
    const end = part.indexOf('\r\n\r\n')
    const headers = part.subarray(0, end).toString()
    const bytes = part.subarray(end + 4)
    const name = parameterOf(headers, 'name') ?? ''
    const file = parameterOf(headers, 'filename')
    const type = /^content-type:\s*([^\r\n]+)/im.exec(headers)?.[1] ?? 'application/octet-stream'
    if (file === undefined) fields[name] = bytes.toString()
    else files[name] = { name: file, type, bytes }
  }
  return { fields, files }
}
