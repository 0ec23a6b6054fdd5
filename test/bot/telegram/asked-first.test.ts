import { afterAll, beforeAll, expect, test } from 'vitest'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { type SamplePage, startSamplePage } from '../../support/web/start-sample-page.ts'
import { startTestBot } from './talk-to-bot.ts'

/** What people do first, with the real engine over the sample archive. */
let sample: SamplePage
beforeAll(async () => {
  sample = await startSamplePage()
})
afterAll(() => sample.stop())

const start = () => {
  const { asker, now } = sample
  return startTestBot({ asker, archive: asker.archive, findOriginal: asker.findOriginal, now: () => now })
}
const current = (user: ChatDriver): StoredMessage => user.replies.at(-1) as StoredMessage

test('asking by buttons leads to an answer, in one message that changes', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('/guide')
  await user.next()
  for (const label of ['公开率', '汶岚市科学技术局', '2022']) await user.presses(label, current(user))
  await user.next()
  expect(user.replies).toHaveLength(2)
  expect(current(user).text).toMatch(/❓ 汶岚市科学技术局2022年公开率.*85\.71%/s)

  const reader = api.privateChat({ language: 'en' })
  reader.says('/guide')
  await reader.next()
  for (const label of ['lawsuits', 'All agencies', '2024', 'zero']) await reader.presses(label, current(reader))
  await reader.next()
  expect(current(reader).text).toContain('❓ which agencies had zero lawsuits in 2024')
  expect(await reader.pressesData('g1:99:all:2024:sum', reader.replies[0] as StoredMessage)).toMatchObject({
    text: expect.stringContaining('expired'),
  })
  expect(await reader.pressesData('g1:x', reader.replies[0] as StoredMessage)).toMatchObject({
    text: expect.stringContaining('older version'),
  })
})

test.each([
  ['zh', '给我汶岚市科学技术局2024年报告'],
  ['en', 'give me the 2024 report of the Wenlan science bureau'],
] as const)('whoever wants a report gets its file: %s', async (language, question) => {
  const { api } = await start()
  const user = api.privateChat({ language })
  user.says(question)
  const answer = await user.next()
  expect(ChatDriver.labels(answer).join()).toContain('📎')
  expect((await user.next()).document?.file_name).toBe('汶岚市科学技术局-2024.txt')
})

test('a report that is only asked about is not sent unasked', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('有汶岚市科学技术局2024年的报告吗')
  await user.next()
  user.says('/about')
  expect((await user.next()).text).toContain('年问')
})

test('a bare name is a card with its figures', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('汶岚市科学技术局')
  const card = await user.next()
  for (const words of ['公开率', '8', '85.71%']) expect(card.text).toContain(words)
  expect(ChatDriver.labels(card).join()).toContain('📎')
})

test.each(['zh', 'en'] as const)('right after /start nothing but topics can be subscribed to: %s', async (language) => {
  const { api } = await start()
  const user = api.privateChat({ language })
  user.says('/start')
  await user.next()
  user.says('/subscribe')
  const labels = ChatDriver.labels(await user.next())
  expect(labels.length).toBeGreaterThan(2)
  expect(labels.join()).not.toMatch(/help|帮助|❓/)
})

test('examples are questions that this archive answers', async () => {
  const { api } = await start()
  for (const language of ['zh', 'en'] as const) {
    const user = api.privateChat({ language })
    user.says('/help')
    const help = await user.next()
    // Chinese examples fit their buttons; English ones stand above them.
    const shown = `${help.text}\n${ChatDriver.labels(help).join('\n')}`
    expect(shown).toContain(
      language === 'zh' ? '栖岭县人民政府2024年' : "1. how many requests did Qiling County People's",
    )
    await user.pressesData(help.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '', help)
    expect((await user.next()).text).toMatch(/37/)
  }
})

test.each([
  ['2024年哪些单位没有收到申请🙏', '共2家单位'],
  ['👍🏽 which agencies had zero applications in 2024 🇨🇳', '2 agencies'],
])('pictographs are no words: %s', async (question, answer) => {
  const { api } = await start()
  const user = api.privateChat({})
  user.says(question)
  const { text } = await user.next()
  expect(text).toContain(answer)
  expect(text).not.toMatch(/🙏|🇨🇳/)
})

test('of several questions in one message each has its own answer', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('1. 汶岚科技局2022年收到多少申请？ 2. 栖岭县2024年收到多少申请？')
  expect((await user.next()).text).toMatch(/8件/)
  expect((await user.next()).text).toMatch(/37件/)
})

test('a line that is quoted says what a pronoun means', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('2024年收到申请最多的3家单位')
  const list = await user.next()
  user.says('它2023年呢', { replyTo: list, with: { quote: { text: '泓浦市市场监督管理局', position: 0 } } })
  expect((await user.next()).text).toMatch(/泓浦市市场监督管理局 · 2023年\n.*51件/)
})

test.each([
  ['汶', /汶岚市/],
  ['Wenl', /汶岚市/],
  ['卫生健康', /泓浦市卫生健康委员会/],
])('a name that is being typed after the bot’s name is completed: %s', async (query, agency) => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  const { results } = await user.offered(user.types(query), 20_000)
  expect(results.length).toBeGreaterThan(0)
  expect(results[0]?.input_message_content.message_text).toMatch(agency)
  expect(results.map(({ title }) => title).join()).not.toMatch(/没有找到|Nothing/)
})
