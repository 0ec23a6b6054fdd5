import { describe, expect, it } from 'vitest'
import type { Document } from '../../indexer/document.ts'
import { findWorker, readIsolated } from '../../indexer/readers/isolate.ts'

const worker = findWorker()
const page = (text: string): Uint8Array => Buffer.from(`<html><meta charset="utf-8"><body><p>${text}</p></body></html>`)

describe.skipIf(worker === null)('a file read in a thread of its own', () => {
  const entry = worker as string

  it('comes back as it was read, one file after the other', async () => {
    for (const text of ['一、总体情况', '二、主动公开', '三、依申请公开']) {
      const document = (await readIsolated({ format: 'html', bytes: page(text), file: 'a.html' }, entry)) as Document
      expect(document.text.trim()).toBe(text)
    }
  })

  it('is refused when reading takes longer than allowed, and the next file is read', async () => {
    const job = { format: 'html', bytes: page('一、总体情况'), file: 'a.html' } as const
    expect(await readIsolated(job, entry, { seconds: 0.001, megabytes: 256 })).toEqual({
      kind: 'refusal',
      reason: 'reading it takes longer than 0.001 seconds',
    })
    expect(((await readIsolated(job, entry)) as Document).text.trim()).toBe('一、总体情况')
  })

  it('is refused when reading takes more memory than allowed, and the next file is read', async () => {
    const many = page('<b>一</b>'.repeat(60_000))
    const refusal = await readIsolated({ format: 'html', bytes: many, file: 'a.html' }, entry, {
      seconds: 60,
      megabytes: 12,
    })
    expect(refusal).toEqual({ kind: 'refusal', reason: 'reading it takes more than 12 MB of memory' })
    const document = await readIsolated({ format: 'html', bytes: page('三'), file: 'a.html' }, entry)
    expect((document as Document).text.trim()).toBe('三')
  })
})
