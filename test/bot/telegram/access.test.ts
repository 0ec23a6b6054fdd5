import { describe, expect, test } from 'vitest'
import { openChats } from '../../../db/chats/chats.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const access = { allow: new Set([11]), admins: new Set([7]) }

describe('the allow-list', () => {
  test('lets in the people on it and the admins, and refuses others in their language with the number to allow', async () => {
    const asker = readyAsker({})
    const { api, chats } = await startTestBot({ asker, access })
    const [friend, admin] = [api.privateChat({ id: 11 }), api.privateChat({ id: 7 })]
    const strangers = [
      api.privateChat({ id: 22, language: 'zh' }),
      api.privateChat({ id: 23, language: 'en' }),
    ] as const
    for (const user of [friend, admin, ...strangers]) user.says('2024年申请多少')
    await friend.next()
    await admin.next()
    expect((await strangers[0].next()).text).toMatch(/^抱歉，.*管理员：22$/)
    expect((await strangers[1].next()).text).toMatch(/^Sorry, .*this number: 23$/)
    expect(asker.asked).toHaveLength(2)
    expect(chats.listChats().map(({ chat }) => chat)).toEqual([11, 7])
  })

  test('in a group that is not on it only those who speak to the bot are refused', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker, access })
    const group = api.groupChat({ id: 22, language: 'zh' })
    group.says('大家好')
    group.says('/start')
    group.says('/ask@another_bot 申请')
    group.says('/ask@nianwen_test_bot 申请')
    expect((await group.next()).text).toContain(`未获准在此群使用。如需使用，请把这个编号告诉管理员：${group.chat.id}`)
    group.says('@nianwen_test_bot 申请')
    await group.next()
    expect(group.replies).toHaveLength(2)
    expect(asker.asked).toEqual([])
  })

  test('a group on it lets in everyone there', async () => {
    const api = await startBotApi()
    const group = api.groupChat({ id: 22 })
    await startTestBot({ api, access: { allow: new Set([group.chat.id]) } })
    group.says('@nianwen_test_bot 申请多少')
    expect((await group.next()).text).toContain('件')
    await api.close()
  })

  test('a press of somebody who was let in once and is no more is refused', async () => {
    const { api, chats, stop } = await startTestBot({ asker: readyAsker({}) })
    const user = api.privateChat({ id: 22, language: 'en' })
    user.says('申请多少')
    await user.next()
    await stop()
    await startTestBot({ api, chats, access })
    expect(await user.presses('出处')).toMatchObject({ text: expect.stringContaining('this number: 22') })
  })

  test('keeps back digests of those whom it leaves out, and of no others; once let in again they get one', async () => {
    const api = await startBotApi()
    const chats = openChats(':memory:')
    const [kept, dropped] = [api.privateChat({ id: 11 }), api.privateChat({ id: 22 })]
    const group = api.groupChat({ id: 22 })
    const due = new Date('2025-02-27T01:00:00Z')
    for (const { chat } of [dropped, kept, group]) {
      chats.digests.subscribe(newSubscription({ key: { chat: chat.id, thread: 0 }, nextAt: due }))
    }
    const first = await startTestBot({ api, chats, access })
    await kept.next()
    await first.stop()
    expect([dropped, group].flatMap(({ replies }) => replies)).toEqual([])
    await startTestBot({ api, chats, access: { allow: new Set([11, 22]) } })
    await dropped.next()
    expect(dropped.replies).toHaveLength(1)
    await api.close()
    chats.close()
  })

  test('an empty one lets in everyone', async () => {
    const { api } = await startTestBot({ access: { admins: new Set([7]) } })
    const user = api.privateChat({ id: 22 })
    user.says('申请多少')
    expect((await user.next()).text).toContain('件')
  })
})
