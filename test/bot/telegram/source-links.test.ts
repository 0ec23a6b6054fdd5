import { expect, test } from 'vitest'
import { createPageLinks } from '../../../bot/talk/create-page-links.ts'
import { checkLink } from '../../../bot/talk/sign-link.ts'
import type { Button } from '../../support/bot-api/types.ts'
import { createTruthArchive } from '../../support/truth-archive.ts'
import { makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const SECRET = 'a secret of thirty-two characters'
const URL_OF_PAGE = 'https://nianwen.example'
const NOW = new Date('2025-03-01T00:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const SOURCE = { file: '没有.txt', table: 3, row: '总计', column: '总计' }

const archive = createTruthArchive()

interface Pressing {
  readonly secret?: string
  readonly isGroup?: boolean
  /** The address of the page. */
  readonly page?: string
}

/** Asks in a private chat or a group, presses the button of the sources, and gives the buttons of what is sent. */
async function pressSources({ secret, isGroup, page = URL_OF_PAGE }: Pressing = {}): Promise<Button[]> {
  const address = { url: page, ...(secret ? { secret } : {}) }
  const asker = readyAsker({ 申请: { rows: [makeRow(), makeRow({ source: SOURCE })] } })
  const links = createPageLinks(archive, address, () => NOW)
  const { api } = await startTestBot({ asker, archive, now: () => NOW, deps: links })
  const user = isGroup ? api.groupChat({ language: 'zh' }) : api.privateChat({ language: 'zh' })
  user.says(isGroup ? '@nianwen_test_bot 申请' : '申请')
  await user.next()
  user.presses('📄 出处')
  const { text, reply_markup } = await user.next()
  expect(text).toContain('没有.txt')
  return (reply_markup?.inline_keyboard ?? []).flat()
}

test('a source has a button that opens its cell on the page; one that the archive has no more has none', async () => {
  const buttons = await pressSources()
  expect(buttons).toHaveLength(1)
  expect(buttons[0]?.web_app?.url).toMatch(
    /^https:\/\/nianwen\.example\/report\/\d+-\w+\?cell=requests\.received\.total#cited$/,
  )
})

test('in a group, and where the page has no https, it opens in the browser: Telegram takes no Web App there', async () => {
  const [inGroup] = await pressSources({ isGroup: true })
  const [withoutTls] = await pressSources({ page: 'http://nianwen.example' })
  expect([inGroup?.url?.slice(0, 24), inGroup?.web_app]).toEqual(['https://nianwen.example/', undefined])
  expect([withoutTls?.url?.slice(0, 23), withoutTls?.web_app]).toEqual(['http://nianwen.example/', undefined])
})

test('an answer of several pages has a button to the whole on the page, and one of a single page has none', async () => {
  const { linkToQuestion } = createPageLinks(archive, { url: URL_OF_PAGE }, () => NOW)
  const rows = Array.from({ length: 40 }, (_, i) => makeRow({ agency: `第${i}局` }))
  const { api, chats } = await startTestBot({ asker: readyAsker({ 许多: { rows } }), deps: { linkToQuestion } })
  const user = api.privateChat({ language: 'zh' })
  const wholeOf = async (question: string): Promise<string | undefined> => {
    user.says(question)
    const buttons = (await user.next()).reply_markup?.inline_keyboard.flat() ?? []
    return buttons.find(({ text }) => text.includes('🌐'))?.web_app?.url
  }
  const [, id = ''] = /^https:\/\/nianwen\.example\/question\/(.{22})$/.exec((await wholeOf('许多')) ?? '') ?? []
  expect(chats.findShared(id, new Date('2025-03-02'))).toMatchObject({
    question: '许多',
    language: 'zh',
    context: null,
  })
  expect(await wholeOf('少许')).toBeUndefined()
})

test('where an allow-list keeps people out the link is signed, and holds for a day', async () => {
  const [button] = await pressSources({ secret: SECRET })
  const link = button?.web_app?.url ?? ''
  const path = link.slice(URL_OF_PAGE.length)
  const stateAt = (hours: number): string => checkLink(path, SECRET, new Date(NOW.getTime() + (hours / 24) * DAY)).state
  expect([stateAt(23), stateAt(25)]).toEqual(['valid', 'expired'])
  expect(checkLink(path.replace('received', 'denied'), SECRET, NOW).state).toBe('forged')
})

test('what several reports could mean, or none, has no link', () => {
  const { linkToPage: link } = createPageLinks(archive, { url: URL_OF_PAGE }, () => NOW)
  expect(link({ kind: 'cell', agency: null, year: null, source: SOURCE })).toBeNull()
  expect(link({ kind: 'cells', agency: '没有', year: 2024, codes: ['requests.received.total'] })).toBeNull()
  expect(link({ kind: 'quote', agency: '没有', year: 2024, file: '没有.txt', start: 0, end: 1, text: '无' })).toBeNull()
})
