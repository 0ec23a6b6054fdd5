import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import { freePort } from '../../support/free-port.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { EMPTY_ARCHIVE, type RunOptions, startTestBot } from './talk-to-bot.ts'

const SECRET = 'right-secret'
const HEADER = 'x-telegram-bot-api-secret-token'

async function startWebhook(options: RunOptions = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/telegram`
  const running = await startTestBot({ ...options, deps: { port, webhook: { url, secret: SECRET } } })
  await running.api.state.waitFor(() => running.api.state.webhook || undefined, 'the webhook')
  const post = (body: string, headers: Record<string, string> = { [HEADER]: SECRET }): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  return { ...running, port, url, post }
}

/** An asker whose answers wait until they are let go, in the order of the questions. */
function heldAsker(): Asker & { release(): void; readonly asked: string[] } {
  const held: (() => void)[] = []
  const asked: string[] = []
  return {
    asked,
    release: () => held.shift()?.(),
    ask: async (question) => {
      asked.push(question)
      await new Promise<void>((resolve) => held.push(resolve))
      return { answer: makeAnswer({ question, rows: [makeRow()] }), context: null }
    },
  }
}

describe('a webhook', () => {
  test('is set with its secret and the kinds of updates, and answers what Telegram brings', async () => {
    const { api, url } = await startWebhook()
    const call = api.state.calls.find(({ method }) => method === 'setWebhook')
    expect(call?.parameters).toEqual({
      url,
      secret_token: SECRET,
      allowed_updates: [
        'message',
        'edited_message',
        'channel_post',
        'callback_query',
        'inline_query',
        'my_chat_member',
      ],
    })
    const user = api.privateChat({ language: 'zh' })
    user.says('申请多少')
    expect((await user.next()).text).toContain('1件')
    await user.presses('出处')
    expect((await user.next()).text).toContain('表3')
    expect((await user.offered(user.types('申请'))).results).toHaveLength(1)
    expect(api.state.deliveries.every(({ status }) => status === 200)).toBe(true)
    expect(api.state.calls.some(({ method }) => method === 'getUpdates')).toBe(false)
  })

  test('takes nothing from those who do not know the secret', async () => {
    const asker = readyAsker({})
    const { api, post } = await startWebhook({ asker })
    const user = api.privateChat()
    const update = JSON.stringify({
      update_id: 1,
      message: { message_id: 1, date: 0, chat: user.chat, from: user.user, text: '假的' },
    })
    for (const headers of [{}, { [HEADER]: '' }, { [HEADER]: 'wrong' }, { [HEADER]: `${SECRET}x` }] as Record<
      string,
      string
    >[]) {
      expect((await post(update, headers)).status).toBe(401)
    }
    user.says('真的')
    await user.next()
    expect(asker.asked).toEqual(['真的'])
  })

  test('refuses what is no update, what is too long and other addresses', async () => {
    const { post, url, port } = await startWebhook()
    for (const body of ['', 'no', '[]', 'null', '{"update_id":"1"}']) expect((await post(body)).status).toBe(400)
    expect((await post(`{"update_id":1,"x":"${'x'.repeat(1_000_001)}"}`)).status).toBe(413)
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/other`, { method: 'POST', body: '{}' })).status).toBe(404)
  })

  test('confirms at once what takes long, keeps the order within a chat, and deals with each update once', async () => {
    const asker = heldAsker()
    const { api, post } = await startWebhook({ asker })
    const [one, two] = [api.privateChat(), api.privateChat()]
    const first = one.says('一')
    one.says('二')
    two.says('三')
    await api.state.waitFor(() => (api.state.deliveries.length === 3 ? true : undefined), 'three deliveries')
    expect(api.state.deliveries.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(asker.asked).toEqual(['一', '三'])
    const { update_id, ...message } = first as typeof first & { update_id: number }
    expect((await post(JSON.stringify({ update_id, message }))).status).toBe(200)
    asker.release()
    await one.next()
    asker.release()
    await two.next()
    asker.release()
    await one.next()
    expect(asker.asked).toEqual(['一', '三', '二'])
  })

  test('a stop closes the door first and finishes what is in hand; what comes later waits at Telegram', async () => {
    const asker = heldAsker()
    const { api, stop, port, chats } = await startWebhook({ asker })
    const user = api.privateChat()
    user.says('一')
    await api.state.waitFor(() => asker.asked[0], 'the question')
    const stopped = stop()
    user.says('二')
    await api.state.waitFor(() => api.state.deliveries.find(({ status }) => status === 0), 'a closed door')
    asker.release()
    await stopped
    expect(user.replies).toHaveLength(1)
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
    const again = await startTestBot({ api, chats, deps: { port } })
    await user.next()
    expect((await user.next()).text).toContain('件')
    expect(api.state.webhook).toBe('')
    await again.stop()
  })

  test('an address that Telegram does not take ends the bot in one sentence without the secret', async () => {
    const port = await freePort()
    const { ended } = await startTestBot({ deps: { port, webhook: { url: 'ftp://a.org/', secret: SECRET } } })
    const error = await ended.catch((reason: unknown) => reason)
    expect(String(error)).toBe('Error: Cannot set the webhook ftp://a.org/: 400 Bad Request: bad webhook: invalid URL')
  })
})

describe('GET /health', () => {
  const healthOf = async (port: number) => {
    const response = await fetch(`http://127.0.0.1:${port}/health`)
    return { status: response.status, body: await response.json() }
  }

  test('tells status, uptime and the size of the archive, by long polling too', async () => {
    const port = await freePort()
    let now = new Date('2025-03-01T00:00:00Z')
    const view = { ...EMPTY_ARCHIVE, count: () => ({ reports: 16, agencies: 7 }) }
    const { api } = await startTestBot({ now: () => now, deps: { port, view } })
    const user = api.privateChat()
    user.says('/start')
    await user.next()
    now = new Date('2025-03-01T00:01:30Z')
    expect(await healthOf(port)).toEqual({
      status: 200,
      body: { status: 'ok', uptime: 90, archive: { reports: 16, agencies: 7 } },
    })
  })

  test('is no success before Telegram is reached, nor when the archive cannot be read', async () => {
    const [one, two] = [await freePort(), await freePort()]
    await startTestBot({ deps: { port: one, apiRoot: 'http://127.0.0.1:1' } })
    await expect.poll(() => healthOf(one)).toMatchObject({ status: 503, body: { status: 'starting' } })
    const count = (): never => {
      throw new Error('database disk image is malformed')
    }
    const { api } = await startTestBot({ deps: { port: two, view: { ...EMPTY_ARCHIVE, count } } })
    await api.state.waitFor(() => api.state.calls.find(({ method }) => method === 'getUpdates'), 'polling')
    expect(await healthOf(two)).toMatchObject({ status: 503, body: { status: 'failing', archive: null } })
  })

  test('a port that is taken ends the bot in one sentence', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { ended } = await startTestBot({ deps: { port } })
    await expect(ended).rejects.toThrow(`Cannot listen on port ${port}: another program uses it`)
  })
})
