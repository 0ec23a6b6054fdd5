import BufferReader from 'word-extractor/lib/buffer-reader.js'
import OleCompoundDoc from 'word-extractor/lib/ole-compound-doc.js'
import type { Reader } from '../../document.ts'
import { nestParagraphs } from '../html/nest-paragraphs.ts'
import { refuse } from '../is-refusal.ts'
import { layDocument } from '../layout/lay-document.ts'
import { redrawTables } from '../layout/redraw-tables.ts'
import { type DocStreams, readDocParagraphs } from './doc-paragraphs.ts'

const WORD_97 = 0xa5ec
const OLDEST_VERSION = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/**
 * Reads a Word 97–2003 document. The library only opens its container: what it makes of the text loses the ends of wide
 * rows and all merged cells, so paragraphs and tables are read from the document's own records.
 */
export const readDoc: Reader = async (bytes) => {
  const container = new OleCompoundDoc(new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  try {
    await container.read()
    const streams = await readStreams(container)
    if (typeof streams === 'string') return refuse(streams)
    return redrawTables(layDocument(nestParagraphs(readDocParagraphs(streams)), 'doc'))
  } catch (error) {
    return refuse(`the Word document is damaged or cut off: ${(error as Error).message}`)
  }
}

/** The three streams that hold the text and its shape, or why there is nothing to read. */
async function readStreams(container: OleCompoundDoc): Promise<DocStreams | string> {
  const main = await readStream(container, 'WordDocument')
  if (main.length < 0x200) return 'the Word document is damaged or cut off: it has no text stream'
  if (main.readUInt16LE(0) !== WORD_97 || main.readUInt16LE(2) < OLDEST_VERSION)
    return 'it was written by Word 95 or older: save it as .docx'
  const flags = main.readUInt16LE(0x0a)
  if (flags & ENCRYPTED) return 'the Word document is encrypted: save it without a password'
  const table = await readStream(container, flags & SECOND_TABLE ? '1Table' : '0Table')
  if (table.length === 0) return 'the Word document is damaged or cut off: its table stream is missing'
  return { main, table, data: await readStream(container, 'Data') }
}

/** A stream as a whole; empty where the container has none of that name. */
async function readStream(container: OleCompoundDoc, name: string): Promise<Buffer> {
  const stream = container.stream(name)
  if (!stream) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
