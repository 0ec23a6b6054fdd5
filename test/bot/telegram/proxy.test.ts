import { Api } from 'grammy'
import { describe, expect, onTestFinished, test } from 'vitest'
import { download } from '../../../bot/telegram/admin/download.ts'
import { createSendOnce } from '../../../bot/telegram/sending/send-once.ts'
import { readProxy } from '../../../bot/telegram/serving/read-proxy.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { startConnectProxy, startSocksProxy } from '../../support/proxies.ts'
import { startTestBot } from './talk-to-bot.ts'

describe.each([
  ['CONNECT', startConnectProxy],
  ['SOCKS5', startSocksProxy],
])('through a %s proxy', (_, startProxy) => {
  test('the bot polls, answers and sends digests', async () => {
    const proxy = await startProxy()
    onTestFinished(() => proxy.close())
    const { api } = await startTestBot({ deps: { proxy: proxy.address } })
    const user = api.privateChat({ language: 'en' })
    user.says('requests')
    expect((await user.next()).text).toContain('件')
    const target = api.root.replace('http://', '')
    expect(new Set(proxy.targets)).toEqual(new Set([target]))
    const before = proxy.targets.length
    const send = createSendOnce(api.token, { apiRoot: api.root, proxy: proxy.address })
    expect(await send({ chat: user.chat.id, thread: 0 }, { text: 'digest', keyboard: [] })).toEqual({ kind: 'sent' })
    expect(proxy.targets).toHaveLength(before + 1)
  })

  test('files of admins are fetched', async () => {
    const [proxy, api] = [await startProxy(), await startBotApi()]
    onTestFinished(async () => {
      await api.close()
      await proxy.close()
    })
    api.state.files.set('a', Buffer.from('bytes'))
    const route = { apiRoot: api.root, proxy: proxy.address }
    const never = new AbortController().signal
    expect(await download(new Api(api.token, { apiRoot: api.root }), route, 'a', never)).toEqual(Buffer.from('bytes'))
    expect(proxy.targets).toHaveLength(1)
  })
})

test('a proxy that refuses is no connection: the bot says so without the password and tries again', async () => {
  const proxy = await startConnectProxy({ refuse: true })
  onTestFinished(() => proxy.close())
  const { logged, stop } = await startTestBot({ deps: { proxy: proxy.address.replace('//', '//me:hidden@') } })
  await expect.poll(() => logged.join('\n')).toContain('no connection. Trying again')
  expect(logged.join('\n')).not.toContain('hidden')
  await stop()
})

describe('which proxy', () => {
  const TELEGRAM = 'https://api.telegram.org'
  test.each([
    [{}, TELEGRAM, {}],
    [{ HTTPS_PROXY: 'http://a:1' }, TELEGRAM, { proxy: 'http://a:1' }],
    [{ https_proxy: 'a:1' }, TELEGRAM, { proxy: 'http://a:1' }],
    [{ ALL_PROXY: 'socks5://a:1' }, TELEGRAM, { proxy: 'socks5://a:1' }],
    [{ ALL_PROXY: 'socks5://a:1', HTTPS_PROXY: 'http://b:2' }, TELEGRAM, { proxy: 'http://b:2' }],
    [{ HTTPS_PROXY: 'http://a:1' }, 'http://localhost:8081', {}],
    [{ HTTP_PROXY: 'http://a:1' }, 'http://localhost:8081', { proxy: 'http://a:1' }],
    [{ all_proxy: 'socks5h://a:1', NO_PROXY: 'example.org, telegram.org' }, TELEGRAM, {}],
    [{ all_proxy: 'socks5h://a:1', no_proxy: '*' }, TELEGRAM, {}],
    [{ all_proxy: 'socks5h://a:1', no_proxy: 'gram.org' }, TELEGRAM, { proxy: 'socks5h://a:1' }],
    [{ HTTPS_PROXY: 'http://a:1', NO_PROXY: 'localhost' }, 'https://localhost', {}],
  ])('%j to %s: %j', (env, root, expected) => expect(readProxy(env, root)).toEqual(expected))

  test('one that cannot be used is named without its password', () => {
    for (const value of ['ftp://me:hidden@a:1', 'http://me:hidden@:99999', 'http://']) {
      const said = readProxy({ ALL_PROXY: value }, TELEGRAM)
      expect(said).toContain('ALL_PROXY is malformed')
      expect(said).not.toContain('hidden')
    }
  })
})
