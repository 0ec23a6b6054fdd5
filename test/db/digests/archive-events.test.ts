import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { dismissFinding } from '../../../db/archive/dismissals.ts'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { STILL } from '../../../db/chats/archive-events.ts'
import { readArchiveStamp } from '../../../db/chats/archive-state.ts'
import { type Digests, openChats } from '../../../db/chats/chats.ts'
import { listFindings } from '../../../db/lists/list-findings.ts'
import { makeRecord } from '../../support/make-record.ts'

const NOW = new Date('2025-03-01T00:00:00Z')
const TOTAL = 'requests.received.total'
const FINDING = {
  code: 'requests.balance',
  severity: 'error',
  parameters: { expected: 3, found: 2 },
  cells: [],
} as const

describe('what has changed in the archive', () => {
  let archive: Archive
  let digests: Digests
  const store = (given: Parameters<typeof makeRecord>[0]): void => {
    const reports = createReportStore(archive)
    const record = makeRecord(given)
    const old = archive.sqlite.prepare('SELECT id FROM reports WHERE path = ?').pluck().get(record.path)
    if (typeof old === 'number') reports.remove(old)
    reports.store(record)
  }
  const news = () => {
    const after = digests.lastEvent()
    digests.observe(archive, NOW)
    return digests.listEvents(after).map(({ kind, year, details }) => ({ kind, year, ...details }))
  }
  beforeEach(() => {
    archive = createArchive(':memory:')
    const chats = openChats(':memory:')
    digests = chats.digests
    onTestFinished(() => {
      archive.close()
      chats.close()
    })
    store({ figures: { [TOTAL]: 5 } })
  })

  test('what is there at the first look is no news', () => {
    expect(news()).toEqual([])
    expect(news()).toEqual([])
  })

  test('a new report, another version of it, its changed figures and its removal', () => {
    news()
    store({ year: 2024, indexedAt: 2, figures: { [TOTAL]: 7 } })
    expect(news()).toEqual([{ kind: 'new', year: 2024, file: '云溪市科学技术局-2024.txt' }])
    store({ indexedAt: 3, sha256: 'cd', figures: { [TOTAL]: null, 'requests.carriedOver.total': 1 } })
    expect(news()).toEqual([
      { kind: 'corrected', year: 2023, file: '云溪市科学技术局-2023.txt' },
      { kind: 'figure', year: 2023, code: TOTAL, from: 5, to: 'blank', file: '云溪市科学技术局-2023.txt' },
      expect.objectContaining({ kind: 'figure', from: null, to: 1 }),
    ])
    archive.sqlite.prepare('DELETE FROM reports WHERE year = 2024').run()
    expect(news()).toMatchObject([{ kind: 'gone', year: 2024 }])
  })

  test('indexing the same file anew is no news', () => {
    news()
    store({ indexedAt: 2, figures: { [TOTAL]: 5 } })
    expect(news()).toEqual([])
  })

  test('a finding is news once, and again with other values', () => {
    news()
    store({ indexedAt: 2, figures: { [TOTAL]: 5 }, findings: [FINDING] })
    expect(news()).toMatchObject([{ kind: 'finding', code: FINDING.code }])
    store({ indexedAt: 3, figures: { [TOTAL]: 5 }, findings: [FINDING] })
    expect(news()).toEqual([])
    store({ indexedAt: 4, figures: { [TOTAL]: 5 }, findings: [{ ...FINDING, parameters: { expected: 3, found: 1 } }] })
    expect(news()).toMatchObject([{ kind: 'finding', parameters: { found: 1 } }])
  })

  test('a finding that has vanished since is no news any more', () => {
    news()
    const after = digests.lastEvent()
    store({ indexedAt: 2, findings: [FINDING] })
    digests.observe(archive, NOW)
    expect(digests.listEvents(after).filter(({ kind }) => kind === 'finding')).toHaveLength(1)
    store({ indexedAt: 3 })
    digests.observe(archive, NOW)
    expect(digests.listEvents(after).filter(({ kind }) => kind === 'finding')).toEqual([])
  })

  test('the stamp of the archive changes with a dismissal as well', () => {
    store({ indexedAt: 2, findings: [FINDING] })
    const before = readArchiveStamp(archive)
    const key = listFindings(archive)[0]?.key ?? ''
    dismissFinding(archive, key, { reason: 'read wrongly', by: 'me', at: NOW })
    expect(readArchiveStamp(archive)).not.toBe(before)
  })

  test('the archive is told to be still when nobody has written it for a while', () => {
    const at = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds)
    expect(digests.watch(archive, NOW)).toBeNull()
    store({ year: 2024, indexedAt: 2 })
    expect(digests.watch(archive, at(STILL))).toBeNull()
    expect(digests.watch(archive, at(2 * STILL - 1))).toBeNull()
    expect(digests.watch(archive, at(2 * STILL))).toBe(readArchiveStamp(archive))
  })
})
