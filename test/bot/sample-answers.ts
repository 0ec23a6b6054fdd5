import type { Answer, AnswerRow } from '../../retrieval/answer.ts'

/** An answer of which a test says only what matters to it. */
export const makeAnswer = (content: Partial<Answer> = {}): Answer => ({
  question: '澄湾教育局2024年收到多少申请',
  language: 'zh',
  kind: 'figures',
  understood: '汶岚市澄湾区教育局2024年本年新收申请',
  ignored: [],
  unused: [],
  rows: [],
  findings: [],
  coverage: null,
  sql: null,
  quotes: [],
  options: [],
  notes: [],
  suggestions: [],
  text: '',
  ...content,
})

/** A figure of an invented report. */
export const makeRow = (content: Partial<AnswerRow> = {}): AnswerRow => ({
  agency: '汶岚市澄湾区教育局',
  year: 2024,
  code: 'requests.received.total',
  value: 1234,
  unit: '件',
  state: 'number',
  aggregate: null,
  source: {
    file: '汶岚市澄湾区教育局-2024.txt',
    table: 3,
    row: '一、本年新收政府信息公开申请数量',
    column: '总计',
  },
  findings: [],
  ...content,
})

export const makeQuote = (text: string): Answer['quotes'][number] => ({
  agency: '汶岚市澄湾区教育局',
  year: 2024,
  section: 'problems',
  text,
  source: { file: '汶岚市澄湾区教育局-2024.txt', start: 0, end: text.length },
  score: 0.9,
})
