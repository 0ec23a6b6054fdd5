import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { makeRecord } from '../../support/make-record.ts'
import { makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const BOT = '@nianwen_test_bot'
const TOPIC = 77
const NAME = '汶岚市澄湾区教育局'

/** An archive with the report that the quotes are of. */
function quotedArchive() {
  const text = '五、存在的问题\n一是慢。\n二是少。\n三是旧。\n四是散。\n五是乱。\n'
  const archive = createArchive(':memory:')
  const sections = [{ kind: 'problems', heading: '五、存在的问题', start: 0, end: text.length }] as const
  const file = `${NAME}-2024.txt`
  createReportStore(archive).store(makeRecord({ name: NAME, year: 2024, file, text, sections, passages: [] }))
  return { archive, quote: { ...makeQuote('一是慢。'), source: { file, start: 8, end: 12 } } }
}

/** A report file as it was indexed. */
function originalFile() {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-forum-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, '报告.txt')
  writeFileSync(path, '报告全文')
  return { path, file: '报告.txt', sha256: createHash('sha256').update('报告全文').digest('hex') }
}

const ANSWER = {
  kind: 'mixed',
  rows: [2022, 2023, 2024].map((year) => makeRow({ year, value: year - 2000 })),
  sql: { text: 'SELECT 1', params: [] },
  options: [{ label: '选项', question: '选项' }],
  suggestions: [{ question: '下一问' }],
} as const

describe.each([
  ['zh', ['出处', 'SQL', '图表', 'CSV', 'XLSX', '原件', '🔍 1', '订阅', '分享', '选项', '下一问']],
  ['en', ['Sources', 'SQL', 'Chart', 'CSV', 'XLSX', 'Report', '🔍 1', 'Subscribe', 'Share', '选项', '下一问']],
] as const)('in a topic of a forum: %s', (language, labels) => {
  const start = () => {
    const { archive, quote } = quotedArchive()
    const quotes = [quote, ...Array.from({ length: 7 }, (_, index) => makeQuote(`第${index}条。`))]
    const asker = readyAsker({ 全部: { ...ANSWER, language, quotes }, 选项: { language, rows: [makeRow()] } })
    const original = originalFile()
    return startTestBot({ archive, asker, findOriginal: () => original })
  }

  test('every button stays in it: text, pictures, files, menus and links', async () => {
    const { api } = await start()
    const forum = api.groupChat({ forum: true, language })
    const question = forum.says(`${BOT} 全部`, { thread: TOPIC })
    const answer = await forum.next()
    expect(answer.reply_to_message?.message_id).toBe(question.message_id)
    for (const label of labels) {
      await forum.presses(label, answer)
      const reply = await forum.next()
      expect([label, reply.message_thread_id]).toEqual([label, TOPIC])
      expect(reply.reply_to_message?.message_id).toBe(answer.message_id)
    }
    await forum.presses(language === 'zh' ? '整节' : 'Whole section', forum.replies.find(sectionBelow))
    await forum.next()
    const actions = api.state.calls.filter(({ method }) => method === 'sendChatAction')
    expect(actions.length).toBeGreaterThan(3)
    for (const { parameters } of actions) expect(parameters.message_thread_id).toBe(TOPIC)
    for (const reply of forum.replies) expect(reply.message_thread_id).toBe(TOPIC)
  })

  test('every command does', async () => {
    const { api } = await start()
    const forum = api.groupChat({ forum: true, language })
    const commands = [
      'ask 全部',
      'sources',
      'sql',
      'chart',
      'csv',
      'xlsx',
      'original',
      'subscribe',
      'digests',
      'settings',
    ]
    for (const command of [...commands, 'reports', 'check', 'themes', 'about', 'help', 'start', 'new', 'stop']) {
      const [name, ...rest] = command.split(' ')
      forum.says([`/${name}${BOT}`, ...rest].join(' '), { thread: TOPIC })
      const reply = await forum.next()
      expect([command, reply.message_thread_id]).toEqual([command, TOPIC])
    }
  })

  test('a subscription from a button sends its digest there, and the buttons of the digest stay', async () => {
    const { api, chats } = await start()
    const forum = api.groupChat({ forum: true, language })
    forum.says(`${BOT} 全部`, { thread: TOPIC })
    const answer = await forum.next()
    await forum.presses(labels[7], answer)
    await forum.next()
    await forum.presses(language === 'zh' ? '每天' : 'Daily')
    await forum.next()
    expect(chats.digests.listSubscriptions({ chat: forum.chat.id, thread: TOPIC })).toHaveLength(1)
    await forum.presses(language === 'zh' ? '立即发送' : 'Send now')
    const digest = await forum.next()
    expect(digest.message_thread_id).toBe(TOPIC)
    await forum.presses('CSV', digest)
    expect(await forum.next()).toMatchObject({ message_thread_id: TOPIC, document: { file_size: expect.any(Number) } })
    await forum.presses('🔗', digest)
    expect((await forum.next()).message_thread_id).toBe(TOPIC)
  })

  test('a question that is edited there is answered there, in its own conversation', async () => {
    const { api } = await startTestBot({ asker: readyAsker({}) })
    const forum = api.groupChat({ forum: true, language })
    const question = forum.says(`${BOT} 一`, { thread: TOPIC })
    await forum.next()
    forum.edits(question, `${BOT} 二`)
    const again = await forum.next()
    expect(again).toMatchObject({ message_thread_id: TOPIC, reply_to_message: { message_id: question.message_id } })
    expect(again.text).toContain('：2件')
    forum.says(`${BOT} 三`)
    const outside = await forum.next()
    expect(outside.message_thread_id).toBeUndefined()
    expect(outside.text).toContain('：1件')
  })
})

const sectionBelow = (message: Parameters<typeof ChatDriver.labels>[0]): boolean =>
  ChatDriver.labels(message).some((label) => label.startsWith('📖'))

describe.each(['zh', 'en'] as const)('in a group: %s', (language) => {
  test('a reply to an answer goes on with it, a reply to somebody else is none of the bot’s business', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const group = api.groupChat({ language })
    const question = group.says(`${BOT} 一`)
    const answer = await group.next()
    group.says('那2023年呢', { replyTo: question })
    const followUp = group.says('那2022年呢', { replyTo: answer })
    const second = await group.next()
    expect(second.reply_to_message?.message_id).toBe(followUp.message_id)
    expect(second.text).toContain('：2件')
    expect(asker.asked).toEqual(['一', '那2022年呢'])
  })

  test('a question that is edited is asked anew where it speaks to the bot, an edited command is not', async () => {
    const asker = readyAsker({})
    const { api } = await startTestBot({ asker })
    const group = api.groupChat({ language })
    const question = group.says(`${BOT} 一`)
    await group.next()
    group.edits(question, '不问了')
    group.edits(question, `${BOT} 二`)
    expect((await group.next()).reply_to_message?.message_id).toBe(question.message_id)
    const command = group.says(`/ask${BOT} 三`)
    await group.next()
    group.edits(command, `/ask${BOT} 四`)
    group.edits(command, `/stop${BOT}`)
    group.says(`${BOT} 五`)
    await group.next()
    expect(asker.asked).toEqual(['一', '二', '三', '五'])
    expect(group.replies).toHaveLength(4)
  })
})
