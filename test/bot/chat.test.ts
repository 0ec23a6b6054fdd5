import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Asker } from '../../bot/talk/asker.ts'
import { type ChatOptions, runChat } from '../../bot/terminal/chat.ts'
import type { Language } from '../../retrieval/answer.ts'
import { makeQuote, makeRow } from './sample-answers.ts'
import { readyAsker } from './telegram/ready-asker.ts'

const SELF = { version: '1.2.3', reports: 16, agencies: 7, years: { first: 2019, last: 2024 } }

async function talk(
  lines: string,
  asker: Asker = readyAsker({}),
  language: Language = 'zh',
  files: Partial<Pick<ChatOptions, 'folder' | 'findOriginal' | 'findContext'>> = {},
) {
  const output = new PassThrough()
  const now = (): Date => new Date('2025-03-01T00:00:00Z')
  const places = {
    folder: '/nowhere',
    findOriginal: () => null,
    findContext: () => null,
    describeSelf: () => SELF,
    findTables: async () => null,
    ...files,
  }
  const failures = await runChat({ input: Readable.from([lines]), output, asker, now, language, ...places })
  output.end()
  let text = ''
  for await (const chunk of output) text += chunk
  return { text, failures }
}

describe('the chat at the terminal', () => {
  test('answers line by line, remembers the conversation, ends with the input', async () => {
    const { text, failures } = await talk('澄湾教育局2024年收到多少申请\r\n\n那2023年呢')
    expect(text).toContain('本年新收申请：1件')
    expect(text).toContain('本年新收申请：2件')
    expect(text).toContain('汶岚市澄湾区教育局-2024.txt · 表3 · 一、本年新收政府信息公开申请数量 · 总计')
    expect(failures).toBe(0)
  })

  test('shows sources and statement of the last answer, forgets on /new, stops at /quit', async () => {
    const sql = { text: 'SELECT 7', params: [] }
    const asker = readyAsker({ 甲: { rows: [makeRow()], sql } })
    const { text } = await talk('/sources\n甲\n/sql\n/new\n/sql\n乙\n/quit\n丙\n', asker)
    expect(text.match(/还没有可查看的回答/g)).toHaveLength(2)
    expect(text).toContain('  SELECT 7')
    expect(text).toContain('：1件')
    expect(asker.asked).toEqual(['甲', '乙'])
  })

  test('the number of an option asks it; a number that is not on offer asks nothing', async () => {
    const options = [
      { label: '甲局', question: '甲局申请' },
      { label: '乙局', question: '乙局申请' },
    ]
    const asker = readyAsker({ 局: { kind: 'clarify', text: '哪个局？', options } })
    const { text } = await talk('1\n局\n3\n2\n', asker)
    expect(text).toContain('现在没有可选的选项')
    expect(text).toContain('2. 乙局')
    expect(text).toContain('没有选项 3，可选 1–2')
    expect(asker.asked).toEqual(['局', '乙局申请'])
  })

  test('next questions are numbered on from the options', async () => {
    const [options, suggestions] = [[{ label: '甲局', question: '甲局申请' }], [{ question: '申请的趋势' }]]
    const asker = readyAsker({ 局: { kind: 'clarify', text: '哪个局？', options, suggestions } })
    const { text } = await talk('局\n2\n', asker)
    expect(text).toContain('1. 甲局')
    expect(text).toContain('还可以问：\n2. 申请的趋势')
    expect(asker.asked).toEqual(['局', '申请的趋势'])
  })

  describe('files', () => {
    let folder: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'nianwen-chat-'))
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    const rows = [2023, 2024].map((year) => makeRow({ year, value: year }))
    const asker = () =>
      readyAsker({ 趋势: { rows, understood: '本年新收申请；范围：全部单位' }, 一: { rows: [makeRow()] } })

    test('chart and tables are saved under the given or their own name, and nothing is overwritten', async () => {
      const { text } = await talk('趋势\n/chart\n/csv a\n/csv a.csv\n/xlsx "b c.xlsx"\n', asker(), 'zh', { folder })
      const names = ['a (2).csv', 'a.csv', 'b c.xlsx', '年问-本年新收申请-范围-全部单位.png']
      expect(readdirSync(folder).sort()).toEqual(names)
      for (const name of names) expect(text).toContain(`已存为 ${join(folder, name)}`)
      expect(readFileSync(join(folder, 'a.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    })

    test('what cannot be drawn, saved or found is told, and the talk goes on', async () => {
      const lines = '/chart\n一\n/chart\n/csv no/such/folder/a.csv\n/original\n一\n'
      const { text, failures } = await talk(lines, asker(), 'en', { folder })
      expect(text).toContain('There is no answer to look at yet')
      expect(text).toContain('cannot be drawn')
      expect(text).toContain('Could not save no/such/folder/a.csv: ENOENT')
      expect(text).toContain('库中已没有“汶岚市澄湾区教育局-2024.txt”')
      expect(text.match(/1,234件/g)).toHaveLength(2)
      expect(failures).toBe(0)
    })

    test('/original says where the reports lie', async () => {
      const path = join(folder, '原件.txt')
      writeFileSync(path, 'report')
      const sha256 = createHash('sha256').update('report').digest('hex')
      const findOriginal = () => ({ path, file: '原件.txt', sha256 })
      const { text } = await talk('一\n/original\n', asker(), 'zh', { folder, findOriginal })
      expect(text).toContain(`汶岚市澄湾区教育局·2024年\n  ${path}`)
    })
  })

  test('pages through quotes, and shows what stands around one', async () => {
    const quotes = Array.from({ length: 8 }, (_, i) => makeQuote(`第${i + 1}条。`))
    const asker = readyAsker({ 问题: { kind: 'passages', quotes } })
    const context = { heading: '五、问题', before: '五、问题\n前文。\n', text: '第2条。', after: '后文。' }
    const findContext = ({ start }: { start: number }) => (start === 0 ? context : null)
    const { text } = await talk('问题\n/more\n/more\n/context 2\n/context 99\n', asker, 'zh', { findContext })
    expect(text).toContain('[8] ')
    expect(text).toContain('没有更多了')
    expect(text).toMatch(/五、问题\n\n前文。\n\n第2条。后文。/)
    expect(text).toContain('没有这条引文的上下文')
  })

  test('unknown commands and errors are told, and the talk goes on', async () => {
    const failing: Asker = { ask: () => Promise.reject(new Error('the embedder has ended')) }
    const { text, failures } = await talk('/fly\nquestion\n/help\n', failing, 'en')
    expect(text).toContain('There is no command "/fly"')
    expect(text).toContain('there is no answer: the embedder has ended')
    expect(text).toContain('/quit leave')
    expect(failures).toBe(1)
  })

  test.each([
    [
      'zh',
      '收录了哪些报告',
      '汶岚市 2024 收录了哪些报告',
      /年问 1\.2\.3.*7 个单位的 16 份报告，2019–2024年/s,
      '没有认出单位',
    ],
    [
      'en',
      'which reports are in the archive',
      'which reports are in the archive: 汶岚市 2024',
      /16 reports of 7 agencies, 2019–2024/,
      'I do not find',
    ],
  ] as const)('commands on the archive ask their question in the language of the chat: %s', async (...each) => {
    const [language, bare, scoped, about, unknown] = each
    const asker = readyAsker({
      [bare]: { kind: 'coverage', text: '一' },
      [scoped]: { kind: 'coverage', text: '二' },
    })
    const { text, failures } = await talk(
      '申请\n/reports\n/reports 汶岚市 2024\n/check 科技\n/about\n',
      asker,
      language,
    )
    expect(asker.asked.slice(0, 3)).toEqual(['申请', bare, scoped])
    expect(text).toContain('一')
    expect(text).toContain('二')
    expect(text).toMatch(about)
    expect(text).toContain(unknown)
    expect(failures).toBe(0)
  })
})
