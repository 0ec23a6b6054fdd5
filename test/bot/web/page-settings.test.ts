import { expect, test } from 'vitest'
import { readPageOfBot, readPageSettings } from '../../../bot/web/page-settings.ts'

const SECRET = '0123456789abcdef0123456789abcdef'

test('without settings the page is open and looked at on this machine', () => {
  expect(readPageSettings({})).toEqual({ needsLink: false, proxies: 0 })
})

test('reads address, secret and proxies; an allow-list asks for signed links', () => {
  const env = { NIANWEN_WEB_URL: 'https://nianwen.example/', NIANWEN_WEB_SECRET: SECRET, NIANWEN_WEB_PROXIES: '1' }
  const expected = { url: 'https://nianwen.example', secret: SECRET, needsLink: false, proxies: 1 }
  expect(readPageSettings(env)).toEqual(expected)
  expect(readPageSettings({ ...env, NIANWEN_ALLOW: '12345' })).toEqual({ ...expected, needsLink: true })
})

test.each([
  [{ NIANWEN_WEB_URL: 'nianwen.example' }, 'NIANWEN_WEB_URL is "nianwen.example"'],
  [{ NIANWEN_WEB_URL: 'https://nianwen.example/page' }, 'without a path'],
  [{ NIANWEN_WEB_SECRET: 'short' }, 'NIANWEN_WEB_SECRET is too short'],
  [{ NIANWEN_ALLOW: '12345' }, 'Set NIANWEN_WEB_SECRET'],
  [{ NIANWEN_WEB_PROXIES: 'yes' }, 'NIANWEN_WEB_PROXIES is "yes"'],
])('%o is refused in a sentence', (env, sentence) => {
  expect(readPageSettings(env)).toContain(sentence)
  expect(readPageSettings(env)).not.toContain('short"')
})

test('the bot has a page where it has an address, and serves it where it has a port', () => {
  expect(readPageOfBot({ NIANWEN_ALLOW: '12345' })).toBeNull()
  expect(readPageOfBot({ NIANWEN_WEB_URL: 'https://nianwen.example' })).toEqual({
    settings: { url: 'https://nianwen.example', needsLink: false, proxies: 0 },
    host: '127.0.0.1',
  })
  expect(readPageOfBot({ NIANWEN_WEB_PORT: '8081', NIANWEN_WEB_HOST: '0.0.0.0' })).toMatchObject({
    host: '0.0.0.0',
    port: 8081,
  })
  expect(readPageOfBot({ NIANWEN_WEB_PORT: '80810' })).toContain('NIANWEN_WEB_PORT is "80810"')
})
