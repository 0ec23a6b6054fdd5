import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runWebCommand } from '../../bot/commands/web.ts'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { restoreBackup } from '../../db/backup/restore-backup.ts'
import { writeBackup } from '../../db/backup/write-backup.ts'
import { sha256Of } from '../../indexer/readers/read-source.ts'
import { NOW } from '../support/ask-truth.ts'
import { makeRecord } from '../support/make-record.ts'

const PAGE = `/agency/${encodeURIComponent('云溪市科学技术局')}`
/** Numbers of requests that no other cell has. */
const [FIRST, SECOND] = [7001, 9002]
/** How often the archive is replaced under the workers. */
const SWAPS = 4

let root: string
let replica: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianwen-replica-'))
  replica = join(root, 'replica')
})
afterEach(() => rmSync(root, { recursive: true }))

/** A backup of the archive that is indexed elsewhere, when its one report said so many requests. */
async function backUp(received: number): Promise<string> {
  const [folder, file, backup] = [`${received}`, `${received}.txt`, `${received}.tar`].map((name) => join(root, name))
  if (!folder || !file || !backup) throw new Error('there are three paths')
  writeFileSync(file, `一、总体情况。全年收到申请${received}件。`)
  const archive = createArchive(folder)
  const record = makeRecord({ figures: { 'requests.received.total': received } })
  createReportStore(archive).store({ ...record, path: file, sha256: sha256Of(Buffer.from(`${received}`)) })
  archive.close()
  await writeBackup(folder, backup, NOW)
  return backup
}

/** A worker of its own connections, as `nianwen web` starts it. */
async function startWorker() {
  const stopping = new AbortController()
  let address = ''
  const log = (line: string): void => {
    address ||= /at (http:\S+?)\/\./u.exec(line)?.[1] ?? ''
  }
  const options = { data: replica, host: '127.0.0.1', port: '0', env: {}, now: () => NOW, version: '1' }
  const ended = runWebCommand({ ...options, log, signal: stopping.signal })
  await expect.poll(() => address).not.toBe('')
  const stop = (): Promise<number> => {
    stopping.abort()
    return ended
  }
  return { address, stop }
}

/** One reader after another, until told to stop; gives the statuses of all answers, and the numbers that they showed. */
function readOn(address: string) {
  const seen: { status: number; shown: number | undefined }[] = []
  let going = true
  const read = async (): Promise<void> => {
    while (going) {
      const response = await fetch(address + PAGE)
      const text = await response.text()
      const shown = [FIRST, SECOND].find((number) => text.replaceAll(',', '').includes(String(number)))
      seen.push({ status: response.status, shown })
    }
  }
  const ended = read()
  const stop = async () => {
    going = false
    await ended
    return seen
  }
  return { seen, stop }
}

test('the archive is replaced under workers again and again, and no request fails or sees half of it', async () => {
  const backups = [await backUp(FIRST), await backUp(SECOND)] as const
  await restoreBackup(backups[0], replica)
  const workers = await Promise.all([startWorker(), startWorker()])
  const readers = workers.map(({ address }) => readOn(address))
  for (let swap = 1; swap <= SWAPS; swap++) {
    await restoreBackup(backups[swap % 2] as string, replica, { replaces: true, keepsChats: true })
    const expected = swap % 2 ? SECOND : FIRST
    for (const { seen } of readers) await expect.poll(() => seen.at(-1)?.shown, { timeout: 30_000 }).toBe(expected)
  }
  for (const reader of readers) {
    const seen = await reader.stop()
    expect(seen.filter(({ status, shown }) => status !== 200 || shown === undefined)).toEqual([])
  }
  expect(await Promise.all(workers.map(({ stop }) => stop()))).toEqual([0, 0])
})
