import { describe, expect, test } from 'vitest'
import { USUAL_SCHEDULES } from '../../../bot/schedule/usual-schedules.ts'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import type { AnswerRow } from '../../../retrieval/answer.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { makeRecord } from '../../support/make-record.ts'
import { makeAnswer, makeQuote, makeRow } from '../sample-answers.ts'
import { DAY, type Digester, MINUTE, NOW, startDigester } from './start-digester.ts'

const QUESTION = 'who received no requests last year'
const TOTAL = 'requests.received.total'
const ON_CHANGE = { kind: 'change' } as const

/** An asker whose answer a test changes between digests. */
function changingAsker(language: 'zh' | 'en' = 'en') {
  const asker = {
    rows: [makeRow()] as AnswerRow[],
    understood: 'requests received, 2024',
    asked: [] as { question: string; now: Date; context: unknown }[],
    ask: async (question: string, { now, context }: Parameters<Asker['ask']>[1]) => {
      asker.asked.push({ question, now, context })
      const { rows, understood } = asker
      return { answer: makeAnswer({ question, language, rows, understood }), context: null }
    },
  }
  return asker
}

const texts = ({ user }: Digester): string[] => user.replies.map(({ text }) => text ?? '')
const last = (digester: Digester): string => texts(digester).at(-1) ?? ''

describe('a question', () => {
  test('is answered when it is due, then with what has changed, first', async () => {
    const asker = changingAsker()
    const digester = await startDigester(asker)
    const id = digester.subscribe()
    digester.now = new Date(NOW.getTime() - 1)
    await digester.run()
    expect(texts(digester)).toEqual([])
    digester.now = NOW
    await digester.run()
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    expect(last(digester)).toMatch(/^🔔 who received no requests last year\nevery day at 09:00 · Asia\/Shanghai\n/)
    expect(last(digester)).toContain('First digest')
    expect(last(digester)).toContain('1,234 requests')
    const message = digester.user.replies[0]
    if (message) expect(ChatDriver.labels(message)).toEqual(expect.arrayContaining(['📄 Sources', '⚙ Subscription']))

    asker.rows = [makeRow({ value: 5 }), makeRow({ year: 2023 })]
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('Changed since 2025-03-03 09:00')
    expect(last(digester)).toMatch(/✎ .*2024 · requests received: 1,234 requests → 5 requests/)
    expect(last(digester)).toMatch(/＋ .*2023 · requests received: 1,234 requests/)
    expect(last(digester).indexOf('Changed since')).toBeLessThan(last(digester).indexOf('The answer now'))

    asker.rows = [makeRow({ value: null, state: 'blank' })]
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toMatch(/5 requests → blank/)
    expect(last(digester)).toContain('Gone')
    expect(digester.chats.digests.findLastDelivery(id)).toMatchObject({ status: 'sent' })
  })

  test('without anything new it says so, or is silent where that was chosen', async () => {
    const digester = await startDigester(changingAsker('zh'))
    const id = digester.subscribe({ language: 'zh', question: '去年哪些单位没有收到申请' })
    await digester.run()
    expect(last(digester)).toContain('这是第一期')
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('自 2025-03-03 09:00 以来没有新内容。')
    digester.chats.digests.changeSubscription(id, { silent: true })
    digester.later(DAY)
    await digester.run()
    expect(texts(digester)).toHaveLength(2)
    digester.chats.digests.sendNow(id, digester.now)
    await digester.run()
    expect(texts(digester)).toHaveLength(3)
  })

  test('relative years are those of the day on which it is sent', async () => {
    const asker = changingAsker()
    const digester = await startDigester(asker)
    digester.subscribe({ context: { follows: { plan: 1 }, understood: 'as before' } })
    await digester.run()
    asker.understood = 'requests received, 2025'
    digester.later(365 * DAY)
    await digester.run()
    // Nine in Beijing, as a clock in Greenwich would show it.
    const nine = new Date('2025-03-03T09:00:00Z')
    expect(asker.asked.map(({ now }) => now)).toEqual([nine, new Date(nine.getTime() + 365 * DAY)])
    expect(asker.asked[0]).toMatchObject({ question: QUESTION, context: { plan: 1 } })
    expect(last(digester)).toContain('Before: requests received, 2024. Now: requests received, 2025.')
    expect(last(digester)).not.toContain('Added')
  })

  test('on change it comes when the archive and the answer have changed, once it is still', async () => {
    const asker = changingAsker()
    const digester = await startDigester(asker)
    digester.subscribe({ schedule: ON_CHANGE, nextAt: null })
    const index = (year: number) => createReportStore(digester.archive).store(makeRecord({ year }))
    const settle = async () => {
      await digester.run()
      digester.later(MINUTE)
      await digester.run()
    }
    await settle()
    expect(texts(digester)).toHaveLength(1)
    index(2023)
    await settle()
    expect(asker.asked).toHaveLength(2)
    expect(texts(digester)).toHaveLength(1)
    index(2024)
    asker.rows = [makeRow({ value: 7 })]
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    digester.later(MINUTE)
    await digester.run()
    expect(last(digester)).toContain('1,234 requests → 7 requests')
    await settle()
    expect(texts(digester)).toHaveLength(2)
  })

  test('that cannot be asked is tried again, then given up and told', async () => {
    let isBroken = true
    const asker = changingAsker()
    const digester = await startDigester({
      ask: (question, options) =>
        isBroken ? Promise.reject(new Error('database disk image is malformed')) : asker.ask(question, options),
    })
    const id = digester.subscribe()
    for (let attempt = 0; attempt < 5; attempt++) {
      await digester.run()
      digester.later(10 * MINUTE)
    }
    expect(digester.chats.digests.findLastDelivery(id)).toMatchObject({ status: 'failed' })
    isBroken = false
    digester.now = new Date(NOW.getTime() + DAY)
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    expect(last(digester)).toContain('⚠ The digest of 2025-03-03 09:00 may not have arrived')
  })

  test('with a long answer comes in parts, the buttons under the last', async () => {
    const quotes = Array.from({ length: 30 }, (_, i) => makeQuote(`第${i}条${'公开内容'.repeat(2500)}`))
    const digester = await startDigester({
      ask: async (question) => ({ answer: makeAnswer({ question, language: 'en', quotes }), context: null }),
    })
    digester.subscribe()
    await digester.run()
    expect(texts(digester).length).toBeGreaterThan(2)
    expect(digester.user.replies.map((message) => ChatDriver.labels(message).length > 0)).toEqual(
      texts(digester).map((_, i, all) => i === all.length - 1),
    )
  })
})

