import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspectFile } from '../../indexer/inspect-file.ts'
import { printInspection } from '../../indexer/inspect-text.ts'
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
  })

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
