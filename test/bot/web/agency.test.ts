import { expect, test } from 'vitest'
import { useSamplePage } from '../../support/web/use-sample-page.ts'
import { readText, visit } from '../../support/web/visitor.ts'

const sample = useSamplePage()

test('has its figures by year, each with the way to its cells, rates, charts, findings and problems', async () => {
  const visitor = visit(sample.page)
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
  const { text } = await visit(sample.page).get(`/agency/${encodeURIComponent('栖岭县人民政府')}?lang=en`)
  expect(readText(text)).toContain("Qiling County People's Government (栖岭县人民政府)")
  expect(text).toContain('requests received')
})
