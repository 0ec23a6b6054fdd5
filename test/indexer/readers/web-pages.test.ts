import { describe, expect, it } from 'vitest'
import { understandDocument } from '../../../indexer/read-report.ts'
import { readDocument } from '../../../indexer/readers/read-source.ts'
import { PLAIN, writePage } from '../../support/plain-report.ts'

const TITLE = PLAIN.title

/** Agency, year and number of figures of a file, or why it is refused. */
async function tell(source: string | Uint8Array, file = 'page.html'): Promise<unknown> {
  const document = await readDocument(typeof source === 'string' ? new TextEncoder().encode(source) : source, file)
  const report = 'kind' in document ? document : understandDocument(document, 'page.html')
  return report.kind === 'refusal'
    ? report.reason
    : [report.identity.agency, report.identity.year, report.figures.length]
}

const PAGE = writePage(PLAIN).replace('gb2312', 'utf-8')
const READ = ['汶岚市教育局', 2023, 198]

/** The page with no title in its body, and another one in its window. */
const titled = (window: string, above = ''): string =>
  PAGE.replace(`<p>${TITLE}</p>`, above).replace(`<title>${TITLE}</title>`, `<title>${window}</title>`)

describe('the title of a web page', () => {
  it.each([
    ['alone', titled(TITLE)],
    ['before the name of the site', titled(`${TITLE}_汶岚市人民政府`)],
    ['behind the name of the site', titled(`汶岚市教育局网站_${TITLE}`)],
    ['behind the name of a column', titled(`政府信息公开年报 | ${TITLE}`)],
    ['beside a heading that names the site', titled(TITLE, '<h1>汶岚市人民政府门户网站</h1>')],
  ])('is found where only the window names it, %s', async (_, page) => {
    expect(await tell(page)).toEqual(READ)
  })
})

const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map(
      (byte, i) =>
        (byte > 126 || byte < 32 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte)) + (i % 70 === 69 ? '=\r\n' : ''),
    )
    .join('')

const wrap = (body: string, transfer: string, charset = 'utf-8'): string =>
  `From: <Saved by a browser>\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_NextPart"\r\n\r\n` +
  `------=_NextPart\r\nContent-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${body}\r\n` +
  '------=_NextPart\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_NextPart--\r\n'

describe('a web page saved as one file', () => {
  it.each([
    ['quoted', wrap(quoted(PAGE), 'quoted-printable')],
    ['in base64', wrap(Buffer.from(PAGE).toString('base64'), 'base64')],
    ['as it is', wrap(Buffer.from(PAGE).toString('latin1'), '8bit')],
  ])('is read, %s', async (_, file) => {
    expect(await tell(Buffer.from(file, 'latin1'), 'report.mht')).toEqual(READ)
    expect(await tell(Buffer.from(file, 'latin1'), 'report.doc')).toEqual(READ)
  })

  it('is refused where it holds no page', async () => {
    expect(await tell(wrap('', '7bit').replace('text/html; charset', 'text/css; charset'))).toBe(
      'it is a web archive without a page in it',
    )
  })
})

describe('a table that a page draws without one', () => {
  const draw = (row: string, cell: string): string =>
    PAGE.replace(/<table[\s\S]*?<\/table>/g, (table) =>
      table
        .replace(/<table[^>]*>/g, '<div>')
        .replace(/<\/table>/g, '</div>')
        .replace(/<\/?t(?:body|head)>/g, '')
        .replace(/<tr[^>]*>/g, `<div ${row}>`)
        .replace(/<t[dh][^>]*>/g, `<span ${cell}>`)
        .replace(/<\/t[dh]>/g, '</span>')
        .replace(/<\/tr>/g, '</div>'),
    )
  it.each([
    ['roles', draw('role="row"', 'role="cell"')],
    ['styles', draw('style="display: table-row"', 'style="display: table-cell"')],
    ['a style sheet', draw('class="r"', '').replace('<head>', '<head><style>.r { display: flex }</style>')],
  ])('is read by its %s', async (_, page) => {
    expect(await tell(page)).toEqual(READ)
  })
})
