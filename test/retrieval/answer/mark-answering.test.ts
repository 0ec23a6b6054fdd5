import { expect, it } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { emptyAnswer } from '../../../retrieval/answer/empty-answer.ts'
import { markNearest } from '../../../retrieval/answer/mark-answering.ts'
import { createQuoter } from '../../../retrieval/answer/quote-place.ts'
import { renderQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import { makeRecord } from '../../support/make-record.ts'

const STATEMENT = '2023年仍有差距：一是承担公开任务的\n同志多为兼职；二是解读形式单一，图解偏少。'
const TEXT = `标题\n${STATEMENT}\n`

/** How many characters of a word each sentence holds. */
const holding = (word: string) => async (sentences: readonly string[]) =>
  sentences.map((sentence) => [...word].filter((character) => sentence.includes(character)).length)

async function mark(word: string, text = STATEMENT) {
  const archive = createArchive(':memory:')
  const record = makeRecord({ text: TEXT, sections: [], passages: [] })
  const { reportId } = createReportStore(archive).store(record)
  const start = TEXT.indexOf(text)
  const place = { reportId, agency: record.agency.name, year: 2023, section: 'problems' as const, file: record.file }
  const quote = createQuoter(archive)({ ...place, text: text.replace('\n', ''), start, end: start + text.length }, 1)
  const [marked] = await markNearest(archive, [{ quote, reportId }], holding(word))
  if (!marked) throw new Error('A quote went missing')
  return marked
}

it.each([
  ['兼职', '承担公开任务的同志多为兼职'],
  ['解读', '解读形式单一，图解偏少'],
])('the clause that is nearest to %s is marked as a slice of the text', async (word, said) => {
  const { answering } = await mark(word)
  expect(answering?.text).toBe(said)
  expect(TEXT.slice(answering?.start, answering?.end).replace('\n', '')).toBe(said)
})

it('the place of the mark in what is shown is that of the clause', async () => {
  const quote = await mark('解读')
  const [block] = renderQuotes({ ...emptyAnswer('', 'zh'), quotes: [quote] })
  const { text, marked } = block as { text: string; marked?: { start: number; end: number } }
  expect(text.slice(marked?.start, marked?.end)).toBe('解读形式单一，图解偏少')
})

it('a statement that says one thing is marked whole, and shown without a mark', async () => {
  const quote = await mark('解读', '二是解读形式单一，图解偏少。')
  expect(quote.answering?.text).toBe('解读形式单一，图解偏少')
  const [block] = renderQuotes({ ...emptyAnswer('', 'zh'), quotes: [{ ...quote, text: '解读形式单一，图解偏少。' }] })
  expect(block).not.toHaveProperty('marked')
})
