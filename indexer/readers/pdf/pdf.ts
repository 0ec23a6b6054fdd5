import { join } from 'node:path'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { packageRoot } from '../../../db/archive/package-root.ts'
import type { Reader, Refusal } from '../../document.ts'
import { refuse } from '../is-refusal.ts'
import { layDocument } from '../layout/lay-document.ts'
import { redrawTables } from '../layout/redraw-tables.ts'
import type { Font } from './pdf-glyphs.ts'
import { checkPages, listScans } from './pdf-health.ts'
import { layPages, readPage, type SourcePage } from './pdf-layout.ts'
import { type Matrix, multiply, toMatrix } from './pdf-matrix.ts'
import { readMarks } from './pdf-page.ts'
import { turnPage } from './pdf-turn-page.ts'

/** A report has some twenty pages; beyond this it is something else. */
const MOST_PAGES = 400

const library = (folder: string): string => `${join(packageRoot(), 'node_modules/pdfjs-dist', folder)}/`
const NAMES = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]))

/** Reads a PDF with a text layer: tables from their ruling lines, paragraphs from the fill of their lines. */
export const readPdf: Reader = async (bytes) => {
  if (!hasEnd(bytes)) return refuse('the PDF is truncated: its end is missing')
  const opened = await open(bytes)
  if ('kind' in opened) return opened
  try {
    const count = opened.numPages
    if (count > MOST_PAGES) return refuse(`it has ${count} pages, more than the ${MOST_PAGES} allowed`)
    const pages: SourcePage[] = []
    for (let number = 1; number <= count; number++) pages.push(await readSource(await opened.getPage(number)))
    const unreadable = checkPages(pages)
    if (unreadable) return unreadable
    const document = redrawTables(layDocument(layPages(pages), 'pdf', count))
    const scans = listScans(pages)
    return scans.length ? { ...document, scans } : document
  } finally {
    await opened.loadingTask.destroy()
  }
}

/** Whether the table that a PDF ends with follows its last object; the library would read the rest without a word. */
function hasEnd(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return file.lastIndexOf('startxref') > file.lastIndexOf('endobj')
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | Refusal> {
  try {
    // Fonts that are not embedded need the character maps of the package.
    const task = getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: library('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: library('standard_fonts'),
      verbosity: 0,
      isEvalSupported: false,
      // Without it the library does not tell a font that names its characters from one that leaves them open.
      fontExtraProperties: true,
      // Pictures are not read: decoding those of a scan takes minutes and gigabytes.
      maxImageSize: 1,
    })
    return await task.promise
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return refuse('the PDF is encrypted: save it without a password')
    return refuse(`the PDF is damaged or truncated: ${(error as Error).message}`)
  }
}

/** The marks of a page, turned as a reader would see it. */
async function readSource(page: PDFPageProxy): Promise<SourcePage> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const operations = fnArray.map((code, i) => ({
    name: NAMES.get(code) ?? '',
    args: (argsArray[i] ?? []) as unknown[],
  }))
  const { transform, width, height } = page.getViewport({ scale: 1 })
  // The library counts from the upper edge downwards.
  const flipped: Matrix = multiply([1, 0, 0, -1, 0, height], toMatrix(transform) ?? [1, 0, 0, -1, 0, height])
  const fontOf = (name: string): Font => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {})
  const marks = readMarks(operations, flipped, fontOf, (code) => NAMES.get(code))
  page.cleanup()
  const shown = turnPage({ marks, width, height })
  return readPage(shown.marks, shown.width, shown.height)
}
