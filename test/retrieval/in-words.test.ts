import { afterAll, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'
import { copySampleArchive } from '../support/sample-archive.ts'

const archive = createArchive(await copySampleArchive('vectors'))
const asker = createAsker({ archive, startEmbedder })
afterAll(() => asker.close())

it.each([
  ['要求申请人出具用途证明', '用途'],
  ['applicants asked to state the purpose of use', '用途'],
  ['third-party satisfaction survey on disclosure', '满意度'],
])('a question that figures do not answer is answered with what reports say of it: %s', async (question, said) => {
  const { answer } = await asker.ask(question, { now: NOW, context: null })
  expect(answer.kind).toBe('passages')
  expect(answer.rows).toEqual([])
  expect(answer.quotes.slice(0, 3).some(({ text }) => text.includes(said))).toBe(true)
})

it.each([
  ['村民旁听县政府会议', '邀请村民代表'],
  ['open data that is not machine readable', '图片和PDF'],
  ['把已修复信用的处罚记录撤下来', '信用修复'],
])('words that no reading holds whole are looked for, with the figures beside them: %s', async (question, said) => {
  const { answer } = await asker.ask(question, { now: NOW, context: null })
  expect(answer.kind).toBe('passages')
  expect(answer.rows).toEqual([])
  expect(answer.quotes[0]?.text).toContain(said)
  expect(answer.options.every(({ answer: of }) => of?.kind !== 'help')).toBe(true)
})

it.each([
  // Reports are yearly, and months are none of their figures; a sentence may speak of them all the same.
  ['每月随机抽两个科室检查', '每月随机抽两个科室'],
  ['every month two sections are picked at random for a check', '每月随机抽两个科室'],
  ['what the county magistrate explained at press conferences on the epidemic', '县长出席'],
])('what reports say goes before a definition and before what they do not tell: %s', async (question, said) => {
  const { answer } = await asker.ask(question, { now: NOW, context: null })
  expect(answer.kind).toBe('passages')
  expect(answer.quotes[0]?.text).toContain(said)
})

it.each(['2024年3月收到多少申请', 'how many requests came in March 2024', 'what does partly granted mean'])(
  'and nothing else does: %s',
  async (question) => {
    const { answer } = await asker.ask(question, { now: NOW, context: null })
    expect(answer.quotes).toEqual([])
  },
)

it.each([
  ['tea farmers and guest house owners at government meetings', 'government meetings', 0],
  ['what does the Wenlan science and technology bureau do with districts that score badly', 'districts that score', 0],
] as const)(
  'a word for governments or a level inside a topic chooses no reports: %s',
  async (question, kept, filters) => {
    const { query } = (await asker.ask(question, { now: NOW, context: null })).context ?? {}
    const of = query?.kind === 'passages' ? query : null
    expect(of?.text).toContain(kept)
    expect(of?.of.filters).toHaveLength(filters)
  },
)

it.each(['无人机禁飞区域怎么申请', 'how many tonnes of potatoes were rejected'])(
  'and what no report says is not taken for said: %s',
  async (question) => {
    const { answer } = await asker.ask(question, { now: NOW, context: null })
    expect(answer.kind).not.toBe('passages')
  },
)

it('what names a figure is never looked for in the narrative, and the words that were not understood are named', async () => {
  const { answer } = await asker.ask('予以公开的石油申请', { now: NOW, context: null })
  expect(answer.kind).toBe('clarify')
  expect(answer.rows).toEqual([])
  expect(answer.ignored).toEqual(['石油'])
  expect(answer.quotes).toEqual([])
})

it.each(['用途证明有多少份', '哪个单位的用途证明最多'])(
  'a quantity is never looked for in the narrative: %s',
  async (question) => {
    const { answer } = await asker.ask(question, { now: NOW, context: null })
    expect(answer.kind).not.toBe('passages')
    expect(answer.quotes).toEqual([])
  },
)

it('where no statement says just that, the nearest are told as such, once', async () => {
  const { answer } = await asker.ask('哪些报告提到养老院床位紧张', { now: NOW, context: null })
  expect(answer.kind).toBe('passages')
  expect(answer.text).toContain('没有哪句话正好这样说。最接近的是')
  expect(answer.quotes.length).toBeLessThanOrEqual(3)
  const [first] = answer.quotes
  const pieces = answer.text.split(first?.text.slice(0, 12) ?? '-')
  expect(pieces).toHaveLength(2)
  expect(pieces[0], 'told above the quotes').toContain('没有哪句话正好这样说')
})

it('what is about something else altogether has no nearest statement', async () => {
  const { answer } = await asker.ask('量子计算机原理', { now: NOW, context: null })
  expect(answer).toMatchObject({ kind: 'refusal', quotes: [] })
})

it('a denial names the words that were looked for', async () => {
  const { answer } = await asker.ask('哪些报告提到量子计算机', { now: NOW, context: null })
  expect(answer).toMatchObject({ kind: 'refusal', quotes: [] })
  expect(answer.text).toMatch(/没有找到这样的说法。按字词和语义查找过：.*量子/u)
})

it.each(['哪些单位没有开展培训', 'which agencies report no training'])(
  'what is not so can only be found where it is written, and the answer says so: %s',
  async (question) => {
    const { answer } = await asker.ask(question, { now: NOW, context: null })
    expect(answer.notes.join()).toMatch(/没有提到此事的报告不会列在这里|say nothing of it are not listed/u)
  },
)
