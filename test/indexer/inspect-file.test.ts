import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspectFile } from '../../indexer/inspect/inspect-file.ts'
import { printInspection } from '../../indexer/inspect/inspect-text.ts'
import { SAMPLE_TRUTH, SAMPLES } from '../support/sample-truth.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

describe('inspecting a file', () => {
  test.each(SAMPLE_TRUTH.map(({ file }) => file))('%s: what is read is what it prints', async (file) => {
    const truth = SAMPLE_TRUTH.find((report) => report.file === file)
    const read = await inspectFile(join(SAMPLES, file), 'zh')
    expect(read).toMatchObject({ recognised: true, agency: truth?.agency, year: truth?.year, edition: truth?.edition })
    if (!read.recognised) return
    const figures = Object.fromEntries(read.figures.map(({ code, value }) => [code, value]))
    expect(figures).toEqual(truth?.figures)
  })

  test('the tables are drawn with blanks and zeros told apart', async () => {
    const blank = SAMPLE_TRUTH.find((report) => report.blank.length > 0)
    const text = printInspection(await inspectFile(join(SAMPLES, blank?.file ?? ''), 'en'), 'en')
    expect(text).toMatch(/requests received .*_/)
    expect(text).toContain('_ blank · ? not read for sure · . no such cell in the report')
    expect(text).toMatch(/\nnot assessable .*\n"Requests in and out do not balance": natural persons/)
  })

  test('a finding names its cells, which are marked in the tables, and says that the report prints it so', async () => {
    const read = await inspectFile(join(SAMPLES, '泓浦市自然资源和规划局-2024.txt'), 'en')
    const text = printInspection(read, 'en')
    expect(read.recognised && read.findings.map(({ code, origin }) => `${code} ${origin}`)).toContain(
      'requesterSum report',
    )
    expect(text).toMatch(/requesterSum {2}.*\[requests\.granted\.naturalPerson .*\+\d+\]/)
    expect(text).toMatch(/granted .*7!/)
  })

  test.each(['zh', 'en'] as const)(
    'its tables fit a terminal of a hundred columns, or nearly (%s)',
    async (language) => {
      const text = printInspection(await inspectFile(join(SAMPLES, '汶岚市科学技术局-2024.txt'), language), language)
      const table = /\n(?:表3|Table 3)\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? ''
      const wide = /[\u2e80-\u9fff\uff00-\uff60“”]/g
      const widths = table.split('\n').map((line) => line.length + (line.match(wide)?.length ?? 0))
      expect(Math.max(...widths)).toBeLessThanOrEqual(language === 'zh' ? 102 : 116)
    },
  )

  test('another genre keeps its text and says why', async () => {
    const read = await inspectFile(fixture('other-genre.txt'), 'en')
    expect(read).toMatchObject({
      recognised: false,
      readable: true,
      reason: expect.stringMatching(/^not an annual report/),
    })
    expect(read.source.text).toBeTruthy()
    expect(printInspection(read, 'en')).toMatch(/^other-genre\.txt: not read: not an annual report[^\n]*$/)
  })

  test('a file that cannot be read says why', async () => {
    expect(await inspectFile(fixture('empty.txt'), 'en')).toMatchObject({
      readable: false,
      reason: 'the file is empty',
    })
  })
})
