import { expect, test } from 'vitest'
import { createPageLinks } from '../../../bot/talk/create-page-links.ts'
import { checkLink } from '../../../bot/talk/sign-link.ts'
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

/** Asks in a private chat, presses the button of the sources, and gives the links of what is sent. */
async function pressSources(secret?: string): Promise<string[]> {
  const address = { url: URL_OF_PAGE, ...(secret ? { secret } : {}) }
  const asker = readyAsker({ 申请: { rows: [makeRow(), makeRow({ source: SOURCE })] } })
  const linkToPage = createPageLinks(archive, address, () => NOW)
  const { api } = await startTestBot({ asker, archive, now: () => NOW, deps: { linkToPage } })
  const user = api.privateChat({ language: 'zh' })
  user.says('申请')
  await user.next()
  user.presses('📄 出处')
  const { text, reply_markup } = await user.next()
  expect(text).toContain('没有.txt')
  return (reply_markup?.inline_keyboard ?? []).flat().flatMap((button) => ('url' in button ? [button.url ?? ''] : []))
}

test('a source has a button that opens its cell on the page; one that the archive has no more has none', async () => {
  const urls = await pressSources()
  expect(urls).toHaveLength(1)
  expect(urls[0]).toMatch(/^https:\/\/nianwen\.example\/report\/\d+-\w+\?cell=requests\.received\.total#cited$/)
})

test('where an allow-list keeps people out the link is signed, and holds for a day', async () => {
  const [link = ''] = await pressSources(SECRET)
  const path = link.slice(URL_OF_PAGE.length)
  const stateAt = (hours: number): string => checkLink(path, SECRET, new Date(NOW.getTime() + (hours / 24) * DAY)).state
  expect([stateAt(23), stateAt(25)]).toEqual(['valid', 'expired'])
  expect(checkLink(path.replace('received', 'denied'), SECRET, NOW).state).toBe('forged')
})

test('what several reports could mean, or none, has no link', () => {
  const link = createPageLinks(archive, { url: URL_OF_PAGE }, () => NOW)
  expect(link({ kind: 'cell', agency: null, year: null, source: SOURCE })).toBeNull()
  expect(link({ kind: 'cells', agency: '没有', year: 2024, codes: ['requests.received.total'] })).toBeNull()
  expect(link({ kind: 'quote', agency: '没有', year: 2024, file: '没有.txt', start: 0, end: 1, text: '无' })).toBeNull()
})
