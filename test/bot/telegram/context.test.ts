import { expect, test } from 'vitest'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const NAME = '@nianwen_test_bot'
const QUESTION = '2024年哪些单位没有收到申请'

test.each([NAME, `${NAME} 这个`, `${NAME} ?`, '/ask', '/ask@nianwen_test_bot 看看'])(
  '%j below a colleague’s question asks that question',
  async (text) => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const [one, other] = [api.groupChat({ id: 1 }), api.groupChat({ id: 2 })]
    const question = { ...one.says(QUESTION), chat: other.chat }
    other.says(text, { replyTo: question })
    await other.next()
    expect(asker.asked).toEqual([QUESTION])
  },
)

test('of a long message only what is quoted is asked; with words of its own a reply asks those', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker })
  const group = api.groupChat({ id: 1 })
  const other = group.says(`各位早。${QUESTION}，谁知道？`)
  group.says(NAME, { replyTo: other, with: { quote: { text: QUESTION, position: 4 } } })
  await group.next()
  group.says(`${NAME} 2023年收费最多的单位`, { replyTo: other })
  await group.next()
  expect(asker.asked).toEqual([QUESTION, '2023年收费最多的单位'])
})

test('an edit that leaves the words alone is no question, nor is one of a word for a button', async () => {
  const asker = readyAsker({})
  const { api, chats } = await startTestBot({ asker })
  const user = api.privateChat({})
  const message = user.says(QUESTION)
  await user.next()
  user.edits(message, QUESTION)
  user.edits(message, ` ${QUESTION} `)
  const word = user.says('出处')
  await user.next()
  user.edits(word, '出处。')
  user.edits(message, '2023年哪些单位没有收到申请')
  await user.next()
  expect(asker.asked).toEqual([QUESTION, '2023年哪些单位没有收到申请'])
  expect(chats.noteAsked(user.chat.id, message.message_id, '2023年哪些单位没有收到申请', new Date())).toBe(false)
})

test('what nobody can have edited any more is Telegram’s own edit', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker, now: () => new Date(Date.now() + 3 * 24 * 60 * 60 * 1_000) })
  const user = api.privateChat({})
  user.edits({ ...user.says('甲'), date: Math.floor(Date.now() / 1_000) }, '乙')
  user.says('丙')
  await user.next()
  await user.next()
  expect(asker.asked).toEqual(['甲', '丙'])
})

test('several questions of one message are answered one after another', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker })
  const user = api.privateChat({})
  user.says('1. 汶岚科技局2022年收到多少申请？ 2. 栖岭县2024年收到多少申请？')
  expect((await user.next()).text).toContain('❓ 汶岚科技局2022年收到多少申请？')
  expect((await user.next()).text).toContain('❓ 栖岭县2024年收到多少申请？')
  expect(asker.asked).toEqual(['汶岚科技局2022年收到多少申请？', '栖岭县2024年收到多少申请？'])
})
