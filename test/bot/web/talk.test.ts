import { expect, test } from 'vitest'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readSources, readText, visit } from '../../support/web/visitor.ts'
import { readyAsker } from '../telegram/ready-asker.ts'

const sample = useSamplePage()
const ZEROS = '2024年哪些单位没有收到申请'

test('begins with examples that can be pressed', async () => {
  const visitor = visit(sample.page)
  const { text } = await visitor.get('/')
  const example = /name="said" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const answered = await visitor.post({ said: example })
  expect(answered.path).toMatch(/^\/#t\d+$/)
  expect(readText(answered.text)).toContain(`问: ${example}`)
})

test('answers as the other chats do, and every source leads to the marked cell', async () => {
  const visitor = visit(sample.page)
  const { text, path } = await visitor.post({ said: ZEROS })
  expect(path).toMatch(/^\/#t\d+$/)
  expect(text).toContain(`id="${path.slice(2)}"`)
  expect(readText(text)).toContain('栖岭县柳渡镇人民政府2024年')
  const sources = readSources(text)
  expect(sources).toHaveLength(2)
  for (const source of sources) {
    const report = await visitor.get(source.split('#')[0] ?? '')
    expect(source.endsWith('#cited')).toBe(true)
    expect(report.text.match(/<mark id="cited" tabindex="-1">0<\/mark>/g)).toHaveLength(1)
    expect(readText(report.text)).toContain('所引之处：表3 · 本年新收申请')
  }
})

test('goes on from the last answer, and from an older one whose button is pressed', async () => {
  const visitor = visit(sample.page)
  const first = await visitor.post({ said: '澄湾教育局2024年收到多少申请' })
  expect(readText((await visitor.post({ said: '那2023年呢' })).text)).toContain('汶岚市澄湾区教育局 · 2023年')
  const press = /name="press" value="([^"]+)"/.exec(first.text)?.[1] ?? ''
  const { path, text } = await visitor.post({ press })
  expect(path).toMatch(/^\/#t/)
  expect(text.match(/<article /g)).toHaveLength(3)
})

test('takes the number of a choice, commands, and nothing that is not there', async () => {
  const visitor = visit(sample.page)
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
  const visitor = visit(sample.page)
  const { path } = await visitor.post({ said: ZEROS })
  const table = `/answer/${path.slice(3)}`
  expect((await visitor.get(table)).status).toBe(200)
  expect((await visit(sample.page).get(table)).status).toBe(404)
  const before = sample.now
  sample.now = new Date(before.getTime() + 25 * 60 * 60 * 1000)
  expect((await visitor.get(table)).text).toContain('这个回答已过期')
  sample.now = before
})

test('speaks the language of the browser, or the one that is chosen', async () => {
  const visitor = visit(sample.page)
  expect((await visitor.get('/', { 'accept-language': 'fr, en;q=0.8' })).text).toContain('<html lang="en">')
  expect((await visitor.get('/agencies?lang=en')).text).toContain('<h1>Agencies</h1>')
  expect((await visitor.get('/agencies')).text).toContain('Wenlan Science and Technology Bureau (汶岚市科学技术局)')
})

test('what is asked in many requests at once is answered in turn', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: '澄湾教育局2024年收到多少申请' })
  await Promise.all(['那2023年呢', '那2022年呢'].map((said) => visitor.post({ said })))
  const { text } = await visitor.get('/')
  expect([...text.matchAll(/<h2 class="question"[^>]*>.*?<\/span>([^<]+)</g)].map(([, said]) => said)).toEqual([
    '澄湾教育局2024年收到多少申请',
    '那2023年呢',
    '那2022年呢',
  ])
})
