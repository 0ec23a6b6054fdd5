import { expect, test } from 'vitest'
import type { Answer } from '../../../retrieval/answer.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const ROWS = Array.from({ length: 70 }, (_, i) =>
  makeRow({ agency: `第${i + 1}局`, value: i, source: { file: `${i + 1}.txt`, table: 3, row: '一', column: '总计' } }),
)
const CHANGES = Array.from({ length: 45 }, (_, i) => [
  makeRow({ agency: `第${i + 1}局`, value: i }),
  makeRow({ agency: `第${i + 1}局`, value: 1, aggregate: 'difference', source: null }),
]).flat()
const REPORTS = ROWS.map((row) => ({
  ...row,
  code: null,
  value: null,
  unit: null,
  state: 'report' as const,
  source: null,
}))

const ANSWERS: Readonly<Record<string, Partial<Answer>>> = {
  申请: { lead: ['共70家单位。'], rows: ROWS, suggestions: [{ question: '那2023年呢' }] },
  变化: { rows: CHANGES },
  报告: { kind: 'coverage', rows: REPORTS },
  问题: { kind: 'passages', quotes: ROWS.map((_, i) => makeQuote(`第${i + 1}条。`)).slice(0, 14) },
}

async function ask(question: string) {
  const { api } = await startTestBot({ asker: readyAsker(ANSWERS) })
  const user = api.privateChat({ language: 'zh' })
  user.says(question)
  await user.next()
  const shown = (): StoredMessage => user.replies.at(-1) as StoredMessage
  return { user, labels: () => ChatDriver.labels(shown()).slice(0, 12) }
}

test('values, in place: on, back, and what cannot be turned is not offered', async () => {
  const { user, labels } = await ask('申请')
  await user.sees(/共70家单位.*第30局.*第1–30条，共70条（“更多”看其余/s)
  expect(labels()).toEqual(expect.arrayContaining(['1/3', '▶']))
  expect(labels()).not.toContain('◀')
  await user.presses('▶')
  await user.sees(/共70家单位.*第31局.*第60局.*第31–60条，共70条\n.*31\.txt/s)
  await user.presses('▶')
  await user.sees(/第61局.*第70局.*第61–70条，共70条/s)
  expect(labels()).not.toContain('▶')
  await user.presses('◀')
  await user.sees('第31局')
  await user.presses('2/3')
  await user.sees('第31局')
  await user.presses('◀')
  await user.sees(/第1局.*第1–30条/s)
  expect(labels()).toEqual(expect.arrayContaining(['💡 那2023年呢', '🧾 CSV']))
  expect(user.replies).toHaveLength(1)
})

test('a value is not parted from its change', async () => {
  const { user } = await ask('变化')
  await user.sees('第1–30条，共45条')
  await user.presses('▶')
  await user.sees(/第31局 +30 +\+1\n/)
  await user.sees('第31–45条，共45条')
})

test('lists of reports, and quotes with the buttons of their context', async () => {
  const reports = await ask('报告')
  await reports.user.sees('第1–40条，共70条')
  await reports.user.presses('▶')
  await reports.user.sees(/70 个单位的 70 份报告.*第41局/s)
  const quotes = await ask('问题')
  expect(quotes.labels()).toEqual(expect.arrayContaining(['🔍 1', '🔍 6', '1/3']))
  await quotes.user.presses('▶')
  await quotes.user.sees(/\[7\].*\[12\].*第7–12条，共14条/s)
  expect(quotes.labels()).toEqual(expect.arrayContaining(['🔍 7', '🔍 12', '2/3']))
})

test('sources come ten at a time, in place', async () => {
  const { user } = await ask('申请')
  user.says('出处')
  await user.next()
  await user.sees(/1\.txt.*10\.txt.*第1–10条，共70条/s)
  await user.presses('▶')
  await user.sees(/11\.txt.*20\.txt.*第11–20条，共70条/s)
  expect(user.replies).toHaveLength(2)
  user.says('更多')
  expect((await user.next()).text).toContain('第21–30条')
})

test('“more” goes on from the page that was looked at last, as a message of its own', async () => {
  const { user } = await ask('申请')
  user.says('更多')
  expect((await user.next()).text).toContain('第31–60条')
  await user.presses('▶')
  await user.sees('第61–70条')
  user.says('更多')
  expect((await user.next()).text).toContain('没有更多了')
})
