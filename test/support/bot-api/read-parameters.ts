import type { IncomingMessage } from 'node:http'
import { splitMultipart, type UploadedFile } from './split-multipart.ts'

/** Parameters of one call; JSON strings in forms are read, as the Bot API does. */
export interface Parameters {
  readonly values: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, UploadedFile>>
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function readValue(text: string): unknown {
  if (!/^[[{]|^(?:true|false|-?\d+)$/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Reads the parameters of a call from its address and its body (JSON, form or multipart). */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const values: Record<string, unknown> = {}
  for (const [name, value] of query) values[name] = readValue(value)
  if (type.startsWith('application/json')) {
    return { values: { ...values, ...(JSON.parse(body.toString() || '{}') as object) }, files: {} }
  }
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = splitMultipart(body, type)
    for (const [name, value] of Object.entries(fields)) values[name] = readValue(value)
    return { values, files }
  }
  for (const [name, value] of new URLSearchParams(body.toString())) values[name] = readValue(value)
  return { values, files: {} }
}
