import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBytes } from '../../indexer/read-report.ts'
import { readFormat } from '../../indexer/readers/read-format.ts'
import { buildNameIndex } from '../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import { NOW } from '../support/ask-truth.ts'
import { fuzzedFile, fuzzedPage, fuzzedQuestion } from '../support/fuzz.ts'

/** The same every time; `npm run bench -- fuzz` runs many more. */
const FEW = { seed: 20_250_601, numRuns: 20 }

test('whatever happens to a file, it is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fuzzedFile, async ({ name, bytes }) => {
      expect((await readBytes(bytes, `/reports/${name}`)).kind).toMatch(/^(?:report|refusal)$/u)
    }),
    FEW,
  )
})

test('whatever tags a page has, it becomes a document or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fuzzedPage, async ({ name, bytes }) => {
      const read = await readFormat('html', bytes, name)
      if ('kind' in read) expect(read.reason).not.toMatch(/undefined|not a function|call stack/u)
      else for (const { start, end } of read.blocks) expect(read.text.slice(start, end)).toHaveLength(end - start)
    }),
    FEW,
  )
})

test('whatever is asked, it means something or nothing', () => {
  const names = buildNameIndex([])
  fc.assert(
    fc.property(fuzzedQuestion, (question) => {
      expect(understand(question, { names, now: NOW, context: null }).kind).toBeTypeOf('string')
    }),
    FEW,
  )
})

test('a question of a million characters is turned away at once', () => {
  const start = performance.now()
  const meant = understand('申请'.repeat(500_000), { names: buildNameIndex([]), now: NOW, context: null })
  expect(meant.kind).toBe('tooLong')
  expect(performance.now() - start).toBeLessThan(5_000)
})
