import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { type Archive, openArchive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { restoreBackup } from '../../db/backup/restore-backup.ts'
import { writeBackup } from '../../db/backup/write-backup.ts'
import { openChats } from '../../db/chats/chats.ts'
import { sha256Of } from '../../indexer/readers/read-source.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'
import { makeRecord } from '../support/make-record.ts'

const QUESTION = '云溪市科学技术局2023年收到多少申请'
let root: string
let data: string
let backup: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianwen-'))
  data = join(root, 'data')
  backup = join(root, 'backup.tar')
})
afterEach(() => rmSync(root, { recursive: true }))

/** An archive of one report, whose file lies beside it. */
function fill(folder: string, received: number, file = join(root, '一份报告.txt')): void {
  writeFileSync(file, '一、总体情况。全年平稳。')
  const archive = createArchive(folder)
  const record = makeRecord({ figures: { 'requests.received.total': received } })
  createReportStore(archive).store({ ...record, path: file, sha256: sha256Of(readFileSync(file)) })
  archive.close()
}

const startAsker = (archive: Archive) =>
  createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A question about figures started the embedder')
    },
  })

async function askOnce(folder: string): Promise<unknown> {
  const archive = openArchive(folder)
  const { answer } = await startAsker(archive).ask(QUESTION, { now: NOW })
  archive.close()
  return answer.rows[0]?.value
}

describe('a backup', () => {
  test('put back elsewhere has the figures, the chats and the report files', async () => {
    fill(data, 7)
    const chats = openChats(data)
    chats.saveContext({ chat: 1, thread: 0 }, { kept: true }, NOW)
    expect(await writeBackup(data, backup, NOW)).toMatchObject({ reports: 1, files: 3, missing: [] })
    chats.close()
    rmSync(join(root, '一份报告.txt'))
    const other = join(root, 'other')
    expect(await restoreBackup(backup, other)).toEqual({ reports: 1, made: NOW, originals: 1 })
    expect(await askOnce(other)).toBe(7)
    const restored = openChats(other)
    expect(restored.findContext({ chat: 1, thread: 0 }, NOW)).toEqual({ kept: true })
    restored.close()
    const archive = openArchive(other)
    const [path] = archive.sqlite.prepare('SELECT path FROM reports').pluck().all() as string[]
    archive.close()
    expect(readFileSync(path as string, 'utf8')).toBe('一、总体情况。全年平稳。')
    expect(path).toContain(join(other, 'originals'))
  })

  test('leaves the chats of the folder alone where it is told to', async () => {
    fill(data, 7)
    openChats(data).close()
    await writeBackup(data, backup, NOW)
    const mine = openChats(data)
    mine.saveContext({ chat: 1, thread: 0 }, { mine: true }, NOW)
    await restoreBackup(backup, data, { replaces: true, keepsChats: true })
    expect(mine.findContext({ chat: 1, thread: 0 }, NOW)).toEqual({ mine: true })
    await restoreBackup(backup, data, { replaces: true })
    expect(mine.findContext({ chat: 1, thread: 0 }, NOW)).toBeNull()
    mine.close()
  })

  test('is put back under a running asker, which goes on with it', async () => {
    fill(data, 7)
    await writeBackup(data, backup, NOW)
    const changed = createArchive(data)
    changed.sqlite.exec('UPDATE figures SET value = 8')
    changed.close()
    const archive = openArchive(data)
    const asker = startAsker(archive)
    const value = async () => (await asker.ask(QUESTION, { now: NOW })).answer.rows[0]?.value
    expect(await value()).toBe(8)
    await restoreBackup(backup, data, { replaces: true })
    expect(await value()).toBe(7)
    archive.close()
  })

  test('replaces no archive unless told to', async () => {
    fill(data, 7)
    await writeBackup(data, backup, NOW)
    await expect(restoreBackup(backup, data)).rejects.toThrow(/holds an archive already. Add --force/u)
  })

  test('never takes the place of a file', async () => {
    fill(data, 7)
    writeFileSync(backup, 'mine')
    await expect(writeBackup(data, backup, NOW)).rejects.toThrow(/there is a file of this name already/u)
    expect(readFileSync(backup, 'utf8')).toBe('mine')
  })

  test.each([
    ['a byte of the archive changed', (bytes: Buffer) => bytes.fill(0xff, 9_000, 9_001), /damaged/u],
    ['its end missing', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9_000), /cut off/u],
    ['nothing of ours in it', () => Buffer.alloc(2_048), /no backup of nianwen/u],
    ['other bytes altogether', () => Buffer.alloc(2_048, 'x'), /no tar file/u],
  ])('with %s is refused, and the folder left as it was', async (_, damage, reason) => {
    fill(data, 7)
    await writeBackup(data, backup, NOW)
    writeFileSync(backup, damage(readFileSync(backup)))
    const before = readdirSync(data)
    await expect(restoreBackup(backup, data, { replaces: true })).rejects.toThrow(reason)
    expect(readdirSync(data)).toEqual(before)
    expect(await askOnce(data)).toBe(7)
  })

  test('a report file that is gone is told', async () => {
    fill(data, 7)
    rmSync(join(root, '一份报告.txt'))
    expect(await writeBackup(data, backup, NOW)).toMatchObject({ files: 1, missing: [join(root, '一份报告.txt')] })
    expect(existsSync(backup)).toBe(true)
  })
})

test('an asker whose archive file is replaced by another keeps answering', async () => {
  fill(data, 7)
  fill(join(root, 'new'), 9, join(root, 'other.txt'))
  const archive = openArchive(data)
  const asker = startAsker(archive)
  await asker.ask(QUESTION, { now: NOW })
  rmSync(join(data, 'archive.sqlite'))
  writeFileSync(join(data, 'archive.sqlite'), readFileSync(join(root, 'new', 'archive.sqlite')))
  expect((await asker.ask(QUESTION, { now: NOW })).answer.rows[0]?.value).toBe(7)
  archive.close()
})
