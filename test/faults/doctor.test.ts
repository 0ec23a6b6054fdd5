import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainError } from '../../bot/commands/explain-error.ts'
import { type CheckUp, checkUp } from '../../bot/doctor/check-up.ts'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { openChats } from '../../db/chats/chats.ts'
import { checkVectors } from '../../retrieval/vectors/check-vector-file.ts'
import { openVectorFile, refreshVectorFile } from '../../retrieval/vectors/vector-file.ts'
import { storeEmbeddings } from '../../retrieval/vectors/vector-store.ts'
import { makeRecord } from '../support/make-record.ts'

/** A model that does not load: no test here is about it. */
const ENV = { NIANWEN_MODEL: '/no/such/model' }
let data: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'nianwen-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

function fill(): void {
  const archive = createArchive(data)
  const store = createReportStore(archive)
  for (let year = 2001; year <= 2024; year++)
    store.store(makeRecord({ year, text: '长文。'.repeat(2_000), figures: { 'requests.received.total': year } }))
  archive.close()
}

/** Overwrites a part of a file. */
function damage(file: string, at: number): void {
  const open = openSync(join(data, file), 'r+')
  writeSync(open, Buffer.alloc(2_000, 0x5a), 0, 2_000, at)
  closeSync(open)
}

const problems = async (env = {}): Promise<Partial<Record<CheckUp['part'], string>>> =>
  Object.fromEntries(
    (await checkUp(data, { ...ENV, ...env }))
      .filter(({ state, part }) => state === 'problem' && part !== 'model')
      .map(({ part, message }) => [part, message]),
  )

test('a sound folder has no problem, and a missing model is one', async () => {
  fill()
  openChats(data).close()
  expect(await problems()).toEqual({})
  expect((await checkUp(data, ENV)).find(({ part }) => part === 'model')).toMatchObject({ state: 'problem' })
})

test('what is not there is named, with the way to make it', async () => {
  expect(await problems()).toEqual({ archive: expect.stringContaining('make one with nianwen index') })
  rmSync(data, { recursive: true })
  expect(await problems()).toMatchObject({ folder: expect.stringContaining('--data') })
})

test('a damaged page of the archive or the chats is found, and a backup advised', async () => {
  fill()
  openChats(data).close()
  damage('archive.sqlite', Math.floor(statSync(join(data, 'archive.sqlite')).size / 8_192) * 4_096)
  damage('chats.sqlite', 4_096 * 2)
  expect(await problems()).toEqual({
    archive: expect.stringMatching(/is damaged .*nianwen restore FILE --force/u),
    chats: expect.stringMatching(/is damaged .*nianwen restore FILE --force/u),
  })
})

test('a file of another program in place of the archive is named', async () => {
  writeFileSync(join(data, 'archive.sqlite'), 'no database at all, but long enough to be looked at twice')
  expect(await problems()).toEqual({ archive: expect.stringContaining('is damaged') })
})

test('strange files and those of a killed run are noted and harm nothing', async () => {
  fill()
  writeFileSync(join(data, 'notes.txt'), '')
  writeFileSync(join(data, 'vectors-3.hnsw.77.tmp'), '')
  const notes = (await checkUp(data, ENV)).filter(({ part, state }) => part === 'folder' && state === 'note')
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('"notes.txt" is no file of this program'),
    expect.stringContaining('left over from a run that was killed'),
  ])
})

test('malformed settings are told without the token', async () => {
  fill()
  const told = await problems({ TELEGRAM_BOT_TOKEN: 'secret token', NIANWEN_LLM_URL: 'nowhere' })
  expect(told.settings).toBeDefined()
  expect(JSON.stringify(told)).not.toContain('secret token')
})

test('a vector file that is damaged or of another archive is not used, and told', async () => {
  const archive = createArchive(data)
  const { passages } = createReportStore(archive).store(makeRecord({}))
  const vectors = passages.map(({ id }) => ({ passageId: id, vector: new Float32Array([1, 0]) }))
  storeEmbeddings(archive, 'model', vectors)
  expect((await checkVectors(archive, 1)).file).toBe('unsound')
  await refreshVectorFile(archive, 'model', 1)
  expect((await checkVectors(archive, 1)).file).toBe('sound')
  const [index = ''] = readdirSync(data).filter((name) => name.endsWith('.hnsw'))
  writeFileSync(join(data, index), 'an index of somebody else')
  expect((await checkVectors(archive, 1)).file).toBe('unsound')
  expect(await openVectorFile(archive, 'model', 2)).toBeNull()
  await refreshVectorFile(archive, 'model', 1)
  expect((await checkVectors(archive, 1)).file).toBe('sound')
  archive.close()
})

test.each([
  ['SQLITE_CORRUPT_VTAB', /^The archive is damaged: nianwen doctor says where/u],
  ['SQLITE_FULL', /^The disk is full: make room/u],
  ['SQLITE_READONLY_DBMOVED', /^The archive cannot be written/u],
  ['EPIPE', /^what went wrong$/u],
])('%s ends in one sentence that says what to do', (code, sentence) => {
  expect(explainError(Object.assign(new Error('what went wrong\nat line 3'), { code }))).toMatch(sentence)
})

test('a native module of another Node is told with both versions, whole', () => {
  const message =
    "The module '/x/better_sqlite3.node'\nwas compiled against a different Node.js version using\nNODE_MODULE_VERSION 115. This version of Node.js requires\nNODE_MODULE_VERSION 127. Please try re-compiling or re-installing\nthe module."
  const error = Object.assign(new Error(message), { code: 'ERR_DLOPEN_FAILED' })
  expect(explainError(error)).toMatch(/modules 115, this one wants 127.*npm rebuild/)
})
