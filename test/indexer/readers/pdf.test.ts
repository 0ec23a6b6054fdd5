import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Document, Refusal } from '../../../indexer/document.ts'
import { understandDocument } from '../../../indexer/read-report.ts'
import { readPdf } from '../../../indexer/readers/pdf/pdf.ts'
import { type PdfPage, print, writePdf } from '../../support/write-pdf.ts'

const SAMPLE = fileURLToPath(new URL('../../../indexer/samples/', import.meta.url))

const TEXT: PdfPage = {
  content: [
    print(120, 780, '甲县科学技术局2024年政府信息公开工作年度报告', 16),
    ...Array.from({ length: 30 }, (_, i) =>
      print(60, 740 - i * 20, `第${i}行：本年度主动公开政府信息，答复申请，一件不少。`),
    ),
  ].join(''),
}
/** A page that a picture fills, as a scanner makes it. */
const SCAN: PdfPage = { content: 'q 595 0 0 842 0 0 cm BI /W 4 /H 4 /BPC 8 /CS /G ID abcdefghijklmnop EI Q\n' }

const reasonOf = (result: Document | Refusal): string => ('kind' in result ? result.reason : '')
const read = (bytes: Uint8Array): Promise<Document | Refusal> => readPdf(bytes, 'test.pdf')

describe('a PDF that cannot be read', () => {
  it('is refused as a scan, with the number of its pages', async () => {
    expect(reasonOf(await read(writePdf([SCAN, SCAN, SCAN])))).toBe('no text layer: 3 pages of images, run OCR first')
  })

  it('names the scanned pages behind a page of text', async () => {
    expect(reasonOf(await read(writePdf([TEXT, SCAN, SCAN, TEXT, SCAN])))).toBe(
      'no text layer on pages 2–3, 5 of 5: they are images, run OCR first',
    )
  })

  it('is told from a whole one when its end is missing', async () => {
    const whole = writePdf([TEXT])
    expect(reasonOf(await read(whole))).toBe('')
    expect(reasonOf(await read(whole.subarray(0, whole.length - 400)))).toBe('the PDF is truncated: its end is missing')
  })

  it('is refused when a password locks it', async () => {
    const keys = `/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>`
    const locked = writePdf([TEXT], 'mapped', `/Encrypt<</Filter/Standard/V 1/R 2/P -4${keys}>>/ID[<00><00>]`)
    expect(reasonOf(await read(locked))).toBe('the PDF is encrypted: save it without a password')
  })

  it('is refused where nothing says which characters its fonts print', async () => {
    expect(reasonOf(await read(writePdf([TEXT], 'unmapped')))).toBe(
      'its fonts do not say which characters they print: run OCR first',
    )
  })

  it('is refused with more pages than a report has', async () => {
    const pages = Array.from({ length: 2000 }, () => TEXT)
    expect(reasonOf(await read(writePdf(pages)))).toBe('it has 2000 pages, more than the 400 allowed')
  })

  it('is refused without pages and without text', async () => {
    expect(reasonOf(await read(writePdf([])))).toBe('the PDF has no pages')
    expect(reasonOf(await read(writePdf([{ content: '' }])))).toBe('there is no text in it')
  })
})

describe('a PDF with a scanned page among many', () => {
  it('is read, and says which page was not', async () => {
    const document = await read(writePdf([TEXT, TEXT, SCAN]))
    if ('kind' in document) throw new Error(document.reason)
    const report = understandDocument(document, join(SAMPLE, '甲县科学技术局-2024.pdf'))
    if (report.kind === 'refusal') throw new Error(report.reason)
    expect(report.findings).toContainEqual({
      code: 'scannedPages',
      severity: 'warning',
      parameters: { pages: '3' },
      cells: [],
    })
  })
})
