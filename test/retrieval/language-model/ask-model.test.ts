import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../retrieval/answer.ts'
import { type Asker, createAsker, type ServingModel } from '../../../retrieval/create-asker.ts'
import { connectLanguageModel } from '../../../retrieval/language-model/connect.ts'
import { replayReplies } from '../../../retrieval/language-model/replay.ts'
import { readLanguageModelSettings } from '../../../retrieval/language-model/settings.ts'
import { NOW, valuesOf } from '../../support/ask-truth.ts'
import { type Completions, startCompletions } from '../../support/start-completions.ts'
import { createTruthArchive } from '../../support/truth-archive.ts'

const archive = createTruthArchive()
const PATIENCE = 500
let model: Completions
let asker: Asker

const serve = (trust: ServingModel['trust'] = 'offer'): Asker =>
  createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A question about figures started the embedder')
    },
    languageModel: {
      model: connectLanguageModel({ url: model.url, model: 'stub', key: 'secret' }),
      trust,
      patience: PATIENCE,
    },
  })

beforeEach(async () => {
  model = await startCompletions()
  asker = serve()
})
afterEach(async () => {
  await asker.close()
  await model.close()
})
afterAll(() => archive.close())

const ask = async (question: string): Promise<Answer> => (await asker.ask(question, { now: NOW })).answer

const QUESTION = 'florped zorbles: how many applications, the 3 glim agencies in 2024'
const RANK = {
  kind: 'figures',
  as: 'rank',
  show: ['requests.received.total'],
  of: { years: [2024] },
  take: { top: 3 },
}
const FIRST = '泓浦市市场监督管理局 2024 68'

describe('a language model', () => {
  it('is not asked where every word is read, nor while the question is being typed', async () => {
    model.says(RANK)
    await ask('汶岚市科学技术局2022年新收申请有多少件')
    await asker.ask(QUESTION, { now: NOW, isDraft: true })
    expect(model.requests).toEqual([])
  })

  it('has its reading offered first, with the answer that the archive gives', async () => {
    model.says(RANK)
    const { kind, rows, options } = await ask(QUESTION)
    expect([kind, rows]).toEqual(['clarify', []])
    expect(options[0]?.question).toBe('the 3 agencies with the most requests received in 2024')
    expect(options[0]?.answer?.rows[0]).toMatchObject({ agency: '泓浦市市场监督管理局', value: 68 })
  })

  it('has its reading answered at once where the operator trusts it, and that is said', async () => {
    model.says(RANK)
    await asker.close()
    asker = serve('answer')
    const answer = await ask(QUESTION)
    expect(valuesOf(answer)[0]).toBe(FIRST)
    expect(answer.notes[0]).toMatch(/A language model read the question as: .*the top 3/u)
    expect(answer.text).toContain('A language model read the question as')
  })

  it('agrees with the grammar where both are answered by the same rows', async () => {
    const question = '汶岚科技局2022年予以公开的蓝色申请有几件呢请您告诉我吧zorble'
    model.says({ kind: 'none' })
    const alone = await ask(question)
    const rows = alone.options[0]?.answer?.rows ?? []
    expect([alone.kind, rows.length]).toEqual(['clarify', 1])
    const code = rows[0]?.code ?? ''
    const of = { agencies: ['汶岚市科学技术局'], years: [2022] }
    model.says({ kind: 'figures', as: 'rows', show: [code], of, where: { left: code, is: '>=', right: 0 } })
    const { kind, rows: answered } = await ask(question)
    expect([kind, answered]).toEqual(['figures', rows])
  })

  it('reads a question in a language that the grammar has not', async () => {
    model.says({ ...RANK, take: { top: 3 } })
    const { kind, options } = await ask('Какие три органа получили больше всего запросов в 2024 году?')
    expect([kind, options[0]?.answer?.rows[0]?.value]).toEqual(['clarify', 68])
  })

  it('is told what the answer before showed', async () => {
    const { context } = await asker.ask('汶岚市科学技术局2022年新收申请有多少件', { now: NOW })
    model.says({ kind: 'none' })
    await asker.ask('那予以公开的蓝色申请有几件呢请您告诉我吧zorble', { now: NOW, context })
    expect(model.requests[0]?.input).toMatchObject({
      names: ['汶岚市科学技术局'],
      shown: { agencies: ['汶岚市科学技术局'], years: [2022] },
    })
  })

  it('that is trusted with what no report can answer leaves the ways without it', async () => {
    await asker.close()
    asker = serve('answer')
    model.says({ kind: 'figures', as: 'breakdown' })
    expect((await ask(QUESTION)).text).not.toContain('language model')
  })

  it('is told the codes, the names and the examples near, and no figure', async () => {
    model.says({ kind: 'none' })
    await ask('汶岚科技局2022年予以公开的蓝色申请有几件呢请您告诉我吧zorble')
    const [request] = model.requests
    expect(request).toMatchObject({ path: 'POST /v1/chat/completions', key: 'Bearer secret', model: 'stub' })
    expect(request?.instructions).toContain('requests.<row>.<requester>')
    expect(request?.input.names).toContain('汶岚市科学技术局')
    expect(request?.input.examples.length).toBeGreaterThan(3)
    expect(request?.instructions.length).toBeLessThan(16_000)
  })

  it.each([
    ['thoughts before it', `<think>{"kind": is it a rank? {}</think>${JSON.stringify(RANK)}`],
    ['words and a fence around it', `Here it is:\n\`\`\`json\n${JSON.stringify(RANK)}\n\`\`\`\nHope {that} helps.`],
  ])('is understood with %s', async (_, reply) => {
    model.says(reply)
    expect((await ask(QUESTION)).options[0]?.answer?.rows[0]?.value).toBe(68)
  })

  it.each([
    ['a reply that was cut', JSON.stringify(RANK).slice(0, 40), /cut off/],
    ['no JSON', 'I cannot help with that.', /no JSON object/],
    ['a code that there is not', { ...RANK, show: ['requests.zorbled.total'] }, /requests\.zorbled\.total/],
    ['an agency that the archive lacks', { ...RANK, of: { agencies: ['北京市公安局'] } }, /北京市公安局/],
    ['a year that nobody named', { ...RANK, of: { years: [2009] } }, /2009/],
    ['a shape that there is not', { ...RANK, as: 'guess' }, /as/],
    ['a statement', { ...RANK, sql: 'DROP TABLE reports' }, /sql/],
  ])('is told once what is wrong with %s', async (_, reply, reason) => {
    model.says(reply, RANK)
    expect((await ask(QUESTION)).options[0]?.answer?.rows[0]?.value).toBe(68)
    expect(model.requests.map((request) => request.reason)).toEqual([undefined, expect.stringMatching(reason)])
  })

  it.each([
    ['says nothing in time', null],
    ['fails', 500],
    ['keeps to what cannot be used', { kind: 'figures', as: 'rank', show: ['nothing'] }],
    ['finds no query', { kind: 'none' }],
    ['nests without end', Array.from({ length: 40 }).reduce((of: object) => ({ kind: 'figures', not: of }), {})],
  ])('that %s leaves the ways without it', async (_, reply) => {
    model.says(reply)
    const start = performance.now()
    const answer = await ask(QUESTION)
    expect(performance.now() - start).toBeLessThan(PATIENCE + 1500)
    expect(answer.suggestions.length + answer.options.length).toBeGreaterThan(0)
    expect(answer.text).not.toContain('language model')
    expect(model.requests.length).toBeLessThanOrEqual(2)
  })
})

