import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SAMPLES } from '../../support/sample-truth.ts'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readSources, readText, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()

const reportOf = async (agency: string): Promise<string> => {
  const { text } = await visit(sample.page).get(`/agency/${encodeURIComponent(agency)}`)
  return readSources(text)[0] ?? ''
}

test('marks the sentence that a quote cites; where another stands there by now, it says so', async () => {
  const visitor = visit(sample.page)
  const { text } = await visitor.post({ said: '哪些单位提到解读形式单一' })
  const [source = ''] = readSources(text).filter((href) => href.includes('from='))
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
  const { text } = await visit(sample.page).get(`${path}?cell=requests.received.total`)
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
  const { text } = await visit(sample.page).get(`${path}?cell=requests.received.total`)
  expect(text).toContain('<mark id="cited" tabindex="-1"><span class="state">空白</span></mark>')
  const without = await visit(sample.page).get(`${path}?cell=<script>`)
  expect(without.text).toContain('报告中没有这一格：&lt;script&gt;')
})

test('hands out the file that was indexed', async () => {
  const path = await reportOf('汶岚市科学技术局')
  const { bytes, headers } = await visit(sample.page).get(`${path}/file`)
  expect(bytes.equals(readFileSync(join(SAMPLES, '汶岚市科学技术局-2024.txt')))).toBe(true)
  expect(headers.get('content-type')).toBe('application/octet-stream')
})

test('is found by its file where its row is another’s by now', async () => {
  const path = await reportOf('汶岚市科学技术局')
  const { text } = await visit(sample.page).get(path.replace(/\d+-/, '1-'))
  expect(text).toContain('汶岚市科学技术局2024年政府信息公开工作年度报告')
})
