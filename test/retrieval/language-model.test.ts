import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/open-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { type Asker, createAsker } from '../../retrieval/create-asker.ts'
import { connectLanguageModel } from '../../retrieval/language-model/connect.ts'
import { readLanguageModelSettings } from '../../retrieval/language-model/settings.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW, valuesOf } from '../support/ask-truth.ts'
import { SAMPLES } from '../support/sample-truth.ts'
import { type Completions, startCompletions } from '../support/start-completions.ts'

const archive = createArchive(':memory:')
let model: Completions
let asker: Asker

beforeAll(async () => {
  await indexFiles([SAMPLES], { archive, now: () => NOW })
})
beforeEach(async () => {
  model = await startCompletions()
  const languageModel = connectLanguageModel({ url: model.url, model: 'stub', key: 'secret' }, { patience: 500 })
  asker = createAsker({ archive, startEmbedder, languageModel })
})
afterEach(async () => {
  await asker.close()
  await model.close()
})
afterAll(() => archive.close())

const ask = async (question: string): Promise<Answer> => (await asker.ask(question, { now: NOW })).answer

const QUESTION = 'which 3 agencies were zorbled with applications in 2024'
const RANK = { kind: 'rank', direction: 'most', count: 3 }
const SCOPE = { agencies: [], years: [{ from: 2024, to: 2024 }] }
const WORDS = [
  { word: 'which 3 agencies', means: 'operation' },
  { word: 'zorbled', means: 'operation' },
  { word: 'with applications', means: 'measure' },
  { word: '2024', means: 'scope' },
]
const figures = (changes: object = {}) => ({
  kind: 'figures',
  scope: SCOPE,
  measures: ['requests.received.total'],
  operation: RANK,
  ...changes,
})
const translation = (query: object = figures(), words: readonly object[] = WORDS) => ({ query, words })

describe('a language model', () => {
  it('is not asked where the grammar understands, whatever the answer', async () => {
    model.says(translation())
    await ask('top 3 agencies by applications in 2024')
    await ask('applications in 2031')
    expect(model.requests).toEqual([])
  })

  it('is not asked while the question is still being typed', async () => {
    model.says(translation())
    const { answer } = await asker.ask(QUESTION, { now: NOW, isDraft: true })
    expect(answer.kind).toBe('refusal')
    expect(model.requests).toEqual([])
  })

  it('translates what the grammar cannot read; the answer is the archive’s and says how it was read', async () => {
    model.says(translation())
    const answer = await ask(QUESTION)
    const asked = await ask('top 3 agencies by applications in 2024')
    expect(valuesOf(answer)).toEqual(valuesOf(asked))
    expect(answer).toMatchObject({ kind: 'figures', sql: asked.sql, understood: asked.understood })
    expect(answer.text).toContain('A language model translated the question')
    expect(model.requests).toEqual([
      expect.objectContaining({ path: 'POST /v1/chat/completions', key: 'Bearer secret', model: 'stub' }),
    ])
    expect(model.requests[0]?.input).toMatchObject({
      question: QUESTION,
      notUnderstood: expect.arrayContaining(['zorbled']),
    })
    expect(model.requests[0]?.instructions).toContain('requests.<row>.<column>')
  })

  it('may wrap its reply in a fence, and the talk goes on from its plan', async () => {
    model.says(`\`\`\`json\n${JSON.stringify(translation())}\n\`\`\``)
    const first = await asker.ask(QUESTION, { now: NOW })
    const { answer } = await asker.ask('and in 2023?', { now: NOW, context: first.context })
    expect(valuesOf(answer)).toEqual(valuesOf(await ask('top 3 agencies by applications in 2023')))
    expect(answer.text).not.toContain('language model')
  })

  it.each([
    ['finds no query', { kind: 'none' }, WORDS],
    ['names a figure that there is not', figures({ measures: ['requests.zorbled.total'] }), WORDS],
    ['names another year', figures({ scope: { agencies: [], years: [{ from: 2023, to: 2023 }] } }), WORDS],
    ['names an agency that the question does not', figures({ scope: { ...SCOPE, agencies: ['汶岚市教育局'] } }), WORDS],
    [
      'sets a bound that the question does not',
      figures({ operation: { kind: 'list', conditions: [{ operator: '>', value: 7 }] } }),
      WORDS,
    ],
    ['passes over a word', figures(), WORDS.filter(({ word }) => word !== 'with applications')],
    ['takes the unknown word for filler', figures(), [{ word: QUESTION, means: 'filler' }]],
    ['writes a statement', figures({ sql: 'SELECT 1' }), WORDS],
    ['gives a figure', { kind: 'answer', value: 42 }, WORDS],
  ])('is not believed when it %s', async (_, query, words) => {
    model.says(translation(query, words))
    const answer = await ask(QUESTION)
    expect(answer).toMatchObject({ kind: 'refusal', rows: [], sql: null, ignored: expect.arrayContaining(['zorbled']) })
    expect(answer.text).toContain('found no reading that could be verified')
  })

  it.each([
    ['is down', 500],
    ['talks', 'Certainly! The answer is 42.'],
    ['says nothing', null],
  ])('that %s leaves the grammar’s own answer, and that is told', async (_, reply) => {
    model.says(reply)
    const answer = await ask(QUESTION)
    expect(answer).toMatchObject({ kind: 'refusal', rows: [], ignored: expect.arrayContaining(['zorbled']) })
    expect(answer.text).toContain('The language model did not answer.')
    expect(answer.suggestions.length).toBeGreaterThan(0)
  })
})

describe('the settings of a language model', () => {
  it('are off by default, and need a model beside an address', () => {
    expect(readLanguageModelSettings({})).toBeNull()
    const url = 'http://localhost:11434/v1/'
    expect(readLanguageModelSettings({ NIANWEN_LLM_URL: url })).toContain('NIANWEN_LLM_MODEL is not set')
    expect(readLanguageModelSettings({ NIANWEN_LLM_URL: 'localhost' })).toContain('expected an address')
    expect(readLanguageModelSettings({ NIANWEN_LLM_URL: url, NIANWEN_LLM_MODEL: 'qwen3' })).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'qwen3',
    })
  })
})
