import { describe, expect, test } from 'vitest'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const BOT = '@nianwen_test_bot'
const PHOTO = { photo: [{ file_id: 'photo', file_size: 1 }] }
const TEXT_ONLY = 'I only understand text. Please write your question as text, or send /help.'

describe('a caption is read like a text', () => {
  test('in a private chat, commands too', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const user = api.privateChat()
    user.says('申请多少', { with: PHOTO })
    expect((await user.next()).text).toContain('：1件')
    user.says('/ask 公开多少', { with: PHOTO })
    expect((await user.next()).text).toContain('：2件')
    expect(asker.asked).toEqual(['申请多少', '公开多少'])
  })

  test('in a group where it names the bot', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const group = api.groupChat()
    group.says('看这张图', { with: PHOTO })
    group.says(`${BOT} 申请多少`, { with: PHOTO })
    await group.next()
    expect(asker.asked).toEqual(['申请多少'])
    expect(group.replies).toHaveLength(1)
  })
})

describe('a command', () => {
  test.each(['/HELP', '/Help', `/HELP${BOT}`])('is one however it is written: %s', async (command) => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language: 'en' })
    user.says(command)
    expect((await user.next()).text).toContain('/sources')
  })

  test('may follow the name of the bot, with what it is about', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const group = api.groupChat({ language: 'en' })
    group.says(`${BOT} /help`)
    expect((await group.next()).text).toContain('/sources')
    group.says(`${BOT}，/ASK 申请多少 /sql`)
    await group.next()
    expect(asker.asked).toEqual(['help', '申请多少 /sql'])
  })

  test('that there is not is told in a group as well where it is meant for the bot, and nowhere else', async () => {
    const { api } = await startTestBot()
    const group = api.groupChat({ language: 'en' })
    group.says('/nosuch')
    group.says('/nosuch@another_bot')
    for (const text of [`/nosuch${BOT}`, `${BOT} /nosuch`]) {
      group.says(text)
      expect((await group.next()).text).toContain('no such command')
    }
    expect(group.replies).toHaveLength(2)
  })
})

describe('what is no text', () => {
  test('is answered in a private chat once for an album; what reports an event is left alone', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language: 'en' })
    for (const album of ['one', 'one', 'one', 'two']) user.sends({ ...PHOTO, media_group_id: album })
    for (const event of ['write_access_allowed', 'boost_added', 'chat_background_set', 'forum_topic_created', 'gift']) {
      user.sends({ [event]: {} })
    }
    user.sends({ sticker: { file_id: 'sticker' } })
    user.says('/help')
    for (const text of [TEXT_ONLY, TEXT_ONLY, TEXT_ONLY]) expect((await user.next()).text).toBe(text)
    expect((await user.next()).text).toContain('/sources')
  })

  test('the refusal of report files comes once for an album, too', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language: 'en' })
    user.sendsAlbum([1, 2, 3].map((number) => ({ name: `${number}.txt`, bytes: Buffer.from('x') })))
    user.says('/help')
    expect((await user.next()).text).toContain('only administrators')
    expect((await user.next()).text).toContain('/sources')
  })

  test('a picture of a report is told to admins how to send it', async () => {
    const { api } = await startTestBot({ access: { admins: new Set([7]) } })
    const [zh, en] = [api.privateChat({ id: 7, language: 'zh' }), api.privateChat({ id: 7, language: 'en' })]
    for (const admin of [zh, en]) admin.sendsPhoto()
    await en.sees('cannot read pictures')
    await en.sees('不能读图片')
  })
})

test('a question without a word is answered in the language of Telegram', async () => {
  const asked: (string | undefined)[] = []
  const ready = readyAsker({})
  const { api } = await startTestBot({
    asker: {
      ask: (question, options) => {
        asked.push(options.language)
        return ready.ask(question, options)
      },
    },
  })
  const user = api.privateChat({ language: 'zh-hans' })
  for (const text of ['😀', '？？', '2024', '申请多少', 'how many requests']) {
    user.says(text)
    await user.next()
  }
  expect(asked).toEqual(['zh', 'zh', 'zh', undefined, undefined])
})

test('other bots are not answered, an admin who stays anonymous and a channel are', async () => {
  const asker = readyAsker({})
  const { api } = await startTestBot({ asker })
  const group = api.groupChat()
  const bot = { id: 42, is_bot: true, first_name: 'Another' }
  group.says(`${BOT} 一`, { with: { from: bot } })
  for (const sender of [group.chat, { id: -1009, type: 'channel' }]) {
    group.says(`${BOT} 二`, { with: { from: bot, sender_chat: sender } })
    await group.sees('件')
  }
  group.says(`${BOT} 三`)
  await expect.poll(() => asker.asked).toEqual(['二', '二', '三'])
})

test('a group that is made with the bot in it is greeted', async () => {
  const { api } = await startTestBot()
  const group = api.groupChat({ language: 'en' })
  group.sends({ group_chat_created: true })
  expect((await group.next()).text).toContain('Hello, I am nianwen')
})
