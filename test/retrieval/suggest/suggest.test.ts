import { afterAll, describe, expect, it } from 'vitest'
import { createTruthAsker, NOW } from '../../support/ask-truth.ts'

const asker = createTruthAsker()
afterAll(() => asker.close())

const QUESTIONS = [
  '汶岚市科学技术局2024年收到多少件申请',
  '2024年新收申请最多的三家单位',
  '2024年各单位平均收到多少件申请',
  '哪些单位2024年申请为零',
  'which agencies had no applications in 2024',
  'how many requests did Qiling County government refuse in 2020',
  '什么是公开率',
]

/** What reports say is looked for by the embedder, which this asker has not. */
const ASKS_TEXT = /问题|情况|problems|doing/u

/** Nothing of these has an answer: a name that no report has, words without a meaning, a year without reports. */
const FAILURES = [
  '汶岗市科学技术局2024年收到多少件申请',
  'how many frobnicates',
  '汶岚科技局2031年收到多少申请',
  '汶岚科技局2022年予以公开的石油申请有几件',
  '',
]

describe('suggestions', () => {
  it.each(QUESTIONS)('after "%s": other questions that mean the same alone and in the talk', async (question) => {
    const { answer, context } = await asker.ask(question, { now: NOW })
    expect(answer.suggestions.length).toBeGreaterThanOrEqual(2)
    expect(answer.suggestions.length).toBeLessThanOrEqual(4)
    const questions = answer.suggestions.map((suggestion) => suggestion.question)
    expect(new Set([question, ...questions]).size).toBe(questions.length + 1)
    for (const next of questions.filter((one) => !ASKS_TEXT.test(one))) {
      const alone = (await asker.ask(next, { now: NOW })).answer
      expect([next, alone.kind, alone.ignored]).toEqual([next, expect.not.stringMatching(/refusal|clarify/), []])
      expect((await asker.ask(next, { now: NOW, context })).answer.rows).toEqual(alone.rows)
    }
  })

  it('lead to another year, the parts, the course and the ranking of its region', async () => {
    const { answer } = await asker.ask('汶岚市科学技术局2024年收到多少件申请', { now: NOW })
    expect(answer.suggestions.map(({ question }) => question)).toEqual([
      '汶岚市科学技术局2023年新收申请有多少件',
      '汶岚市科学技术局2024年新收申请的申请人构成',
      '汶岚市科学技术局历年新收申请分别是多少',
      '2024年山东省新收申请最多的5家单位',
    ])
  })

  it('lead from a year without reports to the nearest that has one', async () => {
    const { answer } = await asker.ask('2031年公开率最高的3家', { now: NOW })
    expect(answer.suggestions[0]?.question).toBe('2024年公开率最高的3家单位')
  })

  it.each(FAILURES)('after the failure of "%s": a way on', async (question) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.suggestions.length).toBeGreaterThan(0)
    for (const next of answer.suggestions.filter((one) => !ASKS_TEXT.test(one.question))) {
      const { kind, language } = (await asker.ask(next.question, { now: NOW })).answer
      expect([next.question, kind]).toEqual([next.question, expect.not.stringMatching(/refusal|clarify/)])
      expect(language).toBe(answer.language)
    }
  })
})
