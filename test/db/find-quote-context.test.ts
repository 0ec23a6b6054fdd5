import { expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { findQuoteContext } from '../../db/lists/find-quote-context.ts'
import { makeRecord } from '../support/make-record.ts'

const TEXT = '一、总体情况\n全年平稳。\n五、存在的问题\n一是慢。二是少。\n下一步改进。\n'

test('a quote stands in its section; of another version of the report nothing is told', () => {
  const archive = createArchive(':memory:')
  const sections = [
    { kind: 'overview', heading: '一、总体情况', start: 0, end: 13 },
    { kind: 'problems', heading: '五、存在的问题', start: 13, end: TEXT.length },
  ] as const
  const record = makeRecord({ text: TEXT, sections, passages: [] })
  createReportStore(archive).store(record)
  const start = TEXT.indexOf('二是少。')
  const key = { agency: record.agency.name, year: 2023, file: record.file, start, end: start + 4 }
  expect(findQuoteContext(archive, key)).toEqual({
    heading: '五、存在的问题',
    before: '五、存在的问题\n一是慢。',
    text: '二是少。',
    after: '\n下一步改进。\n',
  })
  expect(findQuoteContext(archive, { ...key, file: 'other.txt' })).toBeNull()
  expect(findQuoteContext(archive, { ...key, end: 500 })).toBeNull()
})
