import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { FileJob } from '../../indexer/archive/file-reader.ts'
import { inOrder } from '../../indexer/archive/in-order.ts'
import { createReportBatch } from '../../indexer/archive/report-batch.ts'
import { readBytes } from '../../indexer/read-report.ts'
import { findWorker, readIsolated } from '../../indexer/readers/isolate.ts'
import type { Report } from '../../indexer/report.ts'
import { SAMPLES } from '../support/sample-truth.ts'

describe('files that are read several at a time', () => {
  test('come in their order, whichever is ready first, and no more at a time than asked for', async () => {
    let [running, most] = [0, 0]
    const read = async (n: number): Promise<string> => {
      most = Math.max(most, ++running)
      await sleep(n % 2 ? 1 : 4)
      running--
      return `read ${n}`
    }
    const seen: string[] = []
    for await (const [item, result] of inOrder([1, 2, 3, 4, 5, 6, 7], 3, read)) seen.push(`${item}: ${result}`)
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `${n}: read ${n}`))
    expect(most).toBe(3)
  })

  test('a failure is told in its turn', async () => {
    const read = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('broken')
      return n
    }
    const seen: number[] = []
    const all = async (): Promise<void> => {
      for await (const [item] of inOrder([1, 2, 3], 3, read)) seen.push(item)
    }
    await expect(all()).rejects.toThrow('broken')
    expect(seen).toEqual([1])
  })

  const worker = findWorker('archive/report-worker')
  it.skipIf(worker === null)('a thread reads what the program itself reads', async () => {
    const path = join(SAMPLES, '汶岚市科学技术局-2022.txt')
    const bytes = readFileSync(path)
    const here = (await readBytes(bytes, path)) as Report
    const there = (await readIsolated<FileJob, Report>({ bytes, path }, worker as string)) as Report
    expect(there).toEqual({ ...here, document: { ...here.document, blocks: [] } })
  })
})

describe('changes that are written together', () => {
  const open = () => {
    const archive = createArchive(':memory:')
    const insert = archive.sqlite.prepare('INSERT INTO build_info (key, value) VALUES (?, ?)')
    const count = () => archive.sqlite.prepare('SELECT count(*) FROM build_info').pluck().get()
    return { batch: createReportBatch(archive), insert, count }
  }

  test('are not in the archive before, and all of them after', () => {
    const { batch, insert, count } = open()
    for (let i = 0; i < 10; i++) batch.add(() => void insert.run(`key ${i}`, 'x'))
    expect(count()).toBe(0)
    batch.write()
    expect(count()).toBe(10)
  })

  test('are written by themselves when they are many', () => {
    const { batch, insert, count } = open()
    for (let i = 0; i < 100; i++) batch.add(() => void insert.run(`key ${i}`, 'x'))
    expect(count()).toBe(64)
  })

  test('are all dropped when one of them fails, and told', () => {
    const { batch, insert, count } = open()
    batch.add(() => void insert.run('a', 'x'))
    batch.add(() => void insert.run('a', 'x'))
    expect(() => batch.write()).toThrow(/UNIQUE/u)
    expect(count()).toBe(0)
    batch.write()
    expect(count()).toBe(0)
  })
})