describe('the clock', () => {
  test('a week of downtime is caught up in one message', async () => {
    const digester = await startDigester()
    digester.subscribe()
    digester.later(7 * DAY - MINUTE)
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    expect(last(digester)).toContain(
      'This also stands for 6 more digests that could not be sent since 2025-03-03 09:00',
    )
    digester.later(MINUTE)
    await digester.run()
    expect(texts(digester)).toHaveLength(2)
    expect(last(digester)).not.toContain('stands for')
  })

  test('what is due in quiet hours comes at their end', async () => {
    const digester = await startDigester()
    const night = new Date('2025-03-02T18:00:00Z')
    const id = digester.subscribe({
      nextAt: night,
      schedule: { kind: 'days', days: { kind: 'every', every: 1, since: null }, minutes: [120] },
    })
    digester.now = new Date('2025-03-02T23:59:00Z')
    await digester.run()
    expect(texts(digester)).toEqual([])
    digester.chats.digests.sendNow(id, digester.now)
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    digester.later(MINUTE)
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    digester.now = new Date('2025-03-03T18:00:00Z')
    await digester.run()
    expect(texts(digester)).toHaveLength(1)
    digester.now = new Date('2025-03-04T00:00:00Z')
    await digester.run()
    expect(texts(digester)).toHaveLength(2)
    expect(last(digester)).not.toContain('stands for')
  })

  test('weekly at nine in Berlin stays nine when summer time begins', async () => {
    const digester = await startDigester()
    digester.chats.digests.saveSettings(digester.user.chat.id, { timeZone: 'Europe/Berlin', quiet: null })
    const schedule = USUAL_SCHEDULES.weekly
    const id = digester.subscribe({ schedule, nextAt: new Date('2025-03-24T08:00:00Z') })
    digester.now = new Date('2025-03-24T08:00:00Z')
    await digester.run()
    const next = digester.chats.digests.findSubscription(digester.user.chat.id, id)?.nextAt
    expect(next).toEqual(new Date('2025-03-31T07:00:00Z'))
    expect(last(digester)).toContain('every Monday at 09:00 · Europe/Berlin')
  })
})

