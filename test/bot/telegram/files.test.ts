import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ChatDriver } from '../../support/bot-api/chat-driver.ts'
import type { BotApi } from '../../support/bot-api/start-bot-api.ts'
import type { StoredMessage } from '../../support/bot-api/types.ts'
import { makeQuote, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const ROWS = [
  makeRow({ year: 2022, value: 5 }),
  makeRow({ year: 2023, value: null, state: 'blank' }),
  makeRow({ year: 2024, value: 9 }),
]
const COVERAGE = { reports: 2, of: 3 }

const THEME = { code: 'theme.interpretation', aggregate: 'count', unit: '家' } as const

const ANSWERS = {
  趋势: { rows: ROWS, coverage: COVERAGE, understood: '本年新收申请的年度变化' },
  trend: { rows: ROWS, coverage: COVERAGE, understood: 'requests received by year', language: 'en' },
  一个: { rows: [makeRow()] },
  原文: { kind: 'passages', quotes: [makeQuote('公开不够')] },
  主题: {
    rows: [makeRow({ ...THEME, value: 5 }), makeRow({ ...THEME, year: 2023, value: 2 })],
    coverage: { reports: 5, of: 7 },
  },
  没有: { kind: 'refusal', text: '没有' },
} as const

const ROW = ['📎 原件', '🧾 CSV', '📊 XLSX']
const LAST = ['🔔 订阅', '🔗 分享', '☆ 收藏', '👍', '👎']

const fileOf = (api: BotApi, { document, photo }: StoredMessage): Buffer =>
  api.state.files.get(document?.file_id ?? photo?.[0]?.file_id ?? '') ?? Buffer.alloc(0)

async function ask(question: keyof typeof ANSWERS, options: Parameters<typeof startTestBot>[0] = {}) {
  const { api } = await startTestBot({ asker: readyAsker(ANSWERS), ...options })
  const user = api.privateChat({ language: question === 'trend' ? 'en' : 'zh' })
  user.says(question)
  return { api, user, answer: await user.next() }
}

describe('pictures and files below an answer', () => {
  test('in Chinese: the chart, the tables', async () => {
    const { api, user, answer } = await ask('趋势')
    expect(answer.reply_markup?.inline_keyboard.at(-3)?.map(({ text }) => text)).toEqual([
      '📈 图表',
      '🧾 CSV',
      '📊 XLSX',
    ])

    await user.presses('图表')
    const chart = await user.next()
    expect(chart.reply_to_message?.message_id).toBe(answer.message_id)
    expect(chart.caption).toContain('汶岚市澄湾区教育局·本年新收申请')
    expect(chart.caption).toContain('2023年 空白')
    expect(chart.caption).toContain('3份报告中，2份')
    expect((await loadImage(fileOf(api, chart))).width).toBe(1100)

    await user.presses('CSV')
    const csv = await user.next()
    expect(csv.document?.file_name).toBe('年问-本年新收申请的年度变化.csv')
    expect(csv.caption).toContain('覆盖')
    expect(fileOf(api, csv).toString()).toMatch(/^\ufeff单位,.*\r\n.*,5,件,数字,/)

    await user.presses('XLSX')
    const xlsx = await user.next()
    expect(xlsx.document?.file_name).toBe('年问-本年新收申请的年度变化.xlsx')
    const sheets = await readWorkbook(fileOf(api, xlsx))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '说明'])
    expect(api.state.calls.some(({ parameters: { action } }) => action === 'upload_photo')).toBe(true)
  })

  test('in English, by commands too', async () => {
    const { api, user, answer } = await ask('trend')
    expect(ChatDriver.labels(answer)).toEqual(expect.arrayContaining(['📈 Chart', '📎 Report']))
    user.says('/chart')
    expect((await user.next()).caption).toContain('Wenlan Chengwan District Education Bureau, requests received')
    user.says('/csv')
    const csv = await user.next()
    expect(csv.document?.file_name).toBe('nianwen-requests-received-by-year.csv')
    expect(fileOf(api, csv).toString()).toContain('Wenlan Chengwan District Education Bureau,2023')
    user.says('/xlsx')
    expect((await user.next()).document?.file_name).toBe('nianwen-requests-received-by-year.xlsx')
    user.says('/original')
    expect((await user.next()).text).toContain('Sorry, the archive no longer has the file')
  })

  test('buttons stand only where there is something behind them', async () => {
    expect(ChatDriver.labels((await ask('一个')).answer)).toEqual(['📄 出处', ...ROW, ...LAST])
    expect(ChatDriver.labels((await ask('原文')).answer)).toEqual(['🔍 1', '📄 出处', ...ROW, ...LAST])
    const { user, answer } = await ask('没有')
    expect(answer.reply_markup).toBeUndefined()
    for (const [command, sentence] of [
      ['/chart', '画不成图'],
      ['/csv', '没有可以导出的表格'],
      ['/original', '没有引用任何报告文件'],
    ] as const) {
      user.says(command)
      expect((await user.next()).text).toContain(sentence)
    }
  })

  test('the original is sent as it was indexed; one that was changed or is gone is told kindly', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianwen-files-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, '报告.txt')
    writeFileSync(path, '报告全文')
    const sha256 = createHash('sha256').update('报告全文').digest('hex')
    const { api, user } = await ask('一个', { findOriginal: () => ({ path, file: '报告.txt', sha256 }) })
    await user.presses('原件')
    const sent = await user.next()
    expect(sent).toMatchObject({ caption: '汶岚市澄湾区教育局·2024年', document: { file_name: '报告.txt' } })
    expect(fileOf(api, sent).toString()).toBe('报告全文')
    writeFileSync(path, '改过')
    await user.presses('原件')
    expect((await user.next()).text).toContain('“报告.txt”在编入之后被改动过')
    rmSync(path)
    await user.presses('原件')
    expect((await user.next()).text).toContain('“报告.txt”已不在编入时的位置')
  })

  test('in a topic of a forum the picture goes into the topic', async () => {
    const { api } = await startTestBot({ asker: readyAsker(ANSWERS) })
    const user = api.groupChat({ forum: true })
    user.says('/ask 趋势', { thread: 7 })
    await user.next()
    await user.presses('图表')
    expect(await user.next()).toMatchObject({ message_thread_id: 7, photo: [{ file_size: expect.any(Number) }] })
  })
})

test('the caption of a file about themes speaks of statements, as its answer does, and of no number', async () => {
  const { user, answer } = await ask('主题')
  expect(answer.text).toContain('所问7份报告中，5份写有问题或改进')
  await user.presses('CSV')
  const { caption } = await user.next()
  expect(caption).toContain('所问7份报告中，5份写有问题或改进')
  expect(caption).not.toContain('有此数字')
})
