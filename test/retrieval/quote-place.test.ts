import { expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { createQuoter, wholeOf } from '../../retrieval/answer/quote-place.ts'
import { makeRecord } from '../support/make-record.ts'

const TEXT = '标题\n一是解读形式单一，二是公开不及时。\n下一步加强培训。\n'
const STATEMENT = { section: 'problems' as const, text: '一是解读形式单一，二是公开不及时。', start: 3, end: 20 }

function quote(pageStarts: readonly number[] | null) {
  const archive = createArchive(':memory:')
  const record = makeRecord({ text: TEXT, pageStarts, sections: [], passages: [] })
  const { reportId } = createReportStore(archive).store(record)
  return createQuoter(archive)({ ...STATEMENT, reportId, agency: record.agency.name, year: 2023, file: record.file }, 1)
}

it('of a format without pages a quote has no page', () => {
  expect(quote(null)).toMatchObject({
    text: STATEMENT.text,
    source: { file: '云溪市科学技术局-2023.txt', start: 3, end: 20 },
  })
  expect(quote(null).source).not.toHaveProperty('page')
})

it('a quote names the page that it stands on', () => {
  expect(quote([0, 3, 21])).toMatchObject({ text: STATEMENT.text, source: { start: 3, end: 20, page: 2 } })
  expect(quote([0, 0, 0, 21]).source.page).toBe(3)
})

it('of a statement that goes over a page the longest part is quoted, and the rest goes with it', () => {
  const found = quote([0, 6, 21])
  expect(found).toMatchObject({
    before: '一是解',
    text: '读形式单一，二是公开不及时。',
    source: { start: 6, end: 20, page: 2 },
  })
  expect(TEXT.slice(found.source.start, found.source.end)).toBe(found.text)
  expect(wholeOf(found)).toBe(STATEMENT.text)
  const over = quote([0, 5, 17])
  expect(over).toMatchObject({ before: '一是', text: '解读形式单一，二是公开不', after: '及时。', source: { page: 2 } })
})
