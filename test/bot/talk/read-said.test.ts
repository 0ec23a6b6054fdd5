import { expect, test } from 'vitest'
import { readSaid } from '../../../bot/talk/read-said.ts'
import { makeAnswer } from '../sample-answers.ts'

const OFFER = makeAnswer({
  options: ['one', 'two'].map((question) => ({ label: question, question })),
  suggestions: [{ question: 'three' }],
})

test.each([
  ['1', 'one'],
  ['２', 'two'],
  ['3.', 'three'],
  ['1️⃣', 'one'],
  ['选2', 'two'],
  ['第一个', 'one'],
  ['选第二个', 'two'],
  ['選第二個', 'two'],
  ['option 2', 'two'],
  ['No. 1', 'one'],
  ['The second one.', 'two'],
  ['一', 'one'],
])('%j chooses %j', (text, question) =>
  expect(readSaid(text, OFFER)).toMatchObject({ kind: 'choice', choice: { question } }),
)

test('a number that is not on offer is told; in words it goes on with the answer', () => {
  expect(readSaid('7', OFFER)).toEqual({ kind: 'noChoice', number: 7, choices: 3 })
  expect(readSaid('1', null)).toEqual({ kind: 'noChoice', number: 1, choices: 0 })
  expect(readSaid('第三个', OFFER)).toEqual({ kind: 'question', question: '第三个' })
  expect(readSaid('第一个', null)).toEqual({ kind: 'question', question: '第一个' })
})

const act = (act: string, rest = '') => ({ kind: 'act', act, rest })

test.each([
  ['图表', act('chart')],
  ['画成图', act('chart')],
  ['Chart!', act('chart')],
  ['出处', act('sources')],
  ['看出处吧', act('sources')],
  ['show me the source', act('sources')],
  ['更多', act('more')],
  ['下一页', act('more')],
  ['More please', act('more')],
  ['取消', { kind: 'remark', remark: 'cancel' }],
  ['cancel', { kind: 'remark', remark: 'cancel' }],
  ['导出excel', act('xlsx')],
  ['导出Excel', act('xlsx')],
  ['请导出', act('csv')],
  ['export', act('csv')],
  ['原件', act('originals')],
  ['订阅这个', act('subscribe')],
  ['share', act('share')],
  ['换成英文', { kind: 'language', language: 'en' }],
  ['谢谢🙏', { kind: 'remark', remark: 'thanks' }],
  ['thanks!', { kind: 'remark', remark: 'thanks' }],
  ['重新开始', { kind: 'new' }],
  ['圖表', act('chart')],
  ['匯出', act('csv')],
  ['/chart a.png', act('chart', 'a.png')],
  ['/csv "b c.csv"', act('csv', 'b c.csv')],
  ['/original', act('originals')],
  ['/new', { kind: 'new' }],
  ['/reports 2024', { kind: 'archive', command: 'reports', words: '2024' }],
  ['/fly high', { kind: 'command', command: '/fly', rest: 'high' }],
])('%j is no question', (text, expected) => expect(readSaid(text, null)).toEqual(expected))

test.each([
  '2024',
  '2024年哪些单位没有收到申请',
  '图表最多的单位',
  'more requests than last year',
  'which sources of income',
  '取消“三需要”的单位',
  '第一个单位的收费',
  'next year',
  '123',
  '第一个单位',
  '',
])('%j is left to the archive', (text) => expect(readSaid(text, OFFER)).toEqual({ kind: 'question', question: text }))
