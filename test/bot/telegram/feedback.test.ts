import { expect, test } from 'vitest'
import type { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const READ = { understood: '甲', rows: [makeRow()] }
const ANSWERS = { 甲: READ, 乙: READ, 丙: { kind: 'refusal', ignored: ['丙'], text: '没有听懂' } } as const
const start = () =>
  startTestBot({
    asker: readyAsker(ANSWERS as unknown as Parameters<typeof readyAsker>[0]),
    access: { admins: new Set([9]) },
  })

const current = (user: ChatDriver): StoredMessage => user.replies.at(-1) as StoredMessage

test('questions are kept, asked again and dropped; the recent ones stand below them', async () => {
  const { api, chats } = await start()
  const user = api.privateChat({ language: 'zh' })
  user.says('/saved')
  expect((await user.next()).text).toContain('还没有收藏')
  for (const text of ['甲', '乙', '丙']) {
    user.says(text)
    await user.next()
  }
  await user.presses('☆', user.replies.at(-3))
  expect((await user.next()).text).toContain('已收藏')
  user.says('/saved')
  const list = await user.next()
  expect(list.text).toMatch(/收藏的问题\n1\. 甲\n\n最近的问题\n2\. 乙\n3\. 甲/)
  await user.presses('★ 1', list)
  expect((await user.next()).text).toContain('❓ 甲')
  await user.presses('🕘 2', list)
  expect((await user.next()).text).toContain('❓ 乙')
  await user.presses('删除', list)
  await user.presses(
    '🗑 1',
    user.replies.find(({ message_id: id }) => id === list.message_id),
  )
  expect(chats.listSaved({ chat: user.chat.id, thread: 0 })).toEqual([])
  const other = api.privateChat({ language: 'zh' })
  await other.pressesData('s1:ask:1', { ...list, chat: other.chat })
  expect(other.replies).toEqual([])
})

test('a verdict is taken once, by a button or a word; admins see it, and what was not understood', async () => {
  const { api } = await start()
  const user = api.privateChat({ language: 'zh' })
  for (const text of ['甲', '丙', '丙', '乙']) {
    user.says(text)
    await user.next()
  }
  await user.presses('👎', current(user))
  expect((await user.next()).text).toContain('已记下')
  user.says('👍')
  expect((await user.next()).text).toContain('已经评过')
  await user.presses('👍', user.replies[0])
  expect((await user.next()).text).toContain('谢谢')
  user.says('/feedback')
  expect((await user.next()).text).toContain('只有本机器人的管理员')
  const admin = api.privateChat({ id: 9, language: 'zh' })
  admin.says('/feedback')
  expect((await admin.next()).text).toBe(
    '近90天的评价：👍 1，👎 1\n\n最常没有听懂的问题\n2× 丙\n\n被评为答得不好的问题\n1× 乙',
  )
})
