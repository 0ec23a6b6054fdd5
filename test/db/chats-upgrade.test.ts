import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openChats } from '../../db/chats/chats.ts'
import { CHATS_MIGRATIONS } from '../../db/chats/migrations.ts'
import { openChatsFile } from '../../db/chats/open-chats-file.ts'
import { writeSchedule } from '../../db/chats/schedule.ts'

/** `chats.sqlite` as the program wrote it before versions were counted. */
const UNVERSIONED = fileURLToPath(new URL('../fixtures/chats-unversioned.sqlite', import.meta.url))
const NOW = new Date('2026-11-21T00:00:00Z')

function folderWith(fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chats-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (fixture) copyFileSync(fixture, join(folder, 'chats.sqlite'))
  return folder
}

const count = (path: string, table: string): unknown => {
  const sqlite = new Database(path, { readonly: true })
  try {
    return sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  } finally {
    sqlite.close()
  }
}

test('chats of the release before are brought up to date, and a copy is kept', () => {
  const folder = folderWith(UNVERSIONED)
  const chats = openChats(folder)
  const mine = chats.digests.listChatSubscriptions(5001)
  expect(
    mine.map(({ topic, question, schedule, paused, silent }) => [
      topic,
      question,
      writeSchedule(schedule),
      paused,
      silent,
    ]),
  ).toEqual([
    ['question', '2024年哪些单位没有收到申请', 'w1@540', null, false],
    ['findings', '', 'm31@1215', 'user', true],
  ])
  expect(mine[0]?.settings).toEqual({ timeZone: 'Europe/Berlin', quiet: { from: 1320, until: 480 } })
  expect(mine[0]?.baseline).toEqual({ rows: [], understood: 'x' })
  const groups = chats.digests.listChatSubscriptions(-1002)
  expect(groups.map(({ key, schedule }) => [key.thread, writeSchedule(schedule)])).toEqual([
    [11, 'd@1110'],
    [0, 'change'],
  ])
  expect(chats.findShared('KXPy28zCPV-9QEa0Fp130A', NOW)).toMatchObject({
    question: '那2023年呢',
    context: { years: [2023] },
  })
  expect(chats.listChats()).toHaveLength(2)
  expect(chats.wasHandled(1000)).toBe(true)
  expect(chats.digests.findLastDelivery(mine[0]?.id ?? 0)?.status).toBe('sent')
  chats.close()
  expect(count(join(folder, 'chats.v0.sqlite'), 'subscriptions')).toBe(4)
  openChats(folder).close()
  expect(readdirSync(folder).filter((name) => name.startsWith('chats.v'))).toEqual(['chats.v0.sqlite'])
})

test('the first chats that there were, which knew no digests, get their tables', () => {
  const folder = folderWith()
  const sqlite = new Database(join(folder, 'chats.sqlite'))
  sqlite.exec(
    `CREATE TABLE conversations (chat INTEGER NOT NULL, thread INTEGER NOT NULL, context TEXT NOT NULL, saved_at INTEGER NOT NULL,
       PRIMARY KEY (chat, thread)) STRICT;
     CREATE TABLE answers (id INTEGER PRIMARY KEY AUTOINCREMENT, chat INTEGER NOT NULL, thread INTEGER NOT NULL, answer TEXT NOT NULL,
       saved_at INTEGER NOT NULL) STRICT;
     CREATE TABLE updates (id INTEGER PRIMARY KEY, saved_at INTEGER NOT NULL) STRICT;
     INSERT INTO updates VALUES (7, 0);`,
  )
  sqlite.close()
  const chats = openChats(folder)
  expect(chats.wasHandled(7)).toBe(true)
  expect(chats.digests.listChatSubscriptions(1)).toEqual([])
  chats.close()
})

test('a step that fails changes nothing, and the copy is there', () => {
  const folder = folderWith(UNVERSIONED)
  const broken = [...CHATS_MIGRATIONS, 'CREATE TABLE half (a INTEGER) STRICT; INSERT INTO nowhere VALUES (1);']
  expect(() => openChatsFile(folder, broken)).toThrow(/Cannot open the chats .*nowhere/)
  const sqlite = new Database(join(folder, 'chats.sqlite'))
  expect(sqlite.pragma('user_version', { simple: true })).toBe(0)
  expect(sqlite.prepare('SELECT cadence FROM subscriptions').pluck().all()).toHaveLength(4)
  expect(sqlite.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0)
  sqlite.close()
  expect(existsSync(join(folder, 'chats.v0.sqlite'))).toBe(true)
  const chats = openChats(folder)
  expect(chats.digests.listChatSubscriptions(5001)).toHaveLength(2)
  chats.close()
})

test('chats of a later program are left alone', () => {
  const folder = folderWith()
  openChats(folder).close()
  const sqlite = new Database(join(folder, 'chats.sqlite'))
  sqlite.pragma('user_version = 999')
  sqlite.close()
  expect(() => openChats(folder)).toThrow(/version is 999.*a later program/)
})
