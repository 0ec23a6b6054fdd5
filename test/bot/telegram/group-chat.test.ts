import { expect, test } from 'vitest'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

test('in a group the bot answers mentions, replies to it and commands, and stays out of everything else', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker })
  const group = api.groupChat({ language: 'zh' })
  group.says('大家好，2024年的报告写好了吗')
  group.says('@somebody_else 你看看')
  group.says('/help@another_bot')
  const question = group.says('@Nianwen_Test_Bot，澄湾教育局2024年收到多少申请？')
  const answer = await group.next()
  expect(answer.reply_to_message?.message_id).toBe(question.message_id)
  group.says('那2023年呢', { replyTo: answer })
  await group.next()
  group.says('/ask@nianwen_test_bot 2022年呢')
  await group.next()
  group.says('@nianwen_test_bot')
  expect((await group.next()).text).toContain('写上问题')
  expect(asker.asked).toEqual(['澄湾教育局2024年收到多少申请？', '那2023年呢', '2022年呢', '帮助'])
  expect(group.replies).toHaveLength(4)
})

test('a user name that begins like the bot is somebody else', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker })
  const group = api.groupChat()
  group.says('@nianwen_test_bot2 你好')
  group.says('ask @nianwen_test_bot')
  await group.next()
  expect(asker.asked).toEqual(['ask'])
})

test('topics of a forum are conversations of their own, answered where they were asked', async () => {
  const { api } = await startTestBot()
  const forum = api.groupChat({ forum: true })
  const texts: string[] = []
  for (const thread of [11, 22, 11]) {
    forum.says('@nianwen_test_bot 申请多少', { thread })
    const answer = await forum.next()
    expect(answer.message_thread_id).toBe(thread)
    texts.push(answer.text ?? '')
  }
  expect(texts.map((text) => /：(\d+)件/.exec(text)?.[1])).toEqual(['1', '1', '2'])
})

test.each([
  ['zh', '请 @nianwen_test_bot、回复我的消息'],
  ['en', 'mention me (@nianwen_test_bot …)'],
] as const)('added to a group it says how to speak to it, once and only for itself: %s', async (language, how) => {
  const { api } = await startTestBot()
  const group = api.groupChat({ language })
  group.adds()
  expect((await group.next()).text).toContain(how)
  group.adds({ id: 42, is_bot: false, first_name: 'Somebody' })
  group.says('/help@nianwen_test_bot')
  expect((await group.next()).text).toContain('/sources')
  expect(group.replies).toHaveLength(2)
})

test('added to a group that is not allowed it says nothing until it is spoken to', async () => {
  const { api } = await startTestBot({ access: { allow: new Set([11]) } })
  const group = api.groupChat({ language: 'en' })
  group.adds()
  group.says('@nianwen_test_bot hello')
  expect((await group.next()).text).toContain('has not been admitted to this group')
  expect(group.replies).toHaveLength(1)
})
