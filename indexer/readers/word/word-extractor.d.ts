/** The container reader inside of word-extractor, which comes without types. */

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
  }
}

declare module 'word-extractor/lib/ole-compound-doc.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js'
  export default class OleCompoundDoc {
    constructor(reader: BufferReader)
    /** @throws Error where the container is damaged. */
    read(): Promise<this>
    stream(name: string): AsyncIterable<Uint8Array> | null
  }
}
