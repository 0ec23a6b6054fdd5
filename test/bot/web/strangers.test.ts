import { expect, test } from 'vitest'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readText, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()
const ZEROS = '2024年哪些单位没有收到申请'

test('every response, a refusal too, says that nothing may run or be framed', async () => {
  const visitor = visit(sample.page)
  for (const path of ['/', '/agencies', '/nothing', '/agencies/csv', `/${'x'.repeat(3000)}`]) {
    const { headers } = await visitor.get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

test('no page has a script, a style of its own, or an event', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: '<script>alert(1)</script> <img src=x onerror=alert(1)>' })
  await visitor.post({ said: '"><svg onload=alert(1)>2024年哪些单位没有收到申请' })
  for (const path of ['/', '/agencies?q="><script>', `/agency/${encodeURIComponent('汶岚市科学技术局')}`]) {
    const { text } = await visitor.get(path)
    expect(text).not.toMatch(/<script|<style|<img|<svg onload|\son\w+=(?!alert)|\sstyle=|javascript:/)
  }
  expect((await visitor.get('/')).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a path that leads elsewhere leads nowhere', async () => {
  const visitor = visit(sample.page)
  const tricks = [
    '/report/../../etc/passwd',
    '/report/..%2f..%2fetc%2fpasswd/file',
    '/report/1-0000000000',
    '/report/1-zzzzzzzzzz/file',
    "/report/1'--/file",
    '/report/999999999999999-abcdefabcd/file',
    '/agency/..%2f..%2farchive.sqlite',
    `/agency/${encodeURIComponent("' OR 1=1 --")}`,
    '/agency/%00',
    '/agency/%E0%A4%A',
    '/answer/1e3',
    '/style.css/../archive.sqlite',
  ]
  for (const path of tricks) {
    const { status, text } = await visitor.get(path)
    expect([path, status]).toEqual([path, 404])
    expect(text).not.toContain('root:')
  }
})

test('what is too long is refused in a sentence', async () => {
  const visitor = visit(sample.page)
  expect(await visitor.get(`/agencies?q=${'x'.repeat(3000)}`)).toMatchObject({ status: 414 })
  expect(await visitor.post({ said: '年'.repeat(4001) })).toMatchObject({ status: 413 })
  const { status, text } = await visitor.post({ said: 'x'.repeat(60_000) })
  expect([status, readText(text).includes('内容太长')]).toEqual([413, true])
})

test('two hundred requests at once from one address get one clear answer; another address is served', async () => {
  const crowd = visit(sample.page, '192.0.2.66')
  const seen = await Promise.all(Array.from({ length: 200 }, () => crowd.get('/nothing')))
  const refused = seen.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(100)
  expect(refused[0]?.headers.get('retry-after')).toBe('5')
  expect(refused[0]?.text).toContain('请求太频繁')
  expect((await visit(sample.page, '192.0.2.67').get('/')).status).toBe(200)
  sample.now = new Date(sample.now.getTime() + 20_000)
  expect((await crowd.get('/')).status).toBe(200)
})

test('behind a known reverse proxy the visitor counts, not the proxy; else a named address is not believed', async () => {
  const ask = async (proxies: number): Promise<number> => {
    const visitor = visit(sample.open({ proxies }), '127.0.0.1')
    const seen = await Promise.all(
      Array.from({ length: 120 }, (_, i) => visitor.get('/nothing', { 'x-forwarded-for': `198.51.100.${i}` })),
    )
    return seen.filter(({ status }) => status === 429).length
  }
  expect(await ask(1)).toBe(0)
  expect(await ask(0)).toBeGreaterThan(0)
})

test('another site can neither ask here nor pass itself off as this one', async () => {
  const visitor = visit(sample.page)
  expect((await visitor.post({ said: ZEROS }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await visitor.post({ said: ZEROS }, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  const local = visit(sample.open({}, new Set(['127.0.0.1', 'localhost'])))
  expect((await local.get('http://localhost:8080/')).status).toBe(200)
  expect((await local.get('http://evil.example/')).status).toBe(421)
})
