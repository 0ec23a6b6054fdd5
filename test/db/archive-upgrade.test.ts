import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { openArchive, SCHEMA_VERSION } from '../../db/archive/open-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { runIndexCommand } from '../../indexer/index-command.ts'

/** Version 6: the archives before narrative quantities had a scope, by the migrations that there were then. */
const OLD = { version: 6, migrations: 7 }
const REPORT = join(packageRoot(), 'indexer/samples/汶岚市澄湾区教育局-2022.txt')

interface Journal {
  readonly entries: readonly unknown[]
}

/** An archive as an earlier program left it: one report that was read, and a finding that somebody has dismissed. */
function makeOldArchive(prepare = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const migrations = join(folder, 'migrations')
  cpSync(join(packageRoot(), 'db/migrations'), migrations, { recursive: true })
  const journal = join(migrations, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as Journal
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, OLD.migrations) }))
  const sqlite = new Database(join(folder, 'archive.sqlite'))
  migrate(drizzle(sqlite), { migrationsFolder: migrations })
  sqlite.exec(
    `INSERT INTO agencies (id, name) VALUES (1, '汶岚市澄湾区教育局');
     INSERT INTO dismissals VALUES ('key', '{}', 'looked at it', 0, 'me');
     ${prepare}`,
  )
  sqlite
    .prepare(
      `INSERT INTO reports (agency_id, year, edition, title, path, file, format, sha256, text, current, indexed_at)
       VALUES (1, 2022, '2021', 't', ?, 'f', 'text', 'hash', 'text', 1, 0)`,
    )
    .run(REPORT)
  sqlite.pragma('application_id = 0x4e49414e')
  sqlite.pragma(`user_version = ${OLD.version}`)
  sqlite.close()
  return folder
}

const value = (path: string, sql: string): unknown => {
  const sqlite = new Database(path, { readonly: true })
  try {
    return sqlite.prepare(sql).pluck().get()
  } finally {
    sqlite.close()
  }
}

test('an archive of an earlier version is read again by index, with a copy kept and dismissals in place', async () => {
  const folder = makeOldArchive()
  expect(() => openArchive(folder)).toThrow(
    /schema version is 6, expected \d+. Bring it up to date with: nianwen index --known/,
  )
  const logged: string[] = []
  const options = {
    ...{ data: folder, known: true, vectors: false, now: () => new Date(0), print: () => undefined },
    log: (line: string) => void logged.push(line),
  }
  expect(await runIndexCommand([], options)).toBe(0)
  expect(logged.join()).toContain('The archive was of version 6: a copy is kept as archive.v6.sqlite')
  const archive = openArchive(folder)
  onTestFinished(() => archive.close())
  expect(archive.sqlite.prepare('SELECT reason FROM dismissals').pluck().all()).toEqual(['looked at it'])
  expect(archive.sqlite.prepare('SELECT count(*) FROM figures').pluck().get()).toBeGreaterThan(100)
  expect(archive.sqlite.prepare('SELECT count(*) FROM statements').pluck().get()).toBeGreaterThan(0)
  expect(value(join(folder, 'archive.v6.sqlite'), 'SELECT sha256 FROM reports')).toBe('hash')
})

test('a step that fails leaves the archive as it was', () => {
  const folder = makeOldArchive('CREATE TABLE statements (a INTEGER) STRICT;')
  expect(() => createArchive(folder)).toThrow(
    /Cannot bring archive .* up to date from version 6: .*statements.*It is as it was/,
  )
  const path = join(folder, 'archive.sqlite')
  expect(value(path, 'PRAGMA user_version')).toBe(OLD.version)
  expect(value(path, 'SELECT sha256 FROM reports')).toBe('hash')
  expect(value(path, "SELECT count(*) FROM pragma_table_info('mentions') WHERE name = 'scope'")).toBe(0)
  expect(existsSync(join(folder, 'archive.v6.sqlite'))).toBe(true)
})

test('an archive of a later program is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  createArchive(folder).close()
  const sqlite = new Database(join(folder, 'archive.sqlite'))
  sqlite.pragma(`user_version = ${SCHEMA_VERSION + 1}`)
  sqlite.close()
  for (const open of [createArchive, openArchive]) expect(() => open(folder)).toThrow(/a later program has written it/)
})