describe('replies that are kept', () => {
  it('answer again without the model', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    try {
      const file = join(folder, 'replies.jsonl')
      const startEmbedder = () => {
        throw new Error('A question about figures started the embedder')
      }
      const told = async (behind: ReturnType<typeof connectLanguageModel> | null) => {
        const replaying = createAsker({
          archive,
          startEmbedder,
          languageModel: { model: replayReplies(file, behind), trust: 'answer', patience: PATIENCE },
        })
        return (await replaying.ask(QUESTION, { now: NOW })).answer
      }
      model.says('nothing', RANK)
      const first = await told(connectLanguageModel({ url: model.url, model: 'stub' }))
      expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
      expect(await told(null)).toEqual(first)
      expect(model.requests).toHaveLength(2)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('settings', () => {
  it('ask no model by default', () => expect(readLanguageModelSettings({})).toBeNull())

  it('name the address, the model, the trust and the file', () => {
    expect(
      readLanguageModelSettings({
        NIANWEN_LLM_URL: 'http://localhost:11434/v1/',
        NIANWEN_LLM_MODEL: 'some-model',
        NIANWEN_LLM_TRUST: 'answer',
        NIANWEN_LLM_REPLAY: 'replies.jsonl',
      }),
    ).toEqual({ url: 'http://localhost:11434/v1', model: 'some-model', trust: 'answer', replay: 'replies.jsonl' })
    expect(readLanguageModelSettings({ NIANWEN_LLM_REPLAY: 'replies.jsonl' })).toMatchObject({ url: '' })
  })

  it.each([
    [{ NIANWEN_LLM_URL: 'localhost' }, 'NIANWEN_LLM_URL'],
    [{ NIANWEN_LLM_URL: 'http://localhost:1' }, 'NIANWEN_LLM_MODEL'],
    [{ NIANWEN_LLM_URL: 'http://localhost:1', NIANWEN_LLM_MODEL: 'm', NIANWEN_LLM_TRUST: 'yes' }, 'NIANWEN_LLM_TRUST'],
  ])('say what is wrong: %j', (env, named) => expect(readLanguageModelSettings(env)).toContain(named))
})
