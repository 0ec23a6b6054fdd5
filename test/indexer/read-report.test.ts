import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReport } from '../../indexer/read-report.ts'
import { detectFormat } from '../../indexer/readers/detect-format.ts'
import { SAMPLES } from '../support/sample-truth.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('the format of a file', () => {
  test.each([
    ['%PDF-1.7\n', 'a.txt', 'pdf'],
    ['PK\x03\x04…word/document.xml', 'a.doc', 'docx'],
    ['\xd0\xcf\x11\xe0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'a.docx', 'doc'],
    ['<!DOCTYPE html><html>', 'a.txt', 'html'],
    ['\n<table><tr><td>1', 'a', 'html'],
    ['# x', 'a.md', 'md'],
    ['x', 'a.pdf', 'txt'],
  ])('%j called %s is %s', (content, file, format) => {
    expect(detectFormat(bytes(content), file)).toBe(format)
  })

  test.each([
    ['PK\x03\x04 anything', /ZIP archive: unpack it/],
    ['PK\x03\x04 xl/workbook.xml', /spreadsheet/],
    ['Rar!\x1a', /RAR archive: unpack it/],
    ['7z\xbc\xaf', /7z archive/],
    ['\x1f\x8b\x08', /gzip/],
    ['\x89PNG\r\n', /image: run OCR/],
    ['\xd0\xcf\x11\xe0W\0o\0r\0k\0b\0o\0o\0k\0', /no Word document/],
    ['\x7fELF\0\0\x01\0\0\x02\0\0', /binary/],
  ])('%j is refused with the reason', (content, reason) => {
    expect(detectFormat(bytes(content), 'report.txt')).toMatchObject({
      kind: 'refusal',
      reason: expect.stringMatching(reason),
    })
  })

  test('UTF-16 text is text', () => {
    expect(detectFormat(Buffer.from('\ufeff年度报告', 'utf16le'), 'a.txt')).toBe('txt')
  })
})

describe('reading a report', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['empty.txt', 'binary.txt', 'other-genre.txt', 'notice-only.txt', 'not-a-report.html', 'truncated.pdf'])(
    '%s is refused in a clause without the name of the file',
    async (file) => {
      const read = await readReport(join(FIXTURES, file))
      expect(read).toMatchObject({ kind: 'refusal' })
      expect(read.kind === 'refusal' && read.reason).not.toContain(file)
    },
  )

  test('a file that is not there, and a folder, are refused', async () => {
    expect(await readReport(join(folder, 'none.txt'))).toMatchObject({ reason: expect.stringContaining('ENOENT') })
    expect(await readReport(folder)).toMatchObject({ kind: 'refusal' })
  })

  test('every figure, section and passage is a slice of the text', async () => {
    const report = await readReport(join(SAMPLES, '汶岚市科学技术局-2023.txt'))
    if (report.kind !== 'report') throw new Error(report.reason)
    const { text } = report.document
    for (const { raw, start, end } of report.figures) expect(text.slice(start, end).trim()).toBe(raw.trim())
    for (const { heading, start, end } of report.sections) expect(text.slice(start, end)).toContain(heading)
    for (const passage of report.passages) {
      expect(text.slice(passage.start, passage.end).replace(/\s/g, '')).toBe(passage.text.replace(/\s/g, ''))
    }
  })

  test('section five without content is noticed', async () => {
    const file = join(folder, '汶岚市科学技术局-2023.txt')
    const text = readFileSync(join(SAMPLES, '汶岚市科学技术局-2023.txt'), 'utf8')
    writeFileSync(file, text.replace(/(?<=\n5、[^\n]*\n).*?(?=\n6、)/s, '\n无。\n'))
    const report = await readReport(file)
    expect(report.kind === 'report' && report.findings.map(({ code }) => code)).toContain('emptyProblems')
  })
})
