import { describe, expect, test } from 'vitest'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const QUESTION = '2024年哪些单位没有收到申请'
const ANSWERS = { [QUESTION]: { understood: '2024年没有收到申请的单位', rows: [makeRow()] } }
const start = () => startTestBot({ asker: readyAsker(ANSWERS) })

/** The bot's last message in a chat as it is now, after edits. */
const current = (user: ChatDriver): StoredMessage => {
  const message = user.replies.at(-1)
  if (!message) throw new Error('The bot has said nothing')
  return message
}

describe('a channel', () => {
  test('subscribes, asks by the name of the bot, and is left alone otherwise', async () => {
    const { api, chats } = await start()
    const channel = api.channel()
    channel.says('今天的通知')
    channel.says(`/subscribe 每天9点 ${QUESTION}`)
    expect((await channel.next()).text).toContain('✅ 已订阅')
    expect(chats.digests.listChatSubscriptions(channel.chat.id)).toMatchObject([{ question: QUESTION }])
    channel.says(`@nianwen_test_bot ${QUESTION}`)
    expect((await channel.next()).text).toContain('理解为')
    expect(channel.replies).toHaveLength(2)
  })

  test('is refused where it is not let in, and only when it speaks to the bot', async () => {
    const { api } = await startTestBot({ access: { allow: new Set([1]) } })
    const channel = api.channel()
    channel.says('今天的通知')
    channel.says('@nianwen_test_bot 问题')
    expect((await channel.next()).text).toContain(String(channel.chat.id))
    expect(channel.replies).toHaveLength(1)
  })
})

describe('a group that keeps its settings to its admins', () => {
  test('lets members ask and look, and nothing else', async () => {
    const { api, chats } = await start()
    const member = api.groupChat({ language: 'zh' })
    const { chat } = member
    const press = async (label: string): Promise<string> => (await member.presses(label, current(member))).text ?? ''
    member.says('/settings')
    await member.next()
    expect(await press('只许管理员')).toContain('只许管理员')
    expect(chats.getManners(chat.id).adminsOnly).toBe(false)
    api.state.admins.add(`${chat.id} ${member.user.id}`)
    expect(await press('只许管理员')).toBe('')
    expect(current(member).text).toContain('只有群管理员可以更改')
    expect(chats.getManners(chat.id).adminsOnly).toBe(true)

    api.state.admins.clear()
    for (const text of [`/subscribe 每天9点 ${QUESTION}`, '/stop', '/settings UTC', '/lang en']) {
      member.says(text)
      expect((await member.next()).text).toContain('只许管理员')
    }
    member.says(`/ask ${QUESTION}`)
    await member.next()
    expect(await press('🔔')).toContain('只许管理员')
    member.says('/digests')
    expect((await member.next()).text).toContain('还没有订阅')

    api.state.admins.add(`${chat.id} ${member.user.id}`)
    member.says(`/subscribe 每天9点 ${QUESTION}`)
    expect((await member.next()).text).toContain('已订阅')
  })

  test('knows an admin who stays anonymous', async () => {
    const { api, chats } = await start()
    const group = api.groupChat({ language: 'zh' })
    chats.saveManners(group.chat.id, { language: null, adminsOnly: true })
    group.says('/stop', { with: { sender_chat: group.chat } })
    expect((await group.next()).text).toContain('已停止')
  })
})

describe('the language of a chat', () => {
  test('is chosen by a word or a button, for the bot and its answers', async () => {
    const { api, chats } = await start()
    const user = api.privateChat({ language: 'de' })
    user.says('/lang 中文')
    expect((await user.next()).text).toContain('语言：简体')
    user.says('/about')
    expect((await user.next()).text).toContain('年问')
    user.says('/lang klingon')
    expect((await user.next()).text).toContain('没有“klingon”这种语言')
    user.says('/settings')
    await user.next()
    await user.presses('English')
    expect(current(user).text).toContain('Language: English')
    expect(chats.getManners(user.chat.id).language).toBe('en')
    await user.presses('Auto')
    expect(chats.getManners(user.chat.id).language).toBeNull()
  })

  test('may be Chinese in traditional characters, where quotes stay as they are printed', async () => {
    const asker = readyAsker({
      問題: { kind: 'passages', quotes: [makeQuote('公开专栏更新不及时。')], understood: '问题' },
    })
    const { api } = await startTestBot({ asker })
    const user = api.privateChat({ language: 'zh-hant' })
    user.says('/new')
    expect((await user.next()).text).toContain('請重新提問')
    user.says('問題')
    const { text, source } = await user.next()
    expect(text).toContain('公开专栏更新不及时。')
    expect(source).toContain('理解為：問題')
    expect(ChatDriver.labels(current(user)).join()).toContain('訂閱')
  })
})

test('Telegram is told what the bot is, in both languages, once', async () => {
  const { api, stop } = await start()
  const { profile, calls } = api.state
  const user = api.privateChat({})
  user.says('/about')
  await user.next()
  expect(profile.get('description zh')).toContain('空白不当作0')
  expect(profile.get('short_description')).toContain('verbatim')
  await stop()
  const told = calls.filter(({ method }) => method === 'setMyDescription').length
  const again = await startTestBot({ api })
  user.says('/about')
  await user.next()
  await again.stop()
  expect(calls.filter(({ method }) => method === 'setMyDescription')).toHaveLength(told)
})
