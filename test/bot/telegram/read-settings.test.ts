import { expect, test } from 'vitest'
import { readSettings } from '../../../bot/telegram/serving/read-settings.ts'

test('reads the token and the address of a local server', () => {
  const settings = { allow: new Set(), admins: new Set(), logFormat: 'text' }
  expect(readSettings({ TELEGRAM_BOT_TOKEN: ' 123:a-B_c ' })).toEqual({ ...settings, token: '123:a-B_c' })
  expect(readSettings({ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://localhost:8081/' })).toEqual({
    ...settings,
    token: '1:a',
    apiRoot: 'http://localhost:8081',
  })
})

test('reads who may use and who may govern the bot', () => {
  expect(
    readSettings({ TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_ALLOW: '12, -1001234567890', NIANWEN_ADMINS: ' 7,8, ' }),
  ).toMatchObject({ allow: new Set([12, -1001234567890]), admins: new Set([7, 8]) })
})

test('reads how updates come in', () => {
  const env = { TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_WEBHOOK_URL: 'https://a.org/b', NIANWEN_WEBHOOK_SECRET: 'se-cret_1' }
  const webhook = { url: 'https://a.org/b', secret: 'se-cret_1' }
  expect(readSettings({ TELEGRAM_BOT_TOKEN: '1:a', PORT: '80' })).toMatchObject({ port: 80 })
  expect(readSettings(env)).toMatchObject({ port: 8080, webhook })
  expect(readSettings({ ...env, PORT: '9000' })).toMatchObject({ port: 9000, webhook })
})

const HOOK = { TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_WEBHOOK_URL: 'https://a.org/b' }

test.each([
  [{}, 'is not set'],
  [{ TELEGRAM_BOT_TOKEN: ' ' }, 'is not set'],
  [{ TELEGRAM_BOT_TOKEN: 'my secret' }, 'is malformed'],
  [{ TELEGRAM_BOT_TOKEN: '1:a/b' }, 'is malformed'],
  [{ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'localhost' }, 'expected an address'],
  [
    { TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_ALLOW: '12,@somebody' },
    'NIANWEN_ALLOW holds "@somebody", expected numeric ids',
  ],
  [{ TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_ALLOW: '1.5' }, 'NIANWEN_ALLOW holds "1.5"'],
  [{ TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_ADMINS: '0' }, 'NIANWEN_ADMINS holds "0"'],
  [{ ...HOOK }, 'NIANWEN_WEBHOOK_SECRET is not set'],
  [{ ...HOOK, NIANWEN_WEBHOOK_SECRET: 'my secret' }, 'NIANWEN_WEBHOOK_SECRET is malformed'],
  [
    { ...HOOK, NIANWEN_WEBHOOK_URL: 'http://a.org' },
    'NIANWEN_WEBHOOK_URL is "http://a.org", expected an address like https',
  ],
  [{ TELEGRAM_BOT_TOKEN: '1:a', PORT: '70000' }, 'PORT is "70000"'],
  [{ TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_LOG: 'yes' }, 'NIANWEN_LOG is "yes", expected text or json'],
  [{ TELEGRAM_BOT_TOKEN: '1:a', PORT: 'http' }, 'PORT is "http"'],
  [
    { TELEGRAM_BOT_TOKEN: '1:a', NIANWEN_ADMINS: '-1001' },
    'NIANWEN_ADMINS holds "-1001", expected the numeric ids of people',
  ],
])('says in one sentence what is wrong with %j, without the token', (env, reason) => {
  const settings = readSettings(env)
  expect(settings).toContain(reason)
  expect(settings).not.toContain('my secret')
})
