import { expect, test } from 'vitest'
import { getMessages } from '../../../../bot/messages/get-messages.ts'
import { writeHtml } from '../../../../bot/render/write-html.ts'
import { renderContext } from '../../../../retrieval/answer/render/render-context.ts'
import { pageOfQuotes, renderQuotes } from '../../../../retrieval/answer/render/render-quotes.ts'
import { writePlain } from '../../../../retrieval/answer/render/write-plain.ts'
import { makeAnswer, makeQuote } from '../../../bot/sample-answers.ts'

const CONTEXT = {
  heading: '五、存在的\n问题',
  before: '五、存在的\n问题\n甲。\n乙。\n丙。\n一是慢。',
  text: '二是\n少。',
  after: '三是旧。\n丁。\n戊。\n己。\n',
}
const quote = makeQuote('二是少。')

test('the context of a quote is its paragraph and its neighbours, the quote in bold, what is left out marked', () => {
  const blocks = renderContext(quote, CONTEXT, 'around', getMessages('zh'))
  expect(writeHtml(blocks)).toEqual([
    '<b>汶岚市澄湾区教育局 · 2024年 · 五、存在的问题</b>\n\n……\n\n乙。\n丙。\n\n一是慢。<b>二是少。</b>三是旧。\n\n丁。\n戊。\n\n……',
  ])
})

test('the whole section leaves nothing out', () => {
  const text = writePlain(renderContext(quote, CONTEXT, 'section', getMessages('en')))
  expect(text).not.toContain('……')
  for (const line of ['甲。', '己。', '一是慢。二是少。三是旧。']) expect(text).toContain(line)
})

test('quotes come in pages, numbered through, with the number that is left and the other reports that say the same', () => {
  const quotes = Array.from({ length: 14 }, (_, i) => makeQuote(`第${i + 1}条。`))
  const [first] = quotes
  const alsoIn = [{ agency: '汶岚市科学技术局', year: 2022 }]
  const answer = makeAnswer({ kind: 'passages', quotes: first ? [{ ...first, alsoIn }, ...quotes.slice(1)] : [] })
  expect(pageOfQuotes(answer, 2)).toEqual({ indices: [12, 13], left: 0 })
  expect(pageOfQuotes(answer, 3)).toEqual({ indices: [], left: 0 })
  const text = writePlain(renderQuotes(answer))
  expect(text).toContain('[1] 汶岚市澄湾区教育局 · 2024年')
  expect(text).toContain('（另见1份报告：汶岚市科学技术局 2022）')
  expect(text).toMatch(/第1–6条，共14条（“更多”看其余，CSV、XLSX 有全部）$/)
  expect(writePlain(renderQuotes(answer, 2))).toContain('[14] ')
})
