import { afterAll, beforeEach, expect, test } from 'vitest'
import { runLearnCommand } from '../../../bot/commands/learn.ts'
import { type RunningAsker, startAsker } from '../../../bot/commands/start-asker.ts'
import { readLearns } from '../../../bot/talk/create-learning.ts'
import { type Chats, openChats } from '../../../db/chats/chats.ts'
import { NOW } from '../../support/ask-truth.ts'
import { copySampleArchive } from '../../support/sample-archive.ts'
import { type RunOptions, startTestBot } from './talk-to-bot.ts'

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

let data: string
let asker: RunningAsker
let chats: Chats
beforeEach(async () => {
  data = await copySampleArchive('words')
  asker = startAsker(data)
  chats = openChats(data)
  closing.push(
    () => chats.close(),
    () => asker.close(),
  )
})

const start = (deps: RunOptions['deps'] = {}) =>
  startTestBot({ asker, chats, archive: asker.archive, access: { admins: new Set([9]) }, now: () => NOW, deps })

/** What `nianwen learn` prints, told with these flags. */
function learn(flags: Partial<Parameters<typeof runLearnCommand>[0]> = {}): string {
  let printed = ''
  const print = (text: string): void => {
    printed += text
  }
  runLearnCommand({ data, now: () => NOW, print, ...flags })
  return printed
}

const STRANGE = '汶岚市科学技术局2023年薅了多少'
const OTHER = '泓浦市卫生健康委员会2024年薅了多少'
const PLAIN = '汶岚市科学技术局2023年新收申请有多少件'

test('a wording that was twice not understood is listed, confirmed, and then answered for another agency', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says(STRANGE)
  await user.next()
  expect(learn()).toMatch(/Not understood most often\n {4}–/)
  user.says(STRANGE)
  await user.next()
  const listed = learn()
  const [, id = ''] = /(\d+) {2}2× \{A\}\{Y\}薅了多少\n/.exec(listed) ?? []
  expect(id).not.toBe('')
  expect(listed).not.toContain('汶岚')
  expect(() => learn({ confirm: id })).toThrow(/Nobody has taken a reading/)
  expect(() => learn({ confirm: id, means: '2023年哪些单位没有收到申请' })).toThrow(/just the names and years/)
  expect(learn({ confirm: id, means: PLAIN })).toBe('Taught: {A}{Y}薅了多少 → show requests.received.total of {A}, {Y}')
  user.says(OTHER)
  const { answer } = await asker.ask('泓浦市卫生健康委员会2024年新收申请有多少件', { now: NOW, context: null })
  expect((await user.next()).text).toContain(`${answer.rows[0]?.value}件`)
  expect(learn()).toMatch(/Not understood most often\n {4}–[\s\S]*Taught\n +1 {2}\{A\}\{Y\}薅了多少/)
  learn({ drop: '1' })
  expect((await asker.ask(OTHER, { now: NOW, context: null })).answer.kind).toBe('clarify')
})

test('a reading that was taken is confirmed by an admin with its number', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says(STRANGE)
  await user.next()
  user.says(STRANGE)
  await user.next()
  const taken = chats.findAnswer(user.chat.id, 2, NOW) as { options: { question: string }[] }
  user.says('1')
  await user.next()
  user.says('/learn')
  expect((await user.next()).text).toContain('只有本机器人的管理员')
  const admin = api.privateChat({ id: 9, language: 'zh' })
  admin.says('/learn')
  const list = (await admin.next()).text ?? ''
  expect(list).toMatch(/\d+\. 2× \{A\}\{Y\}薅了多少\n/)
  const [, id = ''] = /(\d+)\. 1× \{A\}\{Y\}薅了多少 → \w/.exec(list) ?? []
  admin.says(`/learn ${id}`)
  expect((await admin.next()).text).toContain('已教：{A}{Y}薅了多少 → ')
  const [same, meant] = await Promise.all(
    [STRANGE, taken.options[0]?.question ?? ''].map((question) => asker.ask(question, { now: NOW, context: null })),
  )
  expect(same?.answer.understood).toBe(meant?.answer.understood)
  admin.says('/learn -1')
  expect((await admin.next()).text).toBe('已撤回。')
  admin.says('/learn 999')
  expect((await admin.next()).text).toContain('没有这个编号')
})

test('a near wording is offered what was taught, and one in the words of the notation is taught as it stands', async () => {
  learn({ wording: '{A}{Y}薅了多少', means: 'show requests.granted.total of {A}, {Y}' })
  const near = await asker.ask('汶岚市科学技术局2023年一共薅了多少啊', { now: NOW, context: null })
  const all = [near.answer.understood, ...near.answer.options.map(({ question }) => question)]
  expect(all.join()).toContain('予以公开')
  expect(() => learn({ wording: '{A}薅', means: 'show nothing of {A}' })).toThrow(/--means must be/)
  expect(() => learn({ wording: '{A}薅', means: 'show requests.granted.total of that' })).toThrow(/--means must be/)
})

test('where learning is off nothing is kept', async () => {
  expect(['off', 'OFF ', 'on', undefined].map((value) => readLearns({ NIANWEN_LEARN: value }))).toEqual([
    false,
    false,
    true,
    true,
  ])
  const { api } = await start({ learns: false })
  const user = api.privateChat({ language: 'zh' })
  for (const text of [STRANGE, STRANGE, '1']) {
    user.says(text)
    await user.next()
  }
  expect(chats.countJudged('unread') + chats.countJudged('taken')).toBe(0)
})
