import { expect, test } from 'vitest'
import { openChats } from '../../../db/chats/chats.ts'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readLinks, readSources, readText, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()
const RISE = '汶岚市科学技术局2021到2024年收到多少申请'

test('what is folded away unfolds when somebody says its name', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: RISE })
  for (const [said, part] of [
    ['图表', 'chart'],
    ['查询语句', 'sql'],
  ] as const) {
    const { text, path } = await visitor.post({ said })
    expect(path).toMatch(new RegExp(`^/\\?open=t\\d+-${part}#t\\d+-${part}$`))
    expect(text).toContain(`<details id="${path.split('#')[1]}" open>`)
    expect(text.match(/<details id="[^"]+" open>/g)).toHaveLength(1)
  }
})

test('further quotes unfold; where there are none, that is said', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: '2024年各单位存在哪些主要问题' })
  expect((await visitor.post({ said: '下一页' })).path).toContain('-quotes')
  await visitor.post({ said: RISE })
  expect(readText((await visitor.post({ said: 'more' })).text)).toContain('没有更多了')
})

test('files come by their names', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: RISE })
  expect((await visitor.post({ said: '导出excel' })).bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await visitor.post({ said: '/csv' })).headers.get('content-disposition')).toContain('.csv')
})

test('sources and reports are shown with the way to them, quotes with what stands around them', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: RISE })
  const told = (text: string): string => /<div class="told".*?<\/div>/s.exec(text)?.[0] ?? ''
  const sources = told((await visitor.post({ said: '出处' })).text)
  expect(readSources(sources)).toHaveLength(4)
  expect(sources).toContain('表3')
  const reports = readLinks(told((await visitor.post({ said: '原件' })).text))
  expect(reports).toHaveLength(4)
  expect((await visitor.get(reports[0] ?? '')).status).toBe(200)
  await visitor.post({ said: '哪些单位提到解读形式单一' })
  expect(told((await visitor.post({ said: '上下文' })).text).length).toBeGreaterThan(100)
  expect(told((await visitor.post({ said: '/section 99' })).text)).toContain('没有这条引文的上下文')
})

test('an answer comes again in another language', async () => {
  const visitor = visit(sample.page)
  await visitor.post({ said: '澄湾教育局2024年收到多少申请' })
  await visitor.post({ said: '那2023年呢' })
  const { text } = await visitor.post({ said: '换成英文' })
  const last = text.slice(text.lastIndexOf('<article '))
  expect(last).toContain('<div class="answer" lang="en">')
  expect(readText(last)).toMatch(/Chengwan.*2023/)
})

test('thanks, a word too many and a number that is not there cost no question', async () => {
  const visitor = visit(sample.page)
  expect(readText((await visitor.post({ said: '出处' })).text)).toContain('还没有可查看的回答')
  await visitor.post({ said: RISE })
  for (const [said, reply] of [
    ['谢谢🙏', '不客气'],
    ['取消', '直接提问'],
    ['订阅这个', '订阅只在 Telegram'],
    ['99', '没有选项 99'],
  ] as const) {
    const { text } = await visitor.post({ said })
    expect(readText(text)).toContain(reply)
    expect(text.match(/<article /g)).toHaveLength(1)
  }
  expect((await visitor.post({ said: '重新开始' })).text).not.toContain('<article ')
})

test('an answer is judged once, pressed or typed, and its address asks it again', async () => {
  const visitor = visit(sample.page)
  const { text } = await visitor.post({ said: RISE })
  const value = (kind: string): string => new RegExp(`value="(2:${kind}:\\d+)"`).exec(text)?.[1] ?? ''
  expect(readText((await visitor.post({ press: value('bad') })).text)).toContain('谢谢，已记下')
  expect(readText((await visitor.post({ said: '👍' })).text)).toContain('已经评过了')
  const chats = openChats(sample.data)
  expect(chats.listJudged('bad', 5)).toMatchObject([{ wording: '{A}{Y}收到多少申请', times: 1 }])
  chats.close()
  const said = readText((await visitor.post({ said: '收藏' })).text)
  const [, address = ''] = /http:\/\/localhost(\/question\/\S{22})/.exec(said) ?? []
  expect((await visit(sample.page).get(address)).path).toMatch(/^\/answer\/\d+$/)
  expect(readText((await visitor.post({ press: '2:good:999999' })).text)).toContain('已过期')
})
