/** The thread that reads whole reports for `createFileReader`: from bytes to what is stored, without the document's blocks. */
import { parentPort } from 'node:worker_threads'
import { understandDocument } from '../read-report.ts'
import { isRefusal } from '../readers/is-refusal.ts'
import { readDocumentHere } from '../readers/read-source.ts'
import type { FileJob } from './file-reader.ts'
import { readSafely } from './read-safely.ts'

async function read({ bytes, path }: FileJob) {
  const document = await readDocumentHere(bytes, path)
  if (isRefusal(document)) return document
  const report = understandDocument(document, path)
  return isRefusal(report) ? report : { ...report, document: { ...report.document, blocks: [] } }
}

parentPort?.on('message', async (job: FileJob) => {
  parentPort?.postMessage(await readSafely(() => read(job)))
})