test('a time zone that there is no more holds up its own chat only', async () => {
  const digester = await startDigester()
  digester.subscribe({ key: { chat: 77, thread: 0 } })
  digester.chats.digests.saveSettings(77, { timeZone: 'Europe/Atlantis', quiet: null })
  digester.subscribe()
  await digester.run()
  expect(texts(digester)).toHaveLength(1)
  expect(digester.logged[0]).toContain('Cannot tell when subscription 1 is due')
})

describe('topics', () => {
  const index = ({ archive }: Digester, given: Parameters<typeof makeRecord>[0]): void => {
    const reports = createReportStore(archive)
    const record = makeRecord(given)
    const old = archive.sqlite.prepare('SELECT id FROM reports WHERE path = ?').pluck().get(record.path)
    if (typeof old === 'number') reports.remove(old)
    reports.store(record)
  }
  const start = async (topic: 'reports' | 'findings' | 'figures', language: 'zh' | 'en'): Promise<Digester> => {
    const digester = await startDigester()
    index(digester, { figures: { [TOTAL]: 5 } })
    digester.chats.digests.observe(digester.archive, NOW)
    digester.subscribe({ topic, language, question: '', baseline: 0, baselineAt: NOW, nextAt: NOW })
    return digester
  }

  test('reports that are new, corrected and gone again', async () => {
    const digester = await start('reports', 'en')
    await digester.run()
    expect(last(digester)).toMatch(/^🔔 New and corrected reports\n[\s\S]*Nothing new since 2025-03-03 09:00\.$/)
    index(digester, { year: 2024, indexedAt: 2 })
    index(digester, { indexedAt: 3, sha256: 'cd', figures: { [TOTAL]: 6 } })
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toMatch(/New reports: 1\n.*\(云溪市科学技术局\) · 2024 · 云溪市科学技术局-2024\.txt/)
    expect(last(digester)).toMatch(/Corrected reports: 1\n.*\(云溪市科学技术局\) · 2023/)
    digester.archive.sqlite.prepare('DELETE FROM reports WHERE year = 2024').run()
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('Removed reports: 1')
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('Nothing new since')
  })

  test('figures that changed, with both values and the file', async () => {
    const digester = await start('figures', 'zh')
    index(digester, { indexedAt: 2, figures: { [TOTAL]: null } })
    await digester.run()
    expect(last(digester)).toContain('变化的数字：1 个')
    expect(last(digester)).toContain('本年新收申请：5件 → 空白 · 云溪市科学技术局-2023.txt')
  })

  test('figures that have their old value again are no news', async () => {
    const digester = await start('figures', 'en')
    for (const [i, value] of [6, 5].entries()) {
      index(digester, { indexedAt: i + 2, figures: { [TOTAL]: value } })
      digester.chats.digests.observe(digester.archive, NOW)
    }
    await digester.run()
    expect(last(digester)).toContain('Nothing new')
  })

  test('new findings, worded in the language of the subscription', async () => {
    const digester = await start('findings', 'zh')
    const finding = { code: 'x.unknown', severity: 'error', parameters: { found: 2 }, cells: [] } as const
    index(digester, { indexedAt: 2, figures: { [TOTAL]: 5 }, findings: [finding] })
    await digester.run()
    expect(last(digester)).toContain('新发现的问题：1 个')
    expect(last(digester)).toContain('⚠ 错误 · 云溪市科学技术局 · 2023年：')
  })

  test('themes that more agencies name than at the last digest, and from year to year', async () => {
    const digester = await startDigester()
    const text = '存在的主要问题：政策解读形式单一。'
    const report = (name: string, year: number): void =>
      index(digester, {
        ...{ name, year, text, indexedAt: digester.now.getTime() },
        sections: [{ kind: 'problems', heading: '', start: 0, end: text.length }],
        statements: [
          { kind: 'problem', themes: ['policyInterpretation'], start: 8, end: text.length, text, wording: text },
        ],
      })
    report('甲市教育局', 2023)
    report('甲市教育局', 2024)
    digester.subscribe({ topic: 'themes', question: '', baseline: [], baselineAt: NOW })
    await digester.run()
    expect(last(digester)).toContain('Named as a problem, reports of 2024\npolicy interpretation: 0 → 1 agency')
    report('乙市教育局', 2024)
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('policy interpretation: 1 → 2 agencies')
    digester.later(DAY)
    await digester.run()
    expect(last(digester)).toContain('Nothing new')
  })
})
