import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findWholeTables } from '../../../bot/printed/find-whole-tables.ts'
import { drawWholeTable } from '../../../bot/printed/paint-whole-table.ts'
import { readWantedTables } from '../../../bot/printed/read-wanted-tables.ts'
import { renderWholeTable } from '../../../bot/printed/render-whole-table.ts'
import { writePlain } from '../../../retrieval/answer/render/write-plain.ts'
import { type SamplePage, startSamplePage } from '../../support/web/start-sample-page.ts'
import { visit } from '../../support/web/visitor.ts'
import { startTestBot } from '../telegram/talk-to-bot.ts'

let sample: SamplePage
beforeAll(async () => {
  sample = await startSamplePage()
})
afterAll(() => sample.stop())

test.each([
  ['汶岚市科学技术局2024年表三', [3], '汶岚市科学技术局2024年'],
  ['给我汶岚市科学技术局2023年第四张表', [4], '汶岚市科学技术局2023年'],
  ['看看汶岚科技局2023年的表2', [2], '汶岚科技局2023年'],
  ['汶岚市科学技术局2023年的全部数据', [2, 3, 4], '汶岚市科学技术局2023年'],
  ['表三', [3], ''],
  ['show me the whole table 3 of the Wenlan science bureau 2023', [3], 'the Wenlan science bureau 2023'],
  ['all the figures of the Wenlan science bureau 2023', [2, 3, 4], 'the Wenlan science bureau 2023'],
])('%s asks for whole tables', (question, numbers, rest) => {
  const wanted = readWantedTables(question)
  expect(wanted?.numbers).toEqual(numbers)
  expect(wanted?.rest.replace(/^(?:of|the) /, '')).toBe(rest.replace(/^the /, ''))
})

test.each([
  '2024年新收申请最多的5家单位',
  '汶岚市科学技术局2024年报告',
  '表五',
  '代表',
  'which agencies had zero applications',
])('%s does not', (question) => expect(readWantedTables(question)).toBeNull())

const find = (question: string, language: 'zh' | 'en' = 'zh') =>
  findWholeTables(
    { question, language, last: undefined, context: null },
    { asker: sample.asker, archive: sample.asker.archive, now: () => sample.now },
  )

describe('a whole table', () => {
  test('is that of the newest report where no year is named, and none where several agencies could be meant', async () => {
    expect((await find('汶岚市科学技术局的表三'))?.report.year).toBe(2024)
    expect(await find('各单位2024年表三')).toBeNull()
    expect(await find('青岛市教育局2024年表三')).toBeNull()
  })

  test('holds every cell as printed, in text and as a picture without a letter outside of it', async () => {
    for (const language of ['zh', 'en'] as const) {
      const whole = await find('泓浦市市场监督管理局2024年表三', language)
      const [table] = whole?.tables ?? []
      if (!whole || !table) throw new Error('No table 3')
      const text = writePlain(renderWholeTable(table, language), 200)
      expect(text).toMatch(language === 'zh' ? /一、本年新收政府信息公开申请数量 .*68/ : /requests received .*68/i)
      const { shapes, width, height } = drawWholeTable(whole, table, language)
      const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
      expect(texts.filter(({ text: said }) => said === '68').length).toBeGreaterThan(0)
      expect(texts.every(({ x, y }) => x >= 0 && x <= width && y <= height)).toBe(true)
    }
  })
})

test.each([
  ['zh', '汶岚市科学技术局2023年表三', /汶岚市科学技术局·2023年 · 表3/],
  ['en', 'show me the whole table 3 of the Wenlan science bureau 2023', /Wenlan .*2023 · table 3/],
] as const)('in Telegram it is a picture with the way to the file: %s', async (language, question, caption) => {
  const { asker, now } = sample
  const { api } = await startTestBot({
    asker,
    archive: asker.archive,
    findOriginal: asker.findOriginal,
    now: () => now,
  })
  const user = api.privateChat({ language })
  user.says(question)
  const picture = await user.next()
  expect(picture.photo).toBeDefined()
  expect(picture.caption).toMatch(caption)
  await user.presses('📎')
  expect((await user.next()).document?.file_name).toContain('汶岚市科学技术局-2023')
  user.says(language === 'zh' ? '表四' : 'table 4')
  expect((await user.next()).caption).toMatch(language === 'zh' ? /2023年 · 表4/ : /2023 · table 4/)
})

test('on the page it is the report, at the table', async () => {
  const { path } = await visit(sample.open()).post({ said: '汶岚市科学技术局2023年表三' })
  expect(path).toMatch(/^\/report\/\d+-\w+#table3$/)
})
