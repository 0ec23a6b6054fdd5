import { describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { listFiles } from '../../db/lists/list-files.ts'
import { listFindings } from '../../db/lists/list-findings.ts'
import { readStats } from '../../db/lists/read-stats.ts'
import { makeRecord } from '../support/make-record.ts'

const RECEIVED = 'requests.received.total'

const open = () => {
  const archive = createArchive(':memory:')
  return { archive, store: createReportStore(archive) }
}

const currentFiles = ({ sqlite }: Archive): unknown[] =>
  sqlite.prepare('SELECT path FROM reports WHERE current = 1').pluck().all()

describe('storing a report', () => {
  test('keeps a blank apart from a zero', () => {
    const { archive, store } = open()
    store.store(makeRecord({ figures: { [RECEIVED]: 0, 'requests.carriedOver.total': null } }))
    const cells = archive.sqlite.prepare('SELECT value, state FROM figures ORDER BY state').all()
    expect(cells).toEqual([
      { value: null, state: 'blank' },
      { value: 0, state: 'number' },
    ])
  })

  test('keeps what proved a cell', () => {
    const { archive, store } = open()
    store.store(makeRecord({ figures: { [RECEIVED]: 3 } }))
    expect(archive.sqlite.prepare('SELECT proof FROM figures').pluck().all()).toEqual(['label'])
  })

  test('leaves nothing behind when a figure has an unknown code', () => {
    const { archive, store } = open()
    expect(() => store.store(makeRecord({ figures: { [RECEIVED]: 1, 'no.such.code': 2 } }))).toThrow(/no\.such\.code/)
    expect(readStats(archive)).toMatchObject({ reports: 0, agencies: 0, figures: 0, passages: 0 })
  })

  test('the file indexed later gives the figures, and the other again when it goes', () => {
    const { archive, store } = open()
    const first = store.store(makeRecord({ path: '/a', indexedAt: 1 }))
    const second = store.store(makeRecord({ path: '/b', indexedAt: 2 }))
    expect(currentFiles(archive)).toEqual(['/b'])
    expect(readStats(archive).duplicates).toEqual([
      { agency: '云溪市科学技术局', year: 2023, files: ['/b', '/a'], cells: [0, 0] },
    ])
    store.remove(second.reportId)
    expect(currentFiles(archive)).toEqual(['/a'])
    store.remove(first.reportId)
    expect(readStats(archive)).toMatchObject({ reports: 0, agencies: 0 })
  })

  test('a copy that reads worse displaces none, indexed before or after', () => {
    const whole = { path: '/whole', figures: { [RECEIVED]: 7, 'requests.carriedOver.total': 0 } }
    const torn = { path: '/torn', figures: { [RECEIVED]: 7 } }
    for (const order of [
      [whole, torn],
      [torn, whole],
    ]) {
      const { archive, store } = open()
      for (const [i, copy] of order.entries()) store.store(makeRecord({ ...copy, indexedAt: i + 1 }))
      expect(currentFiles(archive)).toEqual(['/whole'])
      expect(readStats(archive).duplicates[0]).toMatchObject({ files: ['/whole', '/torn'], cells: [2, 1] })
    }
  })

  test('of copies without figures the one with more sections stays', () => {
    const { archive, store } = open()
    store.store(makeRecord({ path: '/whole', indexedAt: 1 }))
    store.store(makeRecord({ path: '/torn', indexedAt: 2, sections: [], passages: [] }))
    expect(currentFiles(archive)).toEqual(['/whole'])
  })

  test('an agency has one region: that of the report which tells more of it', () => {
    const regions = [
      { province: '福建省', city: '福州市', county: null },
      { province: '江西省', city: null, county: null },
    ]
    for (const order of [regions, regions.toReversed()]) {
      const { archive, store } = open()
      order.forEach((region, i) => {
        const { agency, ...rest } = makeRecord({ year: 2022 + i })
        store.store({ ...rest, agency: { ...agency, ...region } })
      })
      expect(archive.sqlite.prepare('SELECT province, city, county FROM agencies').get()).toEqual(regions[0])
    }
  })

  test('removing the file that does not give the figures changes nothing else', () => {
    const { archive, store } = open()
    const first = store.store(makeRecord({ path: '/a', indexedAt: 1 }))
    store.store(makeRecord({ path: '/b', indexedAt: 2 }))
    store.remove(first.reportId)
    expect(currentFiles(archive)).toEqual(['/b'])
  })

  test('a passage knows its section, and its ids come back for the indexes', () => {
    const { archive, store } = open()
    const { reportId, passages } = store.store(makeRecord({}))
    const row = archive.sqlite
      .prepare('SELECT p.id, s.kind FROM passages p JOIN sections s ON s.id = p.section_id')
      .get()
    expect(row).toEqual({ id: passages[0]?.id, kind: 'overview' })
    expect(store.remove(reportId).passageIds).toEqual(passages.map(({ id }) => id))
  })

  test('findings keep their cells, gravest first', () => {
    const { archive, store } = open()
    const finding = { parameters: { subject: 'total', left: 3, right: 1 }, cells: [RECEIVED] }
    store.store(
      makeRecord({
        findings: [
          { ...finding, code: 'emptyProblems', severity: 'notice', cells: [] },
          { ...finding, code: 'requestBalance', severity: 'error' },
        ],
      }),
    )
    expect(listFindings(archive).map(({ code, cells, parameters }) => [code, cells, parameters])).toEqual([
      ['requestBalance', [RECEIVED], finding.parameters],
      ['emptyProblems', [], finding.parameters],
    ])
  })

  test('what later reports do not know of an agency is kept', () => {
    const { archive, store } = open()
    store.store(makeRecord({ year: 2022 }))
    const { agency, ...rest } = makeRecord({ year: 2023 })
    store.store({ ...rest, agency: { ...agency, province: null, city: '云溪市' } })
    expect(archive.sqlite.prepare('SELECT province, city FROM agencies').get()).toEqual({
      province: '山东省',
      city: '云溪市',
    })
    expect(listFiles(archive)).toHaveLength(2)
  })
})
