import { afterAll, describe, expect, it } from 'vitest'
import { createAsker } from '../../../retrieval/create-asker.ts'
import { judgeTalks, TALK_DAY } from '../../support/judge-talks.ts'
import { readTalks } from '../../support/read-talks.ts'
import { createTalkArchive, SHORT_NAMES } from '../../support/talk-archive.ts'

const archive = createTalkArchive()
const asker = createAsker({
  archive,
  startEmbedder: () => {
    throw new Error('A talk about figures started the embedder')
  },
})
afterAll(() => asker.close())

/** Says the turns of one talk and tells each answer in short: its values, what was offered, or its kind. */
async function talk(...turns: readonly string[]): Promise<string[]> {
  let context: unknown = null
  const told: string[] = []
  for (const said of turns) {
    const asked = await asker.ask(said, { now: TALK_DAY, context })
    // As it comes back from where it was kept.
    context = JSON.parse(JSON.stringify(asked.context))
    const { kind, rows, options } = asked.answer
    told.push(
      kind === 'figures'
        ? rows.map(({ year, value, state }) => `${year ?? ''}:${value ?? state}`).join(' ')
        : kind === 'clarify'
          ? `offers ${options.length}`
          : kind,
    )
  }
  return told
}

describe.each(['zh', 'en', 'zh-later', 'en-later'])('the last turns of the talks %s', (file) => {
  it('are read as they are meant, and none is answered as something else', async () => {
    const talks = readTalks(new URL(`./talks/${file}.txt`, import.meta.url), SHORT_NAMES)
    const judged = await judgeTalks(talks, archive)
    const of = (verdict: string) =>
      judged
        .filter((one) => one.verdict === verdict)
        .map(({ talk, read }) => [talk.head, talk.turns.at(-1)?.said, read])
    expect(of('silent')).toEqual([])
    expect(of('right').length).toBeGreaterThanOrEqual(Math.ceil(judged.length * 0.98))
  })
})

describe('a talk', () => {
  it('goes on after thanks, small talk and questions about the program as if nothing had been said', async () => {
    for (const aside of ['谢谢', '你好', '你是谁', '你能做什么', '今天天气如何', '导出', '确定吗'])
      expect(await talk('淮安市教育局2024年收到多少件申请', aside, '2023年呢')).toMatchObject(
        [/:12/, {}, /:15/].map(() => expect.anything()),
      )
  })

  it('keeps the question whose year has no report', async () => {
    expect(await talk('淮安市教育局2019年收到多少件申请', '那2023年呢')).toEqual(['2019:noReport', '2023:15'])
  })
})
