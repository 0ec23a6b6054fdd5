import { expect, onTestFinished, test } from 'vitest'
import { openChats } from '../../../db/chats/chats.ts'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { freePort } from '../../support/free-port.ts'
import { readyAsker } from './ready-asker.ts'
import { type RunOptions, startTestBot } from './talk-to-bot.ts'

const NOW = new Date('2025-03-01T00:00:00Z')
const MINUTE = 60_000
const texts = (user: ChatDriver): string[] => user.replies.map(({ text = '' }) => text)

/** Chats and a Telegram that outlive the bot. */
async function startPlace() {
  const api = await startBotApi()
  const chats = openChats(':memory:')
  onTestFinished(async () => {
    await api.close()
    chats.close()
  })
  return { api, chats }
}

/** An update that an earlier life has taken: a message that Telegram delivers no more. */
function takeIn(
  { api, chats }: Awaited<ReturnType<typeof startPlace>>,
  user: ChatDriver,
  text: string,
  at = NOW,
): number {
  const { update_id: id, ...message } = user.says(text) as unknown as { update_id: number } & object
  api.state.updates.drop(id)
  chats.takeIn([{ update_id: id, message } as { update_id: number }], at)
  return id
}

/** Starts the bot, lets it deal with what was left, and stops it. */
async function startAndStop(place: Awaited<ReturnType<typeof startPlace>>, options: RunOptions = {}): Promise<void> {
  const before = place.api.state.calls.length
  const bot = await startTestBot({ ...place, now: () => NOW, ...options })
  const isAsking = (): true | undefined =>
    place.api.state.calls.slice(before).some(({ method }) => method === 'getUpdates') || undefined
  await place.api.state.waitFor(isAsking, 'the bot to ask for updates')
  await bot.stop()
}

test('what was taken and not answered is answered at the next start, once', async () => {
  const place = await startPlace()
  const user = place.api.privateChat({ language: 'en' })
  const id = takeIn(place, user, 'requests in 2024')
  const asker = readyAsker({})
  const bot = await startTestBot({ ...place, asker, now: () => NOW })
  await user.next()
  // Telegram had not seen it confirmed.
  const kept = user.messages.find(({ from }) => !from.is_bot)
  place.api.state.updates.repeat({ ...kept, update_id: id })
  user.says('requests in 2023')
  await user.next()
  expect(asker.asked).toEqual(['requests in 2024', 'requests in 2023'])
  await bot.stop()
  expect(place.chats.listInbox()).toEqual([])
})

test('what is too old is excused in words, once for a conversation; a press of then is let go', async () => {
  const place = await startPlace()
  const user = place.api.privateChat({ language: 'en' })
  const old = new Date(NOW.getTime() - 16 * MINUTE)
  takeIn(place, user, 'requests in 2024', old)
  takeIn(place, user, 'requests in 2023', old)
  place.chats.takeIn([{ update_id: 9_000, callback_query: { id: '1' } } as { update_id: number }], old)
  const asker = readyAsker({})
  const first = await startTestBot({ ...place, asker, now: () => NOW })
  const excuse = await user.next()
  expect(excuse.text).toBe(
    'Sorry, I was away and have not answered this. If you still need it, please send it again:\n· requests in 2024\n· requests in 2023',
  )
  await first.stop()
  await startAndStop(place)
  expect(user.replies).toHaveLength(1)
  expect(asker.asked).toEqual([])
  expect(place.chats.listInbox()).toEqual([])
})

test('an answer that may have arrived is not repeated; that nobody knows is said', async () => {
  const place = await startPlace()
  const user = place.api.privateChat({ language: 'zh' })
  place.chats.markUpdate(takeIn(place, user, '2024年新收申请'), 'sending')
  place.chats.markUpdate(takeIn(place, user, '2023年新收申请'), 'excusing')
  await startAndStop(place)
  expect(texts(user)).toEqual([
    '回答这些时我中断了，不知是否已送达。上面没有完整回答的话，请再发一次：\n· 2024年新收申请',
  ])
})

test('nobody who may not use the bot, and nobody in a group who spoke to others, is excused', async () => {
  const place = await startPlace()
  const [stranger, group] = [place.api.privateChat({}), place.api.groupChat({})]
  const old = new Date(NOW.getTime() - 16 * MINUTE)
  takeIn(place, stranger, 'requests', old)
  takeIn(place, group, 'hello everyone', old)
  const access = { allow: new Set([group.chat.id]) }
  await startAndStop(place, { access })
  expect([...stranger.replies, ...group.replies]).toEqual([])
  expect(place.chats.listInbox()).toEqual([])
})

test.each(['long polling', 'webhook'])('%s: an update is kept until it is answered, and marked before', async (how) => {
  const place = await startPlace()
  let answer = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  const ready = readyAsker({})
  const asker = { ask: (...given: Parameters<typeof ready.ask>) => asked.then(() => ready.ask(...given)) }
  const port = await freePort()
  const webhook = how === 'webhook' ? { port, webhook: { url: `http://127.0.0.1:${port}/hook`, secret: 's' } } : {}
  await startTestBot({ ...place, asker, now: () => NOW, deps: webhook })
  const user = place.api.privateChat({ language: 'en' })
  user.says('requests')
  await place.api.state.waitFor(
    () => place.api.state.calls.find(({ method }) => method === 'sendChatAction'),
    'the bot at work',
  )
  expect(place.chats.listInbox()).toMatchObject([{ state: 'taken', body: { message: { text: 'requests' } } }])
  answer()
  await user.next()
  await expect.poll(() => place.chats.listInbox()).toEqual([])
})

test('an answer follows a group that has become a supergroup meanwhile, and so does what is remembered', async () => {
  const { api, chats } = await startTestBot()
  const [group, supergroup] = [api.groupChat({ language: 'en' }), api.groupChat({ language: 'en' })]
  api.fail('sendMessage', {
    kind: 'error',
    code: 400,
    description: 'Bad Request: group chat was upgraded',
    movedTo: supergroup.chat.id,
  })
  group.says('@nianwen_test_bot requests')
  await supergroup.next()
  expect(group.replies).toEqual([])
  expect(chats.findChat(supergroup.chat.id)).not.toBeUndefined()
  expect(chats.findContext({ chat: supergroup.chat.id, thread: 0, person: group.user.id }, NOW)).toBeNull()
})

test('in a group everyone has a talk of their own', async () => {
  const { api } = await startTestBot()
  const group = api.groupChat({ language: 'en' })
  const value = async (): Promise<string> => (await group.next()).text ?? ''
  const other = new ChatDriver(api.state, group.chat, { id: 7_777, language: 'en' })
  group.says('@nianwen_test_bot requests')
  expect(await value()).toContain('1件')
  other.says('@nianwen_test_bot others')
  expect(await value()).toContain('1件')
  group.says('@nianwen_test_bot and in 2023?')
  expect(await value()).toContain('2件')
})

test('the buttons of earlier answers live on after /new, but there is no last answer', async () => {
  const { api } = await startTestBot()
  const user = api.privateChat({ language: 'en' })
  user.says('requests')
  const answer = await user.next()
  user.says('/new')
  await user.next()
  user.says('/sources')
  expect((await user.next()).text).toContain('There is no answer')
  await user.presses('📄', answer)
  expect((await user.next()).text).toContain('汶岚市澄湾区教育局-2024.txt')
})
