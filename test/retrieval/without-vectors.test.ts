import { afterAll, beforeAll, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { type Asker, createAsker } from '../../retrieval/create-asker.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'
import { copySampleArchive } from '../support/sample-archive.ts'

let asker: Asker
beforeAll(async () => {
  const archive = createArchive(await copySampleArchive('words'))
  asker = createAsker({ archive, startEmbedder })
})
afterAll(() => asker.close())

it('passages without vectors are found by their words, and that is told', async () => {
  const { answer } = await asker.ask('哪些单位提到茶园改造补贴', { now: NOW })
  expect(answer.kind).toBe('passages')
  expect(answer.quotes[0]?.text).toContain('补贴')
  expect(answer.notes.join()).toMatch(/有\d+条段落尚未编入语义索引/)
})

it('what nothing speaks of is not found among them either', async () => {
  const { answer } = await asker.ask('what do reports say about carbon emission trading', { now: NOW })
  expect(answer).toMatchObject({ kind: 'refusal', quotes: [] })
  expect(answer.notes.join()).toMatch(/\d+ passages have no vectors yet/)
})
