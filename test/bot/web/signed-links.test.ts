import { expect, test } from 'vitest'
import { signLink } from '../../../bot/talk/sign-link.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readText, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()
const SECRET = 'a secret of thirty-two characters'

test('only a link that was signed lets in, as long as it holds', async () => {
  const closed = sample.open({ needsLink: true, secret: SECRET })
  const visitor = visit(closed)
  const until = new Date(sample.now.getTime() + 60_000)
  const stranger = await visitor.get('/')
  expect([stranger.status, readText(stranger.text).includes('本页面只对获准的人开放')]).toEqual([403, true])
  const signed = signLink('/agencies?q=%E6%B1%B6%E5%B2%9A', SECRET, until)
  const { status, path } = await visitor.get(signed)
  expect([status, path]).toEqual([200, '/agencies?q=%E6%B1%B6%E5%B2%9A'])
  expect((await visitor.get('/')).status).toBe(200)
  sample.now = new Date(sample.now.getTime() + 61_000)
  expect((await visitor.get('/')).status).toBe(403)
  expect(readText((await visitor.get(signed)).text)).toContain('这个链接已过期')
})

test('a link that was changed or made up lets nobody in', async () => {
  const closed = sample.open({ needsLink: true, secret: SECRET })
  const until = new Date(sample.now.getTime() + 60_000)
  const signed = signLink('/agencies', SECRET, until)
  const forged = [
    signed.replace('/agencies', '/'),
    `${signed}&q=x`,
    signed.replace(/exp=\d+/, 'exp=9999999999'),
    signLink('/agencies', `${SECRET}!`, until),
    '/agencies?exp=9999999999&sig=',
    '/agencies?sig=%00',
  ]
  for (const path of forged) {
    const { status, text } = await visit(closed).get(path)
    expect([path, status]).toEqual([path, 403])
    expect(readText(text)).toContain('这个链接不完整或被改动过')
  }
  expect((await visit(closed).get('/', { cookie: 'pass=?exp=9999999999&sig=abc' })).status).toBe(403)
})

test('a question that was shared is asked by its link, and leads to the whole table; one that is not known is told so', async () => {
  const unknown = '/question/AAAAAAAAAAAAAAAAAAAAAA'
  expect(readText((await visit(sample.page).get(unknown)).text)).toContain('这个链接已过期')
  const chats = openChats(sample.data)
  const shared = { question: '2024年各单位收到多少申请', language: 'zh', context: null, understood: '' } as const
  const id = chats.shareQuestion(shared, sample.now)
  chats.close()
  const visitor = visit(sample.page)
  const { path, text } = await visitor.get(`/question/${id}`)
  expect(path).toMatch(/^\/answer\/\d+$/)
  expect(readText(text)).toMatch(/泓浦市市场监督管理局.*68/s)
  expect((await visitor.get('/')).text).toContain('2024年各单位收到多少申请')
  const closed = visit(sample.open({ needsLink: true, secret: SECRET }))
  expect((await closed.get(`/question/${id}`)).status).toBe(403)
  const signed = signLink(`/question/${id}`, SECRET, new Date(sample.now.getTime() + 60_000))
  expect((await closed.get(signed)).status).toBe(200)
})

test('found by https, the page may be framed by Telegram alone, whose frame keeps cookies of its own', async () => {
  const secure = sample.open({ url: 'https://nianwen.example', needsLink: true, secret: SECRET })
  const signed = signLink('/agencies', SECRET, new Date(sample.now.getTime() + 60_000))
  const ask = (headers: Record<string, string>) => secure.app.request(signed, { headers })
  const framed = await ask({ 'sec-fetch-dest': 'iframe' })
  expect(framed.headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/web\.telegram\.org$/)
  expect(framed.headers.has('x-frame-options')).toBe(false)
  expect(framed.headers.get('set-cookie')).toMatch(/^pass=.*Secure.*SameSite=None.*Partitioned/)
  expect((await ask({})).headers.get('set-cookie')).toMatch(/^pass=.*Secure.*SameSite=Lax/)
})
