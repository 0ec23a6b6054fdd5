import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/open-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'
import { SAMPLES } from '../support/sample-truth.ts'

let asker: ReturnType<typeof createAsker>
beforeAll(async () => {
  const archive = createArchive(':memory:')
  await indexFiles([SAMPLES], { archive, now: () => NOW })
  asker = createAsker({ archive, startEmbedder })
})
afterAll(() => asker.close())

const QUESTIONS = [
  '汶岚市科学技术局2024年收到多少件申请',
  '2024年新收申请最多的三家单位',
  '2024年各单位平均收到多少件申请',
  '哪些单位2024年申请为零',
  '汶岚市科学技术局2024年存在哪些问题',
  'which agencies had no applications in 2024',
  'the average number of applications in 2024',
  'the most common problems in 2024',
]

/** Nothing of these has an answer: a name that no report has, words without a meaning, a thing out of scope. */
const FAILURES = [
  '汶岗市科学技术局2024年收到多少件申请',
  '汶岚市的天气怎么样',
  'blarg frobnicate',
  'applications of Narnia in 2024',
]

describe('suggestions', () => {
  it.each(QUESTIONS)(
    'after "%s": other questions, each with an answer, alone and in the conversation',
    async (question) => {
      const { answer, context } = await asker.ask(question, { now: NOW })
      expect(answer.suggestions.length).toBeGreaterThanOrEqual(2)
      expect(answer.suggestions.length).toBeLessThanOrEqual(3)
      const questions = answer.suggestions.map((suggestion) => suggestion.question)
      expect(new Set([question, ...questions]).size).toBe(questions.length + 1)
      for (const next of questions) {
        const alone = (await asker.ask(next, { now: NOW })).answer
        expect([next, alone.kind, alone.ignored]).toEqual([next, expect.not.stringMatching(/refusal|clarify/), []])
        const then = (await asker.ask(next, { now: NOW, context })).answer
        expect(then.text).toBe(alone.text)
      }
    },
  )

  it.each(FAILURES)('after the failure of "%s": the nearest questions that have an answer', async (question) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.kind).toMatch(/refusal|clarify/)
    expect(answer.suggestions.length).toBeGreaterThan(0)
    for (const next of answer.suggestions) {
      const { kind, language } = (await asker.ask(next.question, { now: NOW })).answer
      expect([next.question, kind]).toEqual([next.question, expect.not.stringMatching(/refusal|clarify/)])
      expect(language).toBe(answer.language)
    }
  })
})
