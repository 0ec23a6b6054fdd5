import { expect, test } from 'vitest'
import { runBotCommand } from '../../../bot/commands/bot.ts'
import { runWebCommand } from '../../../bot/commands/web.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { useSamplePage } from '../../support/web/use-sample-page.ts'

const sample = useSamplePage()
const SECRET = 'a secret of thirty-two characters'

/** What a command logs until it says where the page is, and what it ends with. */
async function serve(run: (log: (line: string) => void, signal: AbortSignal) => Promise<number>, where: RegExp) {
  const lines: string[] = []
  const stopping = new AbortController()
  const ended = run((line) => void lines.push(line), stopping.signal)
  await expect.poll(() => lines.some((line) => where.test(line)), { timeout: 20_000 }).toBe(true)
  const address = where.exec(lines.find((line) => where.test(line)) ?? '')?.[1] ?? ''
  return { address, end: () => stopping.abort(), ended }
}

test('nianwen web serves the page on this machine until it is stopped', async () => {
  const options = { data: sample.data, host: '127.0.0.1', port: '0', now: () => sample.now, version: '1.2.3' }
  const env = { NIANWEN_ALLOW: '12345', NIANWEN_WEB_SECRET: SECRET }
  const { address, end, ended } = await serve(
    (log, signal) => runWebCommand({ ...options, env, log, signal }),
    /^The page is at (http:\/\/127\.0\.0\.1:\d+\/\S+)\. Stop it/,
  )
  const opened = await fetch(address, { redirect: 'manual' })
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/'])
  expect((await fetch(new URL('/', address))).status).toBe(403)
  end()
  expect(await ended).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})

test('nianwen web says what is wrong with its settings', async () => {
  const options = { data: sample.data, host: '127.0.0.1', now: () => sample.now, version: '1', log: () => undefined }
  await expect(runWebCommand({ ...options, port: 'x', env: {} })).rejects.toThrow('--port is "x"')
  const env = { NIANWEN_ALLOW: '12345' }
  await expect(runWebCommand({ ...options, port: '0', env })).rejects.toThrow('Set NIANWEN_WEB_SECRET')
  await expect(runWebCommand({ ...options, port: '0', env: {}, host: '192.0.2.1' })).rejects.toThrow('no such address')
})

test('the bot serves it beside the chat', async () => {
  const api = await startBotApi()
  const env = { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, NIANWEN_WEB_PORT: '0' }
  const options = { data: sample.data, env, now: () => sample.now, program: '/nowhere', version: '1.2.3' }
  const { address, end, ended } = await serve(
    (log, signal) => runBotCommand({ ...options, log, signal }),
    /Serving the page on (127\.0\.0\.1:\d+)/,
  )
  expect(await (await fetch(`http://${address}/`, { headers: { 'accept-language': 'en' } })).text()).toContain('<h1')
  end()
  expect(await ended).toBe(0)
  await api.close()
})
