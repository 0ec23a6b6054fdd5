import { expect, test } from 'vitest'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readLinks, readSources, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()
const ZEROS = '2024年哪些单位没有收到申请'

test('sort by a link either way; what has no value stands last', async () => {
  const visitor = visit(sample.page)
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
  // What every row says is said once, so that the values have room on a phone.
  expect(sorted.text).toMatch(/<caption>[^<]* · 2024 · 本年新收申请/)
  expect(sorted.text).not.toContain('<td class="right">2024</td>')
  expect(readSources(sorted.text)).toHaveLength(7)
})

test('come as CSV and as a workbook', async () => {
  const visitor = visit(sample.page)
  const { path } = await visitor.post({ said: ZEROS })
  const csv = await visitor.get(`/answer/${path.slice(3)}/csv`)
  expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''/)
  expect(csv.text).toContain('汶岚市科学技术局,2024,requests.received.total')
  const xlsx = await visitor.get(`/answer/${path.slice(3)}/xlsx`)
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
})

test('the list of agencies is found in, sorted and saved', async () => {
  const visitor = visit(sample.page)
  const { text } = await visitor.get('/agencies?q=汶岚&sort=reports&order=desc')
  expect([...text.matchAll(/scope="row"><a[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual([
    '汶岚市科学技术局',
    '汶岚市澄湾区教育局',
  ])
  expect((await visitor.get('/agencies?q=100%25&sort=nothing')).text).toContain('共 0 个单位')
  expect((await visitor.get('/agencies/csv')).text.split('\r\n')).toHaveLength(9)
})
