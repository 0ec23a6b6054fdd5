import { describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { findOriginal } from '../../db/lists/find-original.ts'
import { makeRecord } from '../support/make-record.ts'

describe('findOriginal', () => {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  store.store(makeRecord({ name: '甲局', path: '/甲/2023.txt', file: '2023.txt', sha256: 'a' }))
  store.store(makeRecord({ name: '乙局', path: '/乙/2023.txt', file: '2023.txt', sha256: 'b' }))
  store.store(makeRecord({ name: '乙局', path: '/乙/新.txt', file: '新.txt', sha256: 'c', indexedAt: 2 }))
  const find = (agency: string, file: string | null, year = 2023) => findOriginal(archive, { agency, year, file })

  test('tells files of one name apart by agency and year', () => {
    expect(find('甲局', '2023.txt')).toEqual({ path: '/甲/2023.txt', file: '2023.txt', sha256: 'a' })
    expect(find('乙局', '2023.txt')?.path).toBe('/乙/2023.txt')
  })

  test('without a file gives the one that the figures are from', () => {
    expect(find('乙局', null)?.path).toBe('/乙/新.txt')
  })

  test.each([
    ['甲局', '/etc/passwd', 2023],
    ['甲局', '../乙/2023.txt', 2023],
    ['甲局', '2023.txt', 2022],
    ['丙局', null, 2023],
  ] as const)('gives nothing that was not indexed: %s %s %d', (agency, file, year) => {
    expect(find(agency, file, year)).toBeNull()
  })
})
