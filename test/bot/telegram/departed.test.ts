import { expect, test, vi } from 'vitest'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const NOW = new Date('2025-03-01T00:00:00Z')

test.each([
  ['zh', /⏸ 已暂停/],
  ['en', /⏸ Paused/],
] as const)(
  'who blocks the bot is forgotten and gets nothing more, and finds the subscriptions paused later: %s',
  async (language, paused) => {
    const { api, chats, logged } = await startTestBot({ asker: readyAsker({}) })
    const [user, other] = [api.privateChat({ language }), api.privateChat({ language })]
    for (const each of [user, other]) {
      each.says('/subscribe daily reports')
      await each.next()
      each.says('申请')
      await each.next()
    }
    user.turnsAway()
    await vi.waitFor(() => expect(chats.listChats().map(({ chat }) => chat)).toEqual([other.chat.id]))
    const statesOf = ({ chat }: typeof user) => chats.digests.listChatSubscriptions(chat.id).map(({ paused }) => paused)
    expect([statesOf(user), statesOf(other)]).toEqual([['refused'], [null]])
    expect(chats.findContext({ chat: user.chat.id, thread: 0 }, NOW)).toBeNull()
    expect(chats.findContext({ chat: other.chat.id, thread: 0 }, NOW)).not.toBeNull()
    user.takesBack()
    user.says('/digests')
    expect((await user.next()).text).toMatch(paused)
    expect(logged).toHaveLength(1)
  },
)

test('a group that removes the bot is forgotten, too', async () => {
  const { api, chats } = await startTestBot()
  const group = api.groupChat()
  group.says('/help@nianwen_test_bot')
  await group.next()
  expect(chats.listChats()).toHaveLength(1)
  group.turnsAway()
  await vi.waitFor(() => expect(chats.listChats()).toEqual([]))
})
