import { expect, test } from 'vitest'
import { readSettings } from '../../../bot/telegram/read-settings.ts'

test('reads the token and the address of a local server', () => {
  expect(readSettings({ TELEGRAM_BOT_TOKEN: ' 123:a-B_c ' })).toEqual({ token: '123:a-B_c' })
  expect(readSettings({ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://localhost:8081/' })).toEqual({
    token: '1:a',
    apiRoot: 'http://localhost:8081',
  })
})

test.each([
  [{}, 'is not set'],
  [{ TELEGRAM_BOT_TOKEN: ' ' }, 'is not set'],
  [{ TELEGRAM_BOT_TOKEN: 'my secret' }, 'is malformed'],
  [{ TELEGRAM_BOT_TOKEN: '1:a/b' }, 'is malformed'],
  [{ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'localhost' }, 'expected an address'],
])('says in one sentence what is wrong with %j, without the token', (env, reason) => {
  const settings = readSettings(env)
  expect(settings).toContain(reason)
  expect(settings).not.toContain('my secret')
})
