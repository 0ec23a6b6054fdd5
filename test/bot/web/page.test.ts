import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runBotCommand } from '../../../bot/commands/bot.ts'
import { runWebCommand } from '../../../bot/commands/web.ts'
import { signLink } from '../../../bot/talk/sign-link.ts'
import type { Page } from '../../../bot/web/create-page.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { SAMPLES } from '../../support/sample-truth.ts'
import { type SamplePage, startSamplePage } from '../../support/web/start-sample-page.ts'
import { readLinks, readText, visit } from '../../support/web/visitor.ts'
import { readyAsker } from '../telegram/ready-asker.ts'

let sample: SamplePage
let page: Page
beforeAll(async () => {
  sample = await startSamplePage()
  page = sample.open()
})
afterAll(() => sample.stop())

const SECRET = 'a secret of thirty-two characters'
const ZEROS = '2024年哪些单位没有收到申请'

/** The addresses on a page that lead to reports. */
const sourcesOf = (text: string): string[] => readLinks(text).filter((href) => href.startsWith('/report/'))

describe('the talk in a browser', () => {
  test('begins with examples that can be pressed', async () => {
    const visitor = visit(page)
    const { text } = await visitor.get('/')
    const example = /name="said" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const answered = await visitor.post({ said: example })
    expect(answered.path).toMatch(/^\/#t\d+$/)
    expect(readText(answered.text)).toContain(`问: ${example}`)
  })

  test('answers as the other chats do, and every source leads to the marked cell', async () => {
    const visitor = visit(page)
    const { text, path } = await visitor.post({ said: ZEROS })
    expect(path).toMatch(/^\/#t\d+$/)
    expect(text).toContain(`id="${path.slice(2)}"`)
    expect(readText(text)).toContain('栖岭县柳渡镇人民政府2024年')
    const sources = sourcesOf(text)
    expect(sources).toHaveLength(2)
    for (const source of sources) {
      const report = await visitor.get(source.split('#')[0] ?? '')
      expect(source.endsWith('#cited')).toBe(true)
      expect(report.text.match(/<mark id="cited" tabindex="-1">0<\/mark>/g)).toHaveLength(1)
      expect(readText(report.text)).toContain('所引之处：表3 · 本年新收申请')
    }
  })

  test('goes on from the last answer, and from an older one whose button is pressed', async () => {
    const visitor = visit(page)
    const first = await visitor.post({ said: '澄湾教育局2024年收到多少申请' })
    expect(readText((await visitor.post({ said: '那2023年呢' })).text)).toContain('汶岚市澄湾区教育局 · 2023年')
    const press = /name="press" value="([^"]+)"/.exec(first.text)?.[1] ?? ''
    const { path, text } = await visitor.post({ press })
    expect(path).toMatch(/^\/#t/)
    expect(text.match(/<article /g)).toHaveLength(3)
  })

  test('takes the number of a choice, commands, and nothing that is not there', async () => {
    const visitor = visit(page)
    const { text } = await visitor.post({ said: ZEROS })
    const choice = /<button name="press"[^>]*>([^<]+)</.exec(text)?.[1] ?? ''
    expect(readText((await visitor.post({ said: '1' })).text)).toContain(`问: ${choice}`)
    expect((await visitor.post({ said: '99' })).text).toContain('没有选项 99')
    expect(readText((await visitor.post({ said: '/check 2024' })).text)).toContain('2024')
    const other = visit(sample.open({}, undefined, readyAsker({})))
    expect((await other.post({ said: '/reports 收费' })).text).toContain('没有认出单位')
    expect((await visitor.post({ said: '/about' })).text).toContain('年问 1.2.3')
    expect((await visitor.post({ said: '/nothing' })).text).toContain('没有这个命令')
    expect((await visitor.post({ press: '2:option:999999:0' })).text).toContain('这个按钮已过期')
    expect((await visitor.post({ said: '/new' })).text).not.toContain('<article ')
  })

  test('is one visitor’s own, and is forgotten after a day', async () => {
    const visitor = visit(page)
    const { path } = await visitor.post({ said: ZEROS })
    const table = `/answer/${path.slice(3)}`
    expect((await visitor.get(table)).status).toBe(200)
    expect((await visit(page).get(table)).status).toBe(404)
    const before = sample.now
    sample.now = new Date(before.getTime() + 25 * 60 * 60 * 1000)
    expect((await visitor.get(table)).text).toContain('这个回答已过期')
    sample.now = before
  })

  test('speaks the language of the browser, or the one that is chosen', async () => {
    const visitor = visit(page)
    expect((await visitor.get('/', { 'accept-language': 'fr, en;q=0.8' })).text).toContain('<html lang="en">')
    expect((await visitor.get('/agencies?lang=en')).text).toContain('<h1>Agencies</h1>')
    expect((await visitor.get('/agencies')).text).toContain('Wenlan Science and Technology Bureau (汶岚市科学技术局)')
  })

  test('what is asked in many requests at once is answered in turn', async () => {
    const visitor = visit(page)
    await visitor.post({ said: '澄湾教育局2024年收到多少申请' })
    await Promise.all(['那2023年呢', '那2022年呢'].map((said) => visitor.post({ said })))
    const { text } = await visitor.get('/')
    expect([...text.matchAll(/<h2 class="question"[^>]*>.*?<\/span>([^<]+)</g)].map(([, said]) => said)).toEqual([
      '澄湾教育局2024年收到多少申请',
      '那2023年呢',
      '那2022年呢',
    ])
  })
})

describe('tables and files of an answer', () => {
  test('sort by a link either way; what has no value stands last', async () => {
    const visitor = visit(page)
    const { path } = await visitor.post({ said: '2024年各单位收到多少申请' })
    const table = `/answer/${path.slice(3)}`
    const plain = await visitor.get(table)
    const [value = ''] = readLinks(plain.text).filter((href) => href.includes('sort=4'))
    expect(value).not.toBe('')
    const rowsOf = (text: string): string[] =>
      [...text.matchAll(/<tr><th scope="row">([^<]+)/g)].map(([, name = '']) => name)
    const up = rowsOf((await visitor.get(value)).text)
    const sorted = await visitor.get(`${value}&order=desc`)
    const down = rowsOf(sorted.text)
    expect(down[0]).toBe('泓浦市市场监督管理局')
    expect([up.at(-1), down.at(-1)]).toEqual(['栖岭县柳渡镇人民政府', '栖岭县柳渡镇人民政府'])
    expect(sorted.text).toContain('aria-sort="descending"')
    expect(sourcesOf(sorted.text)).toHaveLength(7)
  })

  test('come as CSV and as a workbook', async () => {
    const visitor = visit(page)
    const { path } = await visitor.post({ said: ZEROS })
    const csv = await visitor.get(`/answer/${path.slice(3)}/csv`)
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/)
    expect(csv.text).toContain('汶岚市科学技术局,2024,requests.received.total')
    const xlsx = await visitor.get(`/answer/${path.slice(3)}/xlsx`)
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('the list of agencies is found in, sorted and saved', async () => {
    const visitor = visit(page)
    const { text } = await visitor.get('/agencies?q=汶岚&sort=reports&order=desc')
    expect([...text.matchAll(/scope="row"><a[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual([
      '汶岚市科学技术局',
      '汶岚市澄湾区教育局',
    ])
    expect((await visitor.get('/agencies?q=100%25&sort=nothing')).text).toContain('共 0 个单位')
    expect((await visitor.get('/agencies/csv')).text.split('\r\n')).toHaveLength(9)
  })
})

describe('a report', () => {
  const reportOf = async (agency: string): Promise<string> => {
    const { text } = await visit(page).get(`/agency/${encodeURIComponent(agency)}`)
    return sourcesOf(text)[0] ?? ''
  }

  test('marks the sentence that a quote cites; where another stands there by now, it says so', async () => {
    const visitor = visit(page)
    const { text } = await visitor.post({ said: '哪些单位提到解读形式单一' })
    const [source = ''] = sourcesOf(text).filter((href) => href.includes('from='))
    const quote = /<blockquote[^>]*>([^<]+)</.exec(text)?.[1] ?? ''
    const report = await visitor.get(source.split('#')[0] ?? '')
    expect(/<mark id="cited" tabindex="-1">([^<]+)<\/mark>/.exec(report.text)?.[1]).toBe(quote)
    const moved = source.replace(/from=(\d+)/, (_, from: string) => `from=${Number(from) + 3}`).split('#')[0] ?? ''
    const other = await visitor.get(moved)
    expect(other.text).not.toContain('<mark')
    expect(other.text).toContain('role="alert"')
    for (const wrong of ['from=5', 'from=9&to=5', 'from=0&to=999999999', 'from=x&to=y'])
      expect((await visitor.get(`${source.split('?')[0]}?${wrong}`)).text).toContain('role="alert"')
  })

  test('prints its three tables with every cell in its place, and all of its text', async () => {
    const path = await reportOf('泓浦市市场监督管理局')
    const { text } = await visit(page).get(`${path}?cell=requests.received.total`)
    expect(text.match(/<section class="printed"/g)).toHaveLength(3)
    expect(text).toMatch(
      /<th scope="row">一、本年新收政府信息公开申请数量<\/th>(<td[^>]*>(<mark[^>]*>)?\d+(<\/mark>)?.*?<\/td>){7}/,
    )
    const report = readFileSync(join(SAMPLES, '泓浦市市场监督管理局-2024.md'), 'utf8')
    const shown = readText(text).replace(/\s/g, '')
    const said = report.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
    const plain = (line: string): string => line.replace(/\s/g, '').replaceAll('*', '')
    const known = shown.replaceAll('*', '')
    expect(said.filter((line) => !known.includes(plain(line)))).toEqual([])
  })

  test('names a blank as one, and a cell that the report does not have', async () => {
    const path = await reportOf('栖岭县柳渡镇人民政府')
    const { text } = await visit(page).get(`${path}?cell=requests.received.total`)
    expect(text).toContain('<mark id="cited" tabindex="-1"><span class="state">空白</span></mark>')
    const without = await visit(page).get(`${path}?cell=<script>`)
    expect(without.text).toContain('报告中没有这一格：&lt;script&gt;')
  })

  test('hands out the file that was indexed', async () => {
    const path = await reportOf('汶岚市科学技术局')
    const { bytes, headers } = await visit(page).get(`${path}/file`)
    expect(bytes.equals(readFileSync(join(SAMPLES, '汶岚市科学技术局-2024.txt')))).toBe(true)
    expect(headers.get('content-type')).toBe('application/octet-stream')
  })

  test('is found by its file where its row is another’s by now', async () => {
    const path = await reportOf('汶岚市科学技术局')
    const { text } = await visit(page).get(path.replace(/\d+-/, '1-'))
    expect(text).toContain('汶岚市科学技术局2024年政府信息公开工作年度报告')
  })
})

describe('an agency', () => {
  test('has its figures by year, each with the way to its cells, rates, charts, findings and problems', async () => {
    const visitor = visit(page)
    const { text } = await visitor.get(`/agency/${encodeURIComponent('汶岚市科学技术局')}`)
    expect(text).toMatch(/本年新收申请（件）<\/th><td[^>]*><a href="[^"]+">0<\/a><\/td><td[^>]*><a href="[^"]+">3</)
    expect(readText(text)).toContain('85.71%（6/7）')
    expect(text.match(/<svg /g)).toHaveLength(2)
    expect(text).toContain('aria-labelledby="problems"')
    const rate = /href="([^"]+)">85\.71%/.exec(text)?.[1] ?? ''
    const marked = await visitor.get(rate.split('#')[0] ?? '')
    expect(marked.text.match(/<mark/g)?.length).toBe(3)
    expect((await visitor.get(`/agency/${encodeURIComponent('汶岚市科学技术局')}/csv`)).text).toContain(
      'ratio.disclosureRate',
    )
  })

  test('in English has its name and rows in both languages', async () => {
    const { text } = await visit(page).get(`/agency/${encodeURIComponent('栖岭县人民政府')}?lang=en`)
    expect(readText(text)).toContain("Qiling County People's Government (栖岭县人民政府)")
    expect(text).toContain('requests received')
  })
})

describe('strangers', () => {
  test('every response, a refusal too, says that nothing may run or be framed', async () => {
    const visitor = visit(page)
    for (const path of ['/', '/agencies', '/nothing', '/agencies/csv', `/${'x'.repeat(3000)}`]) {
      const { headers } = await visitor.get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test('no page has a script, a style of its own, or an event', async () => {
    const visitor = visit(page)
    await visitor.post({ said: '<script>alert(1)</script> <img src=x onerror=alert(1)>' })
    await visitor.post({ said: '"><svg onload=alert(1)>2024年哪些单位没有收到申请' })
    for (const path of ['/', '/agencies?q="><script>', `/agency/${encodeURIComponent('汶岚市科学技术局')}`]) {
      const { text } = await visitor.get(path)
      expect(text).not.toMatch(/<script|<style|<img|<svg onload|\son\w+=(?!alert)|\sstyle=|javascript:/)
    }
    expect((await visitor.get('/')).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('a path that leads elsewhere leads nowhere', async () => {
    const visitor = visit(page)
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
    const visitor = visit(page)
    expect(await visitor.get(`/agencies?q=${'x'.repeat(3000)}`)).toMatchObject({ status: 414 })
    expect(await visitor.post({ said: '年'.repeat(4001) })).toMatchObject({ status: 413 })
    const { status, text } = await visitor.post({ said: 'x'.repeat(60_000) })
    expect([status, readText(text).includes('内容太长')]).toEqual([413, true])
  })

  test('two hundred requests at once from one address get one clear answer; another address is served', async () => {
    const crowd = visit(page, '192.0.2.66')
    const seen = await Promise.all(Array.from({ length: 200 }, () => crowd.get('/nothing')))
    const refused = seen.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(100)
    expect(refused[0]?.headers.get('retry-after')).toBe('5')
    expect(refused[0]?.text).toContain('请求太频繁')
    expect((await visit(page, '192.0.2.67').get('/')).status).toBe(200)
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
    const visitor = visit(page)
    expect((await visitor.post({ said: ZEROS }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await visitor.post({ said: ZEROS }, { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    const local = visit(sample.open({}, new Set(['127.0.0.1', 'localhost'])))
    expect((await local.get('http://localhost:8080/')).status).toBe(200)
    expect((await local.get('http://evil.example/')).status).toBe(421)
  })
})

describe('the commands', () => {
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
    await expect(runWebCommand({ ...options, port: '0', env: {}, host: '192.0.2.1' })).rejects.toThrow(
      'no such address',
    )
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
})

describe('where an allow-list keeps people out', () => {
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
})
