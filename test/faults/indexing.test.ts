import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { takeIndexLock } from '../../db/archive/index-lock.ts'
import { type Archive, openArchive } from '../../db/archive/open-archive.ts'
import { checkDatabase } from '../../db/backup/copy-database.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { NOW } from '../support/ask-truth.ts'
import { SAMPLES } from '../support/sample-truth.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url))
const FILES = readdirSync(SAMPLES)
  .slice(0, 6)
  .map((name) => join(SAMPLES, name))
let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'nianwen-'))
})
afterEach(() => rmSync(data, { recursive: true }))

/** What the archive says, whatever the ids. */
const contentOf = ({ sqlite }: Archive): unknown =>
  ['reports WHERE current = 1', 'figures', 'passages', 'passages_fts', 'findings', 'statements'].map((table) =>
    sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  )

test.skipIf(!existsSync(PROGRAM))(
  'kill -9 at any report: the archive is whole, and the next run goes on',
  async () => {
    for (const reports of [2, 5]) {
      const child = fork(PROGRAM, ['index', ...FILES, '--no-vectors', '--data', data], { stdio: 'ignore' })
      child.on('message', (message) => {
        if ((message as { readonly done: number }).done >= reports) child.kill('SIGKILL')
      })
      await once(child, 'exit')
      expect(checkDatabase(join(data, 'archive.sqlite'))).toEqual([])
    }
    const archive = createArchive(data)
    const lock = takeIndexLock(archive)
    expect(lock).not.toBeNull()
    lock?.release()
    await indexFiles(FILES, { archive, now: () => NOW })
    const untroubled = createArchive(':memory:')
    await indexFiles(FILES, { archive: untroubled, now: () => NOW })
    expect(contentOf(archive)).toEqual(contentOf(untroubled))
    expect(archive.sqlite.pragma('foreign_key_check')).toEqual([])
    archive.close()
  },
  120_000,
)

test('two runs never index into one archive at a time', () => {
  const [one, other] = [createArchive(data), createArchive(data)]
  const lock = takeIndexLock(one)
  expect(lock).not.toBeNull()
  expect(takeIndexLock(other)).toBeNull()
  lock?.release()
  const next = takeIndexLock(other)
  expect(next).not.toBeNull()
  next?.release()
  one.close()
  other.close()
})

test('an archive whose folder cannot be written is still read', () => {
  createArchive(data).close()
  chmodSync(join(data, 'archive.sqlite'), 0o444)
  chmodSync(data, 0o555)
  try {
    const archive = openArchive(data)
    expect(archive.sqlite.prepare('SELECT count(*) FROM reports').pluck().get()).toBe(0)
    archive.close()
  } finally {
    chmodSync(data, 0o755)
  }
})
