import { expect, onTestFinished, test } from 'vitest'
import { subscribeToQuestion } from '../../../bot/digests/create-subscription.ts'
import { USUAL_SCHEDULES } from '../../../bot/schedule/usual-schedules.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import type { Schedule } from '../../../db/chats/schedule.ts'
import { createAsker } from '../../../retrieval/create-asker.ts'
import { makeRecord } from '../../support/make-record.ts'
import { createTruthArchive } from '../../support/truth-archive.ts'
import { type Digester, MINUTE, NOW, startDigester } from './start-digester.ts'

/** Digests of the real question engine over the figures of the sample reports. */
async function start(): Promise<Digester> {
  const archive = createTruthArchive()
  const asker = createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('Figures need no embedder')
    },
  })
  onTestFinished(async () => {
    await asker.close()
    archive.close()
  })
  return startDigester(asker, ':memory:', archive)
}

const wish = ({ user }: Digester, question: string, schedule: Schedule = USUAL_SCHEDULES.daily) => ({
  ...{ key: { chat: user.chat.id, thread: 0 }, question, follows: null, schedule },
})
const subscribe = (digester: Digester, ...about: [question: string, schedule?: Schedule]) =>
  subscribeToQuestion(wish(digester, ...about), {
    ...{ asker: digester.asker, archive: digester.archive, digests: digester.chats.digests },
    now: () => digester.now,
  })
const last = ({ user }: Digester): string => user.replies.at(-1)?.text ?? ''

test('a question on change: a new report adds a row, another version changes a value', async () => {
  const digester = await start()
  const question = '2024年哪些单位没有收到申请'
  expect(await subscribe(digester, question, USUAL_SCHEDULES.change)).toMatchObject({ kind: 'subscribed' })
  const settle = async (): Promise<void> => {
    await digester.run()
    digester.later(MINUTE)
    await digester.run()
  }
  await settle()
  expect(digester.user.replies).toHaveLength(0)
  const figures = { 'requests.received.total': 0 }
  createReportStore(digester.archive).store(makeRecord({ year: 2024, indexedAt: NOW.getTime(), figures }))
  await settle()
  expect(last(digester)).toContain(`🔔 ${question}\n有变化时 · Asia/Shanghai`)
  expect(last(digester)).toContain('新增\n＋ 云溪市科学技术局 · 2024年 · 本年新收申请：0件')
  await settle()
  expect(digester.user.replies).toHaveLength(1)
})

test('"last year" is the year before the day of sending', async () => {
  const digester = await start()
  await subscribe(digester, 'which agencies received no requests last year')
  digester.now = new Date('2025-12-31T02:00:00Z')
  await digester.run()
  expect(last(digester)).toContain('2024')
  digester.now = new Date('2026-01-01T02:00:00Z')
  await digester.run()
  expect(last(digester)).toMatch(/The question now means another thing\. Before: .*2024.* Now: .*2025/)
})

test.each(['汶岚科技局2022年予以公开的石油申请有几件', '泰坦尼市教育局2024年收到多少申请', '帮助'])(
  '%s is not understood, so that nobody is subscribed',
  async (question) => {
    const digester = await start()
    expect(await subscribe(digester, question)).toMatchObject({ kind: 'notUnderstood' })
    expect(digester.chats.digests.listChatSubscriptions(digester.user.chat.id)).toEqual([])
  },
)

test('a question that is understood and has no answer yet can be waited for', async () => {
  const digester = await start()
  const asked = await subscribe(digester, '2031年哪些单位没有收到申请', USUAL_SCHEDULES.change)
  expect(asked).toMatchObject({ kind: 'subscribed' })
})
